package dev.byline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ResultStreamTest {

  @TempDir Path folder;

  @Test
  void resultsThatAreWrittenAreNotLost() {
    var bytes = new ByteArrayOutputStream();
    var results = new ResultStream(bytes, false);
    print(results);
    assertEquals("1 paper", bytes.toString(StandardCharsets.UTF_8).strip());
    assertEquals(Optional.empty(), results.loss());
  }

  private static void print(OutputStream results) {
    var out = new PrintWriter(results, true, StandardCharsets.UTF_8);
    out.println("1 paper");
    out.close();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void fullDiskIsTold() throws IOException {
    try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
      var results = new ResultStream(full, false);
      print(results);
      assertEquals(Optional.of("No space left on device"), results.loss());
    }
  }

  @Test
  void readerThatReadsNoFurtherIsNoLoss() {
    var ended =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("EPIPE");
          }
        };
    var results = new ResultStream(ended, true);
    print(results);
    assertEquals(Optional.empty(), results.loss());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void pipesAreToldFromFiles() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertTrue(ResultStream.isPipe(pipe));
    assertFalse(ResultStream.isPipe(Files.createFile(folder.resolve("file"))));
    assertFalse(ResultStream.isPipe(folder.resolve("none")));
  }
}
