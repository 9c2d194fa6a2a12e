package dev.byline.app.window;

import dev.byline.app.arrivals.HandedFiles;
import dev.byline.archive.files.LockFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A window's presence in a library, by which another one knows that it is not alone. It keeps
/// nobody from reading or writing; the system ends it with the process, however that dies.
public final class WindowPresence implements Closeable {

  private final Path folder;
  private final Optional<LockFile> lock;
  private final boolean alone;
  private Optional<HandedFiles> handed = Optional.empty();

  private WindowPresence(Path folder, Optional<LockFile> lock, boolean alone) {
    this.folder = folder;
    this.lock = lock;
    this.alone = alone;
  }

  /// Enters the library in `folder`. Where nothing can be written, nobody is known of.
  static WindowPresence in(Path folder) throws IOException {
    if (!Files.isWritable(folder)) {
      return new WindowPresence(folder, Optional.empty(), true);
    }
    Optional<LockFile> lock = LockFile.take(folder, "window.lock");
    return new WindowPresence(folder, lock, lock.isPresent());
  }

  /// True if a window is present in the library in `folder`.
  public static boolean isIn(Path folder) throws IOException {
    try (WindowPresence own = in(folder)) {
      return !own.isAlone();
    }
  }

  /// Takes files that other starts of the program are given, until it is closed; the window that
  /// came first does so for all.
  ///
  /// @param taker gets them, on a thread of `work`
  WindowPresence listen(Executor work, Consumer<List<Path>> taker) throws IOException {
    if (lock.isPresent()) {
      handed = Optional.of(HandedFiles.listen(folder, work, taker));
    }
    return this;
  }

  /// True if no other window was there before.
  boolean isAlone() {
    return alone;
  }

  @Override
  public void close() throws IOException {
    if (handed.isPresent()) {
      handed.get().close();
    }
    if (lock.isPresent()) {
      lock.get().close();
    }
  }
}
