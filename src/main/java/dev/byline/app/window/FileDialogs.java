package dev.byline.app.window;

import dev.byline.ui.export.ExportCommands;
import dev.byline.wording.Wording;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The system's dialogs for files, over the window of `owner`.
record FileDialogs(Node owner) implements ExportCommands.Files {

  @Override
  public Optional<Path> save(String name) {
    var chooser = new FileChooser();
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(window())).map(File::toPath);
  }

  @Override
  public Optional<Path> style() {
    var chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Wording.of("cite.style.files"), "*.csl"));
    return Optional.ofNullable(chooser.showOpenDialog(window())).map(File::toPath);
  }

  /// A folder that somebody chooses.
  Optional<Path> folder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(window())).map(File::toPath);
  }

  private Window window() {
    return owner.getScene().getWindow();
  }
}
