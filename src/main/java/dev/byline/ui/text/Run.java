package dev.byline.ui.text;

import dev.byline.library.query.Range;

/// A part of a text that is set in one way. The ranges of a text's runs follow each other without a
/// gap from its first character to its last.
public sealed interface Run {

  /// Where it stands in the source, in UTF-16 code units.
  Range range();

  /// Words, signs or markup.
  ///
  /// @param text what is shown: as long as the range if it is the source, with blanks for line
  ///   breaks; else it stands for the range as a whole, and markup shows nothing
  record Words(Range range, String text, Face face) implements Run {}

  /// A formula that may be typeset.
  ///
  /// @param content what the page says, without its dollars
  /// @param tex what JLaTeXMath gets
  /// @param display whether it was meant for a line of its own
  record Formula(Range range, String content, String tex, boolean display) implements Run {}

  /// TeX that is not typeset and shows as it is.
  record Untypeset(Range range, String text, Face face) implements Run {}
}
