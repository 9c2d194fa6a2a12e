package dev.byline.app.arrivals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedFilesTest {

  /// A name with a letter that not every machine can write into the name of a file.
  private static final String MUELLER =
      Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('ü')
          ? "Müller"
          : "Mueller";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path library;

  private final BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();

  @Test
  void filesOfAnyNameReachTheWindow() throws IOException, InterruptedException {
    List<Path> files =
        List.of(library.resolve("two\nlines.txt"), library.resolve(MUELLER + " & 100 %.ris"));
    try (ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();
        HandedFiles listening = HandedFiles.listen(library, work, taken::add)) {
      assertTrue(HandedFiles.hand(library, files, PATIENCE));
      assertEquals(files, taken.poll(20, TimeUnit.SECONDS));
      assertTrue(HandedFiles.hand(library, List.of(library), PATIENCE));
      assertEquals(
          List.of(library.toAbsolutePath()), taken.poll(20, TimeUnit.SECONDS), listening::toString);
    }
    assertEquals(List.of(), left());
  }

  @Test
  void filesThatNobodyTakesAreTakenBack() throws IOException {
    assertFalse(HandedFiles.hand(library, List.of(library), Duration.ofMillis(50)));
    try (ExecutorService work = Executors.newVirtualThreadPerTaskExecutor()) {
      HandedFiles.listen(library, work, taken::add).close();
      assertFalse(HandedFiles.hand(library, List.of(library), Duration.ofMillis(50)));
    }
    assertEquals(List.of(), left());
    assertEquals(0, taken.size());
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(library.resolve("handed"))) {
      return files.toList();
    }
  }
}
