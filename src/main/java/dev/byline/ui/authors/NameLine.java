package dev.byline.ui.authors;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A name with buttons behind it, or below it where they would break it inside a word.
final class NameLine extends Pane {

  private final Label name;
  private final Region buttons;

  /// Measures words in the font of the name.
  private final Text word = new Text();

  NameLine(Label name, Region buttons) {
    this.name = name;
    this.buttons = buttons;
    getChildren().addAll(name, buttons);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return buttons.minWidth(-1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return name.prefWidth(-1) + buttons.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? prefWidth(-1) : width;
    double end = buttons.prefHeight(-1);
    return isOneLine(inside)
        ? Math.max(name.prefHeight(inside - buttons.prefWidth(-1)), end)
        : name.prefHeight(inside) + end;
  }

  private boolean isOneLine(double inside) {
    return longestWord() + buttons.prefWidth(-1) <= inside;
  }

  /// Pixels.
  private double longestWord() {
    word.setFont(name.getFont());
    Insets around = name.getInsets();
    double longest = 0;
    for (String part : name.getText().split("\\s+", -1)) {
      word.setText(part);
      longest = Math.max(longest, word.getLayoutBounds().getWidth());
    }
    return Math.ceil(longest) + around.getLeft() + around.getRight();
  }

  @Override
  protected void layoutChildren() {
    double inside = getWidth();
    double end = buttons.prefWidth(-1);
    if (isOneLine(inside)) {
      double high = name.prefHeight(inside - end);
      name.resizeRelocate(0, 0, inside - end, high);
      buttons.resizeRelocate(inside - end, 0, end, buttons.prefHeight(-1));
    } else {
      double high = name.prefHeight(inside);
      name.resizeRelocate(0, 0, inside, high);
      buttons.resizeRelocate(0, snapPositionY(high), end, buttons.prefHeight(-1));
    }
  }
}
