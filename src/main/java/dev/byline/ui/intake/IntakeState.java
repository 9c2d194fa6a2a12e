package dev.byline.ui.intake;

/// The state of an import in the window.
public sealed interface IntakeState {

  /// Nothing.
  record Idle() implements IntakeState {}

  /// A page is being read.
  record Reading(String name) implements IntakeState {}

  /// Somebody looks at a page; nothing is stored yet.
  record Reviewing(ReviewModel review) implements IntakeState {}

  /// A text that is not a page.
  ///
  /// @param message says why, and what to do
  record NoPage(String message) implements IntakeState {}

  /// Many files are looked at, or come in.
  record Many(BatchModel batch) implements IntakeState {}

  /// A page could not be read or stored.
  record Failed(String message) implements IntakeState {}
}
