package dev.byline.compare;

import dev.byline.library.Library;
import dev.byline.library.PaperHit;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.NumberRange;
import dev.byline.library.query.PaperFigure;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.stats.Percentile;
import dev.byline.stats.citations.ValueDistribution;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/// Percentiles of the citations of an author's papers, each among the papers of the library that
/// share its primary category and its year.
///
/// They are a distribution, never a mean: a percentile says nothing of how far two papers are from
/// each other.
///
/// @param placed papers that have a percentile, in the order of the list
/// @param unplaced papers with citations that have none: their category or year is not known, or
///   too few papers share both
public record FieldPercentiles(List<Placed> placed, int unplaced) {

  /// Percentiles among fewer papers say little.
  public static final int FEWEST = 30;

  /// A paper among those of its field.
  ///
  /// @param percentile among the others of the field
  public record Placed(PaperId id, String title, Percentile percentile) {}

  /// The papers with which one is set side by side.
  private record Field(String category, int year) {
    PaperQuery query(NumberRange citations) {
      return PaperQuery.ALL
          .and(new Clause.OneOf(Facet.CATEGORY, new TreeSet<>(Set.of(category))))
          .and(new Clause.OneOf(Facet.YEAR, new TreeSet<>(Set.of(String.valueOf(year)))))
          .and(new Clause.Bounded(PaperFigure.CITATIONS, citations));
    }
  }

  public FieldPercentiles {
    placed = List.copyOf(placed);
  }

  /// The distribution of the percentiles; empty where no paper has one.
  public Optional<ValueDistribution> spread() {
    return ValueDistribution.of(placed.stream().mapToDouble(p -> p.percentile().percent()));
  }

  /// The percentiles of `papers` within `library`.
  public static FieldPercentiles of(
      List<PaperHit> papers, Library library, BooleanSupplier cancelled) throws IOException {
    var counter = new Counter(library, cancelled);
    var placed = new ArrayList<Placed>();
    int unplaced = 0;
    for (PaperHit hit : papers) {
      Paper paper = hit.paper();
      if (paper.citations().isEmpty()) {
        continue;
      }
      Optional<Percentile> percentile = counter.percentile(paper);
      percentile.ifPresent(p -> placed.add(new Placed(hit.id(), paper.title(), p)));
      unplaced += percentile.isEmpty() ? 1 : 0;
    }
    return new FieldPercentiles(placed, unplaced);
  }

  /// Counts the papers of fields, each field and each number of citations once.
  private static final class Counter {
    private final Library library;
    private final BooleanSupplier cancelled;
    private final Map<Field, Integer> sizes = new HashMap<>();
    private final Map<PaperQuery, Integer> counts = new HashMap<>();

    Counter(Library library, BooleanSupplier cancelled) {
      this.library = library;
      this.cancelled = cancelled;
    }

    Optional<Percentile> percentile(Paper paper) throws IOException {
      Optional<Integer> year = paper.published().map(PartialDate::year);
      if (paper.primaryCategory().isEmpty() || year.isEmpty()) {
        return Optional.empty();
      }
      var field = new Field(paper.primaryCategory().get(), year.get());
      Integer known = sizes.get(field);
      int size = known == null ? count(field.query(NumberRange.atLeast(0))) : known;
      sizes.put(field, size);
      if (size < FEWEST) {
        return Optional.empty();
      }
      int citations = paper.citations().orElseThrow();
      int smaller = citations == 0 ? 0 : atMost(citations - 1, field);
      int equal = atMost(citations, field) - smaller;
      return Optional.of(Percentile.among(smaller, Math.max(0, equal - 1), size - 1));
    }

    private int atMost(int citations, Field field) throws IOException {
      return count(
          field.query(new NumberRange(OptionalDouble.empty(), OptionalDouble.of(citations))));
    }

    private int count(PaperQuery query) throws IOException {
      Integer known = counts.get(query);
      if (known != null) {
        return known;
      }
      int count = (int) library.facets(query, EnumSet.noneOf(Facet.class), cancelled).hits();
      counts.put(query, count);
      return count;
    }
  }
}
