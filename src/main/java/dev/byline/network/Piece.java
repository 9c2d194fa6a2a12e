package dev.byline.network;

import dev.byline.compare.chart.Mark.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A part of a picture whose people hang together, in em from its own upper left corner.
record Piece(Map<String, Point> places, double width, double height) {

  /// A window is so much wider than high.
  private static final double SHAPE = 1.5;

  /// Between pieces.
  private static final double GAP = 1.6;

  /// The piece in which the dots are at `x`, `y`, cut to what is on it.
  static Piece of(
      List<Member> members, List<Outline> outlines, double[] x, double[] y, double margin) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = 0; i < x.length; i++) {
      left = Math.min(left, x[i] - outlines.get(i).side() - margin);
      right = Math.max(right, x[i] + outlines.get(i).side() + margin);
      top = Math.min(top, y[i] - outlines.get(i).radius() - margin);
      bottom = Math.max(bottom, y[i] + outlines.get(i).below() + margin);
    }
    Map<String, Point> places = new LinkedHashMap<>();
    for (int i = 0; i < x.length; i++) {
      places.put(members.get(i).person().key(), new Point(x[i] - left, y[i] - top));
    }
    return new Piece(places, right - left, bottom - top);
  }

  /// All pieces on one plane: side by side on shelves, the highest first.
  static Placement packed(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Piece::height).reversed());
    double area =
        pieces.stream().mapToDouble(piece -> (piece.width + GAP) * (piece.height + GAP)).sum();
    double widest = pieces.stream().mapToDouble(Piece::width).max().orElse(0);
    double room = Math.max(widest, Math.sqrt(area * SHAPE));
    List<List<Piece>> shelves = new ArrayList<>();
    double used = Double.MAX_VALUE;
    for (Piece piece : sorted) {
      if (used + GAP + piece.width > room) {
        shelves.add(new ArrayList<>());
        used = -GAP;
      }
      shelves.getLast().add(piece);
      used += GAP + piece.width;
    }
    return onShelves(shelves);
  }

  private static Placement onShelves(List<List<Piece>> shelves) {
    double width = shelves.stream().mapToDouble(Piece::width).max().orElse(0);
    Map<String, Point> places = new LinkedHashMap<>();
    double y = 0;
    for (List<Piece> shelf : shelves) {
      double x = (width - width(shelf)) / 2;
      double height = shelf.stream().mapToDouble(Piece::height).max().orElse(0);
      for (Piece piece : shelf) {
        double left = x;
        double top = y + (height - piece.height) / 2;
        piece.places.forEach((key, at) -> places.put(key, new Point(at.x() + left, at.y() + top)));
        x += piece.width + GAP;
      }
      y += height + GAP;
    }
    return new Placement(places, width, Math.max(0, y - GAP));
  }

  private static double width(List<Piece> shelf) {
    return shelf.stream().mapToDouble(piece -> piece.width + GAP).sum() - GAP;
  }
}
