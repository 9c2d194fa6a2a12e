package dev.byline.ui.chart;

import dev.byline.compare.chart.ChartInk;
import dev.byline.compare.chart.ChartShape;
import dev.byline.compare.chart.ChartShape.Point;
import dev.byline.compare.chart.SideSign;
import dev.byline.ui.kit.CategoryStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// A factory of nodes for the marks of a chart. Consecutive dots with the same colour become one
/// node, and so do bars of one colour and lines of one colour and width; so a thousand papers cost
/// no more than ten.
public final class ChartNodes {

  private final List<Node> nodes = new ArrayList<>();
  private final Font font;
  private final StringBuilder outlines = new StringBuilder();
  private List<String> outlineStyle = List.of();
  private Optional<ChartShape.Line> pen = Optional.empty();
  private Path line = new Path();

  private ChartNodes(Font font) {
    this.font = font;
  }

  /// The nodes of `marks`, in their order.
  ///
  /// @param font of the labels, in whatever size
  public static List<Node> of(List<ChartShape> marks, Font font) {
    var made = new ChartNodes(font);
    marks.forEach(made::add);
    made.endOutlines();
    // They lie where they are drawn: what styles do to them is nothing to lay out again for.
    made.nodes.forEach(node -> node.setManaged(false));
    return made.nodes;
  }

  private void add(ChartShape mark) {
    switch (mark) {
      case ChartShape.Dot dot -> add(dot);
      case ChartShape.Box box when box.label().isEmpty() && box.opacity() == 1 -> add(box);
      case ChartShape.Line drawn -> add(drawn);
      case ChartShape.Box box -> add(node(box));
      case ChartShape.Label label -> add(node(label));
    }
  }

  private void add(Node node) {
    endOutlines();
    pen = Optional.empty();
    nodes.add(node);
  }

  private void add(ChartShape.Line drawn) {
    endOutlines();
    if (pen.filter(before -> isAlike(before, drawn)).isEmpty()) {
      line = new Path();
      line.setStrokeWidth(drawn.width());
      line.getStrokeDashArray().setAll(drawn.dashes());
      line.getStyleClass().setAll("stroke", style(drawn.ink()));
      line.setMouseTransparent(true);
      nodes.add(line);
    }
    pen = Optional.of(drawn);
    boolean begun = false;
    for (Point point : drawn.points()) {
      line.getElements()
          .add(begun ? new LineTo(point.x(), point.y()) : new MoveTo(point.x(), point.y()));
      begun = true;
    }
  }

  private static boolean isAlike(ChartShape.Line one, ChartShape.Line other) {
    return one.ink().equals(other.ink())
        && one.width() == other.width()
        && one.dashes().equals(other.dashes());
  }

  private static Node node(ChartShape.Box box) {
    Region region = box.label().isEmpty() ? new Region() : new Label(box.label());
    region.getStyleClass().setAll("block", style(box.ink()));
    region.setOpacity(box.opacity());
    region.setMouseTransparent(true);
    region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    return region;
  }

  private Node node(ChartShape.Label label) {
    var text = new Text(label.text());
    FontWeight weight = label.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
    text.setFont(Font.font(font.getFamily(), weight, label.size()));
    text.getStyleClass().setAll("text", style(label.ink()));
    text.setMouseTransparent(true);
    double width = text.getLayoutBounds().getWidth();
    text.setX(
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - width / 2;
          case END -> label.x() - width;
        });
    text.setY(label.y());
    return text;
  }

  private void add(ChartShape.Box box) {
    begin("fill", box.ink());
    outline('M', box.x(), box.y());
    outline('h', box.width());
    outline('v', box.height());
    outline('h', -box.width());
    outlines.append('Z');
  }

  private void begin(String kind, ChartInk ink) {
    pen = Optional.empty();
    List<String> style = List.of(kind, style(ink));
    if (!style.equals(outlineStyle)) {
      endOutlines();
      outlineStyle = style;
    }
  }

  private void add(ChartShape.Dot dot) {
    begin(dot.glyph().isOpen() ? "open" : "fill", dot.ink());
    if (dot.glyph().isRound()) {
      circle(dot);
    } else {
      polygon(dot.glyph().corners(dot.x(), dot.y(), dot.radius()));
    }
  }

  private void circle(ChartShape.Dot dot) {
    double r = dot.radius();
    outline('M', dot.x() - r, dot.y());
    arc(r, dot.x() + r, dot.y());
    arc(r, dot.x() - r, dot.y());
    outlines.append('Z');
  }

  private void arc(double radius, double x, double y) {
    outline('A', radius, radius);
    // Not turned, the half that is drawn clockwise.
    outlines.append(" 0 0 1");
    outline(' ', x, y);
  }

  private void polygon(List<Point> corners) {
    char step = 'M';
    for (Point corner : corners) {
      outline(step, corner.x(), corner.y());
      step = 'L';
    }
    outlines.append('Z');
  }

  private void outline(char step, double number) {
    outlines.append(step).append(rounded(number));
  }

  private void outline(char step, double one, double other) {
    outline(step, one);
    outlines.append(' ').append(rounded(other));
  }

  /// To a hundredth of a pixel.
  private static float rounded(double value) {
    return Math.round(value * 100) / 100f;
  }

  private void endOutlines() {
    if (!outlines.isEmpty()) {
      // An element of a path is an object with properties that its node watches: of thousands of
      // dots these took a fifth of the time of a comparison.
      var path = new SVGPath();
      path.setContent(outlines.toString());
      path.getStyleClass().setAll(outlineStyle);
      path.setMouseTransparent(true);
      nodes.add(path);
      outlines.setLength(0);
    }
    outlineStyle = List.of();
  }

  /// The style class that says the colour.
  public static String style(ChartInk ink) {
    return switch (ink) {
      case ChartInk.Plain plain -> "ink-" + plain.name().toLowerCase(Locale.ROOT);
      case ChartInk.Side side -> side(side.index());
      case ChartInk.Category category -> CategoryStyle.of(category.code(), category.order());
      case ChartInk.Shade shade -> "ink-shade-" + shade.step();
    };
  }

  /// The style class of a side of the comparison.
  public static String side(int index) {
    return "ink-" + index % SideSign.values().length;
  }
}
