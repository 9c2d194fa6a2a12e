package dev.byline.ui.kit.list;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A container for the content of a list row that isolates the row from changes of the content. A
/// list view restyles a whole row whenever it requests layout, even if nothing has changed; with
/// this container, only the content is restyled, and only where it changes.
///
/// It is meant for lists whose rows all have the same height.
public final class FixedHeightHolder extends Region {

  private final Region content;

  public FixedHeightHolder(Region content) {
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
