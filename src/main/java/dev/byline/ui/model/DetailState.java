package dev.byline.ui.model;

import dev.byline.library.PaperDetail;
import dev.byline.model.PaperId;

/// The state of the pane of one paper.
public sealed interface DetailState {

  /// No paper is selected.
  record None() implements DetailState {}

  /// The paper is being read.
  record Reading(PaperId id) implements DetailState {}

  record Shown(PaperDetail detail) implements DetailState {}

  /// The paper has left the library since.
  record Gone(PaperId id) implements DetailState {}

  record Failed(PaperId id, Exception cause) implements DetailState {}
}
