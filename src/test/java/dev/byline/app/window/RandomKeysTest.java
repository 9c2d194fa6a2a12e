package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.pictures.ScenePicture;
import dev.byline.app.pictures.WindowPictures;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.library.query.PaperQuery;
import dev.byline.sync.ProgressListener;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Random keys and clicks over the sample pages and a data set of 2,000 authors: nothing is thrown,
/// no mark changes but by something that says so, Back and Forward agree, and memory stays.
///
/// `-Dbyline.keys=30000` makes it long, `-Dbyline.seed=1` repeats a run.
@ExtendWith(FxExtension.class)
class RandomKeysTest {

  private static final int KEYS = Integer.getInteger("byline.keys", 60);
  private static final long SEED = Long.getLong("byline.seed", 20);
  private static final int AUTHORS = 2_000;
  private static final int BATCH = 5;
  private static final int MOST_MINUTES = 10;

  /// Growth of a window in long use, beside the caches that it fills at first.
  private static final long MOST_GROWTH = 96L << 20;

  /// Commands that open a dialog of the system, which no test can close.
  private static final Set<CommandName> OUTSIDE =
      EnumSet.of(CommandName.OPEN_LIBRARY, CommandName.CITE_FILE);

  @TempDir Path temp;

  private final Random random = new Random(SEED);
  private final Deque<String> last = new ArrayDeque<>();
  private LibraryFolder library;
  private MainWindow desk;
  private Scene scene;

  /// True if a tag or a note may be half written: it is stored when its paper is left.
  private boolean isHalfWritten;

  private LibraryFolder library() throws IOException {
    Path set =
        Files.writeString(
            temp.resolve("set.bib"),
            IntStream.range(0, AUTHORS)
                .mapToObj(RandomKeysTest::entry)
                .collect(Collectors.joining("\n")));
    LibraryFolder folder = LibraryFolder.open(temp.resolve("library"), LuceneIndex::open);
    var report =
        folder.importPaths(
            List.of(Path.of("data"), set),
            ImportOptions.STANDARD,
            ProgressListener.NONE,
            () -> false);
    assertEquals(List.of(), report.failed());
    return folder;
  }

  private static String entry(int i) {
    return """
    @article{k%d, title={Invented result %d on %s}, author={%s and Common, Carla},
      year={%d}, journal={Journal of Inventions}}\
    """
        .formatted(
            i,
            i,
            List.of("kernels", "rivers", "games", "momentum").get(i % 4),
            "Surname" + (char) ('a' + i % 26) + i + ", Given" + i % 50,
            1990 + i % 36);
  }

