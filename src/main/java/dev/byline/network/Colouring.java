package dev.byline.network;

/// What the colours of a network say.
public enum Colouring {
  /// In which category somebody writes most with the centre.
  CATEGORY,
  /// In which year somebody wrote with the centre last.
  YEAR
}
