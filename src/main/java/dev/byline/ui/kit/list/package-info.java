/// Lists of the window: paged lists, rows that keep still, suggestions to choose from.
///
/// Imports `model`, `ui.kit` and JavaFX.
package dev.byline.ui.kit.list;
