package dev.byline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.window.Hand;
import dev.byline.app.window.Invented;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Mouse;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The filters of the list of papers, as they are pressed: chips, menus, years and text are one
/// query.
@ExtendWith(FxExtension.class)
class FilteringTest {

  private static Hand onThePageOfAda() {
    Hand hand = Hand.at(Invented.sources());
    hand.desk().browse().showAuthor(new AuthorId("author-0"));
    hand.layOut();
    return hand;
  }

  private static void assertAsked(Hand hand, String text) {
    PaperQuery asked = hand.desk().browse().query().get();
    assertTrue(
        asked.asksAs(QueryText.read("in:author-0 " + text).query()), () -> QueryText.print(asked));
  }

  /// The filters that hold, each a button that takes it away.
  private static List<String> held(Hand hand) {
    return hand.all("active-chip", Button.class).stream().map(Button::getText).toList();
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}, {3}")
  @CsvSource(
      textBlock =
          """
          Position,    first,        is:first,               as first author
          Co-author,   zoe other,    coauthor:='zoe other', with zoe other
          Affiliation, northbank,    affiliation:=northbank,  northbank
          Score,       60 or more, score:>=60,             score at least 60
          """)
  void aMenuNarrowsAsTheTextDoes(String menu, String item, String text, String chip, Fx fx) {
    fx.run(() -> {
      Hand hand = onThePageOfAda();
      hand.choose(menu, item);
      assertAsked(hand, text.replace('\'', '"'));
      assertEquals(List.of(chip), held(hand));
      hand.press("active-chip", chip);
      assertAsked(hand, "");
      hand.search(text.replace('\'', '"'));
      assertEquals(List.of(chip), held(hand));
      assertTrue(isChosen(hand, menu, item));
      hand.press("active-chip", chip);
      assertEquals("", hand.box().getText());
    });
  }

  private static boolean isChosen(Hand hand, String menu, String item) {
    boolean ticked =
        switch (hand.item(menu, item)) {
          case CheckMenuItem check -> check.isSelected();
          case RadioMenuItem radio -> radio.isSelected();
          default -> false;
        };
    return ticked
        && hand.find("root", MenuButton.class, button -> menu.equals(button.getText()))
            .getPseudoClassStates()
            .contains(PseudoClass.getPseudoClass("chosen"));
  }

  @Test
  void filtersStayWhereTheyAreWhileTheYearsAreNarrowed(Fx fx) {
    fx.run(() -> {
      Hand hand = onThePageOfAda();
      hand.press("filters", "Code");
      hand.press("active-chip", "has code");
      List<Node> before = chips(hand);
      hand.search("year:1999");
      assertEquals(before, chips(hand));
      assertTrue(before.stream().anyMatch(Node::isDisabled), "nothing was published then");
      hand.search("");
      assertEquals(before, chips(hand));
      assertTrue(before.stream().noneMatch(Node::isDisabled));
      hand.search("zeppelin");
      assertEquals(List.of(), chips(hand), "nothing is found, and nothing was offered");
      hand.search("momentum");
      assertTrue(chips(hand).stream().noneMatch(Node::isDisabled), "another search has its own");
    });
  }

  /// The chips of the filters that are offered.
  private static List<Node> chips(Hand hand) {
    Parent filters = hand.find("filters", Parent.class, _ -> true);
    return filters.lookupAll(".chips").stream()
        .flatMap(pane -> ((Parent) pane).getChildrenUnmodifiable().stream())
        .toList();
  }

  @Test
  void listDoesNotMoveWhenTheFiltersCome(Fx fx) {
    fx.run(() -> {
      var work = new ArrayDeque<Runnable>();
      Hand hand = Hand.at(Invented.sources(), work::add);
      Parent filters = hand.find("filters", Parent.class, _ -> true);
      double before = filters.getLayoutBounds().getHeight();
      while (!work.isEmpty()) {
        work.remove().run();
      }
      hand.layOut();
      assertEquals(before, filters.getLayoutBounds().getHeight(), 30);
      assertTrue(before > 100, () -> "room is kept: " + before);
    });
  }

