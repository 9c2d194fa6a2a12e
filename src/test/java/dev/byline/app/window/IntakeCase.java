package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.byline.app.pictures.WindowPictures;
import dev.byline.index.LuceneIndex;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A window over a library on disk into which pages come, for tests.
@ExtendWith(FxExtension.class)
abstract class IntakeCase {

  static final String PAGE =
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

  @TempDir Path temp;

  LibraryFolder library;

  Stage stage;

  Scene scene;

  MainWindow desk;

  WindowIntake intake;

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

  MainWindow desk() {
    return MainWindow.over(
        WindowSources.of(library), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
  }

  WindowIntake intake() {
    var made = new WindowIntake(library, desk, Runnable::run, Platform::runLater);
    assertFalse(made.model().busy().get());
    return made;
  }

  @AfterEach
  void close(Fx fx) throws IOException {
    fx.run(stage::close);
    library.close();
  }

  static List<Node> all(Node node) {
    var nodes = new ArrayList<Node>();
    nodes.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(all(child)));
    }
    return nodes;
  }

  <T extends Node> Optional<T> find(Class<T> type, Predicate<T> wanted) {
    return all(scene.getRoot()).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(wanted)
        .findFirst();
  }

  Button button(String text) {
    return find(Button.class, b -> text.equals(b.getText())).orElseThrow();
  }

  Button value(String spoken) {
    return find(Button.class, b -> String.valueOf(b.getAccessibleText()).startsWith(spoken))
        .orElseThrow();
  }

  boolean shows(String text) {
    return find(Labeled.class, l -> String.valueOf(l.getText()).contains(text)).isPresent();
  }

  static KeyEvent key(KeyCode code, boolean shortcut) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
  }

  void press(Fx fx, KeyCode code, boolean shortcut) {
    fx.run(() -> {
      Node focused = scene.getFocusOwner();
      Event.fireEvent(focused == null ? scene.getRoot() : focused, key(code, shortcut));
    });
    fx.pulse(scene);
  }

  void paste(Fx fx, String text) {
    fx.run(() -> {
      var content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
    press(fx, KeyCode.V, true);
  }

  void fire(Fx fx, String text) {
    fx.run(() -> button(text).fire());
    fx.pulse(scene);
  }

  long pointed(String type) {
    return all(scene.getRoot()).stream()
        .filter(n -> n.getClass().getSimpleName().equals(type))
        .filter(n -> n.getPseudoClassStates().toString().contains("pointed"))
        .count();
  }

  /// Opens a field of the record, writes `text` and presses `key`.
  void write(Fx fx, String field, String text, KeyCode key) {
    fx.run(() -> value(field).requestFocus());
    fire(fx);
    fx.run(() -> ((TextInputControl) scene.getFocusOwner()).setText(text));
    press(fx, key, false);
  }

  void fire(Fx fx) {
    fx.run(() -> ((Button) scene.getFocusOwner()).fire());
    fx.pulse(scene);
  }

  String focused(Fx fx) {
    return fx.on(() -> scene.getFocusOwner().getAccessibleText());
  }

  static Bounds text(Node node) {
    Node text = all(node).stream().filter(Text.class::isInstance).findFirst().orElseThrow();
    return text.localToScene(text.getLayoutBounds());
  }

  void close(Node button) {
    ((Button) button).fire();
  }
}
