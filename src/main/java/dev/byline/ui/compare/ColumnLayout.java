package dev.byline.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A layout with as many columns as fit, which places each child below the shortest column.
final class ColumnLayout extends Region {

  /// Least width of a column and the room between children, in em.
  private static final double LEAST = 34;

  private static final double GAP = 2;

  /// The height by which a child's column may exceed the shortest before it moves, in em: nothing
  /// jumps to another column because something above it has grown a little.
  private static final double STAY = 20;

  private final Region em = new Region();
  private final Map<Node, Integer> places = new HashMap<>();
  private int placed;

  ColumnLayout(List<? extends Node> children) {
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

  /// The column of the next child: the shortest, or the one where it was.
  private int place(double[] bottoms, Optional<Integer> before) {
    int shortest = 0;
    for (int i = 1; i < bottoms.length; i++) {
      shortest = bottoms[i] < bottoms[shortest] ? i : shortest;
    }
    double least = bottoms[shortest];
    return before.filter(at -> bottoms[at] - least < STAY * em()).orElse(shortest);
  }

  /// Places the children where `move` says so, and tells the height of all.
  private double arrange(double width, boolean move) {
    List<Node> children = getManagedChildren();
    double gap = GAP * em();
    int fit = (int) ((width + gap) / (LEAST * em() + gap));
    double[] bottoms = new double[Math.clamp(fit, 1, Math.max(1, children.size()))];
    double column = (width - gap * (bottoms.length - 1)) / bottoms.length;
    boolean isSame = placed == bottoms.length;
    for (Node child : children) {
      int at = place(bottoms, Optional.ofNullable(places.get(child)).filter(_ -> isSame));
      double height = child.prefHeight(column);
      if (move) {
        places.put(child, at);
        child.resizeRelocate(
            snapPositionX(at * (column + gap)),
            snapPositionY(bottoms[at]),
            snapSizeX(column),
            height);
      }
      bottoms[at] += height + gap;
    }
    placed = move ? bottoms.length : placed;
    double height = 0;
    for (double bottom : bottoms) {
      height = Math.max(height, bottom - gap);
    }
    return height;
  }
}
