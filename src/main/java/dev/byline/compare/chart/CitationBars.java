package dev.byline.compare.chart;

import dev.byline.compare.chart.Chart.Frame;
import dev.byline.compare.chart.ChartShape.Anchor;
import dev.byline.stats.citations.CitationCurve;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Locale;

/// The citations of an author by year as bars: a year that is not over is pale, one of which the
/// page says nothing has a question mark.
public final class CitationBars {

  private static final double HEIGHT = 5;
  private static final double PALE = 0.45;

  private final CitationCurve curve;
  private final boolean byCareer;
  private final ChartSheet sheet;

  private CitationBars(CitationCurve curve, boolean byCareer, Frame frame) {
    this.curve = curve;
    this.byCareer = byCareer && curve.firstPaper().isPresent();
    sheet = new ChartSheet(frame);
  }

  /// The chart of `curve`.
  ///
  /// @param byCareer whether years count from the first paper, as 1
  public static Chart of(CitationCurve curve, boolean byCareer, Frame frame) {
    return new CitationBars(curve, byCareer, frame).chart();
  }

  private Chart chart() {
    draw();
    return sheet.chart(
        Wording.of("chart.title.citationYears"),
        Wording.of("chart.unit.given"),
        new DataTable(
            List.of(
                Wording.of(byCareer ? "chart.axis.career" : "chart.axis.year"),
                Wording.of("chart.title.citationYears")),
            curve.years().stream().map(year -> List.of(name(year.year()), value(year))).toList()));
  }

  private String name(int year) {
    return String.valueOf(byCareer ? curve.inCareer(year) : year);
  }

  private static String value(CitationCurve.Year year) {
    return year.citations().isPresent()
        ? String.format(Locale.UK, "%,d", year.citations().getAsInt())
        : Wording.of("known.not");
  }

  private void draw() {
    double em = sheet.em();
    int most = curve.years().stream().mapToInt(y -> y.citations().orElse(0)).max().orElse(0);
    int count = curve.years().size();
    double slot = Math.min(em * 3.4, sheet.width() / count);
    double floor = em * (HEIGHT + 1);
    double widest =
        LabelMetrics.width(name(curve.years().getLast().year()), sheet.small()) + em * 0.5;
    int every = (int) Math.max(1, Math.ceil(widest / slot));
    for (int i = 0; i < count; i++) {
      CitationCurve.Year year = curve.years().get(i);
      double x = i * slot;
      double middle = x + slot / 2;
      boolean isPartial = i == count - 1 && curve.endsEarly();
      if (year.citations().isEmpty()) {
        sheet.small(middle, floor - em * 0.4, "?", Anchor.MIDDLE);
      } else {
        double height = most == 0 ? 0 : em * HEIGHT * year.citations().getAsInt() / most;
        sheet.add(
            new ChartShape.Box(
                x + slot * 0.1,
                floor - height,
                slot * 0.8,
                height,
                new ChartInk.Side(0),
                isPartial ? PALE : 1,
                ""));
      }
      if ((count - 1 - i) % every == 0) {
        sheet.small(middle, floor + em * 1.2, name(year.year()), Anchor.MIDDLE);
      }
      sheet.spot(new ChartSpot(x, 0, slot, floor, said(year, isPartial), ChartSheet.none()));
    }
    sheet.line(ChartInk.Plain.AXIS, 1, 0, floor, slot * count, floor);
    sheet.down(floor + em * 1.8);
  }

  private String said(CitationCurve.Year year, boolean isPartial) {
    String name =
        byCareer
            ? Wording.of("chart.year", name(year.year())) + " (" + year.year() + ")"
            : name(year.year());
    return isPartial
        ? Wording.of("curve.until", name, value(year), curve.day().orElseThrow().toString())
        : name + ": " + value(year);
  }
}
