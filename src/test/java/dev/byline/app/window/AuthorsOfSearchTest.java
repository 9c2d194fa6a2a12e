package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.AuthorMatch;
import dev.byline.library.AuthorRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.ui.People;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who works on this: the list of the authors whose papers are searched for.
@ExtendWith(FxExtension.class)
class AuthorsOfSearchTest {

  private static final String ASKED = "momentum";

  private final Hand hand;

  AuthorsOfSearchTest(Fx fx) {
    hand = fx.on(() -> Hand.at(Invented.sources()));
    fx.run(hand::layOut);
  }

  private static List<AuthorMatch> matches() {
    PaperQuery query = QueryText.read(ASKED).query();
    try (var library = People.library(18)) {
      return AuthorMatch.ranked(library, query, () -> false);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<AuthorId> listed() {
    return hand.desk().models().authors().rows().stream()
        .flatMap(slot -> slot.value().map(AuthorRecord::id).stream())
        .toList();
  }

  private ToggleButton toggle() {
    return hand.find(
        "authors", ToggleButton.class, one -> "Authors of these papers".equals(one.getText()));
  }

  private static List<AuthorId> expected() {
    return matches().stream().map(match -> match.author().id()).toList();
  }

  @Test
  void authorsOfTheSearchAreListedByTheNumberOfTheirPapers(Fx fx) {
    fx.run(() -> {
      hand.search(ASKED);
      hand.layOut();
      toggle().fire();
      hand.layOut();
      assertFalse(expected().isEmpty());
      assertEquals(expected(), listed());
      String first = matches().getFirst().papers() + " match";
      List<String> spoken =
          hand.all("authors", ListCell.class).stream()
              .map(Node::getAccessibleText)
              .filter(Objects::nonNull)
              .toList();
      assertTrue(spoken.stream().anyMatch(text -> text.contains(first)), spoken.toString());
    });
  }

  @Test
  void choosingOneKeepsTheSearchAndTheList(Fx fx) {
    fx.run(() -> {
      hand.search(ASKED);
      hand.layOut();
      toggle().fire();
      hand.layOut();
      ((ListView<?>) hand.desk().shell().lookup(".authors .rows")).getSelectionModel().select(0);
      hand.layOut();
      assertEquals(Optional.of(expected().getFirst()), hand.desk().browse().author());
      assertFalse(hand.desk().browse().query().get().words().isEmpty());
      assertEquals(expected(), listed());
    });
  }

  @Test
  void allAuthorsAreListedOnceNothingIsSearchedFor(Fx fx) {
    fx.run(() -> {
      int all = listed().size();
      hand.search(ASKED);
      hand.layOut();
      toggle().fire();
      hand.layOut();
      assertTrue(listed().size() < all);
      hand.desk().browse().showAll();
      hand.layOut();
      assertEquals(all, listed().size());
    });
  }
}
