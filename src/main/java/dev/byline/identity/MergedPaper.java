package dev.byline.identity;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/// What the listings of one paper say together.
///
/// The title is the first listing's. The authors are those of the listing that names most of them,
/// the date is the one that says most, categories and affiliations are all there are, and code is
/// public if one listing says so. Of the rest counts the first listing that has it.
final class MergedPaper {

  private static final Comparator<Paper> NAMES_MORE =
      Comparator.<Paper>comparingInt(p -> p.authors().size())
          .thenComparing(Paper::moreAuthors, Comparator.reverseOrder())
          .thenComparingInt(p -> p.authors().stream().mapToInt(String::length).sum());

  private static final Comparator<Paper> DATED_BETTER =
      Comparator.<Paper>comparingInt(p -> p.published().map(MergedPaper::precision).orElse(0))
          .thenComparing(Paper::yearInferred, Comparator.reverseOrder());

  private MergedPaper() {}

  /// @param listings in the order of the library, at least one
  static Paper of(List<Paper> listings) {
    Paper named = best(listings, NAMES_MORE);
    Paper dated = best(listings, DATED_BETTER);
    Paper linked =
        listings.stream().filter(p -> !p.links().isEmpty()).findFirst().orElse(listings.getFirst());
    return listings.getFirst().toBuilder()
        .authors(named.authors())
        .moreAuthors(named.moreAuthors())
        .categories(union(listings, Paper::categories))
        .published(dated.published())
        .yearInferred(dated.yearInferred())
        .affiliations(union(listings, Paper::affiliations))
        .hasCode(listings.stream().anyMatch(Paper::hasCode))
        .score(firstDouble(listings))
        .venue(first(listings, Paper::venue))
        .venueLine(first(listings, Paper::venueLine))
        .type(first(listings, Paper::type))
        .links(linked.links())
        .linkAddresses(linked.linkAddresses())
        .abstractText(first(listings, Paper::abstractText))
        .citations(firstCitations(listings))
        .citationCounts(union(listings, Paper::citationCounts))
        .arxivId(first(listings, Paper::arxivId))
        .doi(first(listings, Paper::doi))
        .build();
  }

  /// The first of the greatest.
  private static Paper best(List<Paper> listings, Comparator<Paper> order) {
    return listings.stream().reduce((a, b) -> order.compare(b, a) > 0 ? b : a).orElseThrow();
  }

  private static int precision(PartialDate date) {
    return 1 + Integer.signum(date.month()) + Integer.signum(date.day());
  }

  private static <T> List<T> union(List<Paper> listings, Function<Paper, Collection<T>> part) {
    var all = new LinkedHashSet<T>();
    listings.forEach(p -> all.addAll(part.apply(p)));
    return List.copyOf(all);
  }

  private static <T> Optional<T> first(List<Paper> listings, Function<Paper, Optional<T>> part) {
    return listings.stream().map(part).flatMap(Optional::stream).findFirst();
  }

  private static OptionalDouble firstDouble(List<Paper> listings) {
    return listings.stream().flatMapToDouble(p -> p.score().stream()).findFirst();
  }

  private static OptionalInt firstCitations(List<Paper> listings) {
    return listings.stream().flatMapToInt(p -> p.citations().stream()).findFirst();
  }
}
