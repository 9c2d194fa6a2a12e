package dev.byline.compare;

import dev.byline.library.Library;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.stats.AuthorStatistics;
import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.IndexMargin;
import dev.byline.stats.citations.Metric;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// The figures of an author or a group with all papers, and without some of them.
///
/// @param name of the side
/// @param rows one for each metric that is known with all papers or without some
/// @param leftOut papers of the side that do not count
/// @param margin the values of the indexes under every reading of the list
/// @param deciding papers that decide an index, those that a user would leave out first
public record WhatIfFigures(
    String name,
    List<Row> rows,
    List<PaperHit> leftOut,
    Optional<IndexMargin> margin,
    List<PaperHit> deciding) {

  public WhatIfFigures {
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
    deciding = List.copyOf(deciding);
  }

  /// A figure with all papers, and without some.
  public record Row(Metric metric, AuthorFigure all, AuthorFigure without) {

    /// The figure with all papers, with its unit.
    public String allText() {
      return FigureText.of(metric, all.shown());
    }

    /// The figure without some papers, with its unit.
    public String withoutText() {
      return FigureText.of(metric, without.shown());
    }

    /// True if the papers that are left out change it.
    public boolean isChanged() {
      return !allText().equals(withoutText());
    }
  }

  /// The figures of a side; empty where the library has none of its authors.
  ///
  /// @param without papers that are left out
  public static Optional<WhatIfFigures> of(
      SideRequest side, Set<PaperId> without, Library library, BooleanSupplier cancelled)
      throws IOException {
    var maker = new ComparisonMaker(library);
    var request = new ComparisonMaker.Request(List.of(side), PaperQuery.ALL, Set.of());
    Optional<ComparedSide> all = maker.contender(side, request, cancelled);
    Optional<ComparedSide> fewer = maker.contender(side, request.without(without), cancelled);
    return all.isEmpty() || fewer.isEmpty()
        ? Optional.empty()
        : Optional.of(of(all.get(), fewer.get(), without));
  }

  private static WhatIfFigures of(ComparedSide all, ComparedSide fewer, Set<PaperId> without) {
    AuthorStatistics before = AuthorStatistics.of(all.subject());
    AuthorStatistics after = AuthorStatistics.of(fewer.subject());
    Optional<IndexMargin> margin = IndexMargin.of(all.subject());
    Set<Paper> deciding =
        margin.map(IndexMargin::deciding).map(HashSet::new).orElseGet(HashSet::new);
    return new WhatIfFigures(
        all.name(),
        Arrays.stream(Metric.values())
            .map(metric -> new Row(metric, before.figure(metric), after.figure(metric)))
            .filter(row -> isKnown(row.all()) || isKnown(row.without()))
            .toList(),
        all.papers().stream().filter(paper -> without.contains(paper.id())).toList(),
        margin,
        all.papers().stream().filter(paper -> deciding.contains(paper.paper())).toList());
  }

  private static boolean isKnown(AuthorFigure figure) {
    return figure.shown().origin().isPresent();
  }
}
