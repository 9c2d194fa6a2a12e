package dev.byline.app.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.window.Hand;
import dev.byline.app.window.Invented;
import dev.byline.app.window.MainWindow;
import dev.byline.app.window.WindowSources;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.FailingMarks;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Mouse;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.model.MarksModel.Subject;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Marks made in the window by its keys.
@ExtendWith(FxExtension.class)
class MarkingTest {

  private final WindowSources sources = Invented.sources();

  /// A window with the first paper open.
  private final class Opened {
    private final MainWindow desk =
        MainWindow.over(sources, Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
    private final Scene scene = desk.scene(Theme.LIGHT, 1440, 900);
    private final PaperId paper;

    Opened() {
      desk.refresh();
      paper = desk.browse().rows().getFirst().value().orElseThrow().id();
      open(paper);
    }

    void open(PaperId id) {
      desk.models().selection().showPaper(id, PaperQuery.ALL);
      ScenePicture.layOut(scene);
    }

    PaperId next() {
      return desk.browse().rows().get(1).value().orElseThrow().id();
    }

    void tag(PaperId id, String tag) {
      desk.models().marks().change(new Subject.OfPaper(id), now -> now.withTag(tag));
    }

    OwnMarks marks() {
      return sources.marks().marks().of(paper);
    }

    void press(Node target, KeyCode code, boolean control) {
      Event.fireEvent(
          target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
      ScenePicture.layOut(scene);
    }

    void press(KeyCode code) {
      press(desk.shell(), code, false);
    }

    void undo() {
      press(desk.shell(), KeyCode.Z, true);
    }

    <T extends Node> T find(String selector, Class<T> type) {
      return scene.getRoot().lookupAll(selector).stream()
          .filter(node -> type.isInstance(node) && isShown(node))
          .map(type::cast)
          .findFirst()
          .orElseThrow(() -> new AssertionError("Not there: " + selector));
    }

    boolean shows(String selector, String text) {
      return scene.getRoot().lookupAll(selector).stream()
          .anyMatch(n -> isShown(n) && n instanceof Labeled l && l.getText().equals(text));
    }

    private static boolean isShown(Node node) {
      return node == null || (node.isVisible() && isShown(node.getParent()));
    }
  }

  @Test
  void aPaperThatNobodyChoseIsOnlyOfferedAndAPressOnItsRowChoosesIt(Fx fx) {
    fx.run(() -> {
      var desk = MainWindow.over(sources, Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
      var scene = desk.scene(Theme.LIGHT, 1440, 900);
      desk.refresh();
      var selection = desk.models().selection();
      for (String author : List.of("author-0", "author-1")) {
        desk.browse().showAuthor(new AuthorId(author));
        ScenePicture.layOut(scene);
        assertTrue(selection.isOffered(), author);
      }
      desk.browse().update(query -> query.withSort(PaperSort.OLDEST));
      ScenePicture.layOut(scene);
      assertTrue(selection.isOffered(), "the same paper in another order");
      Mouse.click(scene.getRoot().lookup(".papers .rows"));
      assertFalse(selection.isOffered());
      desk.browse().showAuthor(new AuthorId("author-2"));
      ScenePicture.layOut(scene);
      assertTrue(selection.isOffered());
      press(scene, KeyCode.DOWN);
      assertFalse(selection.isOffered());
    });
  }

  private static void press(Scene scene, KeyCode code) {
    var list = scene.getRoot().lookup(".papers .rows");
    list.requestFocus();
    Event.fireEvent(
        list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void whereNothingIsFoundNoPaperIsReadUntilSomethingIsFoundAgain(Fx fx) {
    fx.run(() -> {
      var window = new Opened();
      window.open(window.next());
      var paper = window.desk.models().selection().paper();
      var read = assertInstanceOf(DetailState.Shown.class, paper.get()).detail().record().id();
      window.desk.browse().type(PaperQuery.ALL.and(word("zeppelin")));
      ScenePicture.layOut(window.scene);
      assertEquals(new DetailState.None(), paper.get());
      assertFalse(window.shows(".paper .notice-title", "Select a paper"));
      window.desk.browse().type(PaperQuery.ALL);
      ScenePicture.layOut(window.scene);
      assertEquals(read, ((DetailState.Shown) paper.get()).detail().record().id());
      assertEquals(1, window.desk.shell().panes().selectedRow());
    });
  }

  private static Clause word(String text) {
    return new Clause.Word(Clause.Scope.ANY, text, Clause.Match.WORD);
  }

  @Test
  void theLetterOfACommandIsNotWrittenIntoWhatItOpens(Fx fx) {
    fx.run(() -> {
      var window = new Opened();
      window.press(KeyCode.N);
      TextArea note = window.find(".text-area", TextArea.class);
      note.requestFocus();
      type(note, "n");
      assertEquals("", note.getText());
      window.press(note, KeyCode.N, false);
      type(note, "n");
      assertEquals("n", note.getText());
    });
  }

  @Test
  void theFocusStaysWithANoteThatIsWritten(Fx fx) {
    fx.run(() -> {
      var window = new Opened();
      window.press(KeyCode.N);
      TextArea note = window.find(".text-area", TextArea.class);
      note.requestFocus();
      note.setText("Read again.");
      window.press(note, KeyCode.ENTER, true);
      assertNull(note.getScene(), "What is not written is not in the window");
      assertEquals("Edit the note", window.scene.getFocusOwner().getAccessibleText());
      window.press(KeyCode.N);
      Button done = window.find(".note-editor .button", Button.class);
      done.requestFocus();
      done.fire();
      assertEquals("Edit the note", window.scene.getFocusOwner().getAccessibleText());
    });
  }

  private static void type(Node node, String letter) {
    Event.fireEvent(
        node,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  @Test
  void keysStarAndReadAndUndo(Fx fx) {
    fx.run(() -> {
      var window = new Opened();
      window.press(KeyCode.S);
      window.press(KeyCode.U);
      assertEquals(new OwnMarks(true, true, "", List.of()), window.marks());
      assertTrue(window.shows(".chip", "Starred") && window.shows(".chip", "Unread"));
      window.undo();
      window.undo();
      assertEquals(OwnMarks.NONE, window.marks());
      assertFalse(window.shows(".chip", "Starred"));
      window.press(window.desk.shell(), KeyCode.Y, true);
      assertTrue(window.marks().starred());
    });
  }

  @Test
  void tagsAreWrittenOfferedAndRemovedByKeys(Fx fx) {
    fx.run(() -> {
      var window = new Opened();
      window.tag(window.next(), "Reading group");
      window.press(KeyCode.T);
      TextField field = window.find(".tag-editor > .text-field", TextField.class);
      field.setText("to read, rea");
      assertEquals(List.of("to read"), window.marks().tags());
      window.press(field, KeyCode.TAB, false);
      assertEquals(List.of("Reading group", "to read"), window.marks().tags());
      window.press(field, KeyCode.BACK_SPACE, false);
      assertEquals(List.of("Reading group"), window.marks().tags());
      assertTrue(window.shows(".row-tag", "Reading group"));
      field.setText("half");
      window.press(field, KeyCode.S, false);
      assertFalse(window.marks().starred(), "A letter in a field is no command");
      window.open(window.next());
      assertEquals(List.of("half", "Reading group"), window.marks().tags());
    });
  }

  @Test
  void tagThatIsHalfWrittenIsOfThePaperThatItWasWrittenForAlone(Fx fx) {
    fx.run(() -> {
      var window = new Opened();
      PaperId next = window.next();
      window.press(KeyCode.T);
      TextField field = window.find(".tag-editor > .text-field", TextField.class);
      field.setText("half");
      window.open(next);
      assertEquals(List.of("half"), window.marks().tags());
      assertEquals("", field.getText());
      window.open(window.paper);
      assertEquals(OwnMarks.NONE, sources.marks().marks().of(next));
    });
  }

  @Test
  void aCommaThatIsTypedEndsATag(Fx fx) {
    // It threw: the field was changed while it changed.
    fx.run(() -> {
      var window = new Opened();
      window.press(KeyCode.T);
      TextField field = window.find(".tag-editor > .text-field", TextField.class);
      window.press(field, KeyCode.O, false);
      for (String letter : List.of("o", "f", ",", "b")) {
        type(field, letter);
      }
      assertEquals(List.of("of"), window.marks().tags());
      assertEquals("b", field.getText());
      field.selectAll();
      field.replaceSelection("here, there, every");
      assertEquals(List.of("here", "of", "there"), window.marks().tags());
      assertEquals("every", field.getText());
      assertEquals(5, field.getCaretPosition());
    });
  }

  @Test
  void tagLeadsToThePapersThatHaveIt(Fx fx) {
    fx.run(() -> {
      var window = new Opened();
      window.tag(window.paper, "To read");
      ScenePicture.layOut(window.scene);
      window.find(".own-marks .chip.tag", Button.class).fire();
      assertEquals(
          List.of("to read"), List.copyOf(window.desk.browse().query().get().chosen(Facet.TAG)));
      assertEquals(1, window.desk.browse().rows().size());
      assertEquals("tag:\"to read\"", QueryText.print(window.desk.browse().query().get()));
    });
  }

  @Test
  void aNoteOnAnAuthorIsWrittenInTheHeadOfThePage(Fx fx) {
    fx.run(() -> {
      Hand hand = Hand.at(sources);
      var ada = new AuthorId("author-0");
      hand.desk().browse().showAuthor(ada);
      hand.layOut();
      hand.press("author-head", "Write a note on the author");
      TextArea note = hand.find("author-head", TextArea.class);
      note.setText("Ask about *mirrors*");
      hand.press(note, KeyCode.ENTER, false, true);
      assertEquals("Ask about *mirrors*", sources.marks().marks().of(ada).note());
      assertEquals(
          "Ask about mirrors",
          hand.find("author-head", Node.class, node -> node.getStyleClass().contains("rich-text"))
              .getAccessibleText());
      hand.desk().browse().showAuthor(new AuthorId("author-1"));
      hand.layOut();
      assertEquals(List.of(), hand.all("note-card", Node.class));
      hand.press(hand.desk().shell(), KeyCode.Z, false, true);
      assertEquals(OwnMarks.NONE, sources.marks().marks().of(ada));
    });
  }

  @Test
  void aNoteThatCouldNotBeStoredStaysToBeWritten(Fx fx) {
    fx.run(() -> {
      var store = new FailingMarks();
      Hand hand = Hand.at(sources.with(store));
      List<PaperId> papers =
          hand.desk().browse().rows().stream()
              .limit(2)
              .map(r -> r.value().orElseThrow().id())
              .toList();
      var selection = hand.desk().models().selection();
      selection.showPaper(papers.getFirst(), PaperQuery.ALL);
      hand.press(hand.desk().shell(), KeyCode.N, false, false);
      TextArea note = hand.find("note-editor", TextArea.class);
      note.setText("Not to be lost");
      selection.showPaper(papers.get(1), PaperQuery.ALL);
      hand.layOut();
      assertEquals(List.of(), hand.all("note-editor", TextArea.class));
      selection.showPaper(papers.getFirst(), PaperQuery.ALL);
      hand.layOut();
      assertEquals("Not to be lost", hand.find("note-editor", TextArea.class).getText());
      assertEquals(
          List.of(
              "The note could not be saved; your text stays here until it can be. The disk is"
                  + " full"),
          hand.texts("mark-failure"));
      assertEquals(
          hand.texts("mark-failure").getFirst(),
          hand.find("note-editor", TextArea.class).getAccessibleHelp());
      store.fail(false);
      hand.press("note-editor", "Done");
      assertEquals("Not to be lost", store.marks().of(papers.getFirst()).note());
      assertEquals(List.of(), hand.texts("mark-failure"));
    });
  }

  @Test
  void noteIsStoredWhenTheWritingEndsOrAnotherPaperIsOpened(Fx fx) {
    fx.run(() -> {
      var window = new Opened();
      window.press(KeyCode.N);
      TextArea area = window.find(".note-editor > .text-area", TextArea.class);
      area.setText("See **Lemma**: $x_1$");
      window.press(area, KeyCode.ENTER, true);
      assertEquals("See **Lemma**: $x_1$", window.marks().note());
      assertEquals(
          "See Lemma: x_1", window.find(".note-text .rich-text", Node.class).getAccessibleText());
      window.press(KeyCode.N);
      area.setText("Changed");
      window.open(window.next());
      assertEquals("Changed", window.marks().note());
      window.undo();
      window.undo();
      assertEquals(OwnMarks.NONE, window.marks());
    });
  }

  @Test
  void theKeysComeBackToTheListFromANoteAndFromATag(Fx fx) {
    // They stayed with a button of the paper, and nobody could read on.
    fx.run(() -> {
      Hand hand = Hand.at(sources);
      var stage = hand.open();
      hand.desk().shell().panes().focusPapers();
      Node list = hand.desk().shell().getScene().getFocusOwner();
      hand.press(list, KeyCode.DOWN, false, false);
      for (KeyCode begin : List.of(KeyCode.N, KeyCode.T)) {
        hand.press(list, begin, false, false);
        Node editor = hand.desk().shell().getScene().getFocusOwner();
        assertInstanceOf(TextInputControl.class, editor);
        hand.press(editor, KeyCode.ESCAPE, false, false);
        assertEquals(list, hand.desk().shell().getScene().getFocusOwner());
      }
      stage.close();
    });
  }
}
