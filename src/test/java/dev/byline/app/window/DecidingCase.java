package dev.byline.app.window;

import dev.byline.app.pictures.ScenePicture;
import dev.byline.app.pictures.WindowPictures;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.model.AuthorId;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.window.CommandName;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A window over a library on disk in which it is decided who is who, for tests.
@ExtendWith(FxExtension.class)
abstract class DecidingCase {

  static final AuthorId SCOTT = new AuthorId("scott-pesme");

  static final AuthorId S = new AuthorId("s-pesme");

  @TempDir Path temp;

  LibraryFolder library;

  Optional<MainWindow> desk = Optional.empty();

  Optional<Scene> scene = Optional.empty();

  @BeforeEach
  void open(Fx fx) throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
    add(
        "scott.txt",
        new PageText("Scott Pesme")
            .paper("Flows on graphs", "Jun 2, 2022", "Scott Pesme, Bo Berg")
            .paper("Flows on graphs revisited", "Jun 3, 2024", "Scott Pesme, Bo Berg"));
    add("s.txt", new PageText("S. Pesme").paper("Rings", "Jun 5, 2024", "S. Pesme, Bo Berg"));
    fx.run(() -> {
      MainWindow made =
          MainWindow.over(
              WindowSources.of(library), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
      desk = Optional.of(made);
      scene = Optional.of(made.scene(Theme.LIGHT, 1440, 900));
      made.refresh();
      made.browse().showAll();
    });
  }

  void add(String file, PageText page) throws IOException {
    add(file, page.text());
  }

  void add(String file, String text) throws IOException {
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);
    library.importPages(
        List.of(PageSource.of(file, text)), options, ProgressListener.NONE, () -> false);
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  MainWindow desk() {
    return desk.orElseThrow();
  }

  Stream<Node> nodes() {
    Scene shown = scene.orElseThrow();
    ScenePicture.layOut(shown);
    return shown.getRoot().lookupAll("*").stream().filter(DecidingTest::isSeen);
  }

  static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  <T extends Node> Stream<T> nodes(Class<T> type) {
    return nodes().filter(type::isInstance).map(type::cast);
  }

  ButtonBase button(String text) {
    return nodes(ButtonBase.class)
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No button says " + text));
  }

  void press(String text) {
    button(text).fire();
  }

  boolean isSaid(String text) {
    return nodes(Label.class).anyMatch(label -> label.getText().equals(text));
  }

  List<String> authors() {
    try {
      return library
          .library()
          .authors(AuthorQuery.ALL, PageRequest.first(9), () -> false)
          .authors()
          .stream()
          .map(AuthorRecord::id)
          .map(AuthorId::value)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  void command(CommandName name) {
    desk().shell().commands().run(name);
  }

  TextField mergeField() {
    return nodes(TextField.class)
        .filter(f -> "Type part of a name or title".equals(f.getPromptText()))
        .findFirst()
        .orElseThrow();
  }
}
