package dev.byline.ui.compare;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Puts its children into as many columns as there is room for, each below the shortest column.
final class Columns extends Region {

  /// Least width of a column and the room between children, in em.
  private static final double LEAST = 34;

  private static final double GAP = 2;

  private final Region em = new Region();

  Columns(List<? extends Node> children) {
    em.setStyle("-fx-min-width: 1em;");
    em.setManaged(false);
    em.setVisible(false);
    getChildren().add(em);
    getChildren().addAll(children);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double em() {
    return Math.max(1, em.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return LEAST * em();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return arrange(width, false);
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), true);
  }

  /// Places the children where `move` says so, and tells the height of all.
  private double arrange(double width, boolean move) {
    List<Node> children = getManagedChildren();
    double gap = GAP * em();
    int fit = (int) ((width + gap) / (LEAST * em() + gap));
    double[] bottoms = new double[Math.clamp(fit, 1, Math.max(1, children.size()))];
    double column = (width - gap * (bottoms.length - 1)) / bottoms.length;
    for (Node child : children) {
      int shortest = 0;
      for (int i = 1; i < bottoms.length; i++) {
        shortest = bottoms[i] < bottoms[shortest] ? i : shortest;
      }
      double height = child.prefHeight(column);
      if (move) {
        child.resizeRelocate(
            snapPositionX(shortest * (column + gap)),
            snapPositionY(bottoms[shortest]),
            snapSizeX(column),
            height);
      }
      bottoms[shortest] += height + gap;
    }
    double height = 0;
    for (double bottom : bottoms) {
      height = Math.max(height, bottom - gap);
    }
    return height;
  }
}
