package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.Mouse;
import dev.byline.ui.model.DetailState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Pages come into a window by the window's own keys and buttons.
class IntakeTest extends IntakeCase {

  private static final AuthorId ADA = new AuthorId("ada-quill");

  private void pointAt(Fx fx, Node node) {
    fx.run(() -> Mouse.enter(node));
    fx.pulse(scene);
  }

  @Test
  void aNewCaptureOfTheAuthorWhoIsShownIsSeenAtOnce(Fx fx) {
    paste(fx, PAGE);
    fire(fx, "Add to library");
    fx.run(() ->
        desk.models()
            .selection()
            .showPaper(
                desk.browse().rows().getFirst().value().orElseThrow().id(),
                desk.browse().query().get()));
    fx.pulse(scene);
    assertTrue(fx.on(() -> shows("45")));
    paste(fx, PAGE.replace("h-index45", "h-index2").replace("momentum behaves", "it behaves"));
    assertTrue(fx.on(() -> shows("Capture 2 of an author in the library  \u00b7  2 papers, none")));
    fire(fx, "Add to library");
    assertEquals(Optional.of(ADA), desk.browse().author());
    assertEquals(
        OptionalInt.of(2),
        desk.models().selection().author().get().orElseThrow().author().figures().hIndex());
    assertTrue(
        fx.on(() ->
                find(
                    Button.class,
                    b -> String.valueOf(b.getAccessibleText()).startsWith("h-index: 2")))
            .isPresent());
    var read = (DetailState.Shown) desk.models().selection().paper().get();
    assertEquals(
        Optional.of("We study how it behaves."), read.detail().record().paper().abstractText());
  }

  @Test
  void aClipboardWithoutTextIsToldOf(Fx fx) {
    fx.run(() -> {
      var content = new ClipboardContent();
      content.putImage(new WritableImage(2, 2));
      Clipboard.getSystemClipboard().setContent(content);
      button("Add pages").requestFocus();
    });
    press(fx, KeyCode.V, true);
    assertTrue(fx.on(() -> shows("There is no text on the clipboard.")));
  }

  @Test
  void pastedPageIsPointedAtCorrectedAcceptedAndUndone(Fx fx) throws IOException {
    paste(fx, PAGE);
    assertTrue(fx.on(() -> shows("1 line not recognised, 1 doubtful value")));
    assertFalse(Files.exists(temp.resolve("library/journal.jsonl")));

    pointAt(
        fx, fx.on(() -> value("Title: Momentum").getParent().getParent().getParent().getParent()));
    assertEquals(1, fx.on(() -> pointed("RecordCell")));
    assertEquals(4, fx.on(() -> pointed("PageLineCell")));

    fx.run(() -> value("h-index: 45").fire());
    fx.pulse(scene);
    fx.run(() -> {
      TextField editor = (TextField) scene.getFocusOwner();
      editor.setText("many");
      Event.fireEvent(editor, key(KeyCode.ENTER, false));
    });
    assertTrue(fx.on(() -> shows("Not a valid value for h-index;")));
    fx.run(() -> {
      TextField editor = (TextField) scene.getFocusOwner();
      editor.setText("2");
      Event.fireEvent(editor, key(KeyCode.ENTER, false));
    });
    fx.pulse(scene);
    assertTrue(fx.on(() -> shows("corrected by you")));
    assertTrue(fx.on(() -> shows("1 line not recognised, no doubtful values")));

    fire(fx, "Add to library");
    var author = library.library().author(ADA).orElseThrow();
    assertEquals(2, author.author().figures().hIndex().orElseThrow());
    assertTrue(fx.on(() -> shows("Added Ada Quill (2 papers).")));
    assertNotEquals(PaperQuery.ALL, fx.on(() -> desk.browse().query().get()));
    assertTrue(fx.on(() -> find(Button.class, b -> "Cancel".equals(b.getText())).isEmpty()));

    fire(fx, "Undo");
    assertEquals(Optional.empty(), library.library().author(ADA));
    assertTrue(library.isEmpty());
    assertEquals(PaperQuery.ALL, fx.on(() -> desk.browse().query().get()));
  }

  @Test
  void escapeLeavesEverythingAsItWas(Fx fx) throws IOException {
    paste(fx, PAGE);
    fire(fx, "Add to library");
    byte[] before = Files.readAllBytes(temp.resolve("library/journal.jsonl"));

    paste(fx, PAGE.replace("Sparse", "Dense"));
    fx.run(() -> value("h-index: 45").fire());
    press(fx, KeyCode.ESCAPE, false);
    assertTrue(fx.on(() -> shows("Add to library")), "Escape in a field leaves the field");
    press(fx, KeyCode.ESCAPE, false);
    assertFalse(fx.on(() -> shows("Add to library")));
    assertArrayEquals(before, Files.readAllBytes(temp.resolve("library/journal.jsonl")));
  }