  @BeforeEach
  void open() throws IOException {
    library = library();
    desk = fromWindow(this::desk);
    scene = fromWindow(() -> desk.scene(Theme.LIGHT, 1100, 760));
    onWindow(this::show);
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  @Test
  void nothingBreaks(Fx fx) {
    try {
      long before = 0;
      for (int done = 0; done < KEYS; done += BATCH) {
        onWindow(this::batch);
        // Without pulses the toolkit keeps whatever was taken out of the window.
        fx.pulse(scene);
        if (done >= KEYS / 2 && before == 0) {
          before = used();
        }
      }
      onWindow(this::backAndForward);
      assertTrue(used() - before < MOST_GROWTH, () -> "used " + (used() >> 20) + " MB");
      onWindow(() -> scene.getWindow().hide());
      fx.check();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("seed " + SEED + ", last: " + last, e);
    }
  }

  private static void onWindow(Runnable task) {
    fromWindow(() -> {
      task.run();
      return true;
    });
  }

  /// Makes something on the window's thread. A machine that does much else takes its time.
  private static <T> T fromWindow(Supplier<T> maker) {
    return CompletableFuture.supplyAsync(maker, Platform::runLater)
        .orTimeout(MOST_MINUTES, TimeUnit.MINUTES)
        .join();
  }

  private MainWindow desk() {
    return MainWindow.over(
        WindowSources.of(library), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
  }

  private void show() {
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
    // A paper that is open for some seconds is marked as read, whatever is pressed then.
    desk.models().marks().marksRead().set(false);
    desk.refresh();
    ScenePicture.layOut(scene);
  }

  private void batch() {
    for (int i = 0; i < BATCH; i++) {
      String marks = storedMarks();
      boolean isNamed = act();
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      String now = storedMarks();
      if (!isNamed && !marks.equals(now)) {
        assertTrue(
            isHalfWritten,
            () ->
                "changed by what does not say so: "
                    + now.substring(Math.min(now.length(), marks.length())));
        isHalfWritten = false;
      }
    }
    if (random.nextInt(100) == 0) {
      backAndForward();
    }
  }

  /// Presses a key or clicks; a command of the palette may ask for a file.
  private boolean act() {
    try {
      return random.nextInt(4) > 0 ? pressKey() : click();
    } catch (UnsupportedOperationException e) {
      if (Fx.isOfHeadlessScreen(e)) {
        return true;
      }
      throw e;
    }
  }

  /// The user's marks as they are stored: those of a page that is removed sleep, and do not change.
  private String storedMarks() {
    try {
      Path journal = temp.resolve("library/marks.jsonl");
      return Files.exists(journal) ? Files.readString(journal) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Notes a step, for the message of a failure.
  private void note(String step) {
    last.addLast(step);
    if (last.size() > 30) {
      last.removeFirst();
    }
  }

  /// Back to the begin and forth to the end lead to where it was.
  private void backAndForward() {
    while (desk.browse().forwardPossible().get()) {
      desk.browse().forward();
    }
    // From a place that is not noted, such as the settings, one step back leads to where it was
    // opened, and none forth to it.
    desk.browse().back();
    desk.browse().forward();
    PaperQuery at = desk.browse().query().get();
    int steps = 0;
    while (desk.browse().backPossible().get()) {
      desk.browse().back();
      steps++;
    }
    int forth = 0;
    while (desk.browse().forwardPossible().get()) {
      desk.browse().forward();
      forth++;
    }
    assertEquals(steps, forth);
    assertEquals(at, desk.browse().query().get());
    ScenePicture.layOut(scene);
  }

  /// Presses a key.
  ///
  /// @return true if it is named as one that changes marks, or writes where tags and notes are
  ///   written
  private boolean pressKey() {
    Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    KeyEvent event = random.nextInt(3) == 0 ? plain() : ofCommand();
    Optional<Command> asked = desk.shell().commands().asked(event);
    if (asked.filter(command -> isOutside(command.name())).isPresent()) {
      return false;
    }
    note(
        event.getCode() + (event.isControlDown() ? "+Ctrl" : "") + " at " + Clickable.said(target));
    boolean isWriting =
        Clickable.isWithin(target, "tag-editor") || Clickable.isWithin(target, "note-editor");
    isHalfWritten |= isWriting;
    boolean isMark =
        asked.filter(command -> command.group() == Command.Group.MARKS).isPresent()
            || Clickable.isNamed(target);
    Event.fireEvent(target, event);
    boolean isTyped = !event.isControlDown() && !event.isAltDown() && !event.getText().isEmpty();
    if (isTyped && scene.getFocusOwner() != null) {
      Event.fireEvent(
          scene.getFocusOwner(),
          new KeyEvent(
              KeyEvent.KEY_TYPED,
              event.getText(),
              "",
              KeyCode.UNDEFINED,
              false,
              false,
              false,
              false));
    }
    // Where the palette runs a command, the key is Enter.
    return isMark
        || isWriting
        || Clickable.isWithin(target, "palette")
        || Clickable.isWithin(target, "card");
  }

  private static boolean isOutside(CommandName name) {
    return name.group() == Command.Group.EXPORT || OUTSIDE.contains(name);
  }

  private KeyEvent plain() {
    KeyCode[] codes = {
      KeyCode.ENTER,
      KeyCode.ESCAPE,
      KeyCode.TAB,
      KeyCode.SPACE,
      KeyCode.BACK_SPACE,
      KeyCode.DELETE,
      KeyCode.UP,
      KeyCode.DOWN,
      KeyCode.LEFT,
      KeyCode.RIGHT,
      KeyCode.PAGE_DOWN,
      KeyCode.PAGE_UP,
      KeyCode.HOME,
      KeyCode.END,
      KeyCode.A,
      KeyCode.E,
      KeyCode.M,
      KeyCode.O,
      KeyCode.R,
      KeyCode.X,
      KeyCode.COLON,
      KeyCode.QUOTE,
      KeyCode.DIGIT2,
      KeyCode.DIGIT0
    };
    return event(codes[random.nextInt(codes.length)], random.nextInt(6) == 0, false, false);
  }

  /// A key of one of the commands.
  private KeyEvent ofCommand() {
    List<KeyCodeCombination> keys = new ArrayList<>();
    for (CommandName name : CommandName.values()) {
      for (KeyCombination key : name.keys()) {
        if (key instanceof KeyCodeCombination code && !isOutside(name)) {
          keys.add(code);
        }
      }
    }
    KeyCodeCombination key = keys.get(random.nextInt(keys.size()));
    return event(
        key.getCode(),
        key.getShift() == KeyCombination.ModifierValue.DOWN,
        key.getShortcut() == KeyCombination.ModifierValue.DOWN,
        key.getAlt() == KeyCombination.ModifierValue.DOWN);
  }

  private static KeyEvent event(KeyCode code, boolean shift, boolean control, boolean alt) {
    String letter = code.isLetterKey() || code.isDigitKey() ? code.getChar() : "";
    String text = letter.toLowerCase(Locale.ROOT);
    return new KeyEvent(
        KeyEvent.KEY_PRESSED, "", control || alt ? "" : text, code, shift, control, alt, false);
  }

  /// Clicks on something that can be clicked.
  private boolean click() {
    List<Node> targets = new ArrayList<>();
    Clickable.collect(scene.getRoot(), targets);
    targets.removeIf(node -> Clickable.isForeign(Clickable.said(node)));
    if (targets.isEmpty()) {
      return false;
    }
    Node target = targets.get(random.nextInt(targets.size()));
    note("click " + Clickable.said(target));
    // A tag or a note that is being written is stored when the focus leaves it.
    boolean isWriting =
        scene.getFocusOwner() != null
            && (Clickable.isWithin(scene.getFocusOwner(), "tag-editor")
                || Clickable.isWithin(scene.getFocusOwner(), "note-editor"));
    boolean isNamed = Clickable.isNamed(target);
    switch (target) {
      case MenuButton menu -> {
        List<MenuItem> items =
            menu.getItems().stream()
                .filter(item -> item.getText() != null && !item.isDisable())
                .filter(item -> !Clickable.isForeign(item.getText()))
                .toList();
        if (!items.isEmpty()) {
          MenuItem item = items.get(random.nextInt(items.size()));
          note("menu " + item.getText());
          isNamed |= Clickable.isNamed(item.getText());
          item.fire();
        }
      }
      case ButtonBase button -> button.fire();
      default -> Clickable.mouse(target);
    }
    return isNamed
        || isWriting
        || Clickable.isWithin(target, "palette")
        || Clickable.isWithin(target, "card");
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
