/// The user's marks: stars, tags, notes.
///
/// Start at [MarksPane].
package dev.byline.ui.marks;
