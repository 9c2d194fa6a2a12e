/// The program: `Main`, paths, how the window starts, what it remembers, pictures of it, and the
/// object graph put together by hand.
///
/// Imports everything.
package dev.byline.app;
