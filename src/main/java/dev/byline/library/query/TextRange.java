package dev.byline.library.query;

/// A part of a text, in UTF-16 code units.
///
/// @param from the first unit
/// @param to behind the last unit
public record TextRange(int from, int to) {

  /// @throws IllegalArgumentException if the range is empty or negative
  public TextRange {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("No such range: " + from + " to " + to);
    }
  }
}
