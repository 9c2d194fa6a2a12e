package dev.byline.parse.homepage.look;

import java.util.List;

/// The border before an atom.
public enum Separator {
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
  /// The borders of a marked entry, in their order.
  FIRST_MARKED,
  SECOND_MARKED,
  THIRD_MARKED,
  FOURTH_MARKED,
  FIFTH_MARKED,
  /// A line's end within hard-wrapped text.
  WRAP(true),
  NEWLINE(true),
  /// Blank lines.
  BLANK(true),
  /// A line that begins with a bullet or a number.
  MARKER(true),
  /// A heading above the line.
  HEADING(true);

  public static final int COUNT = values().length;

  private static final List<Separator> ALL = List.of(values());

  private static final List<Separator> MARKED =
      List.of(FIRST_MARKED, SECOND_MARKED, THIRD_MARKED, FOURTH_MARKED, FIFTH_MARKED);

  private final boolean line;

  Separator() {
    this(false);
  }

  Separator(boolean line) {
    this.line = line;
  }

  /// The place of the border in tables of weights, from 0.
  @SuppressWarnings("EnumOrdinal") // Tables of weights are arrays, read millions of times.
  public int index() {
    return ordinal();
  }

  /// The border at a place in tables of weights.
  public static Separator at(int index) {
    return ALL.get(index);
  }

  /// The border number `number`, from 0, of a marked entry; the last for all behind it.
  public static Separator marked(int number) {
    return MARKED.get(Math.min(number, MARKED.size() - 1));
  }

  /// True if a marked entry has it.
  public boolean isMarked() {
    return MARKED.contains(this);
  }

  /// True if a word that announces people may stand behind it: `, with A. Holt`.
  public boolean mayAnnounce() {
    return switch (this) {
      case COMMA, PARENTHESIS, STOP, PIPE, DASH, QUESTION, UNQUOTE -> true;
      default -> line;
    };
  }

  /// True if a new line begins here, so that an entry may.
  public boolean isLine() {
    return line;
  }
}
