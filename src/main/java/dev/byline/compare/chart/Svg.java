package dev.byline.compare.chart;

import dev.byline.colour.CategoryColour;
import dev.byline.colour.ChartColours;
import dev.byline.compare.chart.ChartShape.Point;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A writer of charts as SVG.
public final class Svg {

  /// Pictures are for white paper.
  private static final ChartColours COLOURS = ChartColours.LIGHT;

  /// From one line of the source to the next, in em.
  private static final double LINE = 1.3;

  private final StringBuilder out = new StringBuilder();

  private Svg() {}

  /// `chart` alone, with its title, its unit and `source` in it: a file of its own.
  public static String file(Chart chart, double em, String source) {
    double head = em * 3.6;
    double small = em * 0.8;
    List<String> below = LabelMetrics.lines(source, chart.width() - em * 0.6, small);
    double foot = em * (0.7 + LINE * below.size());
    var svg = new Svg();
    svg.open(chart, chart.height() + head + foot);
    svg.element("rect", "width", "100%", "height", "100%", "fill", COLOURS.plain().ground());
    ChartInk text = ChartInk.Plain.TEXT;
    ChartInk muted = ChartInk.Plain.MUTED;
    ChartShape.Anchor start = ChartShape.Anchor.START;
    svg.mark(new ChartShape.Label(em * 0.3, em * 1.3, chart.title(), start, text, em * 1.25, true));
    svg.mark(new ChartShape.Label(em * 0.3, em * 2.6, chart.unit(), start, muted, em * 0.9, false));
    svg.out.append("<g transform='translate(0 %s)'>%n".formatted(number(head)));
    chart.marks().forEach(svg::mark);
    svg.out.append("</g>\n");
    double floor = chart.height() + head + em * 1.4;
    for (int i = 0; i < below.size(); i++) {
      double y = floor + i * em * LINE;
      svg.mark(new ChartShape.Label(em * 0.3, y, below.get(i), start, muted, small, false));
    }
    return svg.close();
  }

  /// `chart` as a part of a page, which names it.
  public static String inline(Chart chart) {
    var svg = new Svg();
    svg.open(chart, chart.height());
    chart.marks().forEach(svg::mark);
    for (ChartSpot spot : chart.spots()) {
      svg.out.append(
          "<rect x='%s' y='%s' width='%s' height='%s' fill='none' pointer-events='all'><title>%s</title></rect>%n"
              .formatted(
                  number(spot.x()),
                  number(spot.y()),
                  number(spot.width()),
                  number(spot.height()),
                  escaped(spot.name())));
    }
    return svg.close();
  }

  private void open(Chart chart, double height) {
    out.append(
        ("<svg xmlns='http://www.w3.org/2000/svg' width='%1$s' height='%2$s'"
                + " viewBox='0 0 %1$s %2$s' role='img'"
                + " font-family='Inter, Segoe UI, Helvetica, Arial, sans-serif'>%n"
                + "<title>%3$s: %4$s</title>%n")
            .formatted(
                number(chart.width()),
                number(height),
                escaped(chart.title()),
                escaped(chart.unit())));
  }

  private String close() {
    return out.append("</svg>\n").toString().replace(System.lineSeparator(), "\n");
  }

  private void mark(ChartShape mark) {
    switch (mark) {
      case ChartShape.Box box -> box(box);
      case ChartShape.Line line -> line(line);
      case ChartShape.Dot dot -> dot(dot);
      case ChartShape.Label label -> label(label);
    }
  }

  private void line(ChartShape.Line line) {
    String dashes = line.dashes().stream().map(Svg::number).collect(Collectors.joining(" "));
    element(
        "polyline",
        "points",
        points(line.points()),
        "fill",
        "none",
        "stroke",
        colour(line.ink()),
        "stroke-width",
        number(line.width()),
        "stroke-dasharray",
        dashes.isEmpty() ? "none" : dashes);
  }

  private void box(ChartShape.Box box) {
    element(
        "rect",
        "x",
        number(box.x()),
        "y",
        number(box.y()),
        "width",
        number(box.width()),
        "height",
        number(box.height()),
        "fill",
        colour(box.ink()),
        "fill-opacity",
        number(box.opacity()));
    if (!box.label().isEmpty()) {
      double size = box.height() * 0.45;
      double x = box.x() + box.width() / 2;
      double y = box.y() + box.height() / 2 + size * 0.36;
      label(
          new ChartShape.Label(
              x, y, box.label(), ChartShape.Anchor.MIDDLE, ChartInk.Plain.GROUND, size, true));
    }
  }

  private void dot(ChartShape.Dot dot) {
    String fill = dot.glyph().isOpen() ? colour(ChartInk.Plain.GROUND) : colour(dot.ink());
    element(
        "path",
        "d",
        outline(dot),
        "fill",
        fill,
        "stroke",
        colour(dot.ink()),
        "stroke-width",
        number(dot.radius() * 0.3));
  }

  private static String outline(ChartShape.Dot dot) {
    if (dot.glyph().isRound()) {
      String r = number(dot.radius());
      String across = number(2 * dot.radius());
      return "M%1$s %2$sa%3$s %3$s 0 0 1 %4$s 0a%3$s %3$s 0 0 1 -%4$s 0z"
          .formatted(number(dot.x() - dot.radius()), number(dot.y()), r, across);
    }
    return "M" + points(dot.glyph().corners(dot.x(), dot.y(), dot.radius())) + "z";
  }

  private void label(ChartShape.Label label) {
    String anchor =
        switch (label.anchor()) {
          case START -> "start";
          case MIDDLE -> "middle";
          case END -> "end";
        };
    out.append(
        "<text x='%s' y='%s' font-size='%s' font-weight='%s' text-anchor='%s' fill='%s'%s>%s</text>%n"
            .formatted(
                number(label.x()),
                number(label.y()),
                number(label.size()),
                label.bold() ? "600" : "400",
                anchor,
                colour(label.ink()),
                length(label),
                escaped(label.text())));
  }

  /// Names have something behind them: they take the room that was reckoned, whatever typeface
  /// there is.
  private static String length(ChartShape.Label label) {
    boolean isName = label.bold() && label.anchor() == ChartShape.Anchor.START;
    return isName
        ? " textLength='%s' lengthAdjust='spacingAndGlyphs'"
            .formatted(number(LabelMetrics.width(label.text(), label.size() * LabelMetrics.BOLD)))
        : "";
  }

  /// @param attributes names and values in turn
  private void element(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(" %s='%s'".formatted(attributes[i], attributes[i + 1]));
    }
    out.append("/>\n");
  }

  private static String points(List<Point> points) {
    return points.stream()
        .map(point -> number(point.x()) + "," + number(point.y()))
        .collect(Collectors.joining(" "));
  }

  private static String colour(ChartInk ink) {
    return switch (ink) {
      case ChartInk.Side side -> COLOURS.side(side.index());
      case ChartInk.Category category ->
          COLOURS.category(CategoryColour.of(category.code(), category.order()));
      case ChartInk.Shade shade -> COLOURS.shade(shade.step());
      case ChartInk.Plain plain ->
          switch (plain) {
            case TEXT -> COLOURS.plain().text();
            case MUTED -> COLOURS.plain().muted();
            case GRID -> COLOURS.plain().grid();
            case AXIS -> COLOURS.plain().axis();
            case GROUND -> COLOURS.plain().ground();
          };
    };
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  /// `text` as a part of XML; characters XML cannot hold become the replacement character.
  public static String escaped(String text) {
    var escaped = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
          }
        });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
