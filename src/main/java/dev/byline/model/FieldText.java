package dev.byline.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Conversions between the values of fields and text. A parser returns an empty result for a text
/// that is not a value of its kind; a blank text is the absent value.
final class FieldText {

  static final String YES = "yes";
  static final String NO = "no";
  static final String MORE_AUTHORS = "et al.";

  private FieldText() {}

  /// On one line, without blanks around it.
  static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  static Optional<String> optional(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }

  static String of(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }

  static Optional<OptionalInt> count(String text, int max) {
    String digits = text.strip().replace(",", "");
    if (digits.isEmpty()) {
      return Optional.of(OptionalInt.empty());
    }
    if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) > max) {
      return Optional.empty();
    }
    return Optional.of(OptionalInt.of(Integer.parseInt(digits)));
  }

  static String of(OptionalDouble value) {
    if (value.isEmpty()) {
      return "";
    }
    double number = value.getAsDouble();
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  static Optional<OptionalDouble> score(String text) {
    String digits = text.strip();
    if (digits.isEmpty()) {
      return Optional.of(OptionalDouble.empty());
    }
    return digits.matches("\\d{1,3}(\\.\\d{1,6})?") && Double.parseDouble(digits) <= 100
        ? Optional.of(OptionalDouble.of(Double.parseDouble(digits)))
        : Optional.empty();
  }

  /// Parted by commas; by semicolons where an item holds a comma.
  static String of(List<String> items) {
    boolean commas = items.stream().anyMatch(item -> item.contains(","));
    String all = String.join(commas ? "; " : ", ", items);
    return commas && items.size() == 1 ? all + ";" : all;
  }

  static List<String> list(String text) {
    return Arrays.stream(text.split(text.contains(";") ? ";" : ",", 0))
        .map(FieldText::line)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  static Optional<List<Figure>> figures(String text) {
    return each(text, Figure::parse);
  }

  static Optional<List<PaperIndicator>> indicators(String text) {
    return each(text, PaperIndicator::parse);
  }

  private static <T> Optional<List<T>> each(String text, Function<String, Optional<T>> parser) {
    var values = new ArrayList<T>();
    for (String item : list(text)) {
      Optional<T> value = parser.apply(item);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(values);
  }

  static Optional<Boolean> flag(String text) {
    return switch (text.strip()) {
      case YES -> Optional.of(true);
      case NO, "" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /// Paragraphs parted by one blank line, each on one line.
  static Optional<String> paragraphs(String text) {
    UnaryOperator<String> line = FieldText::line;
    return optional(
        Arrays.stream(text.split("\\R\\s*\\R", 0))
            .map(line)
            .filter(p -> !p.isEmpty())
            .collect(Collectors.joining("\n\n")));
  }
}
