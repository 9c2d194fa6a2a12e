package dev.byline.workspace;

import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.intake.PageFinder;
import dev.byline.library.LibraryBusyException;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A folder whose new and changed pages and data sets are imported. A file counts as written when
/// it has stayed the same for a while; an empty one is waited for.
public final class FolderWatch {

  /// Longer than a program pauses between two parts of one file.
  private static final Duration QUIET = Duration.ofSeconds(2);

  private static final long LOOK_MILLIS = 200;

  private final LibraryFolder library;
  private final Path folder;
  private final Listener listener;
  private final long quiet;
  private final Map<Path, Seen> waiting = new HashMap<>();
  private volatile boolean stopped;

  /// Somebody who hears of imports, on the thread of [#run].
  @FunctionalInterface
  public interface Listener {

    /// Files were imported, or named as ones that cannot be.
    void imported(ImportReport report);
  }

  /// @param size and time of a file when they were looked at first
  private record Seen(long size, long modified, long since) {}

  public FolderWatch(LibraryFolder library, Path folder, Listener listener) {
    this(library, folder, listener, QUIET);
  }

  /// @param quiet the time for which a file must have stayed the same
  FolderWatch(LibraryFolder library, Path folder, Listener listener, Duration quiet) {
    this.library = library;
    this.folder = folder;
    this.listener = listener;
    this.quiet = quiet.toNanos();
  }

  /// Ends [#run] soon; an import ends before.
  public void stop() {
    stopped = true;
  }

  /// Imports what is in the folder, and what comes, until [#stop].
  ///
  /// @throws IOException if the folder cannot be watched, or the library cannot be written
  public void run() throws IOException {
    run(Optional.empty());
  }

  /// Imports what is in the folder, and what comes.
  ///
  /// @param limit ends after this time, as soon as nothing is waited for
  public void run(Optional<Duration> limit) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    long begin = System.nanoTime();
    try (WatchService service = folder.getFileSystem().newWatchService()) {
      enter(folder, service);
      while (!stopped && !isOver(limit, begin)) {
        WatchKey key = service.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        while (key != null) {
          hear(key, service);
          key = service.poll();
        }
        take(settled());
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private boolean isOver(Optional<Duration> limit, long begin) {
    return waiting.isEmpty()
        && limit.filter(most -> System.nanoTime() - begin >= most.toNanos()).isPresent();
  }

  /// Watches a folder and those below it, and waits for all files in them.
  private void enter(Path entered, WatchService service) throws IOException {
    try (Stream<Path> found = Files.walk(entered)) {
      for (Path path : found.toList()) {
        if (Files.isDirectory(path)) {
          path.register(
              service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        } else {
          await(path);
        }
      }
    }
  }

  private void hear(WatchKey key, WatchService service) throws IOException {
    for (WatchEvent<?> event : key.pollEvents()) {
      if (!(event.context() instanceof Path name) || !(key.watchable() instanceof Path parent)) {
        enter(folder, service); // more has happened than could be told
      } else if (Files.isDirectory(parent.resolve(name))) {
        enter(parent.resolve(name), service);
      } else {
        await(parent.resolve(name));
      }
    }
    key.reset();
  }

  /// Only files that an import of the folder would take are waited for.
  private void await(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.startsWith(".")
        && PageFinder.endings().stream().anyMatch(e -> name.endsWith("." + e))) {
      waiting.put(file, new Seen(-1, -1, System.nanoTime()));
    }
  }

  private List<Path> settled() throws IOException {
    var settled = new ArrayList<Path>();
    for (Path file : List.copyOf(waiting.keySet())) {
      if (!Files.isRegularFile(file)) {
        waiting.remove(file);
        continue;
      }
      Seen before = waiting.get(file);
      long now = System.nanoTime();
      var present = new Seen(Files.size(file), Files.getLastModifiedTime(file).toMillis(), now);
      if (before == null
          || before.size() != present.size()
          || before.modified() != present.modified()) {
        waiting.put(file, present);
      } else if (present.size() > 0 && now - before.since() >= quiet) {
        settled.add(file);
      }
    }
    return settled;
  }

  private void take(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    try {
      ImportReport report =
          library.importPaths(
              files,
              new ImportOptions(Optional.empty(), false),
              ProgressListener.NONE,
              () -> stopped);
      files.forEach(waiting::remove);
      if (report.read() > 0 || !report.failed().isEmpty()) {
        listener.imported(report);
      }
    } catch (LibraryBusyException _) {
      // Somebody else writes; the files are looked at again.
      files.forEach(this::await);
    }
  }
}
