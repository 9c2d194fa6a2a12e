package dev.byline.app.window;

import dev.byline.app.pictures.ScenePicture;
import dev.byline.app.pictures.WindowPictures;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A window over an invented library, for tests.
@ExtendWith(FxExtension.class)
abstract class DeskCase {

  @TempDir Path folder;

  final MainWindow desk =
      MainWindow.over(Invented.sources(), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);

  final Scene scene = desk.scene(Theme.LIGHT, 1200, 800);

  Optional<Stage> stage = Optional.empty();

  /// Only in a window that is shown can a node have the focus.
  void open() {
    var shown = new Stage();
    shown.setScene(scene);
    desk.shell().panes().focusPapers();
    shown.show();
    stage = Optional.of(shown);
    desk.refresh();
    ScenePicture.layOut(scene);
  }

  @AfterEach
  void close(Fx fx) {
    fx.run(() -> stage.ifPresent(Stage::close));
  }

  TextField search() {
    return (TextField) scene.getRoot().lookup(".search");
  }
}
