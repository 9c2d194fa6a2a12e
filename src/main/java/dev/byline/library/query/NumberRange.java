package dev.byline.library.query;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers between two bounds, both included, of which at least one is there.
public record NumberRange(OptionalDouble min, OptionalDouble max) {

  private static final String NUMBER = "\\d{1,9}(?:\\.\\d{1,20})?";
  private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<)(" + NUMBER + ")");
  private static final Pattern RANGE =
      Pattern.compile("(" + NUMBER + ")?(?:(\\.\\.)(" + NUMBER + ")?)?");

  public static NumberRange atLeast(double min) {
    return new NumberRange(OptionalDouble.of(min), OptionalDouble.empty());
  }

  /// The range that a text means: `>=60`, `<5`, `50..70`, `50..`, `..70` or `60`; empty for any
  /// other.
  public static Optional<NumberRange> parse(String text) {
    Matcher compared = COMPARED.matcher(text);
    if (compared.matches()) {
      return Optional.of(compared(compared.group(1), Double.parseDouble(compared.group(2))));
    }
    Matcher range = RANGE.matcher(text);
    if (!range.matches() || (range.group(1) == null && range.group(3) == null)) {
      return Optional.empty();
    }
    String last = range.group(2) == null ? range.group(1) : range.group(3);
    return Optional.of(new NumberRange(number(range.group(1)), number(last)));
  }

  private static NumberRange compared(String sign, double number) {
    OptionalDouble none = OptionalDouble.empty();
    return switch (sign) {
      case ">=" -> atLeast(number);
      case "<=" -> new NumberRange(none, OptionalDouble.of(number));
      case ">" -> atLeast(Math.nextUp(number));
      default -> new NumberRange(none, OptionalDouble.of(Math.nextDown(number)));
    };
  }

  private static OptionalDouble number(String text) {
    return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  /// The whole numbers of this range.
  public NumberRange ofCounts() {
    return new NumberRange(
        min.stream().map(Math::ceil).findFirst(), max.stream().map(Math::floor).findFirst());
  }

  /// True if no number lies within, as in `5..2`.
  public boolean isBackwards() {
    return min.isPresent() && max.isPresent() && min.getAsDouble() > max.getAsDouble();
  }

  public boolean contains(double value) {
    return value >= min.orElse(value) && value <= max.orElse(value);
  }

  /// The text that [#parse] reads as this range.
  public String text() {
    if (min.isPresent() && max.isPresent()) {
      return min.equals(max)
          ? number(min.getAsDouble())
          : number(min.getAsDouble()) + ".." + number(max.getAsDouble());
    }
    return min.isPresent()
        ? ">=" + number(min.getAsDouble())
        : "<=" + number(max.orElse(Integer.MAX_VALUE));
  }

  private static String number(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : new BigDecimal(String.valueOf(number)).toPlainString();
  }
}
