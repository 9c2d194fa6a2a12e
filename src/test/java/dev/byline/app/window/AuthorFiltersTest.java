package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.AuthorRecord;
import dev.byline.model.AuthorId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.choice.AuthorFact;
import dev.byline.ui.compare.ComparePlace;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Filters and columns of the list of authors and of the ranking.
@ExtendWith(FxExtension.class)
class AuthorFiltersTest {

  private final FakeLibrary library = People.library(18);
  private final Hand hand;

  AuthorFiltersTest(Fx fx) {
    hand = fx.on(() -> Hand.at(Invented.sources(library)));
  }

  private Set<String> listed() {
    return hand.desk().models().authors().rows().stream()
        .flatMap(slot -> slot.value().stream())
        .map(AuthorRecord::id)
        .map(AuthorId::value)
        .collect(Collectors.toSet());
  }

  /// The authors with a paper of a category since a year.
  private Set<String> expected(String category, int since) {
    return library.papers().stream()
        .filter(paper -> paper.paper().categories().contains(category))
        .filter(paper -> paper.paper().published().filter(d -> d.year() >= since).isPresent())
        .flatMap(paper -> paper.listings().stream())
        .map(listing -> listing.author().value())
        .collect(Collectors.toSet());
  }

  private MenuButton menu(String style, String text) {
    MenuButton menu = hand.find(style, MenuButton.class, one -> text.equals(one.getText()));
    if (menu.getOnShowing() != null) {
      menu.getOnShowing().handle(null);
    }
    return menu;
  }

  /// Chooses in the menu that holds all filters of the list.
  private void chooseIn(String part, String item) {
    Menu menu =
        menu("authors", "Filters").getItems().stream()
            .filter(one -> part.equals(one.getText()))
            .map(Menu.class::cast)
            .findFirst()
            .orElseThrow();
    menu.getItems().stream()
        .filter(one -> one.getText().startsWith(item))
        .findFirst()
        .orElseThrow()
        .fire();
    hand.layOut();
  }

  private void choose(String style, String menu, String item) {
    menu(style, menu).getItems().stream()
        .filter(one -> one.getText().startsWith(item))
        .findFirst()
        .orElseThrow()
        .fire();
    hand.layOut();
  }

  @Test
  void menusFilterByCategoryAndYears(Fx fx) {
    fx.run(() -> {
      Set<String> all = listed();
      chooseIn("Category", "CV");
      assertEquals(expected("CV", 0), listed());
      assertFalse(listed().isEmpty());
      chooseIn("Years", "Since 2025");
      assertEquals(expected("CV", 2025), listed());
      var filter = hand.find("authors", TextField.class);
      assertEquals("category:CV year:2025..", filter.getText());
      chooseIn("Category", "CV");
      chooseIn("Years", "Any year");
      assertEquals("", filter.getText());
      assertEquals(all, listed());
    });
  }

  @Test
  void columnsOfTheListAreChosen(Fx fx) {
    fx.run(() -> {
      assertTrue(facts().contains("Farouk Benali, CV, 18 papers"), facts()::toString);
      hand.choose("Choose columns", "Papers");
      hand.choose("Choose columns", "AI score");
      assertTrue(facts().contains("Farouk Benali, CV"), facts()::toString);
      assertTrue(facts().stream().anyMatch(text -> text.contains("AI score")), facts()::toString);
      assertEquals(
          Set.of(
              AuthorFact.CATEGORY, AuthorFact.CITATIONS, AuthorFact.H_INDEX, AuthorFact.AI_SCORE),
          hand.desk().models().authors().columns().chosen().get());
      assertEquals(
          "category citations h_index ai_score", Setting.AUTHOR_COLUMNS.present(hand.desk()));
      Setting.AUTHOR_COLUMNS.apply("papers nonsense", hand.desk());
      assertEquals(
          Set.of(AuthorFact.PAPERS), hand.desk().models().authors().columns().chosen().get());
    });
  }

  private List<String> facts() {
    hand.layOut();
    return hand.all("author-row", ListCell.class).stream()
        .map(Node::getAccessibleText)
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void theRankingIsFilteredByTagsAndHasItsColumns(Fx fx) {
    fx.run(() -> {
      library.marks().mark(new AuthorId("author-2"), marks -> marks.withTag("committee"));
      hand.desk().refresh();
      hand.desk().showComparison(ComparePlace.Part.RANKING);
      hand.layOut();
      choose("ranking", "Tags", "committee");
      var rows = (ListView<?>) hand.desk().shell().lookup(".ranking .rows");
      assertEquals(1, rows.getItems().size());
      List<String> heads = hand.texts("rank-heads");
      assertTrue(heads.contains("Novelty"), heads::toString);
      menu("ranking", "Columns").getItems().stream()
          .filter(item -> item.getText().equals("Novelty"))
          .findFirst()
          .orElseThrow()
          .fire();
      hand.layOut();
      assertFalse(hand.texts("rank-heads").contains("Novelty"));
      assertEquals(
          "h_index citations papers ai_score", Setting.RANKING_COLUMNS.present(hand.desk()));
    });
  }
}
