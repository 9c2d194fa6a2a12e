package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveWriter;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.OtherProcess;
import dev.byline.library.AuthorQuery;
import dev.byline.library.LibraryBusyException;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library after its process was killed, and between two processes.
class KillTest {

  private static final int KILLS = Integer.getInteger("byline.kills", 20);

  /// Steps after which a new library is begun, so that checking stays quick.
  private static final int STEPS = 40;

  /// Milliseconds that a process lives at most after its first word: two or three steps.
  private static final int LIFE = 250;

  @TempDir Path temp;

  /// What a library holds after its steps, made in memory.
  private static final class Expected {
    private final MemoryIndex index = new MemoryIndex();
    private final LibraryFolder library;
    private int steps;

    Expected(Path folder) throws IOException {
      library = LibraryFolder.open(folder, _ -> index);
    }

    MemoryIndex.Content after(int wanted) throws IOException {
      assertTrue(wanted >= steps, "Steps were lost: " + steps + " before, " + wanted + " now");
      while (steps < wanted) {
        OtherProcess.importStep(library, steps++, ProgressListener.NONE);
      }
      return index.records();
    }
  }

  @Test
  void whoIsRefusedDoesNotFreeTheLock() throws IOException {
    Path folder = temp.resolve("library");
    Archive archive = Archive.open(folder);
    try (ArchiveWriter _ = archive.write().orElseThrow();
        OtherProcess other = OtherProcess.start(Files.createFile(temp.resolve("errors.txt")))) {
      assertTrue(archive.write().isEmpty());
      other.begin(folder, false);
      assertEquals(Optional.empty(), other.says(), "the other process is refused and ends");
    }
  }

  @Test
  void killedLibraryIsAsBeforeOrAfter() throws Exception {
    var random = new Random(20260531);
    Path errors = Files.createFile(temp.resolve("errors.txt"));
    OtherProcess next = OtherProcess.start(errors);
    Expected expected = new Expected(temp.resolve("expected-0"));
    Path folder = temp.resolve("library-0");
    for (int kill = 1; kill <= KILLS; kill++) {
      try (OtherProcess victim = next) {
        next = OtherProcess.start(errors);
        victim.begin(folder, false);
        assertTrue(victim.says().isPresent(), () -> "It did not start: " + text(errors));
        boolean ended = victim.process().waitFor(random.nextInt(LIFE), TimeUnit.MILLISECONDS);
        assertEquals(false, ended, () -> "It ended by itself: " + text(errors));
      }
      if (assertWhole(folder, expected) > STEPS) {
        expected = new Expected(temp.resolve("expected-" + kill));
        folder = temp.resolve("library-" + kill);
      }
    }
    next.close();
  }

  @Test
  void markThatWasStoredOutlivesAKill() throws Exception {
    var random = new Random(20261122);
    Path errors = Files.createFile(temp.resolve("errors.txt"));
    Path folder = temp.resolve("marked");
    try (LibraryFolder library = LibraryFolder.open(folder, LuceneIndex::open)) {
      OtherProcess.importStep(library, 0, ProgressListener.NONE);
    }
    for (int kill = 0; kill < Math.ceilDiv(KILLS, 3); kill++) {
      int said = untilKilled(OtherProcess::mark, folder, errors, random.nextInt(60));
      try (LibraryFolder library = LibraryFolder.open(folder, LuceneIndex::open)) {
        PaperId paper = OtherProcess.firstPaper(library);
        int stored = OtherProcess.number(library.marks().marks().of(paper));
        assertTrue(stored == said || stored == said + 1, () -> said + " said, stored " + stored);
        assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
      }
    }
  }

