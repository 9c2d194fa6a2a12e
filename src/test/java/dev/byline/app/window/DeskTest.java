package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.pictures.ScenePicture;
import dev.byline.app.pictures.WindowPictures;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import dev.byline.ui.compare.ComparePlace;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.list.SuggestionList;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.who.WhoPlace;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.ScreenReaderAnnouncer;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// The keyboard's ways through the window, and its coming back.
class DeskTest extends DeskCase {

  private void press(KeyCode code, boolean control, boolean alt) {
    Node target = scene.getFocusOwner() == null ? desk.shell() : scene.getFocusOwner();
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
    ScenePicture.layOut(scene);
  }

  private void press(KeyCode code) {
    press(code, false, false);
  }

  private SuggestionList offers() {
    return (SuggestionList) scene.getRoot().lookup(".drop .offers");
  }

  private boolean isDropOpen() {
    return scene.getRoot().lookup(".drop").isVisible();
  }

  @Test
  void everyCommandIsRunBySomebody(Fx fx) {
    fx.run(() -> {
      open();
      // Their exports come with comparison and network.
      desk.shell().commands().run(CommandName.COMPARE);
      desk.shell().commands().run(CommandName.NETWORK);
      List<Command> all = desk.shell().commands().all();
      Set<CommandName> run = all.stream().map(Command::name).collect(Collectors.toSet());
      // Nothing is entered by hand where no library is on disk.
      var byHand = EnumSet.of(CommandName.ADD_PAPER, CommandName.ADD_AUTHOR);
      assertEquals(EnumSet.complementOf(byHand), run);
    });
  }

  @Test
  void slashGoesToTheSearchBoxAndIsWrittenThere(Fx fx) {
    fx.run(() -> {
      open();
      desk.shell().panes().focusPapers();
      press(KeyCode.SLASH);
      assertEquals(search(), scene.getFocusOwner());
    });
  }

  @Test
  void tabTakesAnOfferAndTheFocusStays(Fx fx) {
    fx.run(() -> {
      open();
      search().requestFocus();
      desk.shell().write("momentum cat");
      assertTrue(isDropOpen());
      press(KeyCode.TAB);
      assertEquals("momentum category:", search().getText());
      assertEquals(search(), scene.getFocusOwner());
      assertEquals(-1, offers().selected().get());
    });
  }

  @Test
  void downAndEnterTakeTheOfferThatIsSelected(Fx fx) {
    fx.run(() -> {
      open();
      search().requestFocus();
      desk.shell().write("has:");
      press(KeyCode.DOWN);
      press(KeyCode.DOWN);
      assertEquals("code", desk.shell().announcer().said());
      press(KeyCode.UP);
      press(KeyCode.ENTER);
      assertEquals("has:abstract ", search().getText());
    });
  }

  @Test
  void escapeClosesTheOffersAndThenClears(Fx fx) {
    fx.run(() -> {
      open();
      search().requestFocus();
      desk.shell().write("has:");
      press(KeyCode.ESCAPE);
      assertFalse(isDropOpen());
      assertEquals("has:", search().getText());
      press(KeyCode.ESCAPE);
      assertEquals("", search().getText());
    });
  }

  @Test
  void enterSearchesAtOnceAndGoesToThePapers(Fx fx) {
    fx.run(() -> {
      open();
      desk.models().search().onlyOnEnter().set(true);
      search().requestFocus();
      desk.shell().write("momentum");
      assertEquals(QueryText.read("").query(), desk.browse().query().get());
      press(KeyCode.ENTER);
      assertEquals(QueryText.readTyping("momentum").query(), desk.browse().query().get());
      assertInstanceOf(ListView.class, scene.getFocusOwner());
      assertEquals(List.of("momentum"), desk.models().search().history().texts().get());
    });
  }

