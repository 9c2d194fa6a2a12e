package dev.byline.archive.files;

import dev.byline.wording.Wording;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Writing that survives a crash of the process, the system and the power.
public final class DurableWrites {

  private static final boolean FOLDERS_CAN_BE_FORCED =
      !System.getProperty("os.name", "").startsWith("Windows");

  /// Bytes of room, less than which nothing of use can be written.
  private static final long LEAST_ROOM = 1 << 16;

  private DurableWrites() {}

  /// Puts `bytes` into `file` in place of what was there; a crash leaves the old or the new.
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      writeFully(fresh, channel, ByteBuffer.wrap(bytes), 0);
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(file.getParent());
  }

  /// Writes all of `bytes` at `offset`.
  ///
  /// @param file where `channel` writes
  /// @throws FileSystemException if it cannot be written; it names the file, and says that the disk
  ///   is full where it is, in whatever language the system says so
  static void writeFully(Path file, FileChannel channel, ByteBuffer bytes, long offset)
      throws IOException {
    long at = offset;
    while (bytes.hasRemaining()) {
      try {
        at += channel.write(bytes, at);
      } catch (IOException e) {
        throw failed(file, e, room(file));
      }
    }
  }

  /// @param room the bytes that the disk of `file` has left
  static FileSystemException failed(Path file, IOException cause, long room) {
    String reason = room < LEAST_ROOM ? Wording.of("problem.diskFull") : cause.getMessage();
    var failed = new FileSystemException(file.toString(), null, reason);
    failed.initCause(cause);
    return failed;
  }

  private static long room(Path file) throws IOException {
    return Files.getFileStore(file).getUsableSpace();
  }

  /// Makes the names in `folder` durable. Windows does so by itself and cannot be asked.
  static void forceFolder(@Nullable Path folder) throws IOException {
    if (folder != null && FOLDERS_CAN_BE_FORCED) {
      try (FileChannel channel = FileChannel.open(folder)) {
        channel.force(true);
      }
    }
  }
}
