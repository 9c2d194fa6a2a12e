/// A library that answers later what nobody waits for, so that the first page of a window comes
/// first.
///
/// Imports `library` and `model`. Start at [UnhurriedLibrary].
package dev.byline.app.patience;
