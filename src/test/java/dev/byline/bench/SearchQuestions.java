package dev.byline.bench;

import dev.byline.library.HitFacets;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The questions of the reference's query file, asked of a library.
record SearchQuestions(Library library) {

  private static final int PAGE = 50;
  private static final Set<Facet> TWO = EnumSet.of(Facet.CATEGORY, Facet.YEAR);
  private static final Set<Facet> ALL = EnumSet.allOf(Facet.class);

  /// Asks one question.
  ///
  /// @param arguments words, a category, epoch days: as the kind has them
  /// @return how many hits are known of
  long ask(String kind, List<String> arguments) throws IOException {
    PaperQuery query = new PaperQuery(clauses(kind, arguments), PaperSort.RELEVANCE);
    return switch (kind) {
      case "facets", "facets_all", "facets_or3" -> facets(query, TWO);
      case "facets_every" -> facets(query, ALL);
      case "count_common" -> page(query, PageRequest.first(1).exact());
      case "exact_common" -> page(query, PageRequest.first(PAGE).exact());
      case "full" -> full(query, ALL);
      case "full_two" -> full(query, TWO);
      case "last_page" -> {
        long count = page(query, PageRequest.first(1).exact());
        yield page(query, PageRequest.at(Math.max(0, count - PAGE), PAGE));
      }
      case "datesort", "datesort_filter" ->
          page(query.withSort(PaperSort.NEWEST), PageRequest.first(PAGE));
      default -> page(query, PageRequest.first(PAGE));
    };
  }

  private long page(PaperQuery query, PageRequest request) throws IOException {
    return library.papers(query, request, () -> false).count().value();
  }

  /// What a key stroke asks for: the first hits, how many there are exactly, and facets.
  private long full(PaperQuery query, Set<Facet> facets) throws IOException {
    page(query, PageRequest.first(PAGE));
    return facets(query, facets);
  }

  private long facets(PaperQuery query, Set<Facet> facets) throws IOException {
    HitFacets counted = library.facets(query, facets, () -> false);
    if (!counted.values().keySet().equals(facets)) {
      throw new IOException("Facets are missing for " + query);
    }
    return counted.hits();
  }

  private static List<Clause> clauses(String kind, List<String> arguments) {
    String first = arguments.getFirst();
    return switch (kind) {
      case "facets_all" -> List.of();
      case "and2" -> List.of(word(first), word(arguments.get(1)));
      case "or3", "facets_or3" ->
          List.of(new Clause.Or(arguments.stream().map(SearchQuestions::word).toList()));
      case "phrase", "phrase_stop" -> List.of(new Clause.Phrase(Scope.ANY, first));
      case "prefix1", "prefix2", "prefix3", "prefix4+" ->
          List.of(new Clause.Word(Scope.ANY, first, Match.PREFIX));
      case "filter", "datesort_filter" ->
          List.of(
              word(first),
              new Clause.OneOf(Facet.CATEGORY, new TreeSet<>(Set.of(arguments.get(1)))),
              new Clause.Published(year(arguments.get(2)), year(arguments.get(3))));
      default -> List.of(word(first));
    };
  }

  private static Clause word(String text) {
    return new Clause.Word(Scope.ANY, text, Match.WORD);
  }

  private static Optional<PartialDate> year(String epochDay) {
    LocalDate day = LocalDate.ofEpochDay(Long.parseLong(epochDay));
    return Optional.of(PartialDate.ofYear(day.getYear()));
  }
}
