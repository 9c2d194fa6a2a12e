package dev.byline.ui.window;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.stage.Window;
import javafx.util.Duration;

/// The popover cards that point at something in the window. A click outside a card closes it; a
/// command does not.
public final class PopoverCards {

  private PopoverCards() {}

  /// Takes away all that are shown, at once, so that the keys go to the window again.
  public static void hide() {
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window instanceof Popover popover) {
        popover.hide(Duration.ZERO);
      }
    }
  }
}
