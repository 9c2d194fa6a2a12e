package dev.byline.model.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The location of a formula in a text: `$...$`, `$$...$$`, `\(...\)`, `\[...\]` or an environment.
///
/// Text between dollar signs is not always a formula, since prices have dollar signs too:
///
/// - A closing dollar has no digit after it (`$5 and $10`), nor, if a space is before it, a letter
///   or a command (`$5 = cheap $x$`).
/// - With a space after the opening dollar or before the closing one, the text is a formula only if
///   it is a letter or contains a mathematical sign (`$ L $`, `$\eta $`).
/// - An amount followed by a word is a price (`$5 per seat, not 7$`).
///
/// A formula does not extend beyond the end of its paragraph, and is at most [#LONGEST] characters
/// long.
///
/// @param from index of its opening sign
/// @param contentFrom index of the first character of the content
/// @param contentTo index after the last character of the content
/// @param to index after its closing sign
/// @param display whether it is a display formula, to be set on its own line
public record MathSpan(int from, int contentFrom, int contentTo, int to, boolean display) {

  /// In UTF-16 code units. Also keeps hostile text from being searched to its end at each opening
  /// sign.
  public static final int LONGEST = 2000;

  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\d[\\d.,]*\\s*[KkMB]?[\\s-]+(?:\\S+\\s+)*?\\(?[A-Za-z]{2,}.*", Pattern.DOTALL);
  private static final Pattern SIGN = Pattern.compile("\\\\[^%&$#_]|(?<!\\\\)[\\^_=<>+]");
  private static final Pattern LETTER = Pattern.compile("\\s*[A-Za-z](?:\\([^)]*\\))?\\s*");
  private static final Pattern BEGIN =
      Pattern.compile("\\\\begin\\{((?:equation|displaymath|math|align|gather)\\*?)\\}");

  /// The formula that begins at `at` in `text`, if one does.
  public static Optional<MathSpan> at(String text, int at) {
    return switch (text.charAt(at)) {
      case '$' -> dollars(text, at);
      case '\\' -> command(text, at);
      default -> Optional.empty();
    };
  }

  /// The end, after the closing sign, of the formula that begins at `at` in `text`; -1 if none
  /// begins there.
  public static int end(String text, int at) {
    return at(text, at).map(MathSpan::to).orElse(-1);
  }

  /// The number of formulas in `text`.
  public static int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = end(text, i);
      if (end > 0) {
        count++;
        i = end - 1;
      } else if (text.charAt(i) == '\\') {
        i++;
      }
    }
    return count;
  }

  /// `text` with a blank in place of each formula.
  public static String without(String text) {
    return String.join(" ", around(text));
  }

  /// The parts of `text` before, between and after its formulas.
  public static List<String> around(String text) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int end = end(text, i);
      if (end > 0) {
        parts.add(part.toString());
        part.setLength(0);
        i = end - 1;
      } else {
        part.append(text.charAt(i));
        if (text.charAt(i) == '\\' && i + 1 < text.length()) {
          part.append(text.charAt(++i));
        }
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static Optional<MathSpan> dollars(String text, int at) {
    return text.startsWith("$$", at)
        ? between(text, at, "$$", "$$", true)
        : between(text, at, "$", "$", false).filter(span -> span.isNoPrice(text));
  }

  private static Optional<MathSpan> command(String text, int at) {
    if (text.startsWith("\\(", at)) {
      return between(text, at, "\\(", "\\)", false);
    }
    return text.startsWith("\\[", at)
        ? between(text, at, "\\[", "\\]", true)
        : environment(text, at);
  }

  private static Optional<MathSpan> between(
      String text, int at, String open, String close, boolean display) {
    int from = at + open.length();
    int to = closing(text, from, close);
    return to < 0 || text.substring(from, to).isBlank()
        ? Optional.empty()
        : Optional.of(new MathSpan(at, from, to, to + close.length(), display));
  }

  /// The index of the next `close` that does not follow a backslash; -1 if there is none in the
  /// paragraph.
  private static int closing(String text, int from, String close) {
    int end = Math.min(text.length(), from + LONGEST + 1);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == close.charAt(0) && text.startsWith(close, i)) {
        return i;
      }
      if (c == '\n' && isBlankLine(text, i + 1)) {
        return -1;
      }
      if (c == '\\') {
        i++;
      }
    }
    return -1;
  }

  private static boolean isBlankLine(String text, int at) {
    int next = at;
    while (next < text.length() && " \t\r".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return text.startsWith("\n", next);
  }

  private static Optional<MathSpan> environment(String text, int at) {
    if (!text.startsWith("\\begin", at)) {
      return Optional.empty();
    }
    var begin = BEGIN.matcher(text).region(at, text.length());
    if (!begin.lookingAt()) {
      return Optional.empty();
    }
    String end = "\\end{" + begin.group(1) + "}";
    int close = closing(text, begin.end(), end);
    if (close < 0) {
      return Optional.empty();
    }
    int to = close + end.length();
    boolean rows = begin.group(1).startsWith("align") || begin.group(1).startsWith("gather");
    return Optional.of(
        rows ? new MathSpan(at, at, to, to, true) : new MathSpan(at, begin.end(), close, to, true));
  }

  private boolean isNoPrice(String text) {
    if (to < text.length() && Character.isDigit(text.charAt(to))) {
      return false;
    }
    String content = text.substring(contentFrom, contentTo);
    if (Character.isWhitespace(text.charAt(contentTo - 1)) && isFormulasBeginning(text, to)) {
      return false;
    }
    if (SIGN.matcher(content).find() || LETTER.matcher(content).matches()) {
      return true;
    }
    return isUnpadded(content) && !AMOUNT.matcher(content).matches();
  }

  private static boolean isFormulasBeginning(String text, int at) {
    int letter = text.startsWith("\\", at) ? at + 1 : at;
    return letter < text.length() && Character.isLetter(text.charAt(letter));
  }

  private static boolean isUnpadded(String content) {
    return content.strip().length() == content.length();
  }
}
