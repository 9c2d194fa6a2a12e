package dev.byline.exchange.table;

import dev.byline.model.Figure;
import dev.byline.model.PaperIndicator;
import dev.byline.model.PartialDate;
import dev.byline.model.ValueReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/// A reader of the value in one cell, as written by [CsvRow]. An empty cell is an absent value.
///
/// @param cell as it stands in the table, unquoted
record CsvValue(String cell) implements ValueReader {

  @Override
  public String text() {
    return CsvWriter.unguarded(cell);
  }

  @Override
  public Optional<String> maybeText() {
    return Optional.of(text()).filter(text -> !text.isBlank());
  }

  @Override
  public List<String> texts() {
    return CsvLists.split(text());
  }

  @Override
  public boolean flag() {
    return text().equalsIgnoreCase("true");
  }

  /// @throws NumberFormatException if the cell holds no number, as the other numbers do
  @Override
  public int number() {
    return maybeNumber().orElse(0);
  }

  @Override
  public OptionalInt maybeNumber() {
    String text = text();
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  @Override
  public double decimal() {
    return maybeDecimal().orElse(1);
  }

  @Override
  public OptionalDouble maybeDecimal() {
    String text = text();
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  @Override
  public Optional<PartialDate> date() {
    return PartialDate.parse(text());
  }

  /// @throws IllegalArgumentException if one of them is no figure
  @Override
  public List<Figure> figures() {
    return each(Figure::parse);
  }

  /// @throws IllegalArgumentException if one of them is no indicator
  @Override
  public List<PaperIndicator> indicators() {
    return each(PaperIndicator::parse);
  }

  private <T> List<T> each(Function<String, Optional<T>> parser) {
    return texts().stream()
        .map(text ->
            parser
                .apply(text)
                .orElseThrow(() -> new IllegalArgumentException("No figure: " + text)))
        .toList();
  }
}
