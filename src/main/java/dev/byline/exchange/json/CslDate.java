package dev.byline.exchange.json;

import dev.byline.exchange.text.RecordDates;
import dev.byline.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A date of CSL-JSON, both ways: its parts in numbers or in digits, or a text (`raw`, `literal`);
/// of a range the first date.
final class CslDate {

  private CslDate() {}

  /// The date in `value`; empty where that has no year.
  static Optional<PartialDate> read(JsonNode value) {
    if (value.isArray()) {
      return read(value.path(0));
    }
    if (!value.isObject()) {
      return RecordDates.read(value.asString(""));
    }
    JsonNode dates = value.path("date-parts");
    JsonNode parts = dates.path(0).isArray() ? dates.path(0) : dates;
    return RecordDates.of(number(parts.path(0)), number(parts.path(1)), number(parts.path(2)))
        .or(() -> ofNames(value))
        .or(() -> ofTexts(value));
  }

  private static Optional<PartialDate> ofNames(JsonNode value) {
    return RecordDates.of(
        number(value.path("year")), number(value.path("month")), number(value.path("day")));
  }

  private static Optional<PartialDate> ofTexts(JsonNode value) {
    return Stream.of("raw", "literal", "date-time")
        .flatMap(name -> RecordDates.read(value.path(name).asString("")).stream())
        .findFirst();
  }

  private static int number(JsonNode part) {
    String digits = part.asString("").strip();
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
  }

  /// The value for `date`.
  static ObjectNode of(PartialDate date) {
    List<Integer> parts = new ArrayList<>(List.of(date.year()));
    if (date.month() != 0) {
      parts.add(date.month());
    }
    if (date.day() != 0) {
      parts.add(date.day());
    }
    ObjectNode issued = ExchangeJson.MAPPER.createObjectNode();
    ArrayNode first = issued.putArray("date-parts").addArray();
    parts.forEach(first::add);
    return issued;
  }
}
