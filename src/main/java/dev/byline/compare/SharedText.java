package dev.byline.compare;

import dev.byline.stats.Comparison.SharedCoAuthor;
import dev.byline.stats.Comparison.SharedPaper;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What sides of a comparison share, in words.
public record SharedText(Compared compared) {

  /// The title, and on whose lists it is.
  public String paper(SharedPaper shared) {
    return shared.paper().title()
        + " ("
        + shared.authors().stream().map(compared.names()::get).collect(Collectors.joining(", "))
        + ")";
  }

  /// The name, and how many joint papers with whom.
  public String person(SharedCoAuthor shared) {
    return shared.name()
        + ": "
        + IntStream.range(0, shared.papers().size())
            .filter(i -> shared.papers().get(i) > 0)
            .mapToObj(i -> shared.papers().get(i) + " with " + compared.names().get(i))
            .collect(Collectors.joining(", "));
  }
}
