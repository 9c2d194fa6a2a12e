/// Duplicates in the window: questions with their evidence, past decisions, and one author or paper
/// to be merged or split.
///
/// Imports `ui.kit`, `ui.text`, `who`, `archive`, `workspace`, `library` and `model`. Start at
/// [WhoPlace].
package dev.byline.ui.who;
