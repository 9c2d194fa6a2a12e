package dev.byline.compare.report;

import dev.byline.compare.ComparedSide;
import dev.byline.compare.ComparisonResult;
import dev.byline.compare.FigureTable;
import dev.byline.exchange.table.CsvCells;
import dev.byline.library.AuthorRecord;
import dev.byline.model.CaptureDay;
import dev.byline.stats.Percentile;
import dev.byline.stats.PercentileRank;
import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.text.FlagText;
import dev.byline.stats.text.RankText;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A comparison as CSV, one row for each figure of each side with its source and day: a table that
/// other programs can group and filter. A bound or value that is not known is an empty cell, and so
/// is the scope where all papers count.
public final class CsvTable {

  private CsvTable() {}

  /// The figures of `compared`; rows end in CRLF.
  public static String of(ComparisonResult compared) {
    var text = new StringBuilder();
    CsvCells.append(
        text,
        List.of(
            "metric",
            "author",
            "id",
            "text",
            "least",
            "most",
            "source",
            "captured",
            "computed",
            "computedSource",
            "flags",
            "best",
            "percentile",
            "percentileOf",
            "noPercentile",
            "scope"));
    for (FigureTable.Row row : FigureTable.of(compared).rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        CsvCells.append(text, cells(row, i, compared));
      }
    }
    return text.toString();
  }

  private static List<String> cells(FigureTable.Row row, int side, ComparisonResult compared) {
    FigureTable.Cell cell = row.cells().get(side);
    ComparedSide contender = compared.contenders().get(side);
    var cells = new ArrayList<String>();
    cells.add(row.metric().label());
    cells.add(compared.names().get(side));
    cells.add(
        contender.authors().stream()
            .map((AuthorRecord author) -> author.id().value())
            .collect(Collectors.joining("; ")));
    cells.add(cell.text());
    cells.addAll(bounds(cell.figure().shown()));
    cells.add(cell.source());
    cells.add(day(contender.subject().captured()));
    cells.add(cell.second().map(FigureTable.Second::text).orElse(""));
    cells.add(cell.second().map(FigureTable.Second::source).orElse(""));
    cells.add(cell.flags().stream().map(FlagText::of).collect(Collectors.joining(" ")));
    cells.add(String.valueOf(cell.best()));
    cells.addAll(standing(cell.standing()));
    cells.add(compared.restriction().orElse(""));
    return cells;
  }

  private static List<String> standing(PercentileRank standing) {
    return switch (standing) {
      case PercentileRank.At(Percentile at) ->
          List.of(number(at.percent()), String.valueOf(at.count()), "");
      case PercentileRank.Nowhere(var reason) -> List.of("", "", RankText.of(reason));
    };
  }

  private static List<String> bounds(FigureEstimate known) {
    return switch (known) {
      case FigureEstimate.Exact exact -> List.of(number(exact.value()), number(exact.value()));
      case FigureEstimate.Between between ->
          List.of(number(between.least()), between.isOpen() ? "" : number(between.most()));
      case FigureEstimate.Unknowable _ -> List.of("", "");
    };
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static String day(Optional<CaptureDay> day) {
    return day.map(
            d -> d.inferred() ? Wording.of("report.dayInferred", d.date()) : d.date().toString())
        .orElse("");
  }
}
