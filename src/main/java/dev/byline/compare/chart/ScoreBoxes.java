package dev.byline.compare.chart;

import dev.byline.compare.ComparedSide;
import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Chart.Frame;
import dev.byline.library.PaperHit;
import dev.byline.library.query.Clause;
import dev.byline.library.query.NumberRange;
import dev.byline.library.query.PaperFigure;
import dev.byline.stats.citations.ValueDistribution;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The source site's scores: for each side a dot a paper, and below the dots a box from the lower
/// to the upper quartile with the median in it, on a line from the least to the most.
final class ScoreBoxes {

  private static final double DOTS = 2.6;
  private static final double BOX = 0.9;

  private final ComparisonResult compared;
  private final ChartSheet sheet;

  ScoreBoxes(ComparisonResult compared, Frame frame) {
    this.compared = compared;
    sheet = new ChartSheet(frame);
  }

  Chart chart() {
    List<ValueDistribution> spreads =
        sides().mapToObj(this::spread).flatMap(Optional::stream).toList();
    if (spreads.isEmpty()) {
      sheet.nothing(Wording.of("chart.none.score"));
    } else {
      double em = sheet.em();
      double least = spreads.stream().mapToDouble(ValueDistribution::least).min().orElse(0);
      double most = spreads.stream().mapToDouble(ValueDistribution::most).max().orElse(100);
      double from = Math.floor(least / 10) * 10;
      double to = Math.max(from + 10, Math.ceil(most / 10) * 10);
      var scale = new AxisScale(from, to, em, sheet.width() - em);
      sides().forEach(side -> row(side, scale));
      sheet.grid(scale, Wording.of("chart.axis.score"));
    }
    return sheet.chart(Charts.SCORES, false, table());
  }

  private Optional<ValueDistribution> spread(int side) {
    return compared.comparison().authors().get(side).scores();
  }

  private void row(int side, AxisScale scale) {
    ComparedSide contender = compared.contenders().get(side);
    Optional<ValueDistribution> spread = spread(side);
    String remark =
        spread
            .map(s -> Wording.of("chart.scores", score(s.median()), YearBars.papers(s.count())))
            .orElse("");
    sheet.head(side, compared.names().get(side), remark);
    if (spread.isEmpty()) {
      sheet.nothing(
          Wording.of(contender.isLibrary() ? "chart.library.papers" : "chart.none.score"));
      return;
    }
    double em = sheet.em();
    double top = sheet.bottom();
    sheet.later(() -> {
      new DotStrip(sheet, scale, side, top, em * DOTS)
          .draw(scored(contender), ScoreBoxes::score, this::name, c -> target(contender, c));
      box(side, spread.get(), scale, top + em * (DOTS + 0.25));
    });
    sheet.plot(em * (DOTS + BOX + 0.5));
    sheet.down(em * 0.65);
  }

  private static List<PaperHit> scored(ComparedSide contender) {
    return contender.chosenPapers().stream().filter(p -> p.paper().score().isPresent()).toList();
  }

  private void box(int side, ValueDistribution spread, AxisScale scale, double y) {
    double em = sheet.em();
    double middle = y + em * BOX / 2;
    ChartInk ink = new ChartInk.Side(side);
    sheet.line(ink, em * 0.12, scale.at(spread.least()), middle, scale.at(spread.most()), middle);
    double left = scale.at(spread.lowerQuartile());
    double width = Math.max(2, scale.at(spread.upperQuartile()) - left);
    sheet.box(left, y, width, em * BOX, ChartInk.Plain.GROUND);
    sheet.add(new ChartShape.Box(left, y, width, em * BOX, ink, 0.35, ""));
    double median = scale.at(spread.median());
    sheet.line(ink, em * 0.24, median, y - em * 0.12, median, y + em * (BOX + 0.12));
    String name =
        Wording.of(
            "chart.spot.box",
            compared.names().get(side),
            score(spread.least()),
            score(spread.most()),
            score(spread.lowerQuartile()),
            score(spread.upperQuartile()),
            score(spread.median()));
    double from = scale.at(spread.least());
    sheet.spot(
        new ChartSpot(
            from,
            y,
            Math.max(em, scale.at(spread.most()) - from),
            em * BOX,
            name,
            ChartSheet.none()));
  }

  private String name(DotStrip.Column column) {
    List<PaperHit> papers = column.papers();
    double least = papers.stream().mapToDouble(ScoreBoxes::score).min().orElse(0);
    double most = papers.stream().mapToDouble(ScoreBoxes::score).max().orElse(0);
    if (papers.size() == 1) {
      return score(least) + "  " + papers.getFirst().paper().title();
    }
    String range =
        least == most ? score(least) : Wording.of("known.range", score(least), score(most));
    return Wording.of("chart.spot.scores", YearBars.papers(papers.size()), range);
  }

  private ChartLink target(ComparedSide contender, DotStrip.Column column) {
    List<PaperHit> papers = column.papers();
    OptionalDouble least = papers.stream().mapToDouble(ScoreBoxes::score).min();
    OptionalDouble most = papers.stream().mapToDouble(ScoreBoxes::score).max();
    return new ChartLink(
        YearAxis.within(compared, contender)
            .and(new Clause.Bounded(PaperFigure.SCORE, new NumberRange(least, most))),
        papers.size() == 1 ? Optional.of(papers.getFirst().id()) : Optional.empty());
  }

  private static double score(PaperHit paper) {
    return paper.paper().score().orElse(0);
  }

  private static String score(double score) {
    String text = String.format(Locale.UK, "%.2f", score);
    return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
  }

  private IntStream sides() {
    return IntStream.range(0, compared.contenders().size());
  }

  private DataTable table() {
    var rows = new ArrayList<List<String>>();
    sides().forEach(side -> rows.add(row(side)));
    return new DataTable(
        List.of(
            "",
            Wording.of("chart.head.papers"),
            Wording.of("chart.head.least"),
            Wording.of("chart.head.lowerQuartile"),
            Wording.of("chart.head.median"),
            Wording.of("chart.head.upperQuartile"),
            Wording.of("chart.head.most")),
        rows);
  }

  private List<String> row(int side) {
    String name = compared.names().get(side);
    return spread(side)
        .map(s ->
            List.of(
                name,
                String.valueOf(s.count()),
                score(s.least()),
                score(s.lowerQuartile()),
                score(s.median()),
                score(s.upperQuartile()),
                score(s.most())))
        .orElse(List.of(name, Wording.of("chart.none"), "", "", "", "", ""));
  }
}
