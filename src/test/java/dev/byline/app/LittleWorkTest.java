package dev.byline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.window.Hand;
import dev.byline.app.window.Invented;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A letter that is typed has little done in the window: what makes new nodes, changes sizes to and
/// fro or chooses styles while the window is laid out has all of it painted anew.
@ExtendWith(FxExtension.class)
class LittleWorkTest {

  private static final List<String> LETTERS = List.of("q", "qu", "qui", "quil");

  private final List<String> added = new ArrayList<>();

  /// Notes what is added anywhere below `node` from now on.
  private void watch(Node node) {
    if (node instanceof Parent parent) {
      parent
          .getChildrenUnmodifiable()
          .addListener(
              (ListChangeListener<Node>)
                  change -> {
                    while (change.next()) {
                      change.getAddedSubList().forEach(n -> added.add(parent + " has " + n));
                    }
                  });
      parent.getChildrenUnmodifiable().forEach(this::watch);
    }
  }

  private static Stream<Node> below(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(LittleWorkTest::below))
        : Stream.of(node);
  }

  private static void type(Hand hand, String text) {
    hand.box().requestFocus();
    hand.desk().browse().show(QueryText.readTyping(text).query());
    hand.desk().shell().write(text);
    hand.layOut();
  }

  /// Types until all that a query shows has been shown once.
  private static Stage begin(Hand hand) {
    Stage stage = hand.open();
    Stream.of("q", "c", "l", "").forEach(text -> type(hand, text));
    return stage;
  }

  @Test
  void filtersRowsAndOffersKeepTheirNodes(Fx fx) {
    fx.run(() -> {
      var hand = Hand.at(Invented.sources());
      Stage stage = begin(hand);
      Set<Node> first = nodes(hand);
      assertFalse(hand.all("offer", Node.class).isEmpty(), "Something is offered");
      assertFalse(hand.all("histogram", Label.class).isEmpty(), "Years are shown");
      Set<Node> strangers = nodes(hand);
      strangers.removeAll(first);
      assertEquals(Set.of(), strangers);
      stage.close();
    });
  }

  /// The nodes of what changes with a query, for all letters.
  private static Set<Node> nodes(Hand hand) {
    var nodes = new HashSet<Node>();
    for (String text : LETTERS) {
      type(hand, text);
      for (String style : List.of("histogram", "filter-chips", "drop", "paper-row")) {
        nodes.addAll(hand.all(style, Node.class));
      }
    }
    return nodes;
  }

  @Test
  void chipsOfTheQueryStayWhileOneTypes(Fx fx) {
    fx.run(() -> {
      var hand = Hand.at(Invented.sources());
      Stage stage = begin(hand);
      type(hand, "category:LG q");
      List<ButtonBase> chips = hand.all("result-line", ButtonBase.class);
      assertEquals(
          List.of("LG", "Clear all"), chips.stream().map(Labeled::getText).limit(2).toList());
      type(hand, "category:LG qu");
      assertEquals(chips, hand.all("result-line", ButtonBase.class));
      stage.close();
    });
  }

  @Test
  void onlyTheWordsOfAPaperAreMadeAnewForOtherMarks(Fx fx) {
    fx.run(() -> {
      var hand = Hand.at(Invented.sources());
      Stage stage = begin(hand);
      List<Node> parts = List.copyOf(page(hand).getChildren());
      int marked = 0;
      for (String text : List.of("q", "m", "s", "l", "")) {
        type(hand, text);
        List<Node> now = List.copyOf(page(hand).getChildren());
        marked = Math.max(marked, (int) now.stream().filter(n -> !parts.contains(n)).count());
        assertEquals(parts.size(), now.size());
        var strangers = new ArrayList<>(now);
        strangers.removeAll(parts);
        assertTrue(strangers.size() <= 3, strangers::toString);
      }
      assertTrue(marked > 0, "some letters mark words of the paper");
      stage.close();
    });
  }

  private static Pane page(Hand hand) {
    return (Pane) hand.desk().shell().lookup(".paper .page");
  }

  @Test
  void whatNobodySeesIsNotInTheWindow(Fx fx) {
    fx.run(() -> {
      var hand = Hand.at(Invented.sources());
      Stage stage = begin(hand);
      hand.desk().browse().showAuthor(new AuthorId("author-0"));
      hand.layOut();
      Parent shell = hand.desk().shell();
      for (String part : List.of(".author-details", ".note-card", ".tag-editor", ".ticked")) {
        assertNull(shell.lookup(part), part);
      }
      for (String text : LETTERS) {
        type(hand, text);
      }
      hand.desk().models().provenance().open().set(true);
      hand.layOut();
      watch(shell.lookup(".author-details"));
      type(hand, "q");
      assertEquals(List.of(), added, "and not anew for each letter");
      stage.close();
    });
  }

  @Test
  void whatIsOfferedKeepsItsSize(Fx fx) {
    fx.run(() -> {
      var hand = Hand.at(Invented.sources());
      Stage stage = begin(hand);
      type(hand, "q");
      var drop = (Region) hand.desk().shell().lookup(".drop");
      assertNotEquals(drop.getWidth(), hand.desk().shell().getWidth());
      var widths = new ArrayList<Number>();
      drop.widthProperty().addListener((_, _, now) -> widths.add(now));
      for (String text : LETTERS) {
        type(hand, text);
      }
      assertEquals(List.of(), widths);
      stage.close();
    });
  }

  /// A list view looks for the styles of all of a row that asks to be laid out.
  @Test
  void rowsStayAsTheyAreWhenTheyShowOtherPapers(Fx fx) {
    fx.run(() -> {
      var hand = Hand.at(Invented.sources());
      Stage stage = begin(hand);
      int shown = 0;
      for (String style : List.of("paper-row", "author-row")) {
        for (ListCell<?> row : hand.all(style, ListCell.class)) {
          if (row.getGraphic().isVisible()) {
            shown++;
            row.lookupAll(".label, .text").forEach(LittleWorkTest::change);
            assertFalse(row.isNeedsLayout(), row::toString);
          }
        }
      }
      assertTrue(shown > 5);
      stage.close();
    });
  }

  private static void change(Node node) {
    if (node instanceof Labeled label) {
      label.setText(label.getText() + " and more");
    }
  }

  @Test
  void rowsShowAnAnswerBeforeTheWindowIsLaidOut(Fx fx) {
    fx.run(() -> {
      var hand = Hand.at(Invented.sources());
      Stage stage = begin(hand);
      List<Node> rows =
          hand.all("paper-row", Node.class).stream().filter(n -> n instanceof ListCell<?>).toList();
      List<String> before = rows.stream().map(Node::getAccessibleText).toList();
      hand.desk().browse().show(QueryText.readTyping("curved").query());
      assertNotEquals(before, rows.stream().map(Node::getAccessibleText).toList());
      var styles = new ArrayList<String>();
      rows.stream()
          .flatMap(LittleWorkTest::below)
          .forEach(node ->
              node.getStyleClass()
                  .addListener((ListChangeListener<String>) _ -> styles.add(node.toString())));
      hand.desk().shell().layout();
      assertEquals(List.of(), styles);
      assertTrue(rows.stream().anyMatch(Node::isVisible));
      stage.close();
    });
  }
}
