package dev.byline.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A layout of two nodes: one on the left and one, such as buttons, on the right. If the right one
/// would have too little room, it is placed below the left one. The gap between them is the top
/// padding.
public final class SideBySide extends Pane {

  /// Most of the width that the right one may take.
  private static final double MOST = 0.66;

  private final Region left;
  private final Region right;

  public SideBySide(Region left, Region right) {
    this.left = left;
    this.right = right;
    getChildren().addAll(left, right);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return getInsets().getLeft() + right.minWidth(-1) + getInsets().getRight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets around = getInsets();
    double inside = (width < 0 ? prefWidth(-1) : width) - around.getLeft() - around.getRight();
    double end = right.prefHeight(rightWidth(inside));
    double high =
        isOneLine(inside)
            ? Math.max(left.prefHeight(leftWidth(inside)), end)
            : left.prefHeight(inside) + around.getTop() + end;
    return around.getTop() + snapSizeY(high) + around.getBottom();
  }

  private boolean isOneLine(double inside) {
    return right.prefWidth(-1) <= inside * MOST;
  }

  private double rightWidth(double inside) {
    return Math.min(inside, snapSizeX(right.prefWidth(-1)));
  }

  private double leftWidth(double inside) {
    return isOneLine(inside) ? inside - rightWidth(inside) - getInsets().getTop() : inside;
  }

  @Override
  protected void layoutChildren() {
    Insets around = getInsets();
    double inside = getWidth() - around.getLeft() - around.getRight();
    double high = getHeight() - around.getTop() - around.getBottom();
    double wide = leftWidth(inside);
    double end = rightWidth(inside);
    double leftHigh = left.prefHeight(wide);
    double rightHigh = right.prefHeight(end);
    boolean isOneLine = isOneLine(inside);
    double leftTop = isOneLine ? around.getTop() + (high - leftHigh) / 2 : around.getTop();
    double rightTop =
        isOneLine
            ? around.getTop() + (high - rightHigh) / 2
            : around.getTop() + leftHigh + around.getTop();
    left.resizeRelocate(around.getLeft(), snapPositionY(leftTop), wide, leftHigh);
    double rightAt = isOneLine ? around.getLeft() + inside - end : around.getLeft();
    right.resizeRelocate(rightAt, snapPositionY(rightTop), end, rightHigh);
  }
}
