package dev.byline.ui.kit;

import java.util.Optional;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// The ground below menus, tips and cards on screens where windows cannot be transparent: it has
/// the colour of the window that they are over, not white.
public final class PopupBackdrop {

  private PopupBackdrop() {}

  /// Gives every popup over the window of `owner` this ground from now on, where it needs one. On
  /// the window's thread.
  public static void give(Scene owner) {
    if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
      owner.getStylesheets().add(Style.opaqueSheet());
      Window.getWindows()
          .addListener(
              (ListChangeListener<Window>)
                  change -> {
                    while (change.next()) {
                      change.getAddedSubList().forEach(window -> fill(window, owner));
                    }
                  });
    }
  }

  private static void fill(Window window, Scene owner) {
    if (window instanceof PopupWindow popup) {
      ground(owner).ifPresent(popup.getScene()::setFill);
    }
  }

  private static Optional<Paint> ground(Scene owner) {
    return owner.getRoot() instanceof Region root
        ? Optional.ofNullable(root.getBackground())
            .map(Background::getFills)
            .filter(fills -> !fills.isEmpty())
            .map(fills -> fills.getLast().getFill())
        : Optional.empty();
  }
}
