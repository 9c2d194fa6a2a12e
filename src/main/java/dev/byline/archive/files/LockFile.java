package dev.byline.archive.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A file that one part of one process holds at a time. The system frees it when the process dies,
/// however it does.
///
/// When a process closes a file, the system takes away all locks that it has on that file, wherever
/// in it they were taken. So whom another part of the process keeps out never opens the file.
public final class LockFile implements Closeable {

  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private LockFile(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Takes the file `name`, which need not exist yet, in `folder`, which does; empty if somebody
  /// holds it.
  public static Optional<LockFile> take(Path folder, String name) throws IOException {
    Path real = folder.toRealPath().resolve(name);
    if (!HELD.add(real)) {
      return Optional.empty();
    }
    Optional<LockFile> taken = Optional.empty();
    try {
      taken = lock(real);
    } finally {
      if (taken.isEmpty()) {
        HELD.remove(real);
      }
    }
    return taken;
  }

  private static Optional<LockFile> lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean isLocked = false;
    try {
      isLocked = channel.tryLock() != null;
    } finally {
      if (!isLocked) {
        channel.close();
      }
    }
    return isLocked ? Optional.of(new LockFile(file, channel)) : Optional.empty();
  }

  /// Frees the file; done twice it does no more.
  @Override
  public synchronized void close() throws IOException {
    if (channel.isOpen()) {
      try (channel) {
        HELD.remove(file);
      }
    }
  }
}
