package dev.byline.parse.homepage;

/// The border before an atom.
enum Separator {
  COMMA,
  AND,
  /// A blank alone.
  SPACE,
  /// A full stop behind an initial, which may be the end of a name or of all names.
  INITIAL,
  STOP,
  /// `?` or `!`
  QUESTION,
  SEMICOLON,
  COLON,
  DASH,
  /// `|`, a middle dot, a tab.
  PIPE,
  QUOTE,
  UNQUOTE,
  PARENTHESIS,
  BRACKET,
  /// `with`, `joint with`
  WITH,
  /// A line's end within hard-wrapped text.
  WRAP(true),
  NEWLINE(true),
  /// Blank lines.
  BLANK(true),
  /// A line that begins with a bullet or a number.
  MARKER(true),
  /// A heading above the line.
  HEADING(true);

  static final int COUNT = values().length;

  private final boolean line;

  Separator() {
    this(false);
  }

  Separator(boolean line) {
    this.line = line;
  }

  /// The place of the border in tables of weights, from 0.
  @SuppressWarnings("EnumOrdinal") // Tables of weights are arrays, read millions of times.
  int index() {
    return ordinal();
  }

  /// Whether a new line begins here, so that an entry may.
  boolean isLine() {
    return line;
  }
}
