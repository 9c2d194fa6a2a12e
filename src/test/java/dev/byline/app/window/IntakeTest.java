package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.index.LuceneIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Mouse;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.model.WindowActions;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Pages come into a window by the window's own keys and buttons.
@ExtendWith(FxExtension.class)
class IntakeTest {

  private static final String PAGE =
      """
      Ada Quill

      ML
      h-index45
      2papers
      312citations
      Follow this author

      2 Papers

      MLMay 7, 2026
      Momentum on curved spaces

      Ada Quill, Chen Wu

      We study how momentum behaves.

      LGFeb 8, 2025
      Sparse attention

      Ada Quill

      Attention is made sparse.
      """;

  private static final String FORMULA = "Bounds of $O(\\sqrt{n})$ on curved spaces";

  private static final AuthorId ADA = new AuthorId("ada-quill");

  @TempDir Path temp;
  private LibraryFolder library;
  private Stage stage;
  private Scene scene;
  private MainWindow desk;
  private WindowIntake intake;

  /// Does nothing that is not about intake.
  private static final class NoCommands implements WindowActions {
    @Override
    public void switchTheme() {}

    @Override
    public void addPages() {}

    @Override
    public void showSource(PaperDetail paper) {}

    @Override
    public void edit(PaperDetail paper) {}

    @Override
    public void edit(AuthorId author) {}
  }

  @BeforeEach
  void open(Fx fx) throws IOException {
    library = LibraryFolder.open(temp.resolve("library"), LuceneIndex::open);
    desk = fx.on(this::desk);
    intake = fx.on(this::intake);
    scene = fx.on(() -> desk.scene(Theme.LIGHT, 1200, 800));
    stage = fx.on(Stage::new);
    fx.run(() -> {
      stage.setScene(scene);
      stage.show();
      desk.refresh();
    });
    fx.pulse(scene);
  }

  private MainWindow desk() {
    return MainWindow.over(
        WindowSources.of(library), Runnable::run, Runnable::run, new NoCommands());
  }

  private WindowIntake intake() {
    var made = new WindowIntake(library, desk, Runnable::run, Platform::runLater);
    assertFalse(made.model().busy().get());
    return made;
  }

  @AfterEach
  void close(Fx fx) throws IOException {
    fx.run(stage::close);
    library.close();
  }

