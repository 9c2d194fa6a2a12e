package dev.byline.ui.network;

import dev.byline.compare.chart.ChartShape;
import dev.byline.compare.chart.ChartShape.Point;
import dev.byline.compare.chart.LabelMetrics;
import dev.byline.network.LabelBox;
import dev.byline.ui.chart.ChartNodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;

/// A picture in squares, each of them kept as an image: to draw hundreds of people and ties anew
/// for each frame took five frames' time. Only the squares in sight and near it are there, so that
/// a picture of any size takes little more memory than the window has pixels.
final class PictureTiles extends Group {

  /// Whole pixels of a screen at every usual scale, from 1 to 2 by quarters: no seam is seen.
  static final double SIDE = 256;

  /// So far out of sight a square is forgotten: who moves to and fro draws nothing twice.
  private static final double FAR = SIDE;

  /// Bold letters are wider than reckoned, and so are those of some typefaces.
  private static final double WIDEST = 1.15;

  private final Map<Tile, Group> there = new HashMap<>();
  private List<ChartShape> marks = List.of();
  private Font font = Font.getDefault();
  private LabelBox sight = new LabelBox(0, 0, 0, 0);
  private double opacity = 1;

  PictureTiles() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /// A square, by its place among them.
  private record Tile(int column, int row) {
    LabelBox box() {
      return new LabelBox(column * SIDE, row * SIDE, SIDE, SIDE);
    }
  }

  /// Shows other marks.
  void show(List<ChartShape> newMarks, Font newFont) {
    marks = newMarks;
    font = newFont;
    there.clear();
    getChildren().clear();
    fill();
  }

  /// Shows the squares that `newSight` meets, and forgets those that are far from it.
  void see(LabelBox newSight) {
    sight = newSight;
    fill();
  }

  /// The opacity, from 0 to 1.
  void dim(double newOpacity) {
    opacity = newOpacity;
    there.values().forEach(tile -> tile.setOpacity(opacity));
  }

  private void fill() {
    LabelBox near = sight.wider(FAR);
    there
        .entrySet()
        .removeIf(
            entry -> !entry.getKey().box().meets(near) && getChildren().remove(entry.getValue()));
    if (marks.isEmpty() || sight.width() <= 0 || sight.height() <= 0) {
      return;
    }
    for (int column = at(sight.x()); column <= at(sight.x() + sight.width()); column++) {
      for (int row = at(sight.y()); row <= at(sight.y() + sight.height()); row++) {
        there.computeIfAbsent(new Tile(column, row), this::made);
      }
    }
  }

  private static int at(double where) {
    return (int) Math.floor(where / SIDE);
  }

  private Group made(Tile tile) {
    LabelBox box = tile.box();
    var group =
        new Group(ChartNodes.of(marks.stream().filter(mark -> meets(mark, box)).toList(), font));
    group.getStyleClass().add("chart");
    group.setClip(new Rectangle(box.x(), box.y(), box.width(), box.height()));
    group.setOpacity(opacity);
    group.setCache(true);
    getChildren().add(group);
    return group;
  }

  /// True if anything of a mark may be in a rectangle.
  private static boolean meets(ChartShape mark, LabelBox box) {
    return switch (mark) {
      case ChartShape.Box filled ->
          new LabelBox(filled.x(), filled.y(), filled.width(), filled.height()).meets(box);
      case ChartShape.Dot dot -> around(dot.x(), dot.y(), 1.5 * dot.radius() + 2).meets(box);
      case ChartShape.Label label -> {
        double width = LabelMetrics.width(label.text(), label.size()) * WIDEST;
        yield new LabelBox(
                label.x() - width, label.y() - 1.5 * label.size(), 2 * width, 2 * label.size())
            .meets(box);
      }
      case ChartShape.Line line -> {
        LabelBox wider = box.wider(line.width());
        boolean meets = false;
        for (int i = 1; i < line.points().size() && !meets; i++) {
          meets = crosses(line.points().get(i - 1), line.points().get(i), wider);
        }
        yield meets;
      }
    };
  }

  private static LabelBox around(double x, double y, double reach) {
    return new LabelBox(x - reach, y - reach, 2 * reach, 2 * reach);
  }

  /// True if a line between two places comes into a rectangle: it does where their rectangles meet
  /// and not all corners are on one side of it.
  private static boolean crosses(Point from, Point to, LabelBox box) {
    boolean near =
        Math.min(from.x(), to.x()) <= box.x() + box.width()
            && Math.max(from.x(), to.x()) >= box.x()
            && Math.min(from.y(), to.y()) <= box.y() + box.height()
            && Math.max(from.y(), to.y()) >= box.y();
    if (!near) {
      return false;
    }
    double right = box.x() + box.width();
    double lower = box.y() + box.height();
    double a = side(from, to, box.x(), box.y());
    double b = side(from, to, right, box.y());
    double c = side(from, to, box.x(), lower);
    double d = side(from, to, right, lower);
    return Math.min(Math.min(a, b), Math.min(c, d)) <= 0
        && Math.max(Math.max(a, b), Math.max(c, d)) >= 0;
  }

  private static double side(Point from, Point to, double x, double y) {
    return (to.x() - from.x()) * (y - from.y()) - (to.y() - from.y()) * (x - from.x());
  }
}
