package dev.byline.app.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colours that are seen in a scene, and their contrast.
final class SeenColours {

  private SeenColours() {}

  /// The colour behind a text: the fills of its parents, the nearest on top.
  static Color behind(Node node) {
    var fills = new ArrayList<Color>();
    for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof Region region && region.getBackground() != null) {
        fills.addAll(colours(region.getBackground()).reversed());
      }
      if (!fills.isEmpty() && fills.getLast().isOpaque()) {
        break;
      }
    }
    Color seen = fills.getLast();
    for (Color fill : fills.reversed()) {
      seen = over(fill, seen);
    }
    return seen;
  }

  static List<Color> colours(Background background) {
    return background.getFills().stream()
        .map(fill -> fill.getFill() instanceof Color colour ? colour : null)
        .filter(Objects::nonNull)
        .filter(colour -> colour.getOpacity() > 0)
        .toList();
  }

  static Color over(Color top, Color bottom) {
    return bottom.interpolate(
        Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
  }

  /// The contrast of two colours by WCAG 2.1, 1 to 21.
  static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
