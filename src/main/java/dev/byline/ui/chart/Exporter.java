package dev.byline.ui.chart;

import dev.byline.ui.kit.Failure;
import dev.byline.ui.kit.Latest;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Writes files of charts and tables, and says what came of it.
public final class Exporter {

  private final Latest latest;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");

  public Exporter(Executor work, Executor ui) {
    latest = new Latest(work, ui);
  }

  /// What a file is to hold.
  @FunctionalInterface
  public interface Content {
    byte[] bytes() throws IOException;
  }

  /// What was done last, as a sentence; empty where nothing was.
  public ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  public void say(String text) {
    said.set(text);
  }

  /// Writes `files` on a thread of `work`.
  public void write(Map<Path, Content> files) {
    Map<Path, Content> all = new LinkedHashMap<>(files);
    latest.ask(
        _ -> {
          for (Map.Entry<Path, Content> file : all.entrySet()) {
            Files.write(file.getKey(), file.getValue().bytes());
          }
          return all.size();
        },
        count -> say(Wording.of("export.written", count)),
        cause -> say(Wording.of("export.failed", Failure.message(cause))));
  }
}
