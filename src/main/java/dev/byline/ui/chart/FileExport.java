package dev.byline.ui.chart;

import dev.byline.ui.kit.FailureText;
import dev.byline.ui.window.UndoQueue;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// An exporter of charts and tables to files, which reports the result.
public final class FileExport {

  private final UndoQueue deeds;
  private final ReadOnlyObjectWrapper<Optional<Path>> written =
      new ReadOnlyObjectWrapper<>(this, "written", Optional.empty());
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");

  /// @param deeds writes the files, one after the other; the window waits for it when it is closed
  public FileExport(UndoQueue deeds) {
    this.deeds = deeds;
  }

  /// The content of a file.
  @FunctionalInterface
  public interface Content {
    byte[] bytes() throws IOException;
  }

  /// The last action, as a sentence; empty where there was none.
  public ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  public void say(String text) {
    said.set(text);
  }

  /// The file that was written last, or the folder of several.
  public ReadOnlyObjectProperty<Optional<Path>> written() {
    return written.getReadOnlyProperty();
  }

  private void written(List<Path> files) {
    say("");
    written.set(Optional.empty());
    written.set(
        files.size() == 1
            ? Optional.of(files.getFirst())
            : files.stream().findFirst().map(Path::getParent));
  }

  /// Writes `files`, and tells where, or says why not.
  public void write(Map<Path, Content> files) {
    Map<Path, Content> all = new LinkedHashMap<>(files);
    deeds.note(
        () -> {
          for (Map.Entry<Path, Content> file : all.entrySet()) {
            Files.write(file.getKey(), file.getValue().bytes());
          }
          return Optional.empty();
        },
        failure ->
            failure.ifPresentOrElse(
                cause -> say(Wording.of("export.failed", FailureText.message(cause))),
                () -> written(List.copyOf(all.keySet()))));
  }
}
