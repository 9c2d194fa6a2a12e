package dev.byline.compare;

import dev.byline.library.AuthorRecord;
import dev.byline.library.FigureRank;
import dev.byline.library.IndexedFigures;
import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import dev.byline.stats.AuthorStatistics;
import dev.byline.stats.FigureIndexing;
import dev.byline.stats.Percentile;
import dev.byline.stats.PercentileRank;
import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.SidePapers;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Percentiles of the figures of authors among all authors of a library.
///
/// The other authors count with the figures that their own pages state. Those were computed when
/// the pages were imported, so no papers are read.
public final class PercentileRanks {

  private PercentileRanks() {}

  /// The percentile ranks of the figures that an author's page gives, and of the number of papers
  /// it lists.
  public static Map<Metric, PercentileRank> ofPage(
      AuthorRecord author, Library library, BooleanSupplier cancelled) throws IOException {
    List<AuthorFigure> figures =
        List.of(Ranking.Column.values()).stream().flatMap(c -> c.figure(author).stream()).toList();
    return of(List.of(new Side(author.id(), figures)), library, cancelled).getFirst();
  }

  /// The percentile ranks of the figures of each side of a comparison.
  static List<Map<Metric, PercentileRank>> of(
      List<ComparedSide> contenders,
      List<AuthorStatistics> statistics,
      Library library,
      BooleanSupplier cancelled)
      throws IOException {
    List<Optional<PercentileRank.Reason>> none =
        contenders.stream().map(side -> without(side.subject())).toList();
    List<Side> asked =
        IntStream.range(0, none.size())
            .filter(i -> none.get(i).isEmpty())
            .mapToObj(i ->
                new Side(
                    contenders.get(i).authors().getFirst().id(),
                    statistics.get(i).figures().values()))
            .toList();
    var found = of(asked, library, cancelled).iterator();
    return IntStream.range(0, none.size())
        .mapToObj(i ->
            none.get(i).map(reason -> nowhere(statistics.get(i), reason)).orElseGet(found::next))
        .toList();
  }

  /// The reason why no figure of a side has a rank.
  private static Optional<PercentileRank.Reason> without(SidePapers subject) {
    return switch (subject.kind()) {
      case GROUP -> Optional.of(PercentileRank.Reason.GROUP);
      case LIBRARY -> Optional.of(PercentileRank.Reason.LIBRARY);
      case AUTHOR ->
          subject.isRestricted() ? Optional.of(PercentileRank.Reason.SOME) : Optional.empty();
    };
  }

  private static Map<Metric, PercentileRank> nowhere(
      AuthorStatistics side, PercentileRank.Reason reason) {
    var standings = new EnumMap<Metric, PercentileRank>(Metric.class);
    side.figures().keySet().forEach(m -> standings.put(m, new PercentileRank.Nowhere(reason)));
    return standings;
  }

  private record Side(AuthorId author, Collection<AuthorFigure> figures) {
    IndexedFigures measured() {
      var exact = new HashMap<String, Double>();
      for (AuthorFigure figure : figures) {
        if (!figure.isImpossible()) {
          figure
              .shown()
              .exactly()
              .ifPresent(value -> exact.put(FigureIndexing.name(figure), value));
        }
      }
      return new IndexedFigures(author, exact);
    }
  }

  private static List<Map<Metric, PercentileRank>> of(
      List<Side> sides, Library library, BooleanSupplier cancelled) throws IOException {
    List<Map<String, FigureRank>> ranks =
        library.ranks(sides.stream().map(Side::measured).toList(), cancelled);
    return IntStream.range(0, sides.size())
        .mapToObj(i -> standings(sides.get(i), ranks.get(i)))
        .toList();
  }

  private static Map<Metric, PercentileRank> standings(Side side, Map<String, FigureRank> ranks) {
    var standings = new EnumMap<Metric, PercentileRank>(Metric.class);
    for (AuthorFigure figure : side.figures()) {
      Optional<FigureRank> rank = Optional.ofNullable(ranks.get(FigureIndexing.name(figure)));
      standings.put(figure.metric(), standing(figure, rank));
    }
    return standings;
  }

  private static PercentileRank standing(AuthorFigure figure, Optional<FigureRank> rank) {
    if (figure.isImpossible()) {
      return nowhere(PercentileRank.Reason.FLAGGED);
    }
    return switch (figure.shown()) {
      case FigureEstimate.Unknowable _ -> nowhere(PercentileRank.Reason.UNKNOWN);
      case FigureEstimate.Between _ -> nowhere(PercentileRank.Reason.RANGE);
      case FigureEstimate.Exact _ ->
          rank.map(PercentileRanks::standing).orElseGet(() -> nowhere(PercentileRank.Reason.OWN));
    };
  }

  private static PercentileRank standing(FigureRank rank) {
    return rank.others() == 0
        ? nowhere(PercentileRank.Reason.ALONE)
        : new PercentileRank.At(Percentile.among(rank.smaller(), rank.equal(), rank.others()));
  }

  private static PercentileRank nowhere(PercentileRank.Reason reason) {
    return new PercentileRank.Nowhere(reason);
  }
}
