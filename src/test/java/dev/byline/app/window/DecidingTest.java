package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.intake.PageText;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.who.WhoPlace;
import dev.byline.ui.window.CommandName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;

/// Deciding in a window who is who, over a library on disk.
class DecidingTest extends DecidingCase {

  @Test
  void questionIsAnsweredAndTheAnswerTakenBackByTheBanner(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      assertTrue(isSaid("Possibly the same author (1)"));
      assertTrue(isSaid("Both wrote with Bo Berg"));
      assertTrue(isSaid("From s.txt, captured 31 May 2026"));
      press("Merge into Scott Pesme");
      assertEquals(List.of("scott-pesme"), authors());
      assertTrue(isSaid("S. Pesme was merged into Scott Pesme."));
      assertTrue(!isSaid("Possibly the same author (1)"));
      press("Undo");
      assertEquals(List.of("s-pesme", "scott-pesme"), authors());
      assertTrue(isSaid("Possibly the same author (1)"));
    });
  }

  @Test
  void aPaperIsOnThePagesOfWhomItsOwnerWasMergedInto(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      press("Merge into Scott Pesme");
      desk().browse().showAuthor(SCOTT);
      desk().browse().rows().stream()
          .flatMap(slot -> slot.value().stream())
          .filter(hit -> hit.paper().title().equals("Rings"))
          .forEach(hit ->
              desk().models().selection().showPaper(hit.id(), desk().browse().query().get()));
      List<String> links =
          nodes(Hyperlink.class).map(Hyperlink::getText).filter(t -> t.endsWith("Pesme")).toList();
      assertEquals(List.of("Scott Pesme"), links);
    });
  }

  @Test
  void decisionsAndMarksAreUndoneInTheOrderInWhichTheyWereMade(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      press("Merge into Scott Pesme");
      desk().models().marks().toggleStar(new MarksModel.Subject.OfAuthor(SCOTT));
      desk().models().authorGroups().create("Lab", List.of(SCOTT));
      assertTrue(isSaid("Group created."));
      command(CommandName.UNDO);
      assertEquals(List.of(), desk().models().authorGroups().groups().get());
      command(CommandName.UNDO);
      assertEquals(OwnMarks.NONE, desk().models().marks().marks().get().of(SCOTT));
      assertEquals(List.of("scott-pesme"), authors());
      command(CommandName.UNDO);
      assertEquals(List.of("s-pesme", "scott-pesme"), authors());
      assertTrue(isSaid("Undone: S. Pesme was merged into Scott Pesme."));
      command(CommandName.REDO);
      assertEquals(List.of("scott-pesme"), authors());
      assertTrue(isSaid("S. Pesme was merged into Scott Pesme."));
      command(CommandName.REDO);
      command(CommandName.REDO);
      assertEquals(
          List.of("Lab"),
          desk().models().authorGroups().groups().get().stream().map(AuthorGroup::name).toList());
    });
  }

  @Test
  void whatWasTakenBackByTheBannerIsDecidedAgainByIt(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      press("Keep apart");
      press("Undo");
      assertTrue(isSaid("Undone: S. Pesme and Scott Pesme are different people."));
      press("Redo");
      assertTrue(isSaid("S. Pesme and Scott Pesme are different people."));
      assertTrue(isSaid("No duplicates found") || !isSaid("Possibly the same author (1)"));
    });
  }

  @Test
  void openQuestionsAreCountedBelowTheAuthorsAndLeadThere(Fx fx) {
    fx.run(() -> {
      assertTrue(isSaid("1 question"));
      press("Duplicates");
      assertTrue(isSaid("Possibly the same author (1)"));
    });
  }

  @Test
  void networkOfAnAuthorIsInTheMenuOfThePage(Fx fx) {
    fx.run(() -> {
      desk().models().authors().ticks().set(List.of(S));
      desk().browse().showAuthor(SCOTT);
      command(CommandName.AUTHOR_NETWORK);
      assertTrue(isSaid("around Scott Pesme"));
    });
  }

  @Test
  void decisionsAreListedWithTheirGroundsAndUndone(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      press("Keep apart");
      nodes(ButtonBase.class)
          .filter(button -> "Dismiss".equals(button.getAccessibleText()))
          .findFirst()
          .orElseThrow()
          .fire();
      desk().showWho(WhoPlace.Part.DECIDED);
      assertTrue(isSaid("S. Pesme and Scott Pesme are different people"));
      assertTrue(isSaid("Both wrote with Bo Berg"));
      press("Undo");
      assertTrue(isSaid("No decisions yet"));
    });
  }

  @Test
  void windowGoesOnWithTheAuthorWhoWasKept(Fx fx) {
    fx.run(() -> {
      desk().browse().showAuthor(S);
      desk().models().authors().ticks().set(List.of(S, SCOTT));
      desk().shell().commands().run(CommandName.MERGE_AUTHOR);
      nodes(Hyperlink.class)
          .filter(link -> link.getText().equals("Scott Pesme"))
          .findFirst()
          .orElseThrow()
          .fire();
      press("Merge into Scott Pesme");
      assertEquals(Optional.of(SCOTT), desk().browse().author());
      assertEquals(List.of(SCOTT), desk().models().authors().ticks().ids().get());
      // The place is about the author who was kept now.
      assertTrue(isSaid("Merged into it"));
      press("Undo merge");
      assertEquals(List.of("s-pesme", "scott-pesme"), authors());
      desk().browse().show(PaperQuery.ALL.and(Clause.OneOf.profile(S)));
      assertEquals(Optional.of(S), desk().browse().author());
    });
  }

  private List<String> offered() {
    return nodes(Hyperlink.class)
        .map(Hyperlink::getText)
        .filter(text -> List.of("Scott Pesme", "S. Pesme", "Bo Berg").contains(text))
        .toList();
  }

  @Test
  void mergingBeginsWithTheKeysInTheFieldAndTheLikeliestListed(Fx fx) throws IOException {
    add("bo.txt", new PageText("Bo Berg").paper("Stars", "Jun 2, 2023", "Bo Berg"));
    fx.run(() -> {
      desk().browse().showAuthor(S);
      command(CommandName.MERGE_AUTHOR);
      assertEquals(mergeField(), scene.orElseThrow().getFocusOwner());
      assertEquals(List.of("Scott Pesme"), offered(), "the other of the surname");
      mergeField().setText("berg");
      desk().refresh();
      assertEquals("berg", mergeField().getText(), "what is typed stays");
      assertEquals(List.of("Bo Berg"), offered());
      mergeField().clear();
      mergeField().fireEvent(new ActionEvent());
      assertTrue(button("Merge into Scott Pesme").getStyleClass().contains("accent"));
      desk().browse().showAuthor(new AuthorId("bo-berg"));
      command(CommandName.MERGE_AUTHOR);
      assertEquals(2, offered().size(), "nobody else has the name: all are offered");
      mergeField().setText("scott");
      mergeField().fireEvent(new ActionEvent());
      // Named beside each other: they are two.
      assertTrue(!button("Merge into Scott Pesme").getStyleClass().contains("accent"));
    });
  }

  @Test
  void withoutAnAuthorOrAPaperThereIsAWayToThem(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.ONE);
      assertTrue(isSaid("Choose an author or a paper"));
      press("Go to authors and papers");
      assertTrue(!isSaid("Choose an author or a paper"));
    });
  }

  @Test
  void whatWasDoneIsToldOverTheWindowWithoutMovingIt(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      Node place = nodes(WhoPlace.class).findFirst().orElseThrow();
      double top = place.localToScene(place.getLayoutBounds()).getMinY();
      press("Keep apart");
      Node banner = nodes().filter(n -> n instanceof Banner).findFirst().orElseThrow();
      assertEquals(top, place.localToScene(place.getLayoutBounds()).getMinY());
      assertTrue(banner.localToScene(banner.getLayoutBounds()).getMinY() > 800);
      press("Undo");
      assertEquals(1, nodes(Banner.class).count(), "one takes the place of the other");
    });
  }
}
