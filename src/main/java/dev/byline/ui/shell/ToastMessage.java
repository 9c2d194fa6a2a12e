package dev.byline.ui.shell;

import dev.byline.ui.kit.Banner;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Over the bottom of the window what tells of something done: for a while, or as long as one
/// points at it or has the focus in it. Nothing of the window moves for it.
final class ToastMessage extends VBox {

  /// Long enough to read a line and to reach for the step.
  private static final Duration STAY = Duration.seconds(8);

  private final PauseTransition stay = new PauseTransition(STAY);

  ToastMessage() {
    getStyleClass().add("toast");
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    stay.setOnFinished(_ -> clear());
  }

  void show(Banner banner) {
    getChildren().setAll(banner);
    banner.hoverProperty().subscribe(_ -> await(banner));
    banner.focusWithinProperty().subscribe(_ -> await(banner));
  }

  void clear() {
    getChildren().clear();
  }

  /// True if it waits to take the banner away.
  boolean isWaiting() {
    return stay.getStatus() == Animation.Status.RUNNING;
  }

  private void await(Banner banner) {
    if (banner.isHover() || banner.isFocusWithin()) {
      stay.stop();
    } else if (getChildren().contains(banner)) {
      stay.playFromStart();
    }
  }
}
