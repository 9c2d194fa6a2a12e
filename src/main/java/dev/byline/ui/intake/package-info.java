/// Pages that may come in: the review of one, the survey of many, and what became of them.
///
/// A review changes nothing until it is accepted. The models need no toolkit; pages are read and
/// stored on threads of `work`.
///
/// Imports `ui.kit`, `ui.source`, `ui.text`, `intake`, `workspace`, `archive`, `parse`, `stats` and
/// `model`. Start at [IntakeModel].
package dev.byline.ui.intake;
