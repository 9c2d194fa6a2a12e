package dev.byline.library.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A figure of an author within a range. Authors without the figure, or with one that cannot be,
/// are not within it.
public record AuthorBound(Counted counted, NumberRange range) {

  /// The figures of an author that a query can bound, as the list of authors sorts them.
  public enum Counted {
    /// The h-index.
    H,
    CITATIONS,
    PAPERS;

    static Optional<Counted> named(String name) {
      return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }
  }

  /// As it is typed: `h:>=20`.
  public String text() {
    return counted.name().toLowerCase(Locale.ROOT) + ":" + range.text();
  }
}