  @Test
  void papersWithCodeAreOnePressAndOneWordAway(Fx fx) {
    fx.run(() -> {
      Hand hand = onThePageOfAda();
      hand.press("filters", "Code");
      assertAsked(hand, "has:code");
      assertTrue(hits(hand).allMatch(hit -> hit.paper().hasCode()));
      hand.press("active-chip", "has code");
      hand.search("has:code");
      assertTrue(
          hand.find("filters", ToggleButton.class, c -> "Code".equals(c.getText())).isSelected());
      hand.press("filters", "Code");
      assertAsked(hand, "");
      assertEquals("", hand.box().getText());
    });
  }

  private static Stream<PaperHit> hits(Hand hand) {
    return hand.desk().browse().rows().stream().map(row -> row.value().orElseThrow());
  }

  @Test
  void clearAllLeavesTheAuthor(Fx fx) {
    fx.run(() -> {
      Hand hand = onThePageOfAda();
      hand.search("has:code year:2019..2024 learning");
      hand.choose("Position", "first");
      assertEquals(List.of("has code", "2019 to 2024", "as first author"), held(hand));
      hand.press("papers", "Clear all");
      assertAsked(hand, "");
      assertEquals("", hand.box().getText());
      assertEquals(List.of(), held(hand));
    });
  }

  @Test
  void keysChooseYearsAndWidenThemEitherWay(Fx fx) {
    fx.run(() -> {
      Hand hand = onThePageOfAda();
      Region bars = hand.find("histogram", Region.class);
      hand.press(bars, KeyCode.RIGHT, false, false);
      assertAsked(hand, "year:2026");
      // Two steps to the left used to end at one year again.
      hand.press(bars, KeyCode.LEFT, true, false);
      hand.press(bars, KeyCode.LEFT, true, false);
      assertAsked(hand, "year:2024..2026");
      hand.press(bars, KeyCode.RIGHT, true, false);
      assertAsked(hand, "year:2025..2026");
      hand.press(bars, KeyCode.LEFT, false, false);
      assertAsked(hand, "year:2024");
      hand.press(bars, KeyCode.RIGHT, true, false);
      assertAsked(hand, "year:2024..2025");
      assertTrue(bars.getAccessibleText().contains("2024 to 2025"), bars.getAccessibleText());
      hand.press(bars, KeyCode.ESCAPE, false, false);
      assertAsked(hand, "");
    });
  }

  @Test
  void keysGoOnFromYearsThatWereTyped(Fx fx) {
    fx.run(() -> {
      Hand hand = onThePageOfAda();
      hand.search("year:2020..2022");
      hand.press(hand.find("histogram", Region.class), KeyCode.RIGHT, true, false);
      assertAsked(hand, "year:2020..2023");
    });
  }

  @Test
  void aDigitBeginsAYearAndTheFieldsTakeTheRest(Fx fx) {
    fx.run(() -> {
      Hand hand = onThePageOfAda();
      Stage stage = hand.open();
      hand.type(hand.find("histogram", Region.class), "2");
      List<TextField> fields = hand.all("years-form", TextField.class);
      assertEquals("2", fields.getFirst().getText());
      fields.getFirst().setText("2019");
      fields.getLast().setText("20");
      hand.press("years-form", "Apply");
      assertAsked(hand, "");
      fields.getLast().setText("2023");
      hand.press("years-form", "Apply");
      assertAsked(hand, "year:2019..2023");
      assertEquals(List.of("2019 to 2023"), held(hand));
      hand.press("filters", "Years");
      assertEquals(
          List.of("2019", "2023"),
          hand.all("years-form", TextField.class).stream().map(TextField::getText).toList());
      hand.press("years-form", "All years");
      assertAsked(hand, "");
      stage.close();
    });
  }

