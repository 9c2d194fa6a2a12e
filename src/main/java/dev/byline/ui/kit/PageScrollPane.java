package dev.byline.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// The room for a page: fills it where the page's least size fits, else shows a part of the page
/// and scrolls, so that nothing of it is out of reach.
public final class PageScrollPane extends ScrollPane {

  public PageScrollPane() {
    getStyleClass().add("room");
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
  }

  public PageScrollPane(Node page) {
    this();
    setContent(page);
  }

  /// Without the picture that a scroll pane keeps of what it shows: with each change of a part all
  /// of the window would be painted anew.
  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    getChildrenUnmodifiable().forEach(part -> part.setCache(false));
    return skin;
  }

  /// A press beside everything leaves the keys where they are.
  @Override
  public void requestFocus() {
    // Scroll panes ask for the focus when they are pressed; this one is not to be noticed.
  }
}
