package dev.byline.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class PopupBackdropTest {

  @Test
  void aMenuHasTheGroundOfItsWindowWhereNothingIsTransparent(Fx fx) {
    assumeFalse(fx.on(() -> Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)));
    fx.run(() -> {
      var menu = new MenuButton("Menu", null, new MenuItem("First"));
      var root = new StackPane(menu);
      root.getStyleClass().add(Style.SHELL);
      var scene = new Scene(root, 300, 200);
      PopupBackdrop.give(scene);
      var stage = new Stage();
      stage.setScene(scene);
      stage.show();
      Theme.DARK.apply(scene);
      Color dark = (Color) shown(scene, menu);
      assertEquals(0, dark.getBrightness(), 0.2);
      Theme.LIGHT.apply(scene);
      assertNotEquals(dark, shown(scene, menu));
      stage.close();
    });
  }

  private static Paint shown(Scene scene, MenuButton menu) {
    scene.getRoot().applyCss();
    menu.show();
    Paint ground =
        Window.getWindows().stream()
            .filter(PopupWindow.class::isInstance)
            .findFirst()
            .orElseThrow()
            .getScene()
            .getFill();
    menu.hide();
    return ground;
  }
}
