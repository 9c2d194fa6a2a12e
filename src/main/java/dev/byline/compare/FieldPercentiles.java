package dev.byline.compare;

import dev.byline.library.Library;
import dev.byline.library.PaperHit;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.stats.Percentile;
import dev.byline.stats.citations.ValueDistribution;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    static Optional<Field> of(Paper paper) {
      return paper
          .primaryCategory()
          .flatMap(category ->
              paper.published().map(published -> new Field(category, published.year())));
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
    var cited = papers.stream().filter(hit -> hit.paper().citations().isPresent()).toList();
    Map<String, Map<Integer, int[]>> fields = fields(cited, library, cancelled);
    var placed = new ArrayList<Placed>();
    for (PaperHit hit : cited) {
      Paper paper = hit.paper();
      Field.of(paper)
          .flatMap(field ->
              Optional.ofNullable(fields.getOrDefault(field.category, Map.of()).get(field.year)))
          .filter(all -> all.length >= FEWEST)
          .map(all -> among(paper.citations().orElseThrow(), all))
          .ifPresent(p -> placed.add(new Placed(hit.id(), paper.title(), p)));
    }
    return new FieldPercentiles(placed, cited.size() - placed.size());
  }

  /// The citations of the papers of all fields of `papers` by category and year, in one pass over
  /// the papers of each category.
  private static Map<String, Map<Integer, int[]>> fields(
      List<PaperHit> papers, Library library, BooleanSupplier cancelled) throws IOException {
    var years = new TreeMap<String, Set<String>>();
    for (PaperHit hit : papers) {
      Field.of(hit.paper())
          .ifPresent(field ->
              years
                  .computeIfAbsent(field.category, _ -> new TreeSet<>())
                  .add(String.valueOf(field.year)));
    }
    var fields = new HashMap<String, Map<Integer, int[]>>();
    for (var category : years.entrySet()) {
      PaperQuery query =
          PaperQuery.ALL
              .and(new Clause.OneOf(Facet.CATEGORY, new TreeSet<>(Set.of(category.getKey()))))
              .and(new Clause.OneOf(Facet.YEAR, new TreeSet<>(category.getValue())));
      fields.put(category.getKey(), library.citations(query, cancelled));
    }
    return fields;
  }

  /// The percentile of a paper with so many citations among `all`, which it is one of, rising.
  private static Percentile among(int citations, int[] all) {
    int smaller = before(citations, all);
    int equal = before(citations + 1L, all) - smaller;
    return Percentile.among(smaller, Math.max(0, equal - 1), all.length - 1);
  }

  /// The number of `all`, rising, that are less than `citations`.
  private static int before(long citations, int[] all) {
    int least = 0;
    int most = all.length;
    while (least < most) {
      int middle = (least + most) >>> 1;
      if (all[middle] < citations) {
        least = middle + 1;
      } else {
        most = middle;
      }
    }
    return least;
  }
}
