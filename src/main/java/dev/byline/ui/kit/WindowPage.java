package dev.byline.ui.kit;

import javafx.scene.Node;

/// A page that covers authors and papers, as Back and Forward return to it. Two are equal that show
/// the same, however they open it.
///
/// @param what is shown, as values: the place, its part, whom it is about
/// @param node the place
/// @param open has `node` show it
public record WindowPage(Object what, Node node, Runnable open) {

  @Override
  public boolean equals(Object other) {
    return other instanceof WindowPage page && page.what.equals(what) && page.node.equals(node);
  }

  @Override
  public int hashCode() {
    return what.hashCode();
  }
}
