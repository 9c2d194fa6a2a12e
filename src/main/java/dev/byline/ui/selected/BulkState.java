package dev.byline.ui.selected;

/// The course of something that is done to many papers.
public sealed interface BulkState {

  /// Nothing is being done.
  record Idle() implements BulkState {}

  /// Something is being done.
  ///
  /// @param done how many papers
  /// @param total of how many; 0 while that is not known
  record Running(long done, long total) implements BulkState {}
}