  @Test
  void enterGoesToTheFirstPaperThoughTheAnswerComesLater(Fx fx) {
    // The list had the focus, and no row that showed it.
    fx.run(() -> {
      var work = new Queue();
      MainWindow slow =
          MainWindow.over(Invented.sources(), work, Runnable::run, WindowPictures.NO_COMMANDS);
      Scene window = slow.scene(Theme.LIGHT, 1200, 800);
      slow.refresh();
      work.runAll();
      slow.models().search().onlyOnEnter().set(true);
      var box = (TextField) window.getRoot().lookup(".search");
      box.setText("mirror");
      Event.fireEvent(
          box,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      work.runAll();
      assertEquals(0, slow.shell().panes().selectedRow());
      String read = title(slow);
      assertTrue(read.startsWith("Mirror"), read);
      slow.browse().type(QueryText.readTyping("sparse").query());
      work.runAll();
      // The list holds it no longer.
      assertTrue(title(slow).startsWith("Sparse"), title(slow));
      slow.browse().type(QueryText.readTyping("momentums").query());
      work.runFirst();
      assertEquals(List.of("Clear search and filters"), steps(window));
      work.runAll();
      assertEquals(
          List.of("Did you mean \u201cmomentum\u201d?", "Clear search and filters"), steps(window));
    });
  }

  private static List<String> steps(Scene window) {
    ScenePicture.layOut(window);
    return window.getRoot().lookupAll(".papers .notice .button").stream()
        .map(button -> ((Button) button).getText())
        .toList();
  }

  @Test
  void aLibraryThatHasChangedLeavesTheSelectedPaper(Fx fx) {
    // The next key in the list began at its first row, and opened that.
    fx.run(() -> {
      open();
      var papers = (ListView<?>) scene.getRoot().lookup(".papers .rows");
      papers.getSelectionModel().clearAndSelect(3);
      String read = title(desk);
      desk.refresh();
      ScenePicture.layOut(scene);
      assertEquals(3, desk.shell().panes().selectedRow());
      desk.shell().panes().focusPapers();
      assertEquals(read, title(desk));
    });
  }

  private static String title(MainWindow desk) {
    var read = (DetailState.Shown) desk.models().selection().paper().get();
    return read.detail().record().paper().title();
  }

  @Test
  void theEmptyBoxOffersWhatWasSearchedBefore(Fx fx) {
    fx.run(() -> {
      open();
      desk.models().search().history().show(List.of("momentum", "mirror"));
      search().requestFocus();
      assertFalse(isDropOpen(), "the focus may come by itself");
      press(KeyCode.F, true, false);
      assertTrue(isDropOpen());
      assertEquals(3, offers().offers().size());
      press(KeyCode.DOWN);
      press(KeyCode.ENTER);
      assertEquals(QueryText.readTyping("momentum").query(), desk.browse().query().get());
      assertFalse(isDropOpen());
    });
  }

  @Test
  void thePaletteOpensGoesAndGivesTheFocusBack(Fx fx) {
    fx.run(() -> {
      open();
      desk.shell().panes().focusPapers();
      Node before = scene.getFocusOwner();
      press(KeyCode.K, true, false);
      assertEquals(desk.palette().get().field(), scene.getFocusOwner());
      press(KeyCode.ESCAPE);
      assertEquals(before, scene.getFocusOwner());
      press(KeyCode.K, true, false);
      desk.palette().get().field().setText("chen wu");
      press(KeyCode.ENTER);
      assertEquals(Optional.of(new AuthorId("author-2")), desk.browse().author());
      assertFalse(
          desk.palette().get().getParent() != null && scene.getFocusOwner() instanceof TextField);
    });
  }

  @Test
  void placesAndPanesAreReachedByKeys(Fx fx) {
    fx.run(() -> {
      open();
      press(KeyCode.DIGIT1, true, false);
      assertEquals(Optional.of(new AuthorId("author-0")), desk.browse().author());
      press(KeyCode.DIGIT2, true, false);
      assertEquals(Optional.empty(), desk.browse().author());
      desk.browse().showAuthor(new AuthorId("author-3"));
      press(KeyCode.LEFT, false, true);
      assertEquals(Optional.empty(), desk.browse().author());
      press(KeyCode.DIGIT1, true, false);
      assertEquals(Optional.of(new AuthorId("author-3")), desk.browse().author());
      desk.shell().panes().focusPapers();
      press(KeyCode.F6);
      assertTrue(scene.getFocusOwner().getStyleClass().contains("scroll-pane"));
      press(KeyCode.F6);
      assertTrue(scene.getFocusOwner() instanceof ListView<?>);
    });
  }

  private List<String> lit() {
    return scene.getRoot().lookupAll(".top-bar .place").stream()
        .map(ToggleButton.class::cast)
        .filter(ToggleButton::isSelected)
        .map(ToggleButton::getText)
        .toList();
  }

  @Test
  void onlyThePlaceThatIsShownIsLit(Fx fx) {
    fx.run(() -> {
      open();
      assertEquals(List.of("Papers"), lit());
      desk.showComparison(ComparePlace.Part.RANKING);
      assertEquals(List.of("Compare"), lit());
      desk.showWho(WhoPlace.Part.QUESTIONS);
      assertEquals(List.of(), lit());
      desk.showNetwork();
      assertEquals(List.of("Network"), lit());
      desk.shell().cover(new Region());
      assertEquals(List.of(), lit());
      desk.shell().uncover();
      assertEquals(List.of("Papers"), lit());
    });
  }

  @Test
  void saysHowManyPapersThereAre(Fx fx) {
    fx.run(() -> {
      open();
      assertEquals("126 papers", desk.shell().announcer().said());
      desk.browse().type(QueryText.readTyping("zeppelin").query());
      assertEquals("No papers", desk.shell().announcer().said());
    });
  }

  @Test
  void saysWhyThereIsNoAnswer(Fx fx) {
    fx.run(() -> {
      FakeLibrary library = People.library(4);
      Hand hand = Hand.at(Invented.sources(library));
      ScreenReaderAnnouncer announcer = hand.desk().shell().announcer();
      library.failWith(new IOException("The disk is gone"));
      hand.desk().browse().type(QueryText.readTyping("mirror").query());
      assertEquals("The search failed. The disk is gone", announcer.said());
      hand.desk().models().authors().filter("a");
      assertEquals("The authors could not be listed. The disk is gone", announcer.said());
    });
  }

  @Test
  void saysHowManyAuthorsAFilterLeaves(Fx fx) {
    fx.run(() -> {
      open();
      var filter = (TextField) scene.getRoot().lookup(".authors .custom-text-field");
      filter.setText("ada");
      assertEquals("1 author", desk.shell().announcer().said());
      filter.setText("adam");
      assertEquals("No authors", desk.shell().announcer().said());
      filter.setText("");
      assertEquals("7 authors", desk.shell().announcer().said());
    });
  }

  @Test
  void whereNothingIsFoundWhatWasMeantIsOnePressAway(Fx fx) {
    fx.run(() -> {
      Hand hand = Hand.at(Invented.sources());
      hand.search("momentums");
      hand.press("notice", "Did you mean \u201cmomentum\u201d?");
      assertFalse(hand.desk().browse().rows().isEmpty());
      assertEquals("momentum", hand.box().getText().strip());
    });
  }

  @Test
  void theNetworkIsExportedByCommandsWhereItIsSeen(Fx fx) {
    fx.run(() -> {
      open();
      desk.browse().showAuthor(new AuthorId("author-0"));
      desk.shell().commands().run(CommandName.AUTHOR_NETWORK);
      assertTrue(possible().contains(CommandName.NETWORK_PEOPLE));
      assertTrue(possible().contains(CommandName.NETWORK_SVG));
      desk.shell().uncover();
      assertFalse(possible().contains(CommandName.NETWORK_PEOPLE));
    });
  }

  private Set<CommandName> possible() {
    return desk.shell().commands().possible().stream()
        .map(Command::name)
        .collect(Collectors.toSet());
  }
}