  private static List<Node> all(Node node) {
    var nodes = new ArrayList<Node>();
    nodes.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(all(child)));
    }
    return nodes;
  }

  private <T extends Node> Optional<T> find(Class<T> type, Predicate<T> wanted) {
    return all(scene.getRoot()).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(wanted)
        .findFirst();
  }

  private Button button(String text) {
    return find(Button.class, b -> text.equals(b.getText())).orElseThrow();
  }

  private Button value(String spoken) {
    return find(Button.class, b -> String.valueOf(b.getAccessibleText()).startsWith(spoken))
        .orElseThrow();
  }

  private boolean shows(String text) {
    return find(Labeled.class, l -> String.valueOf(l.getText()).contains(text)).isPresent();
  }

  private static KeyEvent key(KeyCode code, boolean shortcut) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
  }

  private void press(Fx fx, KeyCode code, boolean shortcut) {
    fx.run(() -> {
      Node focused = scene.getFocusOwner();
      Event.fireEvent(focused == null ? scene.getRoot() : focused, key(code, shortcut));
    });
    fx.pulse(scene);
  }

  private void paste(Fx fx, String text) {
    fx.run(() -> {
      var content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
    press(fx, KeyCode.V, true);
  }

  private void fire(Fx fx, String text) {
    fx.run(() -> button(text).fire());
    fx.pulse(scene);
  }

  private void pointAt(Fx fx, Node node) {
    fx.run(() -> Mouse.enter(node));
    fx.pulse(scene);
  }

  private long pointed(String type) {
    return all(scene.getRoot()).stream()
        .filter(n -> n.getClass().getSimpleName().equals(type))
        .filter(n -> n.getPseudoClassStates().toString().contains("pointed"))
        .count();
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
  void theTitleOfARecordIsTypesetUntilItIsChanged(Fx fx) {
    paste(fx, PAGE.replace("Momentum on curved spaces", FORMULA));
    fx.run(() -> {
      assertTrue(scene.getRoot().lookup(".title-row .formula").isVisible());
      ((Button) scene.getRoot().lookup(".title-row .button")).fire();
      var editor = (TextInputControl) scene.getRoot().lookup(".title-row .text-input");
      assertEquals(FORMULA, editor.getText());
    });
  }

  @Test
  void theAbstractOfARecordIsTypeset(Fx fx) {
    paste(fx, PAGE.replace("how momentum behaves", "bounds of $O(\\sqrt{n})$"));
    fx.run(() -> {
      var formula = scene.getRoot().lookup(".field-value .paragraphs .formula");
      assertTrue(formula.isVisible());
    });
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
  void theLinesOfThePaperThatIsCorrectedAreSeen(Fx fx) throws IOException {
    // Where lines were of different heights, others were.
    paste(fx, longPage());
    fire(fx, "Add to library");
    PaperId some =
        library
            .library()
            .papers(PaperQuery.ALL.withSort(PaperSort.NEWEST), PageRequest.at(10, 1), () -> false)
            .hits()
            .getFirst()
            .id();
    PaperDetail paper = library.library().paper(some, PaperQuery.ALL).orElseThrow();
    WindowSources.Origin origin = WindowSources.of(library).origin(paper).orElseThrow();
    fx.run(() -> desk.showSource(origin, () -> {}));
    fx.pulse(scene);
    fx.run(() -> intake.correct(origin));
    // Heights are found out in one, and moved the lines in the next.
    for (int i = 0; i < 3; i++) {
      fx.pulse(scene);
    }
    assertTrue(fx.on(this::areLinesPointedAt));
  }

  private boolean areLinesPointedAt() {
    Node lines = find(ListView.class, l -> l.getStyleClass().contains("page-lines")).orElseThrow();
    Bounds seen = lines.localToScene(lines.getLayoutBounds());
    return find(
            ListCell.class,
            cell ->
                cell.isVisible()
                    && cell.getPseudoClassStates().toString().contains("pointed")
                    && seen.contains(
                        cell.localToScene(cell.getLayoutBounds()).getCenterX(),
                        cell.localToScene(cell.getLayoutBounds()).getCenterY()))
        .isPresent();
  }

  /// Forty papers, the newest first, with long abstracts.
  private static String longPage() {
    var page = new StringBuilder("Ada Quill\n\nML\nh-index45\n40papers\n\n40 Papers\n");
    for (int i = 0; i < 40; i++) {
      page.append("\nMLMay 7, %d\nMomentum, part %d\n\nAda Quill\n\n".formatted(2026 - i, i))
          .append("It is slow at first and then fast. ".repeat(i < 14 ? 40 : 1))
          .append('\n');
    }
    return page.toString();
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
    assertEquals("2 pages added.", desk.shell().announcer().said());
    assertEquals(fx.on(() -> button("Close")), scene.getFocusOwner());
  }

  @Test
  void placesToLookAtComeByKey(Fx fx) {
    paste(fx, PAGE);
    press(fx, KeyCode.F8, false);
    assertEquals(1, fx.on(() -> pointed("RecordCell")));
    press(fx, KeyCode.F8, false);
    assertEquals(
        List.of(7),
        fx.on(() ->
            find(dev.byline.ui.source.PageLinesView.class, _ -> true)
                .orElseThrow()
                .getSelectionModel()
                .getSelectedItems()
                .stream()
                .map(dev.byline.ui.source.PageLinesView.Line::number)
                .toList()));
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

  /// Opens a field of the record, writes `text` and presses `key`.
  private void write(Fx fx, String field, String text, KeyCode key) {
    fx.run(() -> value(field).requestFocus());
    fire(fx);
    fx.run(() -> ((TextInputControl) scene.getFocusOwner()).setText(text));
    press(fx, key, false);
  }

  private void fire(Fx fx) {
    fx.run(() -> ((Button) scene.getFocusOwner()).fire());
    fx.pulse(scene);
  }

  private String focused(Fx fx) {
    return fx.on(() -> scene.getFocusOwner().getAccessibleText());
  }

  @Test
  void enterEndsACorrectionAndTheKeysStayWithTheField(Fx fx) {
    // They went to the day on which the page was copied, and what was typed next changed it.
    paste(fx, PAGE);
    write(fx, "Citations: 312", "400", KeyCode.ENTER);
    assertEquals("Citations: 400. Press to correct.", focused(fx));
    write(fx, "Title: Momentum", "Momentum on curves", KeyCode.ENTER);
    assertEquals("Title: Momentum on curves. Press to correct.", focused(fx));
    fx.run(() -> value("Restore the page's value for Citations").requestFocus());
    fire(fx);
    assertEquals("Citations: 312. Press to correct.", focused(fx));
  }

  @Test
  void tabEndsACorrectionAndLeadsToTheNextField(Fx fx) {
    paste(fx, PAGE);
    write(fx, "h-index: 45", "2", KeyCode.TAB);
    assertEquals("Papers: 2. Press to correct.", focused(fx));
    assertTrue(fx.on(() -> shows("corrected by you")));
    write(fx, "Abstract: Attention", "Attention is made sparse. ".repeat(4), KeyCode.TAB);
    assertEquals("Add a field", focused(fx));
    assertTrue(fx.on(() -> value("Abstract: Attention is made sparse. A") != null));
  }

  @Test
  void aValueStandsWhereItStoodWhileItIsChanged(Fx fx) {
    paste(fx, PAGE + "\nIt is a very long abstract that has more than sixty characters.\n");
    for (String field : List.of("Citations: 312", "Abstract: Attention")) {
      Bounds shown = fx.on(() -> text(value(field)));
      fx.run(() -> value(field).requestFocus());
      fire(fx);
      Bounds written = fx.on(() -> text(scene.getFocusOwner()));
      assertEquals(shown.getMinX(), written.getMinX(), 1, field);
      assertEquals(shown.getMinY(), written.getMinY(), 1, field);
      press(fx, KeyCode.ESCAPE, false);
    }
  }

  private static Bounds text(Node node) {
    Node text = all(node).stream().filter(Text.class::isInstance).findFirst().orElseThrow();
    return text.localToScene(text.getLayoutBounds());
  }

  @Test
  void aValueThatIsRefusedIsToldWithAnExample(Fx fx) {
    paste(fx, PAGE);
    write(fx, "Citations: 312", "many", KeyCode.ENTER);
    assertTrue(
        fx.on(() ->
            shows("Not a valid value for Citations; expected a whole number, such as 1240.")));
  }

  @Test
  void aValueThatIsRefusedStaysToBePutRightWhereverTheKeysGo(Fx fx) {
    paste(fx, PAGE);
    write(fx, "Citations: 312", "many", KeyCode.TAB);
    assertTrue(fx.on(() -> shows("Not a valid value for Citations;")));
    write(fx, "Papers: 2", "3", KeyCode.ENTER);
    TextInputControl field =
        fx.on(() -> find(TextInputControl.class, f -> "Citations".equals(f.getId())).orElseThrow());
    assertEquals("many", field.getText());
    assertTrue(fx.on(() -> shows("Not a valid value for Citations;")));
    assertTrue(fx.on(() -> button("Add to library").isDisabled()));
    assertTrue(fx.on(() -> isSeen("A field has an invalid value.")));
    fx.run(field::requestFocus);
    fx.run(() -> field.setText("400"));
    press(fx, KeyCode.ENTER, false);
    assertEquals("Citations: 400. Press to correct.", focused(fx));
    assertFalse(fx.on(() -> shows("Not a valid value for Citations;")));
    assertFalse(fx.on(() -> button("Add to library").isDisabled()));
    write(fx, "Citations: 400", "few", KeyCode.ENTER);
    press(fx, KeyCode.ESCAPE, false);
    assertEquals("Citations: 400. Press to correct.", focused(fx));
    assertFalse(fx.on(() -> button("Add to library").isDisabled()));
  }

  @Test
  void aDayThatCannotBeReadIsToldOfAndNothingIsAddedUntilItIsMended(Fx fx) {
    // It was blanked, and the page stored as of today.
    paste(fx, PAGE);
    DatePicker day = fx.on(() -> find(DatePicker.class, _ -> true).orElseThrow());
    writeDay(fx, day, "1.8.2026");
    assertTrue(fx.on(() -> isSeen("Not a date.")));
    assertTrue(fx.on(() -> button("Add to library").isDisabled()));
    assertEquals("1.8.2026", fx.on(() -> day.getEditor().getText()));
    write(fx, "Citations: 312", "400", KeyCode.ENTER);
    assertEquals("1.8.2026", fx.on(() -> day.getEditor().getText()));
    writeDay(fx, day, "aug 1, 2026");
    assertFalse(fx.on(() -> isSeen("Not a date.")));
    assertFalse(fx.on(() -> button("Add to library").isDisabled()));
    assertEquals("1 Aug 2026", fx.on(() -> day.getEditor().getText()));
  }

  private boolean isSeen(String text) {
    return find(Labeled.class, l -> l.isVisible() && String.valueOf(l.getText()).contains(text))
        .isPresent();
  }

  private void writeDay(Fx fx, DatePicker day, String text) {
    fx.run(() -> {
      day.getEditor().requestFocus();
      day.getEditor().setText(text);
      day.requestFocusTraversal(TraversalDirection.NEXT);
    });
    fx.pulse(scene);
  }

  @Test
  void escapePutsCorrectionsAside(Fx fx) {
    // They were lost without a word.
    paste(fx, PAGE);
    write(fx, "Citations: 312", "400", KeyCode.ENTER);
    press(fx, KeyCode.ESCAPE, false);
    assertFalse(fx.on(() -> shows("Add to library")));
    fire(fx, "Resume");
    assertTrue(fx.on(() -> value("Citations: 400") != null));
  }

  private void close(Node button) {
    ((Button) button).fire();
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

  @Test
  void theLinesOfTheFieldThatHasTheFocusArePointedAt(Fx fx) {
    paste(fx, PAGE);
    fx.run(() -> value("Title: Sparse").requestFocus());
    fx.pulse(scene);
    assertEquals(1, fx.on(() -> pointed("RecordCell")));
    assertEquals(4, fx.on(() -> pointed("PageLineCell")));
  }

  @Test
  void f6GoesBetweenTheTextAndTheRecords(Fx fx) {
    paste(fx, PAGE);
    assertEquals("Records on the page", focused(fx));
    press(fx, KeyCode.F6, false);
    assertEquals("Lines of the page", focused(fx));
    press(fx, KeyCode.F6, false);
    assertEquals("Records on the page", focused(fx));
    fx.run(() -> button("Add pages").requestFocus());
    press(fx, KeyCode.F6, false);
    assertEquals("Records on the page", focused(fx), "From outside it leads into the review");
  }

  @Test
  void aLineThatBecameNothingIsMarkedInTheMargin(Fx fx) {
    paste(fx, PAGE);
    List<String> marked =
        fx.on(() ->
            all(scene.getRoot()).stream()
                .filter(n -> n instanceof Label && n.getStyleClass().contains("line-number"))
                .map(Label.class::cast)
                .filter(label -> label.getGraphic() != null)
                .map(Label::getText)
                .toList());
    assertEquals(List.of("7"), marked);
  }
}
