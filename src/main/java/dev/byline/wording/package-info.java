/// The texts of the program, by key: what the window shows, and the sentences that comparisons,
/// checks and readers make for window, command line and reports alike.
///
/// Imports nothing of Byline, and everything may import it. [Wording] gives a text; a [Text] is one
/// that is put into words only when somebody reads it.
package dev.byline.wording;
