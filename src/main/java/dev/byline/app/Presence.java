package dev.byline.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A window's presence in a library, by which another one knows that it is not alone. It keeps
/// nobody from reading or writing; the system ends it with the process, however that dies.
final class Presence implements Closeable {

  private final Optional<FileChannel> channel;
  private final boolean alone;

  private Presence(Optional<FileChannel> channel, boolean alone) {
    this.channel = channel;
    this.alone = alone;
  }

  /// Enters the library in `folder`. Where nothing can be written, nobody is known of.
  static Presence in(Path folder) throws IOException {
    if (!Files.isWritable(folder)) {
      return new Presence(Optional.empty(), true);
    }
    FileChannel channel =
        FileChannel.open(
            folder.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean alone = isLocked(channel);
    if (!alone) {
      channel.close();
    }
    return new Presence(alone ? Optional.of(channel) : Optional.empty(), alone);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  /// Whether no other window was there before.
  boolean isAlone() {
    return alone;
  }

  @Override
  public void close() throws IOException {
    if (channel.isPresent()) {
      channel.get().close();
    }
  }
}
