package dev.byline.compare.chart;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Chart.Frame;
import dev.byline.compare.chart.ChartShape.Anchor;
import dev.byline.compare.chart.ChartShape.Point;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A chart of the cumulative number of papers by year: one line for each side, labelled at its end.
final class CumulativeLines extends YearChart {

  private static final double HEIGHT = 15;

  /// Of the names at the right, in em.
  private static final double NAMES = 11;

  CumulativeLines(ComparisonResult compared, boolean byCareer, Frame frame) {
    super(Charts.CUMULATIVE, compared, byCareer, frame);
  }

  @Override
  void draw(YearAxis on) {
    double em = sheet.em();
    int most = sides().map(side -> last(on.cumulative(side))).max().orElse(1);
    double names = Math.min(em * NAMES, sheet.width() * 0.36);
    double left =
        LabelMetrics.width(String.format(Locale.UK, "%,d", most), sheet.small()) + em * 0.8;
    var x = new AxisScale(on.first() - 0.3, on.last() + 0.3, left, sheet.width() - names);
    double top = sheet.bottom() + em * 0.8;
    var y = new AxisScale(0, Math.max(1, most) * 1.04, top + em * HEIGHT, top);
    sheet.later(() -> lines(on, x, y));
    sheet.down(em * (HEIGHT + 0.65));
    sheet.axis(x, on.axis());
  }

  private void lines(YearAxis on, AxisScale x, AxisScale y) {
    double em = sheet.em();
    for (AxisScale.Tick tick : y.ticks(em)) {
      if (tick.at() < y.from()) {
        sheet.line(ChartInk.Plain.GRID, 1, x.from(), tick.at(), x.to(), tick.at());
      }
      sheet.small(x.from() - em * 0.4, tick.at() + em * 0.3, tick.text(), Anchor.END);
    }
    sides().forEach(side -> line(on, side, x, y));
    names(on, x, y);
  }

  private void line(YearAxis on, int side, AxisScale x, AxisScale y) {
    SortedMap<Integer, Integer> sums = on.cumulative(side);
    List<Point> points =
        sums.entrySet().stream()
            .map(sum -> new Point(x.at(sum.getKey()), y.at(sum.getValue())))
            .toList();
    ChartInk ink = new ChartInk.Side(side);
    double em = sheet.em();
    if (points.size() > 1) {
      sheet.add(new ChartShape.Line(points, ink, em * 0.14, SideSign.of(side).dashes()));
    }
    double room = Math.max(em * 0.4, x.unit() / 2);
    int stride = (int) Math.ceil(em * 1.1 / x.unit());
    int place = 0;
    for (var sum : sums.entrySet()) {
      Point at = points.get(place);
      if (place++ % stride == 0 || place == points.size()) {
        sheet.add(new ChartShape.Dot(at.x(), at.y(), em * 0.3, SideSign.of(side), ink));
      }
      String name =
          Wording.of(
              "chart.spot.cumulative",
              compared.names().get(side),
              on.say(sum.getKey()),
              YearBars.papers(sum.getValue()));
      sheet.spot(
          new ChartSpot(
              at.x() - room,
              at.y() - em * 0.7,
              2 * room,
              em * 1.4,
              name,
              Optional.of(on.target(side, sums.firstKey(), sum.getKey()))));
    }
  }

  private record Name(int side, double y) {}

  /// The names beside the ends of the lines, moved apart where they would touch.
  private void names(YearAxis on, AxisScale x, AxisScale y) {
    double em = sheet.em();
    List<Name> wanted =
        sides()
            .filter(side -> !on.cumulative(side).isEmpty())
            .mapToObj(side -> new Name(side, y.at(last(on.cumulative(side)))))
            .sorted(Comparator.comparingDouble(Name::y))
            .toList();
    double[] at = wanted.stream().mapToDouble(Name::y).toArray();
    for (int i = 1; i < at.length; i++) {
      at[i] = Math.max(at[i], at[i - 1] + em * 1.25);
    }
    double over = at.length == 0 ? 0 : at[at.length - 1] - y.from();
    for (int i = at.length - 1; i >= 0 && over > 0; i--) {
      double limit = i == at.length - 1 ? y.from() : at[i + 1] - em * 1.25;
      at[i] = Math.min(at[i], limit);
    }
    for (int i = 0; i < at.length; i++) {
      name(wanted.get(i), on, x, at[i]);
    }
  }

  private void name(Name name, YearAxis on, AxisScale x, double y) {
    double em = sheet.em();
    String count = String.format(Locale.UK, "%,d", last(on.cumulative(name.side())));
    double left = x.to() + em * 0.7;
    sheet.add(
        new ChartShape.Dot(
            left,
            y - em * 0.02,
            em * 0.3,
            SideSign.of(name.side()),
            new ChartInk.Side(name.side())));
    double room = sheet.width() - left - em * 0.8 - LabelMetrics.width(" " + count, em);
    String shown = LabelMetrics.cut(compared.names().get(name.side()), room, em * 0.95);
    sheet.add(
        new ChartShape.Label(
            left + em * 0.6,
            y + em * 0.32,
            shown + "  " + count,
            Anchor.START,
            ChartInk.Plain.TEXT,
            em * 0.88,
            false));
  }

  private static int last(SortedMap<Integer, Integer> sums) {
    return sums.isEmpty() ? 0 : sums.lastEntry().getValue();
  }

  @Override
  DataTable table() {
    var rows = new ArrayList<List<String>>();
    years.ifPresent(on ->
        IntStream.rangeClosed(on.first(), on.last()).forEach(year -> rows.add(row(on, year))));
    return new DataTable(
        DataTable.head(
            Wording.of(byCareer ? "chart.head.upToCareer" : "chart.head.upTo"), compared.names()),
        rows);
  }

  private List<String> row(YearAxis on, int year) {
    var row = new ArrayList<String>();
    row.add(String.valueOf(year));
    sides()
        .mapToObj(side -> new TreeMap<>(on.cumulative(side)).floorEntry(year))
        .map(sum -> sum == null ? "" : String.valueOf(sum.getValue()))
        .forEach(row::add);
    return row;
  }
}
