package dev.byline.compare.chart;

import dev.byline.compare.chart.Chart.Frame;
import dev.byline.compare.chart.ChartShape.Anchor;
import dev.byline.compare.chart.ChartShape.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A builder that collects the parts of a chart, row by row.
final class ChartSheet {

  /// Size of the labels of axes, in em.
  private static final double SMALL = 0.82;

  private final Frame frame;
  private final List<ChartShape> marks = new ArrayList<>();
  private final List<ChartSpot> spots = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private final List<Plot> plots = new ArrayList<>();
  private double bottom;

  /// The area for the marks of a row, between two heights.
  private record Plot(double top, double floor) {}

  ChartSheet(Frame frame) {
    this.frame = frame;
  }

  double em() {
    return frame.em();
  }

  double width() {
    return frame.width();
  }

  /// The top of the next row.
  double bottom() {
    return bottom;
  }

  /// Keeps `height` free below what is there.
  void down(double height) {
    bottom += height;
  }

  /// Draws a part, of which the place is settled, when the chart is looked at.
  void later(Runnable part) {
    later.add(part);
  }

  void add(ChartShape mark) {
    marks.add(mark);
  }

  void box(double x, double y, double width, double height, ChartInk ink) {
    add(new ChartShape.Box(x, y, width, height, ink, 1, ""));
  }

  void line(ChartInk ink, double width, double x1, double y1, double x2, double y2) {
    add(new ChartShape.Line(List.of(new Point(x1, y1), new Point(x2, y2)), ink, width, List.of()));
  }

  void small(double x, double y, String text, Anchor anchor) {
    add(new ChartShape.Label(x, y, text, anchor, ChartInk.Plain.MUTED, small(), false));
  }

  /// The name of a category at the left of a row, on whose line its letters stand.
  void category(String code, double y) {
    double room = (CategoryYears.NAMES - 0.8) * em();
    small(em() * 0.3, y, LabelMetrics.cut(code, room, small()), Anchor.START);
  }

  double small() {
    return SMALL * em();
  }

  void spot(ChartSpot spot) {
    spots.add(spot);
  }

  /// A line with the shape and the name of a side, and what is to be said of it.
  void head(int side, String name, String remark) {
    double y = bottom + em();
    add(
        new ChartShape.Dot(
            em() * 0.5, y - em() * 0.36, em() * 0.34, SideSign.of(side), new ChartInk.Side(side)));
    double x = em() * 1.2;
    double remarkWidth = LabelMetrics.width(remark, small());
    double room = width() - x - remarkWidth - em();
    String shown = LabelMetrics.cut(name, Math.max(em() * 4, room), em() * LabelMetrics.BOLD);
    add(new ChartShape.Label(x, y, shown, Anchor.START, ChartInk.Plain.TEXT, em(), true));
    if (room > em() * 4) {
      small(
          x + LabelMetrics.width(shown, em() * LabelMetrics.BOLD) + em() * 0.7,
          y,
          remark,
          Anchor.START);
    }
    bottom += em() * 1.5;
  }

  /// A sentence in the place of marks, where there are none.
  void nothing(String sentence) {
    small(em() * 1.2, bottom + em() * 0.9, sentence, Anchor.START);
    bottom += em() * 1.6;
  }

  /// Keeps `height` free for marks, behind which the grid is to be seen.
  void plot(double height) {
    plots.add(new Plot(bottom, bottom + height));
    bottom += height;
  }

  /// The axis below what is there, with a line at each tick behind every plot. Names of sides and
  /// sentences between them are left free.
  void grid(AxisScale scale, String name) {
    for (AxisScale.Tick tick : scale.ticks(small())) {
      for (Plot plot : plots) {
        marks.addFirst(
            new ChartShape.Line(
                List.of(new Point(tick.at(), plot.top), new Point(tick.at(), plot.floor)),
                ChartInk.Plain.GRID,
                1,
                List.of()));
      }
    }
    axis(scale, name);
  }

  /// The axis below what is there: its name, and a label at each tick.
  void axis(AxisScale scale, String name) {
    double y = bottom + em() * 0.15;
    line(ChartInk.Plain.AXIS, 1, scale.from(), y, scale.to(), y);
    for (AxisScale.Tick tick : scale.ticks(small())) {
      line(ChartInk.Plain.AXIS, 1, tick.at(), y, tick.at(), y + em() * 0.3);
      tick(tick, y + em() * 1.25);
    }
    small(scale.to(), y + em() * 2.4, name, Anchor.END);
    bottom = y + em() * 2.8;
  }

  /// The label of a tick, which stays within the chart.
  private void tick(AxisScale.Tick tick, double y) {
    double half = LabelMetrics.width(tick.text(), small()) / 2;
    if (tick.at() + half > width()) {
      small(width(), y, tick.text(), Anchor.END);
    } else if (tick.at() < half) {
      small(0, y, tick.text(), Anchor.START);
    } else {
      small(tick.at(), y, tick.text(), Anchor.MIDDLE);
    }
  }

  Chart chart(Charts kind, boolean byCareer, DataTable table) {
    return chart(kind.title(), kind.unit(byCareer), table);
  }

  Chart chart(String title, String unit, DataTable table) {
    return new Chart(title, unit, width(), Math.ceil(bottom), this::drawing, table);
  }

  private Chart.Drawing drawing() {
    later.forEach(Runnable::run);
    return new Chart.Drawing(marks, spots);
  }

  static Optional<ChartLink> none() {
    return Optional.empty();
  }
}
