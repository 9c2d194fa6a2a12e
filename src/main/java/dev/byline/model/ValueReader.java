package dev.byline.model;

import dev.byline.model.id.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;

/// A format that gives back what its [ValueWriter] took, in the same order.
public interface ValueReader {

  String text();

  Optional<String> maybeText();

  List<String> texts();

  default List<String> works() {
    return texts();
  }

  boolean flag();

  int number();

  OptionalInt maybeNumber();

  double decimal();

  OptionalDouble maybeDecimal();

  Optional<PartialDate> date();

  default Figure figure() {
    return new Figure(text(), date().map(PartialDate::earliest), number());
  }

  default List<Figure> figures() {
    return list(this::figure);
  }

  default List<PaperIndicator> indicators() {
    return list(() -> new PaperIndicator(PaperIndicator.Kind.valueOf(text()), number(), figure()));
  }

  default List<AuthorCount> counts() {
    return list(() -> new AuthorCount(FigureKind.valueOf(text()), number(), figure()));
  }

  default List<PersonId> ids() {
    return list(() -> new PersonId(PersonId.Scheme.valueOf(text()), text()));
  }

  private <T> List<T> list(Supplier<T> item) {
    int count = number();
    if (count == 0) {
      return List.of();
    }
    var items = new ArrayList<T>(count);
    for (int i = 0; i < count; i++) {
      items.add(item.get());
    }
    return items;
  }
}
