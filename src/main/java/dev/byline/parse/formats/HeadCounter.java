package dev.byline.parse.formats;

import dev.byline.wording.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One of the counters at the head of a profile page, label and value run together.
enum HeadCounter {
  H_INDEX("(?i:h-index) ?:? ?(NUM)", Integer.MAX_VALUE),
  PAPERS("(NUM) ?papers?", Integer.MAX_VALUE),
  CITATIONS("(NUM) ?(?i:citations?)", Integer.MAX_VALUE),
  NOVELTY("(?i:Novelty) ?:? ?(NUM) ?%", 100),
  AI_SCORE("(?i:AI Score) ?:? ?(NUM)", 100);

  /// The heading of the list, which counts too: `18 Papers`.
  private static final Pattern HEADING = number("(NUM) Papers?");

  private static final int MAX_LENGTH = 60;

  private final Pattern shape;
  private final int max;

  HeadCounter(String shape, int max) {
    this.shape = number(shape);
    this.max = max;
  }

  /// A counter as a line gives it.
  ///
  /// @param digits of its value, without separators
  /// @param column of the digits, from 1
  record Reading(HeadCounter counter, String digits, int column) {

    /// The value, unless it is out of the counter's range.
    Optional<Integer> value() {
      return HeadCounter.value(digits).filter(value -> value <= counter.max);
    }
  }

  /// The name of the counter in an issue.
  Text label() {
    return Text.of("page.counter." + name().toLowerCase(Locale.ROOT));
  }

  /// The counter that `line` is, if it is one.
  static Optional<Reading> of(String line) {
    if (!mayMatch(line)) {
      return Optional.empty();
    }
    String text = line.strip();
    for (HeadCounter counter : values()) {
      Matcher match = counter.shape.matcher(text);
      if (match.matches()) {
        int indent = line.indexOf(text);
        return Optional.of(
            new Reading(counter, digits(match.group(1)), indent + match.start(1) + 1));
      }
    }
    return Optional.empty();
  }

  /// The digits of the number in the list's heading, if `line` is one.
  static Optional<String> heading(String line) {
    if (!mayMatch(line)) {
      return Optional.empty();
    }
    Matcher match = HEADING.matcher(line.strip());
    return match.matches() ? Optional.of(digits(match.group(1))) : Optional.empty();
  }

  /// The number that `digits` write, unless it is too large.
  static Optional<Integer> value(String digits) {
    try {
      return Optional.of(Integer.parseInt(digits));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// Cheap: most lines are long or have no digit.
  private static boolean mayMatch(String line) {
    if (line.isEmpty() || line.length() > MAX_LENGTH) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static String digits(String number) {
    return number.replaceAll("[, '’]", "");
  }

  private static Pattern number(String shape) {
    return Pattern.compile(shape.replace("NUM", "[0-9]{1,3}(?:[, '’][0-9]{3})+|[0-9]+"));
  }
}
