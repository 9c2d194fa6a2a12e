package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.intake.ImportOptions;
import dev.byline.library.AuthorQuery;
import dev.byline.library.PageRequest;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.sync.ProgressListener;
import dev.byline.ui.compare.ComparePlace;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.model.DetailState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The twelve things that people do, by the keyboard alone: keys come from the toolkit's robot, and
/// what has no key of its own is reached by Tab. With a screen for the tests, in a real window.
@Tag("window")
class KeyboardOnlyTest extends IntakeCase {

  private static final int MOST_TABS = 150;

  private static final AuthorId MARION = new AuthorId("pierre-marion");

  private void tap(Fx fx, KeyCode... codes) {
    fx.run(() -> {
      var robot = new Robot();
      for (KeyCode code : codes) {
        robot.keyPress(code);
      }
      for (int i = codes.length; i > 0; i--) {
        robot.keyRelease(codes[i - 1]);
      }
    });
    fx.pulse(scene);
  }

  private void type(Fx fx, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      KeyCode code = KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(c)));
      if (c == ' ') {
        tap(fx, KeyCode.SPACE);
      } else if (code != null) {
        tap(fx, code);
      } else {
        // The robot of a machine without a keyboard has no key for it.
        fx.run(() ->
            Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(
                    KeyEvent.KEY_TYPED,
                    String.valueOf(c),
                    "",
                    KeyCode.UNDEFINED,
                    false,
                    false,
                    false,
                    false)));
        fx.pulse(scene);
      }
    }
  }

  private static String said(Node node) {
    String spoken = node.getAccessibleText();
    String text = node instanceof Labeled labeled ? labeled.getText() : null;
    return (text == null ? "" : text) + " " + (spoken == null ? "" : spoken);
  }

  private String owner(Fx fx) {
    return fx.on(() -> scene.getFocusOwner() == null ? "" : said(scene.getFocusOwner()));
  }

  /// Presses Tab until the focus is on what says `text`.
  private void tabTo(Fx fx, String text) {
    var passed = new StringBuilder();
    for (int i = 0; i < MOST_TABS; i++) {
      if (owner(fx).contains(text)) {
        return;
      }
      passed.append(owner(fx)).append('|');
      tap(fx, KeyCode.TAB);
    }
    throw new AssertionError("Tab does not come to " + text + ", but to " + passed);
  }

  /// Runs a command by the palette.
  private void palette(Fx fx, String command) {
    tap(fx, KeyCode.CONTROL, KeyCode.K);
    type(fx, command.toLowerCase(Locale.ROOT));
    tap(fx, KeyCode.ENTER);
  }

  private void addPages() throws IOException {
    var report =
        library.importPaths(
            List.of(Path.of("data")), ImportOptions.STANDARD, ProgressListener.NONE, () -> false);
    assertEquals(List.of(), report.failed());
  }

  /// The five pages, shown, with the focus in the list of papers.
  private void begin(Fx fx) throws IOException {
    addPages();
    fx.run(() -> {
      desk.refresh();
      desk.shell().panes().focusPapers();
    });
    fx.pulse(scene);
  }

  private Optional<PaperId> read(Fx fx) {
    return fx.on(() ->
        desk.models().selection().paper().get() instanceof DetailState.Shown shown
            ? Optional.of(shown.detail().record().id())
            : Optional.empty());
  }

  private OwnMarks marks(PaperId paper) {
    return library.marks().marks().of(paper);
  }

  private int rows(Fx fx) {
    return fx.on(() -> desk.browse().rows().size());
  }

  @Test
  void firstRun(Fx fx) throws IOException {
    library.importSamples(ProgressListener.NONE, () -> false);
    fx.run(() -> {
      desk.refresh();
      desk.shell().panes().focusPapers();
    });
    tap(fx, KeyCode.F1);
    assertTrue(fx.on(() -> scene.getRoot().lookup(".key-sheet") != null), "help is at hand");
    tap(fx, KeyCode.ESCAPE);
    assertTrue(fx.on(() -> scene.getRoot().lookup(".key-sheet") == null));
    tap(fx, KeyCode.DOWN);
    assertTrue(read(fx).isPresent(), "a paper is read");
    tap(fx, KeyCode.CONTROL, KeyCode.DIGIT1);
    assertTrue(fx.on(() -> desk.browse().author()).isPresent(), "an author is shown");
  }

  @Test
  void pasteFivePages(Fx fx) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of("data"))) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      String text = Files.readString(file);
      fx.run(() -> {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
      });
      tap(fx, KeyCode.CONTROL, KeyCode.V);
      tap(fx, KeyCode.CONTROL, KeyCode.ENTER);
    }
    assertEquals(5, library.state().captures().size());
    assertTrue(
        fx.on(() -> scene.getFocusOwner() instanceof ListView<?>),
        "the next key is for a list: " + owner(fx));
    tap(fx, KeyCode.CONTROL, KeyCode.DIGIT2);
    assertEquals(106, rows(fx));
  }

  @Test
  void correctOne(Fx fx) throws IOException {
    fx.run(() -> {
      var content = new ClipboardContent();
      content.putString(PAGE);
      Clipboard.getSystemClipboard().setContent(content);
    });
    tap(fx, KeyCode.CONTROL, KeyCode.V);
    tabTo(fx, "45");
    tap(fx, KeyCode.ENTER);
    tap(fx, KeyCode.CONTROL, KeyCode.A);
    type(fx, "12");
    tap(fx, KeyCode.ENTER);
    tap(fx, KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(
        12,
        library
            .library()
            .author(new AuthorId("ada-quill"))
            .orElseThrow()
            .author()
            .figures()
            .hIndex()
            .orElse(0));
  }

  @Test
  void findFilterAndRead(Fx fx) throws IOException {
    begin(fx);
    tap(fx, KeyCode.CONTROL, KeyCode.F);
    type(fx, "momentum");
    tap(fx, KeyCode.ENTER);
    int found = rows(fx);
    assertTrue(found > 0 && found < 106, found + " papers");
    tap(fx, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
    assertEquals(106, rows(fx));
    tap(fx, KeyCode.SLASH);
    type(fx, "category:ml");
    tap(fx, KeyCode.ENTER);
    int filtered = rows(fx);
    assertTrue(filtered > 0 && filtered < 106, filtered + " papers");
    fx.run(desk.shell().panes()::focusPapers);
    tap(fx, KeyCode.DOWN);
    PaperId paper = read(fx).orElseThrow();
    tap(fx, KeyCode.U);
    assertTrue(marks(paper).read());
    tap(fx, KeyCode.S);
    assertTrue(marks(paper).starred());
  }

  @Test
  void note(Fx fx) throws IOException {
    begin(fx);
    tap(fx, KeyCode.DOWN);
    PaperId paper = read(fx).orElseThrow();
    tap(fx, KeyCode.N);
    type(fx, "ask about it");
    tap(fx, KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals("ask about it", marks(paper).note());
    tap(fx, KeyCode.T);
    type(fx, "later");
    tap(fx, KeyCode.ENTER);
    assertEquals(List.of("later"), marks(paper).tags());
    tap(fx, KeyCode.ESCAPE);
    tap(fx, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of(), marks(paper).tags());
  }

  @Test
  void compareAndRank(Fx fx) throws IOException {
    begin(fx);
    tabTo(fx, "Authors");
    tabList(fx, ".authors .rows");
    tap(fx, KeyCode.HOME);
    tap(fx, KeyCode.SPACE);
    tap(fx, KeyCode.DOWN);
    tap(fx, KeyCode.SPACE);
    assertEquals(2, fx.on(() -> desk.models().authors().ticks().ids().get().size()));
    tap(fx, KeyCode.CONTROL, KeyCode.DIGIT3);
    assertEquals(2, fx.on(() -> compared().size()));
    tap(fx, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    assertTrue(fx.on(() -> scene.getRoot().lookup(".ranking") != null || isRanking()));
    tap(fx, KeyCode.CONTROL, KeyCode.DIGIT2);
    assertTrue(fx.on(() -> desk.comparison().get().getScene() == null), "back to the papers");
  }

  private List<String> compared() {
    return desk.comparison()
        .made()
        .flatMap(ComparePlace::printed)
        .map(result -> result.names())
        .orElse(List.of());
  }

  private boolean isRanking() {
    return desk.comparison().made().filter(place -> place.getScene() != null).isPresent()
        && compared().isEmpty();
  }

  /// Presses Tab until a list has the focus.
  private void tabList(Fx fx, String style) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (fx.on(() -> scene.getRoot().lookup(style).equals(scene.getFocusOwner()))) {
        return;
      }
      tap(fx, KeyCode.TAB);
    }
    throw new AssertionError("Tab does not come to " + style);
  }

  @Test
  void merge(Fx fx) throws IOException {
    begin(fx);
    int before = authors();
    fx.run(() -> desk.browse().showAuthor(MARION));
    fx.run(desk.shell().panes()::focusPapers);
    tap(fx, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    type(fx, "pesme");
    tabTo(fx, "Scott Pesme");
    tap(fx, KeyCode.SPACE);
    tabTo(fx, "Merge into");
    tap(fx, KeyCode.SPACE);
    assertEquals(before - 1, authors());
    tap(fx, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, authors());
  }

  private int authors() throws IOException {
    return library
        .library()
        .authors(AuthorQuery.ALL, PageRequest.first(50), () -> false)
        .authors()
        .size();
  }

  @Test
  void export(Fx fx) throws IOException {
    begin(fx);
    tap(fx, KeyCode.DOWN);
    tap(fx, KeyCode.CONTROL, KeyCode.B);
    assertTrue(clipboard(fx).startsWith("@"), clipboard(fx));
    palette(fx, "references of all listed");
    String all = clipboard(fx);
    assertFalse(all.isBlank());
    assertEquals(Optional.empty(), fx.on(() -> desk.palette().made().map(Node::getScene)));
  }

  private static String clipboard(Fx fx) {
    return fx.on(() -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
  }

  @Test
  void deleteAndUndo(Fx fx) throws IOException {
    begin(fx);
    tap(fx, KeyCode.DOWN);
    PaperId paper = read(fx).orElseThrow();
    palette(fx, "remove this paper");
    assertEquals(105, rows(fx));
    assertTrue(library.library().paper(paper, desk.browse().query().get()).isEmpty());
    tap(fx, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(106, rows(fx));
  }
}
