package dev.byline.network;

import dev.byline.compare.chart.ChartShape.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A part of a picture whose people hang together, in em from its own upper left corner.
record NetworkComponent(Map<String, Point> places, double width, double height) {

  /// A window is so much wider than high.
  private static final double SHAPE = 1.5;

  /// Between pieces.
  private static final double GAP = 1.6;

  /// The piece in which the dots are at `x`, `y`, cut to what is on it.
  static NetworkComponent of(
      List<NetworkMember> members,
      List<MemberOutline> outlines,
      double[] x,
      double[] y,
      double margin) {
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
    return new NetworkComponent(places, right - left, bottom - top);
  }

  /// All pieces on one plane: side by side on shelves, the highest first.
  static MemberPlacement packed(List<NetworkComponent> pieces) {
    List<NetworkComponent> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(NetworkComponent::height).reversed());
    double area =
        pieces.stream().mapToDouble(piece -> (piece.width + GAP) * (piece.height + GAP)).sum();
    double widest = pieces.stream().mapToDouble(NetworkComponent::width).max().orElse(0);
    double room = Math.max(widest, Math.sqrt(area * SHAPE));
    List<List<NetworkComponent>> shelves = new ArrayList<>();
    double used = Double.MAX_VALUE;
    for (NetworkComponent piece : sorted) {
      if (used + GAP + piece.width > room) {
        shelves.add(new ArrayList<>());
        used = -GAP;
      }
      shelves.getLast().add(piece);
      used += GAP + piece.width;
    }
    return onShelves(shelves);
  }

  private static MemberPlacement onShelves(List<List<NetworkComponent>> shelves) {
    double width = shelves.stream().mapToDouble(NetworkComponent::width).max().orElse(0);
    Map<String, Point> places = new LinkedHashMap<>();
    double y = 0;
    for (List<NetworkComponent> shelf : shelves) {
      double x = (width - width(shelf)) / 2;
      double height = shelf.stream().mapToDouble(NetworkComponent::height).max().orElse(0);
      for (NetworkComponent piece : shelf) {
        double left = x;
        double top = y + (height - piece.height) / 2;
        piece.places.forEach((key, at) -> places.put(key, new Point(at.x() + left, at.y() + top)));
        x += piece.width + GAP;
      }
      y += height + GAP;
    }
    return new MemberPlacement(places, width, Math.max(0, y - GAP));
  }

  private static double width(List<NetworkComponent> shelf) {
    return shelf.stream().mapToDouble(piece -> piece.width + GAP).sum() - GAP;
  }
}
