/// Choices that several lists have in common: filters of authors, and columns.
///
/// Imports `library`, `model.own`, `ui.kit`, `ui.window`, `wording` and JavaFX. Start at
/// [AuthorFilterMenus] and [ColumnMenu].
package dev.byline.ui.choice;
