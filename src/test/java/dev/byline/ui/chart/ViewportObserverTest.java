package dev.byline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.BoundingBox;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class ViewportObserverTest {

  /// Each comparison that was made while its page was covered stayed in memory.
  @Test
  void nodeThatIsTakenOutOfACoveredPageHearsNothing(Fx fx) {
    fx.run(() -> {
      var heard = new AtomicInteger();
      var node = new Region();
      var observer = new ViewportObserver(node, heard::incrementAndGet);
      node.sceneProperty().subscribe((_, _) -> observer.follow());
      var page = new VBox(node);
      var pane = new ScrollPane(page);
      var window = new StackPane(pane);
      var scene = new Scene(window, 300, 200);
      // Only by its skin does a pane have what it scrolls.
      window.applyCss();
      window.layout();
      assertEquals(1, changes(heard, pane, 100), scene::toString);
      window.getChildren().clear();
      page.getChildren().clear();
      assertEquals(0, changes(heard, pane, 50));
      page.getChildren().add(node);
      window.getChildren().add(pane);
      assertEquals(1, changes(heard, pane, 20));
    });
  }

  /// How often a change of the pane is heard.
  private static int changes(AtomicInteger heard, ScrollPane pane, double height) {
    int before = heard.get();
    pane.setViewportBounds(new BoundingBox(0, 0, 300, height));
    return heard.get() - before;
  }
}
