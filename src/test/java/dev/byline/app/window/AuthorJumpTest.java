package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.model.AuthorId;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The list of authors in the order of surnames, and its jump to a name by the first letters.
@ExtendWith(FxExtension.class)
class AuthorJumpTest {

  private final Hand hand;

  AuthorJumpTest(Fx fx) {
    hand = fx.on(() -> Hand.at(Invented.sources()));
    fx.run(hand::layOut);
  }

  private ListView<?> list() {
    return (ListView<?>) hand.desk().shell().lookup(".authors .rows");
  }

  private Optional<AuthorId> shown() {
    return hand.desk().browse().author();
  }

  private boolean isStarred() {
    return !hand.desk().models().marks().marks().get().papers().isEmpty();
  }

  private List<String> names() {
    return hand.desk().models().authors().rows().stream()
        .flatMap(slot -> slot.value().map(AuthorRecord::author).stream())
        .map(author -> author.name().substring(author.name().lastIndexOf(' ') + 1))
        .toList();
  }

  @Test
  void authorsStandInTheOrderOfSurnames(Fx fx) {
    assertEquals(
        List.of("Benali", "Ito", "Marlow", "Öz", "Quill", "Rivière", "Wu"), fx.on(this::names));
  }

  @Test
  void firstLettersLeadToASurname(Fx fx) {
    fx.run(() -> {
      hand.type(list(), "o");
      assertEquals(Optional.of(new AuthorId("author-3")), shown());
    });
  }

  @Test
  void lettersBehindAllNamesLeadToTheLastOne(Fx fx) {
    fx.run(() -> {
      hand.type(list(), "z");
      assertEquals(Optional.of(new AuthorId("author-2")), shown());
    });
  }

  @Test
  void aLetterIsACommandOnlyWhereItLeadsToNoName(Fx fx) {
    fx.run(() -> {
      hand.desk().browse().showAuthor(new AuthorId("author-0"));
      hand.layOut();
      ((ListView<?>) hand.desk().shell().lookup(".papers .rows")).getSelectionModel().select(1);
      hand.press(list(), KeyCode.S, false, false);
      assertFalse(isStarred());
      hand.desk().models().authors().sort(AuthorSort.H_INDEX);
      hand.layOut();
      hand.type(list(), "o");
      assertEquals(Optional.of(new AuthorId("author-0")), shown());
      hand.press(list(), KeyCode.S, false, false);
      assertTrue(isStarred());
    });
  }
}
