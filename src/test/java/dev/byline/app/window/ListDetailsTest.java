package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Notes in the rows of papers, and the months of a year.
@ExtendWith(FxExtension.class)
class ListDetailsTest {

  private final FakeLibrary library = People.library(18);
  private final Hand hand;

  ListDetailsTest(Fx fx) {
    hand = fx.on(() -> Hand.at(Invented.sources(library)));
  }

  @Test
  void aRowShowsHowItsNoteBegins(Fx fx) {
    fx.run(() -> {
      PaperId first = hand.desk().browse().rows().get(0).value().orElseThrow().id();
      library
          .marks()
          .mark(first, marks -> marks.withNote("# Compare **this** with the earlier proof of Öz"));
      hand.desk().refresh();
      hand.layOut();
      List<String> notes =
          hand.all("row-note", Text.class).stream()
              .map(Text::getText)
              .filter(text -> !text.isEmpty())
              .toList();
      assertEquals(1, notes.size(), notes::toString);
      assertTrue(notes.getFirst().matches("Compare this with the earl.*\u2026"), notes::toString);
      assertTrue(
          hand.all("paper-row", ListCell.class).stream()
              .map(Node::getAccessibleText)
              .anyMatch(text -> text != null && text.contains("note: # Compare")));
    });
  }

  @Test
  void theMonthsOfAYearAreShownAndChosen(Fx fx) {
    fx.run(() -> {
      assertFalse(hand.desk().shell().lookup(".months").isVisible());
      hand.desk().browse().show(QueryText.read("year:2024").query());
      hand.layOut();
      List<ToggleButton> months = hand.all("months", ToggleButton.class);
      assertEquals(12, months.size());
      assertTrue(months.get(2).getAccessibleText().startsWith("March 2024"));
      months.get(2).fire();
      assertEquals("date:2024-03", QueryText.print(hand.desk().browse().query().get()));
      assertTrue(months.get(2).isSelected());
      months.get(2).fire();
      assertEquals("year:2024", QueryText.print(hand.desk().browse().query().get()));
    });
  }

  @Test
  void changesLeadBackToTheAuthor(Fx fx) {
    fx.run(() -> {
      hand.desk().browse().showAuthor(new AuthorId("author-0"));
      hand.desk().showChanges();
      hand.layOut();
      assertTrue(hand.texts("changes").contains("Changes"));
      hand.press("changes", "Ada Quill");
      assertTrue(hand.texts("changes").isEmpty());
      assertEquals("author-0", hand.desk().browse().author().orElseThrow().value());
    });
  }
}
