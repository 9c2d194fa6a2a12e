package dev.byline.app.arrivals;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way by which a second start of the program hands files to the window that has the library
/// open: a note with their addresses in a folder of the library, which the window removes.
public final class HandedFiles implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(HandedFiles.class);

  private static final String FOLDER = "handed";
  private static final String NOTE = ".files";
  private static final Duration LOOK = Duration.ofMillis(20);

  private final Path folder;
  private final Consumer<List<Path>> taker;
  private final WatchService watch;

  private HandedFiles(Path folder, Consumer<List<Path>> taker) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.taker = taker;
    watch = folder.getFileSystem().newWatchService();
    folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
  }

  /// Listens until it is closed.
  ///
  /// @param library the folder of the library
  /// @param taker gets the files, on a thread of `work`
  public static HandedFiles listen(Path library, Executor work, Consumer<List<Path>> taker)
      throws IOException {
    var listening = new HandedFiles(library.resolve(FOLDER), taker);
    work.execute(listening::run);
    return listening;
  }

  /// Hands files to the window of the library.
  ///
  /// @param patience the time that the window has to take them
  /// @return whether it did; if not, nothing was handed over
  public static boolean hand(Path library, List<Path> files, Duration patience) throws IOException {
    Path folder = Files.createDirectories(library.resolve(FOLDER));
    String name = UUID.randomUUID().toString();
    Path draft = folder.resolve(name + ".draft");
    Path note = folder.resolve(name + NOTE);
    Files.write(draft, files.stream().map(file -> file.toUri().toString()).toList());
    Files.move(draft, note, StandardCopyOption.ATOMIC_MOVE);
    long begin = System.nanoTime();
    while (Files.exists(note) && System.nanoTime() - begin < patience.toNanos()) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return !Files.deleteIfExists(note);
  }

  private void run() {
    try {
      WatchKey key;
      do {
        takeAll();
        key = watch.take();
        key.pollEvents();
      } while (key.reset());
    } catch (ClosedWatchServiceException _) {
      LOG.debug("The window was closed");
    } catch (IOException | InterruptedException | RuntimeException e) {
      LOG.error("Files of other starts are not taken any longer", e);
    }
  }

  private void takeAll() throws IOException {
    List<Path> notes;
    try (Stream<Path> found = Files.list(folder)) {
      notes = found.filter(file -> file.toString().endsWith(NOTE)).sorted().toList();
    }
    for (Path note : notes) {
      List<Path> files =
          Files.readAllLines(note).stream().map(line -> Path.of(URI.create(line))).toList();
      // Whoever removes the note has the files: the other start removes it too when it gives up.
      if (Files.deleteIfExists(note) && !files.isEmpty()) {
        taker.accept(files);
      }
    }
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }
}