  @Test
  void decisionIsThereOrNotAfterAKill() throws Exception {
    var random = new Random(20261125);
    Path errors = Files.createFile(temp.resolve("errors.txt"));
    Path folder = temp.resolve("decided");
    try (LibraryFolder library = LibraryFolder.open(folder, LuceneIndex::open)) {
      OtherProcess.importStep(library, 0, ProgressListener.NONE);
    }
    for (int kill = 0; kill < Math.ceilDiv(KILLS, 3); kill++) {
      int said = untilKilled(OtherProcess::decide, folder, errors, random.nextInt(LIFE));
      try (LibraryFolder library = LibraryFolder.open(folder, LuceneIndex::open)) {
        int stored = OtherProcess.decisions(library);
        assertTrue(stored == said || stored == said + 1, () -> said + " said, stored " + stored);
        library.catchUp(ProgressListener.NONE, () -> false);
        assertEquals(stored % 2, library.state().verdicts().leads().authors().size());
        var fresh = new MemoryIndex();
        LibraryFolder.open(folder, _ -> fresh).rebuild(ProgressListener.NONE, () -> false);
        assertEquals(fresh.records(), content(library));
      }
    }
  }

  /// Tells a process to go on with something.
  @FunctionalInterface
  private interface Order {
    void give(OtherProcess process, Path library) throws IOException;
  }

  /// @return the last number that the process said was stored
  private static int untilKilled(Order order, Path folder, Path errors, int millis)
      throws Exception {
    int said = 0;
    try (OtherProcess victim = OtherProcess.start(errors)) {
      order.give(victim, folder);
      Optional<String> first = victim.says();
      assertTrue(first.isPresent(), () -> "It did not start: " + text(errors));
      assertEquals(false, victim.process().waitFor(millis, TimeUnit.MILLISECONDS));
      // By its handle, which leaves open what it has said and was not read yet.
      victim.process().toHandle().destroyForcibly();
      for (Optional<String> line = first; line.isPresent(); line = victim.says()) {
        said = Integer.parseInt(line.get());
      }
    }
    return said;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /// @return how many steps the library holds
  private static int assertWhole(Path folder, Expected expected) throws IOException {
    try (LibraryFolder library = LibraryFolder.open(folder, LuceneIndex::open)) {
      int steps = OtherProcess.steps(library);
      List<FolderFinding> damage =
          library.check(ProgressListener.NONE, () -> false).stream()
              .filter(f -> !f.what().startsWith("The index is out of date"))
              .filter(f -> !f.what().startsWith("journal.jsonl ends in"))
              .toList();
      assertEquals(List.of(), damage);
      library.catchUp(ProgressListener.NONE, () -> false);
      assertEquals(expected.after(steps), content(library));
      return steps;
    }
  }

  private static MemoryIndex.Content content(LibraryFolder library) throws IOException {
    var content = new MemoryIndex.Content(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    PageRequest all = PageRequest.first(10_000).exact();
    for (PaperHit hit : library.library().papers(PaperQuery.ALL, all, () -> false).hits()) {
      PaperId id = hit.id();
      PaperRecord paper = library.library().paper(id, PaperQuery.ALL).orElseThrow().record();
      content.papers().put(id, paper);
    }
    library
        .library()
        .authors(AuthorQuery.ALL, all, () -> false)
        .authors()
        .forEach(a -> content.authors().put(a.id(), a));
    return content;
  }

  @Test
  void secondProcessReadsAndIsToldThatAnotherWrites() throws Exception {
    Path folder = temp.resolve("library");
    Path errors = Files.createFile(temp.resolve("errors.txt"));
    try (LibraryFolder library = LibraryFolder.open(folder, LuceneIndex::open);
        OtherProcess other = OtherProcess.start(errors)) {
      OtherProcess.importStep(library, 0, ProgressListener.NONE);
      MemoryIndex.Content before = content(library);
      other.begin(folder, true);
      assertEquals(Optional.of("holding"), other.says(), () -> text(errors));

      assertThrows(
          LibraryBusyException.class,
          () -> OtherProcess.importStep(library, 5, ProgressListener.NONE));
      assertThrows(
          LibraryBusyException.class, () -> library.rebuild(ProgressListener.NONE, () -> false));
      assertEquals(before, content(library));
      try (LibraryFolder third = LibraryFolder.open(folder, LuceneIndex::open)) {
        assertEquals(before, content(third));
      }

      other.goOn();
      assertEquals(Optional.of("done"), other.says(), () -> text(errors));
      library.refresh();
      assertEquals(2, OtherProcess.steps(library));
      assertEquals(new Expected(temp.resolve("expected")).after(2), content(library));
      OtherProcess.importStep(library, 2, ProgressListener.NONE);
    }
  }
}
