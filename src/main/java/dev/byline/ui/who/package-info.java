/// The place where it is decided who is who: questions with their evidence, what was decided, and
/// one author or paper to be merged or split.
///
/// Imports `ui.kit`, `ui.text`, `who`, `archive`, `workspace`, `library` and `model`. Start at
/// [WhoPlace].
package dev.byline.ui.who;
