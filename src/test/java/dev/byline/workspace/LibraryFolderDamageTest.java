package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.intake.PageText;
import dev.byline.library.LibraryBusyException;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.sync.FileProblem;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Libraries that are busy, damaged or out of room, and files that cannot be read.
class LibraryFolderDamageTest extends LibraryFolderCase {

  @Test
  void badFileStopsNothing() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("pages"));
    Files.writeString(folder.resolve("a.txt"), "");
    Files.write(folder.resolve("b.txt"), new byte[] {0, 1, 2, 3, 0, 0});
    Files.writeString(
        folder.resolve("c.txt"),
        new PageText("Cy Cole").paper("One", "Feb 30, 2022", "Cy Cole").text());
    Path missing = temp.resolve("missing.txt");

    ImportReport report = addFiles(folder, missing);

    assertEquals(1, report.read());
    assertEquals(
        List.of(
            missing.toString(),
            folder.resolve("a.txt").toString(),
            folder.resolve("b.txt").toString()),
        report.failed().stream().map(FileProblem::file).toList());
    assertEquals(
        List.of(folder.resolve("c.txt") + ":10"),
        report.doubtful().stream().map(p -> p.file() + ":" + p.line()).distinct().toList());
    assertEquals(List.of("One"), titles());
  }

  @Test
  void cancelledImportLeavesNothingAndResumes() throws IOException {
    PageText page = new PageText("Ada Ames");
    for (int i = 0; i < 200; i++) {
      page.paper("Paper " + i, "Jun 14, 2022", "Ada Ames");
    }
    var options = new ImportOptions(Optional.of(MAY), false);
    for (int stop = 0; stop < 200; stop += 37) {
      var asked = new AtomicInteger(stop);
      ImportReport report =
          library.importPages(
              List.of(page.source("a.txt")),
              options,
              ProgressListener.NONE,
              () -> asked.getAndDecrement() <= 0);
      assertEquals(new ImportReport(0, 0, List.of(), List.of(), true), report);
      assertTrue(library.isEmpty());
      assertEquals(List.of(), titles());
    }
    assertEquals(report(1, 0), add(MAY, page.source("a.txt")));
    assertEquals(200, titles().size());
  }

  @Test
  void lostIndexIsMadeAnew() throws IOException {
    library.importSamples(ProgressListener.NONE, () -> false);
    MemoryIndex.Content before = index.content();
    index.lose();
    assertTrue(library.needsRebuild().isPresent());
    library.catchUp(ProgressListener.NONE, () -> false);
    assertEquals(before, index.content());
    assertEquals(Optional.empty(), library.needsRebuild());
  }

  @Test
  void libraryDoesNotImportItself() throws IOException {
    PageText page = new PageText("Ada Ames").paper("One", "Jun 14, 2022", "Ada Ames");
    add(MAY, page.source("a.txt"));
    Path own = temp.resolve("library/pages/00001.txt");
    long size = Files.size(own);
    Path folder = Files.createDirectories(temp.resolve("more"));
    Files.createSymbolicLink(folder.resolve("linked.txt"), own);
    Path moved = Files.writeString(folder.resolve("b.txt"), page.text().replace("One", "Two"));
    List<Path> all = List.of(own, temp.resolve("library/pages"), temp);
    ImportReport report =
        library.importPaths(all, ImportOptions.STANDARD, ProgressListener.NONE, () -> false);
    assertEquals(2, report.failed().size(), report.failed().toString());
    assertTrue(report.failed().getFirst().message().contains("itself"));
    assertEquals(1, report.read());
    assertEquals(size + Files.size(moved), Files.size(own));
  }

  @Test
  void secondWriterIsRefusedWhileReadingGoesOn() throws IOException {
    PageText page = new PageText("Ada Ames").paper("One", "Jun 14, 2022", "Ada Ames");
    add(MAY, page.source("a.txt"));
    LibraryFolder other = LibraryFolder.open(temp.resolve("library"), _ -> index);
    var refused = new AtomicInteger();
    ProgressListener meanwhile =
        (_, _, _) -> {
          assertThrows(LibraryBusyException.class, other::removeSamples);
          try {
            assertEquals(1, other.history(new AuthorId("ada-ames")).size());
          } catch (IOException e) {
            throw new AssertionError(e);
          }
          refused.incrementAndGet();
        };
    library.importPages(
        List.of(page.paper("Two", "Jun 14, 2022", "Ada Ames").source("a.txt")),
        new ImportOptions(Optional.of(JUNE), false),
        meanwhile,
        () -> false);
    assertTrue(refused.get() > 0);
    assertEquals(2, other.history(new AuthorId("ada-ames")).size());
  }

  @Test
  void checkFindsDamage() throws IOException {
    add(MAY, new PageText("Ada Ames").paper("One", "Jun 14, 2022", "Ada Ames").source("a.txt"));
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));

    Path raw = temp.resolve("library/pages/00001.txt");
    byte[] bytes = Files.readAllBytes(raw);
    bytes[10] ^= 1;
    Files.write(raw, bytes);
    Path journal = temp.resolve("library/journal.jsonl");
    Files.writeString(journal, Files.readString(journal) + "half a line");
    index.lose();

    assertEquals(
        List.of(
            "journal.jsonl ends in 11 bytes of a write that was cut off, or that another process is"
                + " making now.",
            "The raw page of a.txt ("
                + library.history(new AuthorId("ada-ames")).getFirst().page()
                + ") is damaged: its bytes have changed.",
            "The index is out of date: there is no index, or this version cannot read it."),
        library.check(ProgressListener.NONE, () -> false).stream()
            .map(FolderFinding::what)
            .toList());
  }

  @Test
  void damagedPageCostsTheOthersNothingAndComesInAgain() throws IOException {
    PageText ada = new PageText("Ada Ames").paper("One", "Jun 14, 2022", "Ada Ames");
    PageText bo = new PageText("Bo Berg").paper("Two", "Jun 14, 2022", "Bo Berg");
    add(MAY, ada.source("a.txt"));
    add(MAY, bo.source("b.txt"));
    MemoryIndex.Content whole = index.records();
    Path raw = temp.resolve("library/pages/00001.txt");
    byte[] bytes = Files.readAllBytes(raw);
    Files.write(raw, Arrays.copyOf(bytes, bytes.length - 5));
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(Set.of(new AuthorId("ada-ames")), index.records().authors().keySet());
    add(MAY, bo.source("b.txt"));
    assertEquals(whole, index.records());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void linkToAPipeOrADeviceIsReportedAndHoldsNothingUp() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("links"));
    Path pipe = temp.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    Path zero = Path.of("/dev/zero");
    assumeTrue(Files.exists(zero));
    for (String name : List.of("a.txt", "b.jsonl", "captures.json")) {
      Files.createSymbolicLink(folder.resolve(name), pipe);
    }
    Files.createSymbolicLink(folder.resolve("c.txt"), zero);
    Files.writeString(
        folder.resolve("good.txt"),
        new PageText("Ada Ames").paper("First Steps", "Jun 14, 2022", ADA_AND_BO).text());

    ImportReport report =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> addFiles(folder, zero, pipe));

    assertEquals(1, report.read());
    assertEquals(5, report.failed().size(), report.toString());
    assertEquals(1, report.doubtful().size(), report.toString());
  }

  @Test
  void decisionForWhichTheDiskHasNoRoomIsSaidNotToBeStored() throws IOException {
    add(MAY, new PageText("Ada Ames").paper("First Steps", "Jun 14, 2022", ADA_AND_BO).source("a"));
    index.failNextPreparation(new IOException("No space left on device"));
    var failure =
        assertThrows(
            IOException.class, () -> library.nameAuthor(new AuthorId("ada-ames"), "Ada B. Ames"));
    assertTrue(failure.toString().contains("The change was not stored"), failure.toString());
    assertEquals(Optional.empty(), library.needsRebuild());
    assertEquals("Ada Ames", author("ada-ames").author().name());
  }

  @Test
  void decisionThatTheIndexCannotShowIsSaidToBeStored() throws IOException {
    add(MAY, new PageText("Ada Ames").paper("First Steps", "Jun 14, 2022", ADA_AND_BO).source("a"));
    index.failNext(new IOException("No space left on device"));
    var failure =
        assertThrows(
            IOException.class, () -> library.nameAuthor(new AuthorId("ada-ames"), "Ada B. Ames"));
    assertTrue(failure.toString().contains("The change is stored"), failure.toString());
    assertTrue(failure.toString().contains("No space left on device"), failure.toString());
    assertTrue(library.needsRebuild().isPresent());
    library.catchUp(ProgressListener.NONE, () -> false);
    assertEquals("Ada B. Ames", author("ada-ames").author().name());
  }

  @Test
  void pipeInAFolderIsNotWaitedFor() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("pages"));
    Path pipe = folder.resolve("p.txt");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    ImportReport report =
        library.importPaths(
            List.of(folder), ImportOptions.STANDARD, ProgressListener.NONE, () -> false);
    assertEquals(0, report.read() + report.failed().size());
  }

  @Test
  void damagedIndexIsFound() throws IOException {
    Path folder = temp.resolve("indexed");
    try (LibraryFolder one = LibraryFolder.open(folder, LuceneIndex::open)) {
      one.importSamples(ProgressListener.NONE, () -> false);
      assertEquals(List.of(), one.check(ProgressListener.NONE, () -> false));
    }
    Path terms;
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      terms = files.filter(f -> f.toString().endsWith(".tim")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(terms);
    bytes[bytes.length / 2] ^= 1;
    Files.write(terms, bytes);
    try (LibraryFolder one = LibraryFolder.open(folder, LuceneIndex::open)) {
      List<FolderFinding> found = one.check(ProgressListener.NONE, () -> false);
      assertTrue(found.getFirst().what().startsWith("The index is damaged: "), found::toString);
    }
  }

  @Test
  void refreshTellsWhetherAnotherChangedAnything() throws IOException {
    Path folder = temp.resolve("shared");
    try (LibraryFolder one = LibraryFolder.open(folder, LuceneIndex::open);
        LibraryFolder other = LibraryFolder.open(folder, LuceneIndex::open)) {
      one.importSamples(ProgressListener.NONE, () -> false);
      assertTrue(other.refresh());
      assertFalse(other.refresh());
      PaperId paper =
          other
              .library()
              .papers(PaperQuery.ALL, PageRequest.first(1), () -> false)
              .hits()
              .getFirst()
              .id();
      one.marks().mark(paper, own -> own.withStar(true));
      assertTrue(other.refresh());
      assertTrue(other.marks().marks().of(paper).starred());
    }
  }
}
