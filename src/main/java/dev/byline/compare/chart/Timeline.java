package dev.byline.compare.chart;

import dev.byline.compare.ComparedSide;
import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Chart.Frame;
import dev.byline.library.PaperHit;
import dev.byline.model.PartialDate;
import dev.byline.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Every paper of every side as a dot on one axis of time.
final class Timeline extends YearChart {

  private static final double DOTS = 2.8;

  Timeline(ComparisonResult compared, boolean byCareer, Frame frame) {
    super(Charts.TIMELINE, compared, byCareer, frame);
  }

  @Override
  void draw(YearAxis on) {
    double em = sheet.em();
    // A year is from its first day to the next year's, named at its beginning.
    var scale = new AxisScale(on.first(), on.last() + 1, em, sheet.width() - em);
    sides().forEach(side -> row(side, scale));
    sheet.grid(scale, on.axis());
  }

  private void row(int side, AxisScale scale) {
    ComparedSide contender = compared.contenders().get(side);
    Optional<Span> span = span(contender.chosenPapers());
    sheet.head(side, compared.names().get(side), span.map(Span::text).orElse(""));
    if (span.isEmpty()) {
      sheet.nothing(Wording.of(contender.isLibrary() ? "chart.library.papers" : "chart.none.date"));
      return;
    }
    OptionalInt first = compared.comparison().authors().get(side).career().firstYear();
    double shift = byCareer ? first.orElse(1) - 1 : 0;
    double em = sheet.em();
    double top = sheet.bottom();
    sheet.later(() ->
        new DotStrip(sheet, scale, side, top, em * DOTS)
            .draw(
                dated(contender),
                paper -> at(paper) - shift,
                this::name,
                column -> target(contender, column)));
    sheet.plot(em * (DOTS + 0.1));
    double floor = sheet.bottom();
    sheet.line(ChartInk.Plain.AXIS, 1, scale.from(), floor, scale.to(), floor);
    sheet.down(em * 0.5);
  }

  private static List<PaperHit> dated(ComparedSide contender) {
    // The newest come first; sorting what is in order already costs next to nothing.
    return contender.chosenPapers().reversed().stream()
        .filter(paper -> paper.paper().published().isPresent())
        .sorted(Comparator.comparing(Timeline::date))
        .toList();
  }

  private static PartialDate date(PaperHit paper) {
    return paper.paper().published().orElseThrow();
  }

  /// The middle of the days a date may mean, as a year with a fraction.
  private static double at(PaperHit paper) {
    PartialDate date = date(paper);
    LocalDate earliest = date.earliest();
    double middle = (earliest.getDayOfYear() - 1 + date.latest().getDayOfYear()) / 2.0;
    return date.year() + middle / earliest.lengthOfYear();
  }

  /// From the first to the last date of some papers.
  private record Span(PartialDate from, PartialDate to) {

    String text() {
      return from.equals(to)
          ? from.toString()
          : Wording.of("known.range", from.toString(), to.toString());
    }
  }

  /// Empty where no paper has a date.
  private static Optional<Span> span(List<PaperHit> papers) {
    Optional<Span> span = Optional.empty();
    for (PaperHit paper : papers) {
      if (paper.paper().published().isPresent()) {
        PartialDate date = date(paper);
        if (span.isEmpty()) {
          span = Optional.of(new Span(date, date));
        } else if (date.compareTo(span.get().from()) < 0) {
          span = Optional.of(new Span(date, span.get().to()));
        } else if (date.compareTo(span.get().to()) > 0) {
          span = Optional.of(new Span(span.get().from(), date));
        }
      }
    }
    return span;
  }

  private String name(DotStrip.Column column) {
    List<PaperHit> papers = column.papers();
    return papers.size() == 1
        ? date(papers.getFirst()) + "  " + papers.getFirst().paper().title()
        : Wording.of(
            "chart.spot.papers",
            YearBars.papers(papers.size()),
            span(papers).map(Span::text).orElse(""));
  }

  private ChartLink target(ComparedSide contender, DotStrip.Column column) {
    List<PaperHit> papers = column.papers();
    return new ChartLink(
        YearAxis.within(compared, contender)
            .published(Optional.of(date(papers.getFirst())), Optional.of(date(papers.getLast()))),
        papers.size() == 1 ? Optional.of(papers.getFirst().id()) : Optional.empty());
  }

  @Override
  DataTable table() {
    return new DataTable(
        List.of(Wording.of("chart.head.date"), "", Wording.of("chart.head.title")), this::rows);
  }

  private List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    for (int side = 0; side < compared.contenders().size(); side++) {
      String name = compared.names().get(side);
      for (PaperHit paper : dated(compared.contenders().get(side)).reversed()) {
        rows.add(List.of(date(paper).toString(), name, paper.paper().title()));
      }
    }
    return rows;
  }
}
