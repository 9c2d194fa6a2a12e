package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.PaperHit;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.People;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.model.DetailState;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The pane in which a paper is read, beside the list that it is of.
@ExtendWith(FxExtension.class)
class ReadingPaneTest {

  /// Many more papers than come in one answer.
  private static final int MANY = 200;

  private static Optional<PaperId> read(Hand hand) {
    return hand.desk().models().selection().paper().get() instanceof DetailState.Shown shown
        ? Optional.of(shown.detail().record().id())
        : Optional.empty();
  }

  private static List<PaperHit> listed(Hand hand) {
    return hand.desk().browse().rows().stream().flatMap(slot -> slot.value().stream()).toList();
  }

  private static void choose(Hand hand, PaperHit paper) {
    hand.desk().models().selection().showPaper(paper.id(), hand.desk().browse().query().get());
    hand.layOut();
  }

  private static Clause not(PaperHit paper) {
    return new Clause.Not(new Clause.Phrase(Clause.Scope.TITLE, paper.paper().title()));
  }

  @Test
  void aPaperThatTheListNoLongerHoldsIsLeft(Fx fx) {
    fx.run(() -> {
      Hand hand = Hand.at(Invented.sources());
      hand.desk().browse().showAuthor(new AuthorId("author-1"));
      PaperHit paper = listed(hand).get(3);
      choose(hand, paper);
      hand.desk().browse().update(query -> query.withSort(PaperSort.OLDEST));
      assertEquals(Optional.of(paper.id()), read(hand), "in another order it is there still");
      hand.desk().browse().update(query -> query.and(not(paper)));
      hand.layOut();
      assertTrue(listed(hand).stream().noneMatch(hit -> hit.id().equals(paper.id())));
      assertEquals(Optional.of(listed(hand).getFirst().id()), read(hand));
      assertEquals(0, hand.desk().shell().panes().selectedRow());
    });
  }

  @Test
  void inALongListItIsLookedFor(Fx fx) {
    fx.run(() -> {
      Hand hand = Hand.at(Invented.sources(People.library(MANY)));
      hand.desk().browse().show(PaperQuery.ALL.withSort(PaperSort.NEWEST));
      PaperHit first = listed(hand).getFirst();
      choose(hand, first);
      hand.desk().browse().update(query -> query.withSort(PaperSort.OLDEST));
      assertEquals(Optional.of(first.id()), read(hand), "it is the last of the list");
      hand.desk().browse().update(query -> query.and(not(first)));
      hand.layOut();
      assertNotEquals(Optional.of(first.id()), read(hand));
      assertEquals(Optional.of(listed(hand).getFirst().id()), read(hand));
    });
  }

  @Test
  void aKeyThatGoesToAPaneShowsWhereItWent(Fx fx) {
    fx.run(() -> {
      Hand hand = Hand.at(Invented.sources());
      Stage stage = hand.open();
      hand.desk().browse().showAll();
      hand.desk().shell().panes().focusPapers();
      hand.press(focus(hand), KeyCode.F6, false, false);
      assertTrue(focus(hand).getStyleClass().contains("scroll-pane"), focus(hand).toString());
      assertTrue(isMarked(focus(hand)));
      hand.press(focus(hand), KeyCode.F6, false, false);
      assertTrue(focus(hand).getStyleClass().contains("all-papers"), focus(hand).toString());
      assertTrue(isMarked(focus(hand)));
      stage.close();
    });
  }

  private static Node focus(Hand hand) {
    return hand.desk().shell().getScene().getFocusOwner();
  }

  private static boolean isMarked(Node node) {
    node.applyCss();
    return node instanceof Region region
        && region.getBorder() != null
        && region.getBorder().getStrokes().stream()
            .map(BorderStroke::getLeftStroke)
            .anyMatch(paint -> paint instanceof Color color && color.getOpacity() > 0);
  }
}
