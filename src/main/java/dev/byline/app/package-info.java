/// The program: `Main`, paths, settings, and the object graph put together by hand.
///
/// Imports everything.
package dev.byline.app;
