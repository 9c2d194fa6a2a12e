package dev.byline.compare;

import dev.byline.library.PaperQuery;
import dev.byline.model.PaperId;
import dev.byline.stats.Comparison;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A comparison with what it was made of.
///
/// @param contenders in the order of the comparison's authors
/// @param scope which papers count, as a question; all where it is [PaperQuery#ALL]
/// @param without papers left out to see what changes
public record Compared(
    List<Contender> contenders, Comparison comparison, PaperQuery scope, Set<PaperId> without) {

  public Compared {
    contenders = List.copyOf(contenders);
    without = Set.copyOf(without);
  }

  public List<String> names() {
    return contenders.stream().map(Contender::name).toList();
  }

  /// Whose pages of which days it rests on, as a sentence.
  public String source() {
    return contenders.stream()
        .map(side ->
            switch (side.subject().kind()) {
              case AUTHOR -> side.name() + day(side).map(day -> " (" + day + ")").orElse("");
              case GROUP ->
                  side.name() + " (" + authors(side) + day(side).map(", "::concat).orElse("") + ")";
              case LIBRARY -> "the library (" + authors(side) + ")";
            })
        .collect(Collectors.joining(", ", "From the pages of ", "."));
  }

  private static Optional<String> day(Contender side) {
    return side.subject()
        .captured()
        .map(day -> "captured " + day.date() + (day.inferred() ? ", day inferred" : ""));
  }

  private static String authors(Contender side) {
    int authors = side.subject().people();
    return authors == 1 ? "1 author" : String.format(Locale.UK, "%,d authors", authors);
  }

  /// Whether only some of the papers count.
  public boolean isRestricted() {
    return comparison.authors().stream().anyMatch(author -> author.subject().isRestricted());
  }
}
