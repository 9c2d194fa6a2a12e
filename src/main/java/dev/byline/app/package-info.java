/// The program: `Main`, paths, pictures of the window, and the object graph put together by hand.
///
/// Imports everything.
package dev.byline.app;
