package dev.byline.ui.intake;

import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.intake.PageSummary;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.window.Latest;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Many files on their way in: what they would bring, their import, and what became of it. Used on
/// the thread of `ui` only.
public final class BatchModel {

  /// Files that are listed one by one; of the others only sums are told.
  static final int LISTED = 2_000;

  private final LibraryFolder library;
  private final List<Path> paths;
  private final Executor ui;
  private final Latest work;
  private final LongSupplier nanos;
  private final ObservableList<PageSummary> files = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Phase> phase =
      new ReadOnlyObjectWrapper<>(this, "phase", new Looking(Sums.NONE));
  private Consumer<ImportReport> onDone = _ -> {};
  private Sums sums = Sums.NONE;
  private CompletableFuture<Void> ended = CompletableFuture.completedFuture(null);
  private volatile boolean stopped;

  /// The progress.
  public sealed interface Phase {}

  /// The files are being read through, nothing is stored.
  record Looking(Sums sums) implements Phase {}

  /// All files have been read through.
  record Ready(Sums sums) implements Phase {}

  /// The files are coming in.
  ///
  /// @param done bytes
  /// @param total bytes
  /// @param bytesPerSecond on average so far
  record Adding(long done, long total, long bytesPerSecond, String current) implements Phase {}

  record Done(ImportReport report) implements Phase {}

  record Failed(String message) implements Phase {}

  /// The sums of what all files together would bring.
  ///
  /// @param files how many there are
  /// @param looked how many of them have been read through
  record Sums(int files, int looked, int fresh, int known, int papers, int problems) {
    static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0);

    Sums with(Surveyed one) {
      PageSummary file = one.file();
      boolean isFresh =
          file.kind() == PageSummary.Kind.NEW || file.kind() == PageSummary.Kind.DATA_SET;
      return new Sums(
          one.files(),
          looked + 1,
          fresh + (isFresh ? 1 : 0),
          known + (file.kind() == PageSummary.Kind.KNOWN ? 1 : 0),
          papers + file.papers(),
          problems + (file.kind() == PageSummary.Kind.FAILED ? 1 : 0));
    }
  }

  record Surveyed(PageSummary file, int files) {}

  /// @param nanos tells the time, in nanoseconds from any start
  BatchModel(
      LibraryFolder library, List<Path> paths, Executor work, Executor ui, LongSupplier nanos) {
    this.library = library;
    this.paths = List.copyOf(paths);
    this.ui = ui;
    this.work = new Latest(work, ui);
    this.nanos = nanos;
  }

  ReadOnlyObjectProperty<Phase> phase() {
    return phase.getReadOnlyProperty();
  }

  /// The first files with what they would bring.
  ObservableList<PageSummary> files() {
    return files;
  }

  /// `listener` hears when files have come in.
  void setOnDone(Consumer<ImportReport> listener) {
    onDone = listener;
  }

  /// Reads the files through.
  void look() {
    var relay = new UiBatcher<Surveyed>(ui, this::surveyed);
    work.ask(
        cancelled -> {
          library
              .reviews()
              .survey(paths, (file, all) -> relay.add(new Surveyed(file, all)), cancelled);
          return paths;
        },
        _ -> phase.set(new Ready(sums)),
        this::failed);
  }

  private void surveyed(List<Surveyed> some) {
    for (Surveyed one : some) {
      sums = sums.with(one);
      if (files.size() < LISTED) {
        files.add(one.file());
      }
    }
    if (phase.get() instanceof Looking) {
      phase.set(new Looking(sums));
    }
  }

  /// Stores all files, whether all have been looked at or not.
  void addAll() {
    long begin = nanos.getAsLong();
    var relay = new UiBatcher<Adding>(ui, steps -> step(steps.getLast()));
    phase.set(new Adding(0, 0, 0, ""));
    ended = new CompletableFuture<>();
    work.ask(cancelled -> add(begin, relay, cancelled), this::done, this::failed);
  }

  private ImportReport add(long begin, UiBatcher<Adding> relay, BooleanSupplier replaced)
      throws IOException {
    return library.importPaths(
        paths,
        ImportOptions.STANDARD,
        (done, total, current) -> {
          double seconds = Math.max(1e-3, (nanos.getAsLong() - begin) / 1e9);
          relay.add(new Adding(done, total, Math.round(done / seconds), current));
        },
        () -> stopped || replaced.getAsBoolean());
  }

  private void step(Adding newest) {
    if (phase.get() instanceof Adding) {
      phase.set(newest);
    }
  }

  private void done(ImportReport report) {
    phase.set(new Done(report));
    onDone.accept(report);
    ended.complete(null);
  }

  private void failed(Exception e) {
    phase.set(new Failed(FailureText.message(e)));
    ended.complete(null);
  }

  /// Ends when nothing is coming in.
  CompletableFuture<Void> ended() {
    return ended;
  }

  /// True if nothing is going on any more.
  boolean isOver() {
    return phase.get() instanceof Done || phase.get() instanceof Failed;
  }

  boolean isAdding() {
    return phase.get() instanceof Adding;
  }

  /// Ends what is going on. What has come in stays, and is reported.
  void stop() {
    stopped = true;
    if (!isAdding()) {
      work.cancel();
    }
  }
}
