package dev.byline.exchange.json;

import dev.byline.model.Figure;
import dev.byline.model.PaperIndicator;
import dev.byline.model.PartialDate;
import dev.byline.model.ValueWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A writer of values into a JSON object, each under the name that was set before it. Absent values
/// are null.
final class JsonValueWriter implements ValueWriter {

  private final ObjectNode json;
  private String name = "";

  JsonValueWriter(ObjectNode json) {
    this.json = json;
  }

  /// Sets the name of the next value.
  JsonValueWriter as(String newName) {
    name = newName;
    return this;
  }

  @Override
  public void text(String text) {
    json.put(name, text);
  }

  @Override
  public void maybeText(Optional<String> text) {
    json.put(name, text.orElse(null));
  }

  @Override
  public void texts(List<String> texts) {
    ArrayNode array = json.putArray(name);
    texts.forEach(array::add);
  }

  @Override
  public void flag(boolean flag) {
    json.put(name, flag);
  }

  @Override
  public void number(int number) {
    json.put(name, number);
  }

  @Override
  public void maybeNumber(OptionalInt number) {
    json.put(name, number.isPresent() ? number.getAsInt() : null);
  }

  @Override
  public void decimal(double number) {
    json.put(name, number);
  }

  @Override
  public void maybeDecimal(OptionalDouble number) {
    json.put(name, number.isPresent() ? number.getAsDouble() : null);
  }

  @Override
  public void date(Optional<PartialDate> date) {
    json.put(name, date.map(PartialDate::toString).orElse(null));
  }

  @Override
  public void indicators(List<PaperIndicator> indicators) {
    ArrayNode array = json.putArray(name);
    for (PaperIndicator indicator : indicators) {
      Figure figure = indicator.figure();
      array
          .addObject()
          .put("kind", indicator.kind().key())
          .put("year", indicator.year() == 0 ? null : indicator.year())
          .put("source", figure.source().isEmpty() ? null : figure.source())
          .put("day", figure.day().map(LocalDate::toString).orElse(null))
          .put("value", indicator.value());
    }
  }

  @Override
  public void figures(List<Figure> figures) {
    ArrayNode array = json.putArray(name);
    for (Figure figure : figures) {
      array
          .addObject()
          .put("source", figure.source().isEmpty() ? null : figure.source())
          .put("day", figure.day().map(LocalDate::toString).orElse(null))
          .put("value", figure.value());
    }
  }
}
