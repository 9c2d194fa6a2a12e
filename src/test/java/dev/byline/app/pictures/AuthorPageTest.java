package dev.byline.app.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.window.Hand;
import dev.byline.app.window.Invented;
import dev.byline.app.window.MainWindow;
import dev.byline.library.query.Facet;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Mouse;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.shell.PanePlaces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An author's page and the paper beside it, as they are used.
@ExtendWith(FxExtension.class)
class AuthorPageTest {

  private final MainWindow desk =
      MainWindow.over(Invented.sources(), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
  private final Scene scene = desk.scene(Theme.LIGHT, 1440, 900);

  private void show(String author) {
    desk.browse().showAuthor(new AuthorId(author));
    ScenePicture.layOut(scene);
  }

  private Set<Node> all(String selector) {
    return scene.getRoot().lookupAll(selector);
  }

  private List<String> texts(String selector) {
    var texts = new ArrayList<String>();
    all(selector)
        .forEach(node -> {
          if (node instanceof Labeled labeled) {
            texts.add(labeled.getText());
          }
        });
    return texts;
  }

  private void press(String button) {
    all(".button").stream()
        .filter(node -> node instanceof Button b && button.equals(b.getText()))
        .forEach(node -> ((Button) node).fire());
    ScenePicture.layOut(scene);
  }

  @Test
  void aRowTellsCitationsAndFlagsAnHIndexThatCannotBe(Fx fx) {
    fx.run(() -> {
      desk.refresh();
      ScenePicture.layOut(scene);
      List<String> spoken =
          all(".author-row").stream()
              .map(Node::getAccessibleText)
              .filter(Objects::nonNull)
              .toList();
      assertTrue(spoken.stream().anyMatch(s -> s.contains(" cites")), spoken::toString);
      assertTrue(spoken.stream().anyMatch(s -> s.contains("is impossible here")), spoken::toString);
      assertTrue(!all(".author-row .row-figure.flagged").isEmpty());
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {800, 1024, 1280, 1440})
  void figuresOfARowAreWholeHoweverNarrowTheList(int width, Fx fx) {
    fx.run(() -> {
      scene.getRoot().resize(width, 700);
      // As narrow as the list can be made.
      desk.shell().panes().place(new PanePlaces(0.01, 0.6, 0.01, 0));
      desk.refresh();
      ScenePicture.layOut(scene);
      List<String> figures =
          all(".author-row .row-line > .small-text > .text").stream()
              .map(node -> ((Text) node).getText())
              .toList();
      assertTrue(
          figures.stream().anyMatch(text -> text.endsWith("2,161 cites")), figures::toString);
      assertTrue(figures.stream().noneMatch(text -> text.contains("\u2026")), figures::toString);
      all(".author-row .row-line > .small-text")
          .forEach(line ->
              assertTrue(
                  line.lookup(".text").getLayoutBounds().getWidth()
                      <= line.getLayoutBounds().getWidth() + 0.5,
                  figures::toString));
    });
  }

  @Test
  void theListOfAuthorsSaysWhyThereIsNoneAndTriesAgain(Fx fx) {
    fx.run(() -> {
      FakeLibrary library = People.library(18);
      var failing =
          MainWindow.over(
              Invented.sources(library), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
      Scene window = failing.scene(Theme.LIGHT, 1440, 900);
      library.failWith(new IOException("The index is gone"));
      failing.refresh();
      ScenePicture.layOut(window);
      Node notice = window.getRoot().lookup(".authors .notice");
      assertTrue(notice.isVisible());
      assertEquals(
          "The authors could not be listed. The index is gone", notice.getAccessibleText());
      library.failWith(null);
      notice.lookupAll(".button").stream()
          .map(Button.class::cast)
          .filter(button -> button.getText().equals("Try again"))
          .forEach(Button::fire);
      assertTrue(!notice.isVisible());
    });
  }

  @Test
  void authorsAreFilteredByTheUsersMarks(Fx fx) {
    fx.run(() -> {
      desk.refresh();
      var starred = new MarksModel.Subject.OfAuthor(new AuthorId("author-2"));
      desk.models().marks().toggleStar(starred);
      desk.models().marks().change(starred, marks -> marks.withTag("short list"));
      ScenePicture.layOut(scene);
      assertEquals(List.of("Filters", "Starred", "short list"), texts(".authors .chip"));
      chips().forEach(ToggleButton::fire);
      var filter = (TextField) scene.getRoot().lookup(".authors .custom-text-field");
      assertEquals("is:starred tag:\"short list\"", filter.getText());
      assertEquals(1, desk.models().authors().rows().size());
      desk.models().marks().toggleStar(starred);
      assertEquals(0, desk.models().authors().rows().size());
      desk.models().marks().undo();
      assertEquals(1, desk.models().authors().rows().size());
    });
  }

  private List<ToggleButton> chips() {
    return all(".authors .chip").stream()
        .filter(ToggleButton.class::isInstance)
        .map(ToggleButton.class::cast)
        .toList();
  }

  @Test
  void theLastMoveOverTheYearsCountsThoughOnlyTheReleaseTellsIt(Fx fx) {
    fx.run(() -> {
      show("author-0");
      Region bars = (Region) scene.getRoot().lookup(".histogram");
      Mouse.drag(bars, 1, bars.getWidth() - 1, 5);
      var years = desk.browse().query().get().published().orElseThrow();
      int from = years.from().orElseThrow().year();
      int to = years.to().orElseThrow().year();
      assertTrue(from < to, () -> from + " to " + to);
    });
  }

  @Test
  void aFigureThatTheUserCorrectedSaysSo(Fx fx) {
    fx.run(() -> {
      show("author-6");
      List<String> spoken = all(".tile").stream().map(Node::getAccessibleText).toList();
      assertTrue(
          spoken.stream().anyMatch(s -> s.startsWith("AI score: 61, corrected by you")),
          spoken::toString);
      show("author-0");
      assertEquals(0, scene.getRoot().lookupAll(".tile .icon-edit").size());
    });
  }

  @Test
  void everyFigureTellsWhereItComesFrom(Fx fx) {
    fx.run(() -> {
      Hand hand = Hand.at(Invented.sources());
      Stage stage = hand.open();
      hand.desk().browse().showAuthor(new AuthorId("author-1"));
      assertEquals(
          List.of(
              "h-index: 72 | As given by the page, page-1.txt, captured on 31 May 2026. |"
                  + " The largest h such that h papers have at least h citations each.",
              "Papers: 25 (18 listed) | As given by the page, page-1.txt, captured on 31 May 2026."
                  + " | Stated by the page; the list below it was counted by Byline.",
              "Citations: 2,161 | As given by the page, page-1.txt, captured on 31 May 2026. |"
                  + " Citations of all papers together, by the page\u2019s own count.",
              "Novelty: 51% | As given by the page, page-1.txt, captured on 31 May 2026. |"
                  + " A figure of the source site\u2019s own model.",
              "AI score: 56 | As given by the page, page-1.txt, captured on 31 May 2026. |"
                  + " A figure of the source site\u2019s own model."),
          toldOfFigures(hand).stream()
              .map(told -> String.join(" | ", told.subList(0, 3)))
              .map(told -> told.replaceAll(" (Byline (does|computes)).*", ""))
              .toList());
      List<String> flagged = toldOfFigures(hand).getFirst();
      assertTrue(
          flagged.stream().anyMatch(line -> line.contains("is impossible here")),
          flagged.toString());
      hand.desk().browse().showAuthor(new AuthorId("author-6"));
      assertEquals("Corrected by you: the page says 16.", toldOfFigures(hand).getLast().get(1));
      stage.close();
    });
  }

  /// What is told of each figure when it is pressed.
  private static List<List<String>> toldOfFigures(Hand hand) {
    return hand.all("tiles", Button.class).stream()
        .filter(button -> button.getStyleClass().contains("tile"))
        .map(tile -> {
          tile.fire();
          // The one before goes slowly.
          Scene opened = Window.getWindows().getLast().getScene();
          ScenePicture.layOut(opened);
          return opened.getRoot().lookupAll(".label").stream()
              .map(Label.class::cast)
              .map(Label::getText)
              .toList();
        })
        .toList();
  }

  @Test
  void moreTellsHowTheNameIsWrittenElsewhere(Fx fx) {
    fx.run(() -> {
      show("author-3");
      press("More");
      List<String> told = texts(".author-details .label");
      assertEquals("D. Öz  \u00b7  Öz, Dörte", told.get(told.indexOf("Also written") + 1));
    });
  }

  @Test
  void aboutBeginsInTheHeadAndIsWholeBehindMore(Fx fx) {
    fx.run(() -> {
      show("author-5");
      Label beginning = (Label) scene.getRoot().lookup(".author-head > .about");
      assertTrue(beginning.isVisible());
      assertTrue(beginning.getText().startsWith("Works on optimisation."));
      press("More");
      assertTrue(!beginning.isVisible());
      var address = (Hyperlink) scene.getRoot().lookup(".author-details .about .hyperlink");
      address.fire();
      ScenePicture.layOut(scene);
      press("Copy address");
      assertEquals("farouk@lakeside.example", Clipboard.getSystemClipboard().getString());
    });
  }

  @Test
  void moreTellsCoAuthorsAndCapturesAndLessPutsThemAway(Fx fx) {
    fx.run(() -> {
      show("author-0");
      assertTrue(!desk.models().provenance().open().get());
      press("More");
      assertTrue(texts(".capture-day").contains("31 May 2026"));
      assertEquals(3, texts(".capture-day").size());
      assertTrue(texts(".author-details .section").contains("Co-authors"));
      press("Less");
      assertNull(scene.getRoot().lookup(".author-details"));
    });
  }

  @Test
  void moreShowsHowEachFigureWentOrThatThereIsOneCapture(Fx fx) {
    fx.run(() -> {
      show("author-0");
      press("More");
      List<String> spoken =
          all(".figure-history .chart").stream().map(Node::getAccessibleText).toList();
      assertEquals(3, spoken.size(), spoken::toString);
      assertEquals(
          List.of("Unchanged: Novelty 55, AI score 59"),
          texts(".figure-history .label").stream()
              .filter(text -> text.startsWith("Unchanged"))
              .toList());
      assertEquals(
          "h-index, as given by the page: 31 May 2024: 11; 31 May 2025: 12; 31 May 2026: 13",
          spoken.getFirst());
      show("author-6");
      assertEquals(Set.of(), all(".figure-history .chart"));
      assertTrue(texts(".figure-history .label").getFirst().startsWith("One capture so far."));
    });
  }

  @Test
  void aCoAuthorNarrowsThePage(Fx fx) {
    fx.run(() -> {
      show("author-0");
      press("More");
      var chip = (ToggleButton) scene.getRoot().lookup(".author-details .chip");
      String count = ((Label) chip.getGraphic().lookup(".chip-count")).getText();
      String spoken = chip.getAccessibleText();
      assertTrue(spoken.endsWith(", " + count + " papers together"), spoken);
      chip.fire();
      ScenePicture.layOut(scene);
      assertEquals(1, desk.browse().query().get().chosen(Facet.COAUTHOR).size());
      assertEquals(new AuthorId("author-0"), desk.browse().author().orElseThrow());
      ((ToggleButton) scene.getRoot().lookup(".author-details .chip:selected")).fire();
      assertEquals(0, desk.browse().query().get().chosen(Facet.COAUTHOR).size());
    });
  }

  @Test
  void anAuthorWithAPageIsALinkToItAndOthersFilter(Fx fx) {
    fx.run(() -> {
      show("author-1");
      desk.models().selection().showPaper(new PaperId("author-0-0"), desk.browse().query().get());
      ScenePicture.layOut(scene);
      link("Zoë Other").fire();
      assertEquals(Set.of("zoe other"), desk.browse().query().get().chosen(Facet.AUTHOR));
      desk.models().selection().showPaper(new PaperId("author-0-0"), desk.browse().query().get());
      ScenePicture.layOut(scene);
      link("Ada Quill,").fire();
      assertEquals(new AuthorId("author-0"), desk.browse().author().orElseThrow());
    });
  }

  private Hyperlink link(String text) {
    return (Hyperlink)
        all(".authors-line > .hyperlink").stream()
            .filter(node -> node instanceof Hyperlink link && link.getText().equals(text))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void aKeyCitesThePaperThatIsRead(Fx fx) {
    fx.run(() -> {
      desk.models().selection().showPaper(new PaperId("author-0-0"), desk.browse().query().get());
      Event.fireEvent(
          desk.shell(),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.B, false, true, false, false));
      assertTrue(Clipboard.getSystemClipboard().getString().startsWith("@"));
      assertEquals("BibTeX copied", desk.shell().announcer().said());
    });
  }
}
