package dev.byline.ui.window;

import java.util.Optional;
import javafx.scene.Node;

/// The focus, taken for a while and given back to what had it.
public final class FocusLoan {

  private Optional<Node> owner = Optional.empty();

  /// Gives the focus to `taker`, and keeps in mind what had it.
  public void take(Node taker) {
    if (taker.getScene() != null && !taker.isFocused()) {
      owner = Optional.ofNullable(taker.getScene().getFocusOwner());
    }
    taker.requestFocus();
  }

  /// Gives the focus back.
  ///
  /// @return false if what had it is gone, or nothing had it
  public boolean giveBack() {
    Optional<Node> to = owner.filter(FocusOwner::canHave);
    owner = Optional.empty();
    to.ifPresent(Node::requestFocus);
    return to.isPresent();
  }
}
