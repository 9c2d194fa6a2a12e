package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.intake.PageText;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.text.TickList;
import dev.byline.ui.who.WhoPlace;
import dev.byline.ui.window.CommandName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// Pages, papers and listings that are given to another or made their own in a window.
class SplittingInTheWindowTest extends DecidingCase {

  @Test
  void placeOfAnOldIdLeadsToTheAuthorWhoWasKept(Fx fx) throws IOException {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      press("Merge into Scott Pesme");
      var place =
          new SessionState(
              QueryText.print(PaperQuery.ALL.and(Clause.OneOf.profile(S))),
              Optional.empty(),
              -1,
              List.of());
      try {
        desk().begin(place.in(library.library()));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      assertEquals(Optional.of(SCOTT), desk().browse().author());
      assertEquals(3, desk().browse().rows().size());
    });
  }

  @Test
  void marksOfBothAreSeenOnTheAuthorWhoWasKept(Fx fx) throws IOException {
    library.marks().mark(S, now -> now.withStar(true));
    library.marks().mark(SCOTT, now -> now.withTag("lab"));
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      press("Merge into Scott Pesme");
      assertEquals(
          new OwnMarks(true, false, "", List.of("lab")),
          desk().models().marks().marks().get().of(SCOTT));
    });
  }

  @Test
  void pageIsGivenToANewAuthor(Fx fx) throws IOException {
    add(
        "scott.txt",
        new PageText("Scott Pesme")
            .paper("Flows on graphs", "Jun 2, 2022", "Scott Pesme, Dee Dorn"));
    fx.run(() -> {
      desk().browse().showAuthor(SCOTT);
      desk().shell().commands().run(CommandName.SPLIT_AUTHOR);
      press("Move to a new author");
      assertEquals(List.of("s-pesme", "scott-pesme", "scott-pesme-2"), authors());
      assertTrue(isSaid("The page scott.txt was assigned to a different Scott Pesme."));
      press("Undo");
      assertEquals(List.of("s-pesme", "scott-pesme"), authors());
    });
  }

  @Test
  void papersByNameAreTickedAndGivenToAnotherOfTheName(Fx fx) throws IOException {
    add(
        "arxiv.json",
        """
        {"id":"2001.00001","title":"Stars","categories":"cs.LG","abstract":"x",\
        "authors_parsed":[["Wang","Wei",""]]}
        {"id":"2001.00002","title":"Rivers","categories":"cs.LG","abstract":"x",\
        "authors_parsed":[["Wang","Wei",""]]}
        """);
    fx.run(() -> {
      desk().browse().showAuthor(new AuthorId("wei-wang@arxiv"));
      desk().shell().commands().run(CommandName.SPLIT_AUTHOR);
      TickList list = nodes(TickList.class).findFirst().orElseThrow();
      assertTrue(button("Move to a different Wei Wang").isDisabled());
      assertEquals(2 * list.getFixedCellSize(), list.getHeight(), 4, "as high as its two rows");
      list.getFocusModel().focus(list.getItems().get(0).text().contains("Rivers") ? 0 : 1);
      list.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, " ", "", KeyCode.SPACE, false, false, false, false));
      press("Move to a different Wei Wang");
      assertEquals(
          List.of("s-pesme", "scott-pesme", "wei-wang.2@arxiv", "wei-wang@arxiv"), authors());
      String said = "A different Wei Wang wrote \u201cRivers\u201d";
      assertTrue(isSaid(said + "."));
      assertTrue(isSaid("Namesakes") && isSaid(said), "and it can be undone there");
      press("Undo");
      assertEquals(List.of("s-pesme", "scott-pesme", "wei-wang@arxiv"), authors());
    });
  }

  @Test
  void versionsOfAPaperAreMergedFromWhereItIsRead(Fx fx) {
    fx.run(() -> {
      desk().browse().showAuthor(SCOTT);
      press("Merge with another version\u2026");
      nodes(Hyperlink.class)
          .filter(link -> link.getText().startsWith("Flows on graphs"))
          .findFirst()
          .orElseThrow()
          .fire();
      press("Merge into Flows on graphs revisited");
      assertTrue(isSaid("Merged into it"));
      desk().browse().showAuthor(SCOTT);
      assertEquals(1, desk().browse().rows().size());
    });
  }

  @Test
  void nameOnAnothersPaperLeadsToTheOnePageOfThatName(Fx fx) throws IOException {
    add(
        "bo.txt",
        new PageText("Bo Berg")
            .paper("Stars", "Jun 2, 2023", "Bo Berg, S. Pesme, Scott Pesme, Dee Dorn"));
    fx.run(() -> {
      desk().browse().showAuthor(new AuthorId("bo-berg"));
      assertEquals(List.of("Scott Pesme,"), linked());
      press("Scott Pesme,");
      assertEquals(Optional.of(SCOTT), desk().browse().author());
    });
    add("other.txt", new PageText("Scott Pesme").paper("Moss", "Jun 2, 1999", "Scott Pesme"));
    fx.run(() -> {
      desk().browse().showAuthor(new AuthorId("bo-berg"));
      // Two of one name: it is not known who is meant.
      assertEquals(List.of(), linked());
    });
  }

  @Test
  void listingIsMadeAPaperOfItsOwn(Fx fx) throws IOException {
    add(
        "bo.txt",
        new PageText("Bo Berg").paper("Flows on graphs", "Jun 2, 2022", "Scott Pesme, Bo Berg"));
    fx.run(() -> {
      desk().browse().show(QueryText.read("in:bo-berg").query());
      press("Merge with another version\u2026");
      assertTrue(isSaid("On the page of Scott Pesme, from scott.txt"));
      press("Split off as a separate paper");
      assertTrue(
          isSaid(
              "\u201cFlows on graphs\u201d on the page of Scott Pesme was split off as a separate"
                  + " paper."));
      desk().browse().showAll();
      assertEquals(4, desk().browse().rows().size());
      command(CommandName.UNDO);
      desk().browse().showAll();
      assertEquals(3, desk().browse().rows().size());
    });
  }

  private List<String> linked() {
    return nodes(Hyperlink.class)
        .filter(link -> link.getStyleClass().contains("has-page"))
        .map(Hyperlink::getText)
        .filter(name -> !name.startsWith("Bo Berg"))
        .toList();
  }

  @Test
  void menuOfAnAuthorsPageLeadsThereAndEscapeBack(Fx fx) {
    fx.run(() -> {
      desk().browse().showAuthor(SCOTT);
      nodes(MenuButton.class)
          .filter(menu -> "Author actions".equals(menu.getAccessibleText()))
          .findFirst()
          .orElseThrow()
          .getItems()
          .stream()
          .filter(item -> "Merge this author with\u2026".equals(item.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      assertTrue(isSaid("Merge with\u2026"));
      TextField field = mergeField();
      Event.fireEvent(
          field,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
      assertTrue(!isSaid("Merge with\u2026"));
    });
  }
}
