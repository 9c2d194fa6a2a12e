package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.Repetitions;
import dev.byline.app.pictures.WindowPictures;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.own.OwnMarks;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.ui.compare.ComparePlace;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.model.MarksModel.Subject;
import dev.byline.ui.model.ResultState;
import dev.byline.ui.who.WhoPlace;
import dev.byline.ui.window.CommandName;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The keys stay with whoever types: no answer takes them, and no letter marks what is not seen.
@ExtendWith(FxExtension.class)
class TypingElsewhereTest {

  /// Only a hang takes so many pulses.
  private static final int PULSES = 600;

  private static final String PAGE =
      """
      Ada Quill

      ML
      h-index1
      2papers
      12citations
      Follow this author

      2 Papers

      MLMay 7, 2026
      Stars and suns unite

      Ada Quill, Chen Wu

      We study how stars turn.

      LGFeb 8, 2025
      Sparse attention

      Ada Quill

      Attention is made sparse.
      """;

  @TempDir Path temp;
  private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();
  private LibraryFolder library;
  private MainWindow desk;
  private WindowIntake intake;
  private Scene scene;
  private Stage stage;

  @BeforeEach
  void open(Fx fx) throws IOException {
    library = LibraryFolder.open(temp.resolve("library"), LuceneIndex::open);
    Path page = Files.writeString(temp.resolve("ada.txt"), PAGE);
    library.importPages(
        List.of(PageSource.of(page)),
        new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false),
        ProgressListener.NONE,
        () -> false);
    desk = fx.on(this::desk);
    intake = fx.on(() -> new WindowIntake(library, desk, work, Platform::runLater));
    scene = fx.on(() -> desk.scene(Theme.LIGHT, 1440, 900));
    stage = fx.on(Stage::new);
    fx.run(() -> {
      stage.setScene(scene);
      stage.show();
      desk.begin(SessionState.START);
    });
    await(fx, () -> desk.models().selection().paper().get() instanceof DetailState.Shown);
    // The journal of the marks is there, so that it can be seen to stay as it is.
    fx.run(() -> desk.models().marks().toggleStar(new Subject.OfAuthor(new AuthorId("ada-quill"))));
    await(fx, () -> !library.marks().marks().authors().isEmpty());
    fx.run(() -> desk.browse().showAuthor(new AuthorId("ada-quill")));
    await(fx, () -> desk.models().selection().author().get().isPresent());
  }

  private MainWindow desk() {
    return MainWindow.over(
        WindowSources.of(library), work, Platform::runLater, WindowPictures.NO_COMMANDS);
  }

  @AfterEach
  void close(Fx fx) throws IOException {
    fx.run(stage::close);
    work.close();
    library.close();
  }

  private void await(Fx fx, BooleanSupplier isDone) {
    for (int i = 0; i < PULSES && !fx.on(isDone::getAsBoolean); i++) {
      fx.pulse(scene);
    }
    assertTrue(fx.on(isDone::getAsBoolean));
  }

  private void cover(Fx fx, String place) {
    fx.run(() -> {
      switch (place) {
        case "compare" -> desk.showComparison(ComparePlace.Part.SIDES);
        case "ranking" -> desk.showComparison(ComparePlace.Part.RANKING);
        case "groups" -> desk.showComparison(ComparePlace.Part.GROUPS);
        case "changes" -> desk.showChanges();
        case "network" -> desk.showNetwork();
        case "duplicates" -> desk.showWho(WhoPlace.Part.QUESTIONS);
        case "review" -> intake.model().offerText(PAGE.replace("Sparse", "Dense"));
        default -> throw new AssertionError(place);
      }
    });
    fx.pulse(scene);
  }

  private void key(Fx fx, KeyCode code, boolean control) {
    fx.run(() -> {
      Node focused = scene.getFocusOwner();
      Event.fireEvent(
          focused == null ? scene.getRoot() : focused,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    });
  }

  /// Types a letter where the keys go, as a keyboard does: pressed, written, released.
  private void letter(Fx fx, int letter) {
    String text = Character.toString(letter);
    key(fx, KeyCode.valueOf(text.toUpperCase(Locale.ROOT)), false);
    fx.run(() -> {
      Node focused = scene.getFocusOwner();
      Event.fireEvent(
          focused == null ? scene.getRoot() : focused,
          new KeyEvent(
              KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
    });
  }

  private TextField field() {
    return (TextField) scene.getRoot().lookup(".search");
  }

  private byte[] marks() throws IOException {
    return Files.readAllBytes(temp.resolve("library/marks.jsonl"));
  }

  /// The pause after which the box searches is 120 ms: speeds below, about and above it.
  private static final List<Typing> TYPINGS =
      List.of(
              new Typing("compare", "stars", 0),
              new Typing("groups", "stunts", 125),
              new Typing("network", "suns", 30),
              new Typing("duplicates", "unsent", 125),
              new Typing("review", "nuts", 260),
              new Typing("compare", "stars", 125),
              new Typing("network", "tunnel", 260),
              new Typing("review", "stars", 0))
          .subList(0, Repetitions.of(5, 8));

  /// A word typed from a place, a letter each `pause` milliseconds.
  private record Typing(String place, String word, int pause) {}

  /// One window after the other would take most of the time to open.
  @Test
  void aWordIsTypedIntoTheSearchBoxAndMarksNothing(Fx fx) throws IOException {
    byte[] before = marks();
    for (Typing typing : TYPINGS) {
      fx.run(() -> {
        intake.model().leave();
        desk.browse().show(PaperQuery.ALL);
      });
      await(fx, () -> desk.browse().results().get() instanceof ResultState.Loaded);
      type(typing, fx);
      assertArrayEquals(before, marks(), typing::toString);
    }
  }

  private void type(Typing typing, Fx fx) {
    String word = typing.word();
    cover(fx, typing.place());
    key(fx, KeyCode.F, true);
    for (int letter : word.chars().toArray()) {
      letter(fx, letter);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(typing.pause()));
      fx.pulse(scene);
      assertTrue(
          fx.on(() -> field().isFocused()),
          () -> typing + ": the keys stay in the box after " + Character.toString(letter));
    }
    await(fx, () -> desk.browse().typed().asksAs(QueryText.readTyping(word).query()));
    await(fx, () -> desk.browse().results().get() instanceof ResultState.Loaded);
    fx.pulse(scene);
    assertEquals(word, fx.on(() -> field().getText()));
    assertTrue(fx.on(() -> field().isFocused()));
  }

  @Test
  void whoIsInThePageThatClosesGoesOnToThePapers(Fx fx) {
    cover(fx, "compare");
    fx.run(() -> desk.browse().show(PaperQuery.ALL));
    fx.pulse(scene);
    assertTrue(fx.on(() -> isIn(".papers")));
  }

  @Test
  void whoAsksForPapersByAButtonOrAKeyIsThere(Fx fx) {
    for (Runnable way :
        List.<Runnable>of(
            () -> place("Papers").fire(), () -> desk.shell().commands().run(CommandName.PAPERS))) {
      fx.run(() -> desk.browse().showAuthor(new AuthorId("ada-quill")));
      cover(fx, "network");
      fx.run(() -> {
        place("Papers").requestFocus();
        way.run();
      });
      fx.pulse(scene);
      assertTrue(fx.on(() -> isIn(".papers")));
    }
  }

  private ToggleButton place(String name) {
    return scene.getRoot().lookupAll(".top-bar .place").stream()
        .map(ToggleButton.class::cast)
        .filter(button -> button.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private boolean isIn(String selector) {
    Node at = scene.getFocusOwner();
    Node wanted = scene.getRoot().lookup(selector);
    while (at != null && !at.equals(wanted)) {
      at = at.getParent();
    }
    return at != null;
  }

  @Test
  void noLetterMarksAPaperThatIsCovered(Fx fx) throws IOException {
    byte[] before = marks();
    for (String place : new String[] {"compare", "network", "duplicates", "review"}) {
      cover(fx, place);
      for (int letter : "sunt".chars().toArray()) {
        letter(fx, letter);
        fx.pulse(scene);
      }
    }
    fx.run(() -> desk.shell().uncover());
    fx.pulse(scene);
    assertEquals(before.length, marks().length);
    assertEquals(
        Optional.empty(), fx.on(() -> Optional.ofNullable(scene.getRoot().lookup(".note-editor"))));
  }

  @Test
  void aReviewThatIsReadWhileSomebodyTypesLeavesThemTheKeys(Fx fx) {
    fx.run(() -> {
      field().requestFocus();
      intake.model().offerOrPut(PAGE.replace("Sparse", "Dense"), () -> {});
    });
    await(fx, () -> scene.getRoot().lookup(".intake") != null);
    assertTrue(fx.on(() -> field().isFocused()));
  }

  private OwnMarks paperMarks() {
    var shown = (DetailState.Shown) desk.models().selection().paper().get();
    return library.marks().marks().of(shown.detail().record().id());
  }

  private boolean says(String text) {
    return scene.getRoot().lookupAll(".banner .label").stream()
        .anyMatch(node -> node instanceof Labeled label && text.equals(label.getText()));
  }

  @Test
  void aLetterThatStoresSaysSoWithAnUndo(Fx fx) {
    fx.run(() -> desk.shell().panes().focusPapers());
    letter(fx, 's');
    await(fx, () -> paperMarks().starred() && says("Starred"));
    fx.run(() -> ((Button) scene.getRoot().lookup(".toast .banner .button")).fire());
    await(fx, () -> !paperMarks().starred() && says("Star removed"));
    letter(fx, 'u');
    await(fx, () -> paperMarks().read() && says("Marked as read"));
    // Something else is done before it is taken back.
    Button undo = fx.on(() -> (Button) scene.getRoot().lookup(".toast .banner .button"));
    fx.run(() -> desk.models().marks().change(subject(), now -> now.withTag("later")));
    await(fx, () -> paperMarks().tags().contains("later"));
    fx.run(undo::fire);
    await(fx, () -> !paperMarks().read());
    assertEquals(1, paperMarks().tags().size());
  }

  private Subject subject() {
    var shown = (DetailState.Shown) desk.models().selection().paper().get();
    return new Subject.OfPaper(shown.detail().record().id());
  }

  @Test
  void singleKeysCanBeSwitchedOffInThePaletteAndOnTheSheetOfKeys(Fx fx) throws IOException {
    byte[] before = marks();
    fx.run(() -> {
      desk.shell().panes().focusPapers();
      desk.showKeys();
      scene.getRoot().applyCss();
      var box = (CheckBox) scene.getRoot().lookup(".key-sheet .check-box");
      assertTrue(box.isSelected());
      assertTrue(hints().contains("S") && hints().contains("/"), hints().toString());
      var keyed = Set.of("Star (S)", "Mark as read (U)", "Add a tag (T)", "Write a note (N)");
      assertTrue(tips().containsAll(keyed), tips().toString());
      box.fire();
      var plain = Set.of("Star", "Mark as read", "Add a tag", "Write a note");
      assertTrue(tips().containsAll(plain), tips().toString());
      assertTrue(Collections.disjoint(tips(), keyed), tips().toString());
      scene.getRoot().applyCss();
      assertFalse(hints().contains("S") || hints().contains("/"), hints().toString());
      assertTrue(hints().contains("Ctrl F"));
      desk.shell().lift();
      desk.shell().panes().focusPapers();
    });
    for (int letter : "sunt".chars().toArray()) {
      letter(fx, letter);
      fx.pulse(scene);
    }
    assertEquals(before.length, marks().length);
    fx.run(() -> {
      desk.shell().commands().run(CommandName.SINGLE_KEYS);
      assertTrue(desk.shell().commands().singleKeys().get());
    });
    letter(fx, 's');
    await(fx, () -> paperMarks().starred());
  }

  /// The tips of all that is seen.
  private Set<String> tips() {
    return scene.getRoot().lookupAll("*").stream()
        .flatMap(button -> HoverTip.textOf(button).stream())
        .collect(Collectors.toSet());
  }

  private List<String> hints() {
    return scene.getRoot().lookupAll(".key-sheet .key-hint").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }
}
