package dev.byline.words;

/// One form in which a word of a text is found.
///
/// Several tokens may stand at one position: spellings of a word, its pieces, what it makes
/// together with its neighbours.
///
/// @param term folded, letters and digits only, at most [Words#LONGEST] characters
/// @param position which word of the text this is, from 0
/// @param from first UTF-16 unit of its source
/// @param to behind the last unit of its source
public record Token(String term, int position, int from, int to, Form form) {

  /// The way in which a token came out of its text.
  public enum Form {
    /// A whole word.
    WORD,
    /// A part of a word that a sub- or superscript parts: `l` of `l_1`.
    PIECE,
    /// The words that hyphens or slashes part, written as one: `twolayer` of `two-layer`.
    JOINED,
    /// One character of a script without blanks between words.
    CHARACTER,
    /// Two characters next to each other of such a script.
    BIGRAM
  }
}
