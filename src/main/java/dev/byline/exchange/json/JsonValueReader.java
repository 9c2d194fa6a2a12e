package dev.byline.exchange.json;

import dev.byline.model.Figure;
import dev.byline.model.PartialDate;
import dev.byline.model.ValueReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/// A reader of the value of one property of a JSON object, as written by [JsonValueWriter]. A
/// missing value, or one of another type, is absent.
final class JsonValueReader implements ValueReader {

  private final JsonNode value;

  JsonValueReader(JsonNode value) {
    this.value = value;
  }

  @Override
  public String text() {
    return value.stringValue("");
  }

  @Override
  public Optional<String> maybeText() {
    return Optional.of(text()).filter(text -> !text.isBlank());
  }

  @Override
  public List<String> texts() {
    return value.valueStream().map(text -> text.stringValue("")).toList();
  }

  @Override
  public boolean flag() {
    return value.booleanValue(false);
  }

  @Override
  public int number() {
    return value.intValue(0);
  }

  @Override
  public OptionalInt maybeNumber() {
    return value.isInt() ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
  }

  @Override
  public double decimal() {
    return value.doubleValue(1);
  }

  @Override
  public OptionalDouble maybeDecimal() {
    return value.isNumber() ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty();
  }

  @Override
  public Optional<PartialDate> date() {
    return maybeText().flatMap(PartialDate::parse);
  }

  /// @throws IllegalArgumentException if one of them has no value
  @Override
  public List<Figure> figures() {
    return value.valueStream().map(JsonValueReader::figure).toList();
  }

  private static Figure figure(JsonNode figure) {
    return new Figure(
        figure.path("source").stringValue(""),
        new JsonValueReader(figure.path("day")).date().map(PartialDate::earliest),
        figure.path("value").intValue(-1));
  }
}
