package dev.byline.compare;

import dev.byline.stats.AuthorStatistics;
import dev.byline.stats.Comparison;
import dev.byline.stats.PercentileRank;
import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.text.EstimateText;
import dev.byline.stats.text.FigureSourceText;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The figures of a comparison as they are shown and written: one row a metric, one cell a side.
///
/// @param names of the sides, in order
/// @param unknown metrics of which nothing can be known of anybody, by the reason
public record FigureTable(
    List<String> names, List<Row> rows, SequencedMap<String, List<Metric>> unknown) {

  /// One metric.
  public record Row(Metric metric, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// One figure of one side.
  ///
  /// @param text the figure with its unit, or `cannot be known`
  /// @param source where it comes from, or why it cannot be known
  /// @param second what Byline computes beside the figure the page gives, where that says more; of
  ///   a group how the members' own figures are spread
  /// @param flags why the given figure is to be doubted
  /// @param best whether it may be called the largest
  /// @param standing where it stands among the authors of the library
  /// @param figure of which the texts are made
  public record Cell(
      String text,
      String source,
      Optional<Second> second,
      List<FigureFlag> flags,
      boolean best,
      PercentileRank standing,
      AuthorFigure figure) {

    /// True if the figure cannot describe the listed papers.
    public boolean isImpossible() {
      return figure.isImpossible();
    }

    public boolean isKnown() {
      return figure.shown().origin().isPresent();
    }
  }

  /// Another figure beside the first.
  public record Second(String text, String source) {}

  public FigureTable {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /// The table of `compared`.
  public static FigureTable of(ComparisonResult compared) {
    Comparison comparison = compared.comparison();
    return new FigureTable(
        compared.names(),
        comparison.rows().stream().map(row -> row(row, compared)).toList(),
        unknown(comparison));
  }

  /// The table of one author alone, who is compared with nobody.
  public static FigureTable of(AuthorStatistics author) {
    var alone = new PercentileRank.Nowhere(PercentileRank.Reason.ALONE);
    var rows = new ArrayList<Row>();
    var unknown = new LinkedHashMap<String, List<Metric>>();
    for (Metric metric : Metric.values()) {
      AuthorFigure figure = author.figure(metric);
      if (figure.shown().origin().isPresent()) {
        rows.add(new Row(metric, List.of(cell(figure, false, alone, Optional.empty()))));
      } else {
        unknown.computeIfAbsent(source(figure.shown()), _ -> new ArrayList<>()).add(metric);
      }
    }
    return new FigureTable(List.of(author.subject().name()), rows, unknown);
  }

  /// The row of `metric`; empty where nothing is known of it.
  public Optional<Row> row(Metric metric) {
    return rows.stream().filter(row -> row.metric == metric).findFirst();
  }

  private static Row row(Comparison.Row row, ComparisonResult compared) {
    return new Row(
        row.metric(),
        IntStream.range(0, row.figures().size())
            .mapToObj(i ->
                cell(
                    row.figures().get(i),
                    row.best().contains(i),
                    compared.standing(i, row.metric()),
                    MemberSpread.of(compared.contenders().get(i), row.metric())))
            .toList());
  }

  /// @param members how the members' own figures are spread, of a group
  private static Cell cell(
      AuthorFigure figure, boolean best, PercentileRank standing, Optional<Second> members) {
    FigureEstimate shown = figure.shown();
    return new Cell(
        FigureText.of(figure.metric(), shown),
        source(shown),
        second(figure).or(() -> members),
        figure.flags(),
        best,
        standing,
        figure);
  }

  private static String source(FigureEstimate known) {
    return switch (known) {
      case FigureEstimate.Exact exact -> FigureSourceText.of(exact.source());
      case FigureEstimate.Between between -> FigureSourceText.of(between.source());
      case FigureEstimate.Unknowable unknowable -> EstimateText.of(unknowable.reason());
    };
  }

  /// The computed figure, where the page gives another.
  private static Optional<Second> second(AuthorFigure figure) {
    if (figure.given().isEmpty() || figure.computed() instanceof FigureEstimate.Unknowable) {
      return Optional.empty();
    }
    String text = FigureText.of(figure.metric(), figure.computed());
    boolean says =
        figure.isImpossible()
            || (figure.computed() instanceof FigureEstimate.Exact
                && !text.equals(FigureText.of(figure.metric(), figure.shown())));
    return says ? Optional.of(new Second(text, source(figure.computed()))) : Optional.empty();
  }

  private static SequencedMap<String, List<Metric>> unknown(Comparison comparison) {
    var unknown = new LinkedHashMap<String, List<Metric>>();
    for (Metric metric : Metric.values()) {
      boolean hasRow = comparison.rows().stream().anyMatch(row -> row.metric() == metric);
      if (!hasRow) {
        unknown.computeIfAbsent(reasons(comparison, metric), _ -> new ArrayList<>()).add(metric);
      }
    }
    return unknown;
  }

  private static String reasons(Comparison comparison, Metric metric) {
    return comparison.authors().stream()
        .map((AuthorStatistics author) -> source(author.figure(metric).shown()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /// The sentence that says which metrics cannot be known, and why.
  public static String sentence(Map.Entry<String, List<Metric>> unknown) {
    String metrics =
        unknown.getValue().stream().map(Metric::label).collect(Collectors.joining(", "));
    return Wording.of("compared.unknown", metrics, unknown.getKey());
  }
}
