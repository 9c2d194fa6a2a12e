package dev.byline.stats.citations;

import dev.byline.model.FigureKind;

/// A reason to doubt a figure that a page gives.
///
/// @param figure the figure to mark
/// @param kind whether the figure is impossible or the list below it is short
/// @param message a sentence with the numbers that do not agree
public record FigureFlag(FigureKind figure, Kind kind, String message) {

  /// The kind of a flag.
  public enum Kind {
    /// It cannot describe the same papers as the figures beside it; nothing may be derived from it.
    IMPOSSIBLE,
    /// It counts other papers than the page lists.
    LIST_DIFFERS
  }
}