  @Test
  void theReportOfManyFilesIsHeardAndKeepsTheFocus(Fx fx) throws IOException {
    // It went to the search box, with the button that had begun the import.
    Path one = Files.writeString(temp.resolve("one.txt"), PAGE);
    Path other = Files.writeString(temp.resolve("other.txt"), PAGE.replace("Ada", "Ida"));
    fx.run(() -> {
      var content = new ClipboardContent();
      content.putFiles(List.of(one.toFile(), other.toFile()));
      Clipboard.getSystemClipboard().setContent(content);
    });
    press(fx, KeyCode.V, true);
    fx.run(() -> button("Add all").requestFocus());
    fire(fx, "Add all");
    assertEquals(
        "2 pages added. Papers: 2 new, 2 already in the library.", desk.shell().announcer().said());
    assertEquals(fx.on(() -> button("Close")), scene.getFocusOwner());
  }

  @Test
  void shortTextGoesIntoTheFieldThatHasTheFocus(Fx fx) {
    TextField search =
        fx.on(() -> find(TextField.class, f -> f.getStyleClass().contains("search")).orElseThrow());
    fx.run(search::requestFocus);
    paste(fx, "momentum");
    assertFalse(fx.on(() -> shows("Add to library")));
    paste(fx, "one\ntwo\nthree\nfour\nfive");
    assertFalse(fx.on(() -> shows("Add to library")));
    String text = fx.on(search::getText);
    assertTrue(text.contains("two"), text);
    // The pause after typing must not find a question of its own in the middle of the review.
    fx.run(() -> {
      search.clear();
      desk.browse().show(PaperQuery.ALL);
    });
    paste(fx, PAGE);
    assertTrue(fx.on(() -> shows("Add to library")));
  }

  @Test
  void reviewThatIsLeftForASearchWaits(Fx fx) {
    paste(fx, PAGE);
    fx.run(() -> desk.browse().showAuthor(ADA));
    fx.pulse(scene);
    assertFalse(fx.on(() -> shows("Add to library")));
    fire(fx, "Resume");
    assertTrue(fx.on(() -> shows("Add to library")));
  }

  @Test
  void pagesPastedOverAReviewWaitForIt(Fx fx) {
    // The second paste took the place of the first, and its corrections with it.
    paste(fx, PAGE);
    write(fx, "Citations: 312", "400", KeyCode.ENTER);
    paste(fx, PAGE.replace("Ada Quill", "Bo Lind"));
    assertTrue(fx.on(() -> value("Citations: 400") != null));
    assertTrue(fx.on(() -> shows("1 more is waiting")));
    press(fx, KeyCode.ESCAPE, false);
    paste(fx, PAGE.replace("Ada Quill", "Cy Orr"));
    assertTrue(fx.on(() -> value("Citations: 400") != null), "what was put aside comes first");
    assertTrue(fx.on(() -> shows("2 more are waiting")));
    fire(fx, "Add to library");
    assertTrue(fx.on(() -> shows("Added Ada Quill (2 papers).")));
    assertTrue(fx.on(() -> value("Name: Bo Lind") != null));
    assertTrue(fx.on(() -> shows("1 more is waiting")));
    fire(fx, "Discard");
    assertTrue(fx.on(() -> value("Name: Cy Orr") != null));
    assertTrue(fx.on(() -> scene.getRoot().lookup(".intake-waiting") == null));
    press(fx, KeyCode.ESCAPE, false);
    assertFalse(fx.on(() -> shows("Add to library")));
    fire(fx, "Resume");
    assertTrue(fx.on(() -> value("Name: Cy Orr") != null), "pasted, and not discarded");
    fx.run(() -> desk.shell().lookupAll(".toast .banner .icon-button").forEach(this::close));
    fire(fx, "Discard");
    assertFalse(fx.on(() -> shows("Add to library")));
    assertTrue(fx.on(() -> scene.getRoot().lookupAll(".shell .banner").isEmpty()));
  }

  @Test
  void closingAsksWhilePagesAreNotAdded(Fx fx) {
    var closed = new ArrayList<String>();
    assertTrue(fx.on(() -> intake.mayClose(() -> closed.add("nothing to lose"))));
    paste(fx, PAGE);
    paste(fx, PAGE.replace("Ada Quill", "Bo Lind"));
    press(fx, KeyCode.ESCAPE, false);
    assertFalse(fx.on(() -> intake.mayClose(() -> closed.add("discarded"))));
    assertTrue(fx.on(() -> shows("2 pages have not been added to the library.")));
    assertTrue(fx.on(() -> value("Name: Ada Quill") != null), "what would be lost is seen");
    fire(fx, "Keep open");
    assertFalse(fx.on(() -> shows("have not been added")));
    fire(fx, "Add to library");
    assertFalse(fx.on(() -> intake.mayClose(() -> closed.add("discarded"))));
    assertTrue(fx.on(() -> shows("A page has not been added to the library.")));
    fire(fx, "Discard and close");
    assertEquals(List.of("discarded"), closed);
    fire(fx, "Discard");
    assertTrue(fx.on(() -> intake.mayClose(() -> closed.add("nothing left"))));
    assertEquals(List.of("discarded"), closed);
  }
}
