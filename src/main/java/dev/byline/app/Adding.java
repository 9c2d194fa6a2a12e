package dev.byline.app;

import dev.byline.ingest.ImportOptions;
import dev.byline.ingest.ImportReport;
import dev.byline.ingest.LibraryFolder;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;

/// Pages that are being added to a library, and the banner that tells how far it has come.
final class Adding {

  /// How far it has come.
  private record Step(long done, long total, String current) {}

  private final LibraryFolder folder;
  private final Banner banner;
  private final AtomicReference<Optional<Step>> newest = new AtomicReference<>(Optional.empty());
  private volatile boolean cancelled;

  Adding(LibraryFolder folder) {
    this.folder = folder;
    banner =
        new Banner(
            Wording.of("adding.begins"),
            Banner.step(Wording.of("adding.cancel"), () -> cancelled = true));
  }

  Banner banner() {
    return banner;
  }

  /// Adds the pages of `paths`. Not on the window's thread.
  ImportReport add(List<Path> paths) throws IOException {
    return folder.importPaths(
        paths,
        ImportOptions.STANDARD,
        (done, total, current) -> tell(new Step(done, total, current)),
        () -> cancelled);
  }

  /// Only the newest step is shown: however many come, one at most waits for the window's thread.
  private void tell(Step step) {
    if (newest.getAndSet(Optional.of(step)).isEmpty()) {
      Platform.runLater(() -> newest.getAndSet(Optional.empty()).ifPresent(this::show));
    }
  }

  private void show(Step step) {
    banner.progress(
        Wording.of("adding.at", step.current()),
        step.total() == 0 ? 0 : (double) step.done() / step.total());
  }

  /// What came of it, in a sentence.
  static String say(ImportReport report) {
    String added = Wording.of("adding.read", report.read());
    String known =
        report.unchanged() == 0 ? "" : " " + Wording.of("adding.unchanged", report.unchanged());
    String failed =
        report.failed().isEmpty() ? "" : " " + Wording.of("adding.failed", report.failed().size());
    return added + known + failed;
  }
}
