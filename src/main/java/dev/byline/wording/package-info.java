/// The texts of the program, by key: what the window shows, and the sentences that comparisons,
/// checks and readers make for window, command line and reports alike.
///
/// Imports nothing of Byline, and everything may import it. [Wording] is all of it.
package dev.byline.wording;
