package dev.byline.ui.kit.list;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Holds what a row of a list shows, so that the row stays as it is when that changes. A list view
/// looks for the styles of all of a row that asks to be laid out, changed or not; here nothing asks
/// but the content, and its styles are looked for where they change.
///
/// For lists whose rows are all of one height.
public final class Still extends Region {

  private final Region content;

  public Still(Region content) {
    this.content = content;
    content.setManaged(false);
    visibleProperty().bind(content.visibleProperty());
    getChildren().add(content);
  }

  @Override
  public Orientation getContentBias() {
    return content.getContentBias();
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, Math.min(getWidth(), content.maxWidth(-1)), getHeight());
  }
}
