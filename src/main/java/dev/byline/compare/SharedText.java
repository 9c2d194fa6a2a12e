package dev.byline.compare;

import dev.byline.stats.Comparison.SharedCoAuthor;
import dev.byline.stats.Comparison.SharedPaper;
import dev.byline.wording.Wording;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Papers and people shared by the sides of a comparison, in words.
public record SharedText(ComparisonResult compared) {

  /// The title, and on whose lists it is.
  public String paper(SharedPaper shared) {
    return Wording.of(
        "compared.paper",
        shared.paper().title(),
        shared.authors().stream().map(compared.names()::get).collect(Collectors.joining(", ")));
  }

  /// The name, and how many joint papers with whom.
  public String person(SharedCoAuthor shared) {
    return Wording.of(
        "compared.person",
        shared.name(),
        IntStream.range(0, shared.papers().size())
            .filter(i -> shared.papers().get(i) > 0)
            .mapToObj(i ->
                Wording.of("compared.person.with", shared.papers().get(i), compared.names().get(i)))
            .collect(Collectors.joining(", ")));
  }
}
