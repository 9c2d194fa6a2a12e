package dev.byline.exchange.json;

import dev.byline.model.Figure;
import dev.byline.model.PaperIndicator;
import dev.byline.model.PartialDate;
import dev.byline.model.ValueReader;
import java.math.BigDecimal;
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

  /// @throws IllegalArgumentException if one of them has no value of its kind
  @Override
  public List<PaperIndicator> indicators() {
    return value.valueStream().map(JsonValueReader::indicator).toList();
  }

  private static PaperIndicator indicator(JsonNode indicator) {
    String key = indicator.path("kind").stringValue("");
    PaperIndicator.Kind kind =
        PaperIndicator.Kind.of(key)
            .orElseThrow(() -> new IllegalArgumentException("No indicator: " + key));
    BigDecimal given = indicator.path("value").decimalValue(BigDecimal.ONE.negate());
    int value = kind.encoded(given).orElse(-1);
    return new PaperIndicator(kind, indicator.path("year").intValue(0), figure(indicator, value));
  }

  private static Figure figure(JsonNode figure) {
    return figure(figure, figure.path("value").intValue(-1));
  }

  private static Figure figure(JsonNode figure, int value) {
    return new Figure(
        figure.path("source").stringValue(""),
        new JsonValueReader(figure.path("day")).date().map(PartialDate::earliest),
        value);
  }
}
