package dev.byline.app.arrivals;

import dev.byline.intake.ImportReport;
import dev.byline.workspace.FolderWatch;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder that a window watches, as its settings say.
///
/// Used on the thread of `ui` only.
public final class WatchedFolder {

  private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

  private final LibraryFolder library;
  private final Executor work;
  private final Executor ui;
  private final Consumer<ImportReport> imported;
  private final Consumer<Exception> failed;
  private Optional<FolderWatch> watch = Optional.empty();
  private CompletableFuture<Void> ended = CompletableFuture.completedFuture(null);

  /// @param imported hears of files that came in
  /// @param failed hears why the folder cannot be watched
  public WatchedFolder(
      LibraryFolder library,
      Executor work,
      Executor ui,
      Consumer<ImportReport> imported,
      Consumer<Exception> failed) {
    this.library = library;
    this.work = work;
    this.ui = ui;
    this.imported = imported;
    this.failed = failed;
  }

  /// Watches the folder of this path in place of the one before; none if it is empty.
  public void watch(String path) {
    var _ = stop();
    if (!path.isBlank()) {
      try {
        begin(Path.of(path));
      } catch (InvalidPathException e) {
        failed.accept(e);
      }
    }
  }

  private void begin(Path folder) {
    var begun =
        new FolderWatch(library, folder, report -> ui.execute(() -> imported.accept(report)));
    var over = new CompletableFuture<Void>();
    ended = CompletableFuture.allOf(ended, over);
    watch = Optional.of(begun);
    work.execute(() -> {
      try {
        begun.run();
      } catch (IOException | RuntimeException e) {
        LOG.error("The folder cannot be watched", e);
        ui.execute(() -> failed.accept(e));
      } finally {
        over.complete(null);
      }
    });
  }

  /// Ends the watching.
  ///
  /// @return complete when no import runs any longer
  public CompletableFuture<Void> stop() {
    watch.ifPresent(FolderWatch::stop);
    watch = Optional.empty();
    return ended;
  }
}
