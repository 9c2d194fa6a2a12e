package dev.byline.model;

import dev.byline.model.id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A format that takes the values of a record one after the other: bytes, JSON, cells of a table.
///
/// Values of several parts are written by their parts; a format that names parts overrides that.
public interface ValueWriter {

  void text(String text);

  void maybeText(Optional<String> text);

  void texts(List<String> texts);

  /// Takes identifiers of works: texts, most of which are the same but for a number at the end.
  default void works(List<String> ids) {
    texts(ids);
  }

  void flag(boolean flag);

  /// Takes a number, not negative.
  void number(int number);

  /// Takes a number that may be absent, not negative.
  void maybeNumber(OptionalInt number);

  void decimal(double number);

  void maybeDecimal(OptionalDouble number);

  void date(Optional<PartialDate> date);

  default void figure(Figure figure) {
    text(figure.source());
    date(figure.day().map(PartialDate::of));
    number(figure.value());
  }

  default void figures(List<Figure> figures) {
    number(figures.size());
    figures.forEach(this::figure);
  }

  default void indicators(List<PaperIndicator> indicators) {
    number(indicators.size());
    for (PaperIndicator indicator : indicators) {
      text(indicator.kind().name());
      number(indicator.year());
      figure(indicator.figure());
    }
  }

  default void counts(List<AuthorCount> counts) {
    number(counts.size());
    for (AuthorCount count : counts) {
      text(count.kind().name());
      number(count.year());
      figure(count.figure());
    }
  }

  default void ids(List<PersonId> ids) {
    number(ids.size());
    for (PersonId id : ids) {
      text(id.scheme().name());
      text(id.value());
    }
  }
}
