package dev.byline.spool;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A buffer for blocks of bytes: a few in memory, the rest in a temporary file that is deleted with
/// the buffer. Thread-safe.
public final class SpillFile implements Closeable {

  /// The bytes kept in memory before they go to the file.
  private static final int BUFFER = 8 << 20;

  private final Path folder;
  private byte[] held = new byte[1 << 16];
  private int size;
  private @Nullable FileChannel file;
  private long written;

  /// @param folder where the file may be made
  public SpillFile(Path folder) {
    this.folder = folder;
  }

  /// Keeps a block.
  ///
  /// @return the address by which to [#read] it
  public synchronized long add(byte[] block) throws IOException {
    int length = Integer.BYTES + block.length;
    if (size + length > BUFFER) {
      flush();
    }
    if (size + length > held.length) {
      held = Arrays.copyOf(held, Math.max(2 * held.length, size + length));
    }
    long address = written + size;
    ByteBuffer.wrap(held, size, length).putInt(block.length).put(block);
    size += length;
    return address;
  }

  private void flush() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(held, 0, size);
    while (bytes.hasRemaining()) {
      written += file().write(bytes, written);
    }
    size = 0;
  }

  private FileChannel file() throws IOException {
    if (file == null) {
      file = temporary(folder, "import");
    }
    return file;
  }

  /// A file to be written and read again, which goes away when it is closed.
  public static FileChannel temporary(Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    return FileChannel.open(
        Files.createTempFile(folder, name, ".tmp"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  public synchronized byte[] read(long address) throws IOException {
    if (address >= written) {
      int at = (int) (address - written);
      int length = ByteBuffer.wrap(held).getInt(at);
      return Arrays.copyOfRange(held, at + Integer.BYTES, at + Integer.BYTES + length);
    }
    byte[] block = new byte[read(address, new byte[Integer.BYTES]).getInt()];
    return read(address + Integer.BYTES, block).array();
  }

  private ByteBuffer read(long address, byte[] into) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(into);
    long at = address;
    while (bytes.hasRemaining()) {
      int count = file().read(bytes, at);
      if (count < 0) {
        throw new EOFException("The temporary file of the import was cut short");
      }
      at += count;
    }
    return bytes.flip();
  }

  @Override
  public synchronized void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
