package dev.byline.compare.chart;

import dev.byline.compare.ChangeText;
import dev.byline.compare.chart.Chart.Frame;
import dev.byline.compare.chart.ChartShape.Anchor;
import dev.byline.compare.chart.ChartShape.Point;
import dev.byline.library.CapturedProfile;
import dev.byline.model.FigureKind;
import dev.byline.stats.citations.IndexMargin;
import dev.byline.stats.citations.SidePapers;
import dev.byline.wording.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// One counter of a page over its captures: a small line with the first and the last value.
public final class CounterHistory {

  private static final double HEIGHT = 3.4;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.UK);

  private record Value(LocalDate day, int count) {}

  private final String name;
  private final String unit;
  private final ChartSheet sheet;
  private final List<Value> values;

  private CounterHistory(String name, String unit, List<Value> values, Frame frame) {
    this.name = name;
    this.unit = unit;
    this.values = values;
    sheet = new ChartSheet(frame);
  }

  private static List<Value> values(FigureKind figure, List<CapturedProfile> captures) {
    var values = new ArrayList<Value>();
    for (CapturedProfile captured : captures) {
      OptionalInt count = captured.profile().author().figures().get(figure);
      if (count.isPresent() && captured.captured().isPresent()) {
        values.add(new Value(captured.captured().get().date(), count.getAsInt()));
      }
    }
    return values;
  }

  /// The chart of `figure` over `captures`, the oldest first. Captures without the figure or
  /// without a day are left out.
  public static Chart of(FigureKind figure, List<CapturedProfile> captures, Frame frame) {
    String unit = Wording.of("chart.unit.given");
    List<Value> values = values(figure, captures);
    return new CounterHistory(ChangeText.name(figure), unit, values, frame).chart();
  }

  /// The h-index of the papers that each capture lists, computed from their citations. Captures
  /// without a day, or of a list without citations, are left out.
  public static Chart ofLists(List<CapturedProfile> captures, Frame frame) {
    String name = Wording.of("author.figures.listed");
    return new CounterHistory(name, "", listed(captures), frame).chart();
  }

  /// True if two captures list papers with citations.
  public static boolean areListsTold(List<CapturedProfile> captures) {
    return listed(captures).size() > 1;
  }

  private static List<Value> listed(List<CapturedProfile> captures) {
    var values = new ArrayList<Value>();
    for (CapturedProfile captured : captures) {
      Optional<IndexMargin> margin =
          IndexMargin.of(
              SidePapers.of(
                  captured.profile().author().name(),
                  captured.profile().author().figures(),
                  captured.captured(),
                  captured.profile().papers()));
      if (margin.isPresent() && captured.captured().isPresent()) {
        int h = margin.get().readings().getFirst().values().h().least();
        values.add(new Value(captured.captured().get().date(), h));
      }
    }
    return values;
  }

  /// True if there are two values of `figure` to set against each other.
  public static boolean isTold(FigureKind figure, List<CapturedProfile> captures) {
    return values(figure, captures).size() > 1;
  }

  /// The value of `figure` where all captures that give one give the same.
  public static OptionalInt level(FigureKind figure, List<CapturedProfile> captures) {
    int[] counts = values(figure, captures).stream().mapToInt(Value::count).distinct().toArray();
    return counts.length == 1 ? OptionalInt.of(counts[0]) : OptionalInt.empty();
  }

  private Chart chart() {
    if (values.size() < 2) {
      sheet.nothing(Wording.of("chart.none.captures"));
    } else {
      draw();
    }
    return sheet.chart(
        name,
        unit,
        new DataTable(
            List.of(Wording.of("chart.head.captured"), name),
            values.stream().map(v -> List.of(v.day().toString(), text(v.count()))).toList()));
  }

  private void draw() {
    double em = sheet.em();
    int least = values.stream().mapToInt(Value::count).min().orElse(0);
    int most = values.stream().mapToInt(Value::count).max().orElse(0);
    LocalDate first = values.getFirst().day();
    LocalDate last = values.getLast().day();
    double side =
        Math.max(LabelMetrics.width(text(least), em), LabelMetrics.width(text(most), em)) + em;
    var x =
        new AxisScale(
            (double) first.toEpochDay(),
            (double) Math.max(last.toEpochDay(), first.toEpochDay() + 1),
            side,
            sheet.width() - side);
    double room = Math.max(1, most - least);
    var y = new AxisScale(least, least + room, em * (HEIGHT + 0.6), em * 0.6);
    List<Point> points =
        values.stream()
            .map(v -> new Point(x.at((double) v.day().toEpochDay()), y.at(v.count())))
            .toList();
    ChartInk ink = new ChartInk.Side(0);
    sheet.add(new ChartShape.Line(points, ink, em * 0.14, List.of()));
    for (int i = 0; i < points.size(); i++) {
      Point at = points.get(i);
      sheet.add(new ChartShape.Dot(at.x(), at.y(), em * 0.28, SideSign.CIRCLE, ink));
      Value value = values.get(i);
      sheet.spot(
          new ChartSpot(
              at.x() - em * 0.6,
              0,
              em * 1.2,
              em * (HEIGHT + 1.2),
              DAY.format(value.day()) + ": " + text(value.count()),
              ChartSheet.none()));
    }
    end(points.getFirst(), values.getFirst(), Anchor.END, -0.6);
    end(points.getLast(), values.getLast(), Anchor.START, 0.6);
    sheet.down(em * (HEIGHT + 2.4));
    sheet.small(em * 0.3, sheet.bottom() - em * 0.3, DAY.format(first), Anchor.START);
    sheet.small(sheet.width() - em * 0.3, sheet.bottom() - em * 0.3, DAY.format(last), Anchor.END);
  }

  private void end(Point at, Value value, Anchor anchor, double ems) {
    double em = sheet.em();
    sheet.add(
        new ChartShape.Label(
            at.x() + ems * em,
            at.y() + em * 0.33,
            text(value.count()),
            anchor,
            ChartInk.Plain.TEXT,
            em * 0.95,
            false));
  }

  private static String text(int count) {
    return String.format(Locale.UK, "%,d", count);
  }
}
