package dev.byline.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class RoomTest {

  @Test
  void noPictureOfThePageIsKept(Fx fx) {
    List<Node> parts =
        fx.on(() -> {
          var room = new PageScrollPane(new VBox());
          var _ = new Scene(room, 100, 100);
          room.applyCss();
          room.layout();
          return List.copyOf(room.getChildrenUnmodifiable());
        });
    assertFalse(parts.isEmpty());
    assertEquals(List.of(), parts.stream().filter(Node::isCache).toList());
  }
}
