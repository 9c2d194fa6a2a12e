package dev.byline.archive.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

class DurableTest {

  /// A file of Linux that is always full.
  private static final Path FULL = Path.of("/dev/full");

  @Test
  void whatCannotBeWrittenNamesTheFile() throws IOException {
    assumeTrue(Files.isWritable(FULL), "this system has no " + FULL);
    try (FileChannel channel = FileChannel.open(FULL, StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.wrap(new byte[1]);
      var failed =
          assertThrows(
              FileSystemException.class, () -> DurableWrites.writeFully(FULL, channel, bytes, 0));
      assertEquals("/dev/full", failed.getFile());
    }
  }

  /// What the remedy for a full disk is found by.
  @Test
  void aFullDiskIsSaidInOneLanguage() {
    var german = new IOException("Auf dem Ger\u00e4t ist kein Platz mehr");
    Path file = Path.of("journal.jsonl");
    assertEquals("No space left on device", DurableWrites.failed(file, german, 0).getReason());
    assertEquals(german.getMessage(), DurableWrites.failed(file, german, 1 << 30).getReason());
  }
}
