package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportReport;
import dev.byline.intake.PageText;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder into which pages come while it is watched.
class FolderWatchTest {

  private static final Duration QUIET = Duration.ofMillis(600);

  @TempDir Path temp;
  private Path watched;
  private LibraryFolder library;
  private FolderWatch watch;
  private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);
  private final BlockingQueue<ImportReport> reports = new LinkedBlockingQueue<>();

  @BeforeEach
  void open() throws IOException {
    watched = Files.createDirectories(temp.resolve("watched"));
    library = LibraryFolder.open(temp.resolve("library"), LuceneIndex::open);
    watch = new FolderWatch(library, watched, reports::add, QUIET);
  }

  @AfterEach
  void close() throws IOException {
    watch.stop();
    running.orTimeout(30, TimeUnit.SECONDS).join();
    library.close();
  }

  private void begin() {
    running =
        CompletableFuture.runAsync(() -> {
          try {
            watch.run();
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  private static String page(String name) {
    return new PageText(name).paper("Flows of " + name, "Jun 2, 2022", name).text();
  }

  private ImportReport next() throws InterruptedException {
    ImportReport report = reports.poll(60, TimeUnit.SECONDS);
    assertTrue(report != null, "nothing was imported");
    return report;
  }

  @Test
  void whatIsThereAndWhatComesIsImported() throws Exception {
    Files.writeString(watched.resolve("ada.txt"), page("Ada Ames"));
    begin();
    assertEquals(1, next().read());
    Path below = Files.createDirectories(watched.resolve("more"));
    Files.writeString(below.resolve("bo.txt"), page("Bo Berg"));
    Files.writeString(watched.resolve("notes.part"), page("Nobody Here"));
    assertEquals(1, next().read());
    assertTrue(library.library().author(new AuthorId("bo-berg")).isPresent());
    assertTrue(library.library().author(new AuthorId("nobody-here")).isEmpty());
  }

  @Test
  void halfWrittenFileIsWaitedFor() throws Exception {
    begin();
    String page =
        new PageText("Ada Ames")
            .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames")
            .paper("Trees and time", "Jun 3, 2021", "Ada Ames")
            .text();
    Path file = watched.resolve("ada.txt");
    int part = page.length() / 6;
    for (int i = 0; i < 6; i++) {
      String text = page.substring(i * part, i == 5 ? page.length() : (i + 1) * part);
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      TimeUnit.MILLISECONDS.sleep(QUIET.toMillis() / 3);
    }
    assertEquals(1, next().read());
    assertEquals(
        2, library.library().author(new AuthorId("ada-ames")).orElseThrow().papersListed());
    assertEquals(1, library.captures().size());
  }

  @Test
  void fileThatCannotBeReadIsNamedAndStopsNothing() throws Exception {
    begin();
    Files.write(watched.resolve("broken.txt"), new byte[] {0, 1, 2, 0, 3, 0, 0});
    ImportReport failed = next();
    assertEquals(1, failed.failed().size());
    assertTrue(failed.failed().getFirst().file().endsWith("broken.txt"));
    Files.writeString(watched.resolve("ada.txt"), page("Ada Ames"));
    assertEquals(1, next().read());
  }

  @Test
  void folderThatIsNoneIsRefused() {
    var none = new FolderWatch(library, temp.resolve("nowhere"), reports::add);
    assertThrows(NotDirectoryException.class, none::run);
    assertEquals(List.of(), List.copyOf(reports));
  }
}
