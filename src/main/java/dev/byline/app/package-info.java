/// The program: `Main`, paths, what the window remembers, pictures of it, and the object graph put
/// together by hand.
///
/// Imports everything.
package dev.byline.app;
