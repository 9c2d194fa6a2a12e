package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.pictures.WindowPictures;
import dev.byline.index.LuceneIndex;
import dev.byline.model.Paper;
import dev.byline.ui.intake.IntakeState;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// One entry of a page is marked by the keys of the review, and the page is read in its style.
@ExtendWith(FxExtension.class)
class LessonReviewTest {

  private static final String PAGE =
      """
      Rivers and ferries

      Harbour Papers 4 // 2021 // Slow rivers and fast maps // Ida Ekeland, Tove Brandvik
      Snow Letters 9 // 2019 // Weighing snow with mirrors // Per Lindqvarn, Ida Ekeland
      Annals of Ferries // 2017 // Boats, bells and borders // Ida Ekeland
      """;

  @TempDir Path temp;
  private LibraryFolder library;
  private WindowIntake intake;
  private Scene scene;
  private Stage stage;

  @BeforeEach
  void open(Fx fx) throws IOException {
    library = LibraryFolder.open(temp.resolve("library"), LuceneIndex::open);
    MainWindow desk =
        fx.on(() ->
            MainWindow.over(
                WindowSources.of(library),
                Runnable::run,
                Runnable::run,
                WindowPictures.NO_COMMANDS));
    intake = fx.on(() -> new WindowIntake(library, desk, Runnable::run, Platform::runLater));
    scene = fx.on(() -> desk.scene(Theme.LIGHT, 1440, 900));
    stage = fx.on(Stage::new);
    fx.run(() -> {
      stage.setScene(scene);
      stage.show();
      desk.refresh();
    });
    fx.pulse(scene);
  }

  @AfterEach
  void close(Fx fx) throws IOException {
    fx.run(stage::close);
    library.close();
  }

  private void press(Fx fx, KeyCode code) {
    fx.run(() ->
        Event.fireEvent(
            scene.getFocusOwner(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    fx.pulse(scene);
  }

  private void mark(Fx fx, String text, KeyCode key) {
    fx.run(() -> {
      var area = (TextArea) scene.getFocusOwner();
      int from = area.getText().indexOf(text);
      area.selectRange(from, from + text.length());
    });
    press(fx, key);
  }

  private List<String> titles() {
    return intake.model().state().get() instanceof IntakeState.Reviewing(var review)
        ? review.papers().stream().map(Paper::title).toList()
        : List.of();
  }

  private void selectLine(Fx fx, int line) {
    fx.run(() -> {
      var lines = (ListView<?>) scene.getRoot().lookup(".page-lines");
      lines.requestFocus();
      lines.getSelectionModel().clearAndSelect(line - 1);
    });
    fx.pulse(scene);
  }

  private ButtonBase button(String text) {
    return scene.getRoot().lookupAll(".button").stream()
        .filter(node -> node instanceof ButtonBase b && text.equals(b.getText()))
        .map(ButtonBase.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void markedEntryTeachesThePageAndIsTakenBack(Fx fx) {
    fx.run(() -> intake.model().offerText(PAGE));
    fx.pulse(scene);
    assertEquals(List.of(), fx.on(this::titles));
    assertTrue(fx.on(() -> button("Add to library").isDisabled()));
    assertFalse(Files.exists(temp.resolve("library/journal.jsonl")));

    selectLine(fx, 3);
    press(fx, KeyCode.M);
    mark(fx, "Harbour Papers 4", KeyCode.V);
    mark(fx, "2021", KeyCode.Y);
    assertTrue(fx.on(() -> button("Apply to all").isDisabled()), "no title is marked yet");
    mark(fx, "Slow rivers and fast maps", KeyCode.T);
    mark(fx, "Ida Ekeland, Tove Brandvik", KeyCode.A);
    press(fx, KeyCode.ENTER);
    assertEquals(
        List.of(
            "Slow rivers and fast maps", "Weighing snow with mirrors", "Boats, bells and borders"),
        fx.on(this::titles));
    assertFalse(fx.on(() -> button("Add to library").isDisabled()));
    assertFalse(Files.exists(temp.resolve("library/journal.jsonl")));
    assertTrue(fx.on(() -> scene.getFocusOwner() instanceof ListView<?>), "the lines again");

    fx.run(() -> button("Undo lesson").fire());
    fx.pulse(scene);
    assertEquals(List.of(), fx.on(this::titles));
    Node undo = fx.on(() -> button("Undo lesson"));
    assertFalse(fx.on(undo::isVisible));
  }
}
