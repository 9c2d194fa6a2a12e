package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Separator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The borders between the fields of a marked entry that are no usual punctuation: `//`, `::`,
/// `by`.
///
/// @param prefixes of the lines of an entry
/// @param between borders within lines, in their order
record Borders(List<Pattern> prefixes, List<Pattern> between) {

  static final Borders NONE = new Borders(List.of(), List.of());

  /// A blank before a year.
  static final Pattern BEFORE_YEAR = Pattern.compile("\\s+(?=(?:19|20)\\d\\d(?!\\d))");

  private static final int MAX_BETWEEN = 200;

  /// A border in a line.
  ///
  /// @param end behind it
  record Found(Separator separator, int end) {}

  boolean isEmpty() {
    return between.isEmpty();
  }

  /// Behind the prefix that a line has at `from`, or there.
  int afterPrefix(String line, int from) {
    for (Pattern prefix : prefixes) {
      Matcher matcher = prefix.matcher(line).region(from, line.length());
      if (matcher.lookingAt()) {
        return matcher.end();
      }
    }
    return from;
  }

  /// The border that begins at `i`.
  Optional<Found> at(String line, int i) {
    for (int n = 0; n < between.size(); n++) {
      Matcher matcher = between.get(n).matcher(line).region(i, line.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        return Optional.of(new Found(Separator.marked(n), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /// The pattern of a border that was marked as `gap`: numbers and blanks may be others, and so may
  /// a longer text.
  static Pattern pattern(String gap) {
    String core = gap.strip();
    int words = core.split("[^\\p{L}]+", -1).length;
    var pattern = new StringBuilder(isBlankAt(gap, 0) ? "\\s+" : "\\s*");
    if (words > 5) {
      int from = signs(core, 0, 1);
      int to = core.length() - signs(core, core.length() - 1, -1);
      pattern
          .append(Pattern.quote(core.substring(0, from)))
          .append(".{1,")
          .append(MAX_BETWEEN)
          .append("}?")
          .append(Pattern.quote(core.substring(Math.max(from, to))));
    } else {
      Matcher piece = Pattern.compile("\\d+|\\s+|[^\\d\\s]+").matcher(core);
      while (piece.find()) {
        char c = piece.group().charAt(0);
        pattern.append(
            Character.isDigit(c)
                ? "\\d+"
                : Character.isWhitespace(c) ? "\\s+" : Pattern.quote(piece.group()));
      }
    }
    boolean word = !core.isEmpty() && Character.isLetter(core.charAt(core.length() - 1));
    return Pattern.compile(pattern.append(word ? "\\s+" : "\\s*").toString());
  }

  private static int signs(String text, int from, int step) {
    int at = from;
    while (at >= 0 && at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at += step;
    }
    return Math.abs(at - from);
  }

  private static boolean isBlankAt(String text, int at) {
    return at < text.length() && Character.isWhitespace(text.charAt(at));
  }
}
