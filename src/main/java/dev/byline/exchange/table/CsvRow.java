package dev.byline.exchange.table;

import dev.byline.model.Figure;
import dev.byline.model.PaperIndicator;
import dev.byline.model.PartialDate;
import dev.byline.model.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A writer of values as the cells of one row. Lists are those of [CsvLists]; an absent value is an
/// empty cell.
final class CsvRow implements ValueWriter {

  private final List<String> cells = new ArrayList<>();

  List<String> cells() {
    return cells;
  }

  @Override
  public void text(String text) {
    cells.add(text);
  }

  @Override
  public void maybeText(Optional<String> text) {
    cells.add(text.orElse(""));
  }

  @Override
  public void texts(List<String> texts) {
    cells.add(CsvLists.join(texts));
  }

  @Override
  public void flag(boolean flag) {
    cells.add(String.valueOf(flag));
  }

  @Override
  public void number(int number) {
    cells.add(String.valueOf(number));
  }

  @Override
  public void maybeNumber(OptionalInt number) {
    cells.add(number.isPresent() ? String.valueOf(number.getAsInt()) : "");
  }

  @Override
  public void decimal(double number) {
    cells.add(String.valueOf(number));
  }

  @Override
  public void maybeDecimal(OptionalDouble number) {
    cells.add(number.isPresent() ? String.valueOf(number.getAsDouble()) : "");
  }

  @Override
  public void date(Optional<PartialDate> date) {
    maybeText(date.map(PartialDate::toString));
  }

  @Override
  public void indicators(List<PaperIndicator> indicators) {
    texts(indicators.stream().map(PaperIndicator::toString).toList());
  }

  @Override
  public void figures(List<Figure> figures) {
    texts(figures.stream().map(Figure::toString).toList());
  }
}
