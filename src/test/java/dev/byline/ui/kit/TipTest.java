package dev.byline.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class TipTest {

  private static Optional<Tooltip> tooltip(Node node) {
    return node.getProperties().values().stream()
        .filter(Tooltip.class::isInstance)
        .map(Tooltip.class::cast)
        .findFirst();
  }

  @Test
  void aTooltipIsMadeWhenTheMouseComes(Fx fx) {
    fx.run(() -> {
      var button = new Button("Go");
      HoverTip.on(button, "Goes there");
      assertEquals(Optional.empty(), tooltip(button));
      assertEquals(Optional.of("Goes there"), HoverTip.textOf(button));
      Mouse.enter(button);
      assertEquals("Goes there", tooltip(button).orElseThrow().getText());
      HoverTip.on(button, "Goes back");
      assertEquals("Goes back", tooltip(button).orElseThrow().getText(), "under the mouse");
    });
  }

  @Test
  void nothingIsShownOfAnEmptyText(Fx fx) {
    fx.run(() -> {
      var button = new Button("Go");
      HoverTip.on(button, "");
      Mouse.enter(button);
      assertFalse(tooltip(button).isPresent());
      assertEquals(Optional.empty(), HoverTip.textOf(button));
      HoverTip.on(button, "Goes there");
      assertTrue(tooltip(button).isPresent());
      HoverTip.on(button, "");
      assertFalse(tooltip(button).isPresent());
    });
  }

  @Test
  void aScreenReaderHearsItUnlessItSaysItAlready(Fx fx) {
    fx.run(() -> {
      var button = new Button();
      button.setAccessibleText("Goes there");
      HoverTip.on(button, "Goes there");
      assertNull(button.getAccessibleHelp());
      HoverTip.on(button, "Goes there, and back");
      assertEquals("Goes there, and back", button.getAccessibleHelp());
    });
  }
}
