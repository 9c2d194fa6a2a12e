package dev.byline.library.query;

/// A part of a query's text.
///
/// @param text of a word or quotation without its quotes, of a field its name
/// @param from first UTF-16 unit
/// @param to behind the last unit
record QueryToken(Kind kind, String text, int from, int to) {

  /// The kind of a token.
  enum Kind {
    WORD,
    QUOTED,
    /// A tilde and a number right behind a quotation: how far apart its words may be.
    APART,
    /// A name with its colon; the value follows at once.
    FIELD,
    /// The value of a field that filters, as it stands.
    VALUE,
    /// A minus sign before something.
    MINUS,
    OR,
    OPEN,
    CLOSE
  }
}
