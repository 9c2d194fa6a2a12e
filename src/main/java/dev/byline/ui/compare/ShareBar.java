package dev.byline.ui.compare;

import javafx.scene.layout.Region;

/// A thin bar that is as long as a share of its room; nothing for no share.
final class ShareBar extends Region {

  private final double share;
  private final Region bar = new Region();

  /// @param share 0 to 1
  ShareBar(double share) {
    this.share = share;
    getStyleClass().add("share-track");
    bar.getStyleClass().add("rank-bar");
    bar.setVisible(share > 0);
    getChildren().add(bar);
    setMouseTransparent(true);
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(1, snapSizeX(share * getWidth()));
    bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
  }
}
