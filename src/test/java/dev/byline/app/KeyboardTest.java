package dev.byline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.window.Hand;
import dev.byline.app.window.Invented;
import dev.byline.model.AuthorId;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Two authors are found, ticked and compared without a mouse.
@ExtendWith(FxExtension.class)
class KeyboardTest {

  private final Hand hand;
  private final Stage stage;

  KeyboardTest(Fx fx) {
    hand = fx.on(() -> Hand.at(Invented.sources()));
    stage = fx.on(hand::open);
  }

  @AfterEach
  void close(Fx fx) {
    fx.run(stage::close);
  }

  /// Where the keys go; a window that has just come has given them to nobody yet.
  private Node focus() {
    Node owner = hand.desk().shell().getScene().getFocusOwner();
    return owner == null ? hand.desk().shell() : owner;
  }

  private void press(KeyCode code) {
    hand.press(focus(), code, false, false);
  }

  @Test
  void enterLeadsFromTheFilterToTheAuthorsItFinds(Fx fx) {
    fx.run(() -> {
      hand.press(focus(), KeyCode.F, true, true);
      ((TextField) focus()).setText("qu");
      hand.layOut();
      press(KeyCode.ENTER);
      assertTrue(focus() instanceof ListView<?>);
      assertEquals(Optional.of(new AuthorId("author-0")), hand.desk().browse().author());
    });
  }

  @Test
  void authorsAreComparedByKeysAlone(Fx fx) {
    fx.run(() -> {
      hand.press(focus(), KeyCode.F, true, true);
      var filter = (TextField) focus();
      filter.setText("qu");
      hand.layOut();
      press(KeyCode.ESCAPE);
      assertEquals("", filter.getText());
      press(KeyCode.DOWN);
      assertTrue(focus() instanceof ListView<?>, "The arrow leads to the authors");
      assertEquals(
          Optional.of(new AuthorId("author-5")),
          hand.desk().browse().author(),
          "The first that was found is shown");
      press(KeyCode.SPACE);
      press(KeyCode.DOWN);
      press(KeyCode.SPACE);
      List<AuthorId> ticked = List.copyOf(hand.desk().models().authors().ticks().ids().get());
      assertEquals(2, ticked.size(), ticked.toString());
      hand.press(focus(), KeyCode.DIGIT3, false, true);
      assertEquals(2, hand.texts("side-name").size(), hand.texts("side-name").toString());
    });
  }
}
