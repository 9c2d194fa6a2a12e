package dev.byline.app.window;

import dev.byline.archive.files.LockFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A window's presence in a library, by which another one knows that it is not alone. It keeps
/// nobody from reading or writing; the system ends it with the process, however that dies.
final class WindowPresence implements Closeable {

  private final Optional<LockFile> lock;
  private final boolean alone;

  private WindowPresence(Optional<LockFile> lock, boolean alone) {
    this.lock = lock;
    this.alone = alone;
  }

  /// Enters the library in `folder`. Where nothing can be written, nobody is known of.
  static WindowPresence in(Path folder) throws IOException {
    if (!Files.isWritable(folder)) {
      return new WindowPresence(Optional.empty(), true);
    }
    Optional<LockFile> lock = LockFile.take(folder, "window.lock");
    return new WindowPresence(lock, lock.isPresent());
  }

  /// True if no other window was there before.
  boolean isAlone() {
    return alone;
  }

  @Override
  public void close() throws IOException {
    if (lock.isPresent()) {
      lock.get().close();
    }
  }
}
