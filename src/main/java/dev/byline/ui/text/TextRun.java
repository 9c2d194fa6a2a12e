package dev.byline.ui.text;

import dev.byline.library.query.TextRange;

/// A part of a text that is set in one way. The ranges of a text's runs follow each other without a
/// gap from its first character to its last.
public sealed interface TextRun {

  /// The range in the source, in UTF-16 code units.
  TextRange range();

  /// The same run at another place.
  default TextRun at(TextRange place) {
    return switch (this) {
      case Words(_, String text, TextStyle face) -> new Words(place, text, face);
      case Formula(_, String content, String tex, boolean display) ->
          new Formula(place, content, tex, display);
      case Untypeset(_, String text, TextStyle face) -> new Untypeset(place, text, face);
    };
  }

  /// Words, signs or markup.
  ///
  /// @param text what is shown: as long as the range if it is the source, with blanks for line
  ///   breaks; else it stands for the range as a whole, and markup shows nothing
  record Words(TextRange range, String text, TextStyle face) implements TextRun {}

  /// A formula that may be typeset.
  ///
  /// @param content what the page says, without its dollars
  /// @param tex what JLaTeXMath gets
  /// @param display whether it was meant for a line of its own
  record Formula(TextRange range, String content, String tex, boolean display) implements TextRun {}

  /// TeX that is not typeset and shows as it is.
  record Untypeset(TextRange range, String text, TextStyle face) implements TextRun {}
}
