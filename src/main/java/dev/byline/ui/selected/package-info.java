/// The papers that are selected together: the bar that counts them, and what is done with all of
/// them in one step that one undo takes back.
///
/// Start at [BulkModel] (what is done) and [SelectionBar] (what is seen).
package dev.byline.ui.selected;
