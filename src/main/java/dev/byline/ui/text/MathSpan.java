package dev.byline.ui.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where a formula stands in a text.
///
/// Between dollars it takes more than two dollars to be a formula, since prices have dollars too:
///
/// - A closing dollar has no digit behind it (`$5 and $10`).
/// - A blank behind the opening dollar or before the closing one makes it text, unless what stands
///   between is a letter or has a sign of mathematics in it (`$ L $`, `$\eta $`).
/// - An amount followed by a word is a price (`$5 per seat, not 7$`).
/// - No formula reaches over the end of its paragraph.
///
/// @param from its opening sign
/// @param contentFrom the first character of what is between the signs
/// @param contentTo behind the last character of what is between the signs
/// @param to behind its closing sign
/// @param display whether it was meant for a line of its own
record MathSpan(int from, int contentFrom, int contentTo, int to, boolean display) {

  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\d[\\d.,]*\\s*[KkMB]?[\\s-]+(?:\\S+\\s+)*?\\(?[A-Za-z]{2,}.*", Pattern.DOTALL);
  private static final Pattern SIGN = Pattern.compile("\\\\[^%&$#_]|(?<!\\\\)[\\^_=<>+]");
  private static final Pattern LETTER = Pattern.compile("\\s*[A-Za-z](?:\\([^)]*\\))?\\s*");
  private static final Pattern BEGIN =
      Pattern.compile("\\\\begin\\{((?:equation|displaymath|math|align|gather)\\*?)\\}");

  /// The formula that begins at `at` in `text`, if one does.
  static Optional<MathSpan> at(String text, int at) {
    if (text.startsWith("$$", at)) {
      return between(text, at, "$$", "$$", true);
    }
    if (text.startsWith("\\(", at)) {
      return between(text, at, "\\(", "\\)", false);
    }
    if (text.startsWith("\\[", at)) {
      return between(text, at, "\\[", "\\]", true);
    }
    if (text.startsWith("\\begin{", at)) {
      return environment(text, at);
    }
    return text.startsWith("$", at)
        ? between(text, at, "$", "$", false).filter(span -> span.isNoPrice(text))
        : Optional.empty();
  }

  private static Optional<MathSpan> between(
      String text, int at, String open, String close, boolean display) {
    int from = at + open.length();
    int to = closing(text, from, close);
    return to < 0 || text.substring(from, to).isBlank()
        ? Optional.empty()
        : Optional.of(new MathSpan(at, from, to, to + close.length(), display));
  }

  /// Where `close` stands next, not behind a backslash; -1 if nowhere in the paragraph.
  private static int closing(String text, int from, String close) {
    int end = Math.min(text.length(), from + FormulaSource.LONGEST + close.length());
    for (int i = from; i < end; i++) {
      if (text.startsWith(close, i)) {
        return i;
      }
      if (text.startsWith("\n\n", i)) {
        return -1;
      }
      if (text.charAt(i) == '\\') {
        i++;
      }
    }
    return -1;
  }

  private static Optional<MathSpan> environment(String text, int at) {
    var begin = BEGIN.matcher(text).region(at, text.length());
    if (!begin.lookingAt()) {
      return Optional.empty();
    }
    String end = "\\end{" + begin.group(1) + "}";
    int close = text.indexOf(end, begin.end());
    if (close < 0 || close - at > FormulaSource.LONGEST) {
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
    if (SIGN.matcher(content).find() || LETTER.matcher(content).matches()) {
      return true;
    }
    return isUnpadded(content) && !AMOUNT.matcher(content).matches();
  }

  private static boolean isUnpadded(String content) {
    return content.strip().length() == content.length();
  }
}
