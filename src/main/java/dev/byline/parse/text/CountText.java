package dev.byline.parse.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts as sites write them: `1184`, `1,184`, `1.184`, `1 184`, `1.2k`.
public final class CountText {

  /// A count within a pattern, without a group.
  public static final String NUMBER =
      "(?:\\d{1,3}(?:[,.'’ ]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?[kKM]|\\d+)";

  private static final Pattern WHOLE = Pattern.compile(NUMBER);
  private static final Pattern ROUNDED = Pattern.compile("(\\d+)(?:[.,](\\d+))?([kKM])");

  private CountText() {}

  /// The count that `text` is; empty if it is none or too large.
  public static OptionalInt of(String text) {
    String count = text.strip();
    if (count.isEmpty() || count.length() > 15 || !WHOLE.matcher(count).matches()) {
      return OptionalInt.empty();
    }
    Matcher rounded = ROUNDED.matcher(count);
    if (rounded.matches()) {
      String fraction = rounded.group(2) == null ? "" : "." + rounded.group(2);
      double unit = rounded.group(3).equals("M") ? 1e6 : 1e3;
      double value = Double.parseDouble(rounded.group(1) + fraction) * unit;
      return value <= Integer.MAX_VALUE ? OptionalInt.of((int) Math.round(value)) : NONE;
    }
    try {
      return OptionalInt.of(Integer.parseInt(count.replaceAll("\\D", "")));
    } catch (NumberFormatException _) {
      return NONE;
    }
  }

  private static final OptionalInt NONE = OptionalInt.empty();

  /// True if `text` is a count and nothing else.
  public static boolean is(String text) {
    return of(text).isPresent();
  }

  /// The count in the first group of `pattern` where it is found in `text`.
  public static OptionalInt in(String text, Pattern pattern) {
    Matcher match = pattern.matcher(text);
    return match.find() ? of(match.group(1)) : NONE;
  }
}