  @Test
  void aYearThatIsTypedOverTheBarsLosesNoDigit(Fx fx) {
    Hand hand = fx.on(FilteringTest::onThePageOfAda);
    Stage stage = fx.on(hand::open);
    fx.run(() -> {
      Region bars = hand.find("histogram", Region.class);
      hand.type(bars, "2");
      hand.type(bars, "0");
    });
    fx.run(() -> {
      TextField from = hand.all("years-form", TextField.class).getFirst();
      assertEquals("20", from.getText());
      // As the field does by itself when it gets the keys.
      from.selectAll();
      hand.type(from, "2");
      assertEquals("202", from.getText());
      hand.press(hand.desk().shell(), KeyCode.F, false, true);
      assertEquals(List.of(), hand.all("years-form", TextField.class), "A command puts it away");
      stage.close();
    });
  }

  @Test
  void whileYearsAreDrawnTheOneUnderTheMouseIsNamed(Fx fx) {
    fx.run(() -> {
      Region bars = onThePageOfAda().find("histogram", Region.class);
      var hint = (Label) bars.lookup(".hint");
      Mouse.drag(bars, 2, bars.getWidth() - 2, 10);
      String last = hint.getText();
      Mouse.drag(bars, bars.getWidth() - 2, 2, 10);
      assertTrue(hint.isVisible());
      assertNotEquals(last, hint.getText());
    });
  }

  @Test
  void nothingIsFilteredInAnEmptyLibrary(Fx fx) {
    fx.run(() -> {
      Hand hand = Hand.at(Invented.sources(new FakeLibrary(List.of(), List.of())));
      hand.desk().refresh();
      hand.layOut();
      assertFalse(hand.desk().shell().lookup(".filters").isVisible());
      Hand other = onThePageOfAda();
      other.search("nothing like this");
      assertTrue(other.desk().shell().lookup(".filters").isVisible());
    });
  }

  @Test
  void papersAreInTheOrderThatIsChosenOrTyped(Fx fx) {
    fx.run(() -> {
      Hand hand = onThePageOfAda();
      hand.choose("Sort papers", "Highest score");
      assertAsked(hand, "sort:score");
      List<OptionalDouble> scores = hits(hand).map(hit -> hit.paper().score()).toList();
      assertEquals(
          scores.stream().sorted(Comparator.comparingDouble(score -> -score.orElse(-1))).toList(),
          scores);
      assertTrue(scores.getFirst().isPresent());
      hand.search("sort:title");
      assertTrue(((RadioMenuItem) hand.item("Sort papers", "Title")).isSelected());
    });
  }

  @Test
  void yearsStandBesideTheirFirstPapersWhereTheyAreWanted(Fx fx) {
    fx.run(() -> {
      Hand hand = onThePageOfAda();
      assertEquals(List.of(), years(hand));
      hand.press(hand.desk().shell(), KeyCode.G, false, true);
      List<String> seen = years(hand);
      assertEquals(seen.stream().distinct().sorted(Comparator.reverseOrder()).toList(), seen);
      assertTrue(seen.size() > 1, seen::toString);
      hand.press(hand.desk().shell(), KeyCode.G, false, true);
      assertEquals(List.of(), years(hand));
    });
  }

  private static List<String> years(Hand hand) {
    return hand.all("year", Label.class).stream()
        .filter(FilteringTest::isInARow)
        .map(Label::getText)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static boolean isInARow(Node node) {
    return node != null
        && (node.getStyleClass().contains("paper-row") || isInARow(node.getParent()));
  }

  @Test
  void allPapersAreTheSameListWithoutAnAuthor(Fx fx) {
    fx.run(() -> {
      Hand hand = onThePageOfAda();
      assertTrue(
          hand.all("author-head", Label.class).stream()
              .anyMatch(l -> "Ada Quill".equals(l.getText())));
      hand.press("authors", "All papers");
      assertEquals(PaperQuery.ALL, hand.desk().browse().query().get());
      assertEquals(126, hand.desk().browse().rows().size());
      assertEquals(List.of(), hand.texts("author-head"));
      // Where among the authors somebody stands says nothing of everybody.
      assertFalse(hand.texts("filters").contains("Position"));
      assertTrue(hand.texts("filters").contains("Co-author"));
    });
  }
}
