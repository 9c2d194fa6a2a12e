package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Capture;
import dev.byline.intake.ImportReport;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryFolderTest extends LibraryFolderCase {

  @Test
  void openingCreatesNothing() throws IOException {
    assertTrue(library.isEmpty());
    assertEquals(Optional.empty(), library.needsRebuild());
    assertFalse(Files.exists(temp.resolve("library")));
  }

  @Test
  void importShowsAuthorAndPapers() throws IOException {
    PageText page =
        new PageText("Ada Ames")
            .paper("First Steps", "Jun 14, 2022", ADA_AND_BO)
            .paper("Second Steps", "May 29", "A. Ames et al.");

    assertEquals(report(1, 0), add(MAY, page.source("ada.txt")));

    assertEquals(List.of("First Steps", "Second Steps"), titles());
    AuthorRecord ada = author("ada-ames");
    assertEquals("Ada Ames", ada.author().name());
    assertEquals(List.of("A. Ames"), ada.nameVariants());
    assertEquals(Optional.of(new CaptureDay(MAY, false)), ada.captured());
    assertEquals(2, ada.papersListed());
    assertEquals("2026-05-29", ada.newestPaper().orElseThrow().toString());
    assertEquals(1, ada.captures());
    assertEquals(
        List.of(new Listing(ada.id(), "Ada Ames", ada.page(), 0, 1)),
        paper("Second Steps").listings());
    assertEquals(Optional.empty(), library.needsRebuild());
  }

  @Test
  void rawPageIsAsItCame() throws IOException {
    PageSource page =
        new PageText("Ada Ames").paper("First", "Jun 14, 2022", "Ada Ames").source("a.txt");
    add(MAY, page);
    PageSource raw = library.rawPage(author("ada-ames").page()).orElseThrow();
    try (InputStream kept = raw.open();
        InputStream came = page.open()) {
      assertArrayEquals(came.readAllBytes(), kept.readAllBytes());
    }
    assertEquals("a.txt", raw.name());
  }

  @Test
  void samePageTwiceChangesNothing() throws IOException {
    PageSource page =
        new PageText("Ada Ames").paper("First", "Jun 14, 2022", "Ada Ames").source("a.txt");
    assertEquals(report(1, 1), add(MAY, page, page));
    MemoryIndex.Content before = index.content();
    assertEquals(report(0, 1), add(MAY, page));
    assertEquals(before, index.content());
    assertEquals(1, index.commits());
  }

  @Test
  void newerCaptureBecomesCurrent() throws IOException {
    add(
        MAY,
        new PageText("Ada Ames")
            .paper("One", "Jun 14, 2022", "Ada Ames")
            .paper("Two", "Jun 15, 2022", "Ada Ames")
            .source("a.txt"));
    add(
        JUNE,
        new PageText("Ada Ames")
            .paper("One", "Jun 14, 2022", "Ada Ames")
            .paper("Three", "Jun 15, 2022", "Ada Ames")
            .source("b.txt"));

    assertEquals(List.of("One", "Three"), titles());
    assertEquals(2, author("ada-ames").captures());
    assertEquals("b.txt", author("ada-ames").source());
    assertEquals(
        List.of("b.txt", "a.txt"),
        library.history(new AuthorId("ada-ames")).stream().map(Capture::source).toList());
  }

  @Test
  void olderCaptureGoesToHistory() throws IOException {
    add(JUNE, new PageText("Ada Ames").paper("One", "Jun 14, 2022", "Ada Ames").source("a.txt"));
    add(
        MAY,
        new PageText("Ada Ames")
            .paper("One", "Jun 14, 2022", "Ada Ames")
            .paper("Gone", "Jun 1, 2021", "Ada Ames")
            .source("b.txt"));

    assertEquals(List.of("One"), titles());
    assertEquals(
        List.of("a.txt", "b.txt"),
        library.history(new AuthorId("ada-ames")).stream().map(Capture::source).toList());
    assertEquals(2, author("ada-ames").captures());
  }

  @Test
  void samePersonByTitleOrFileElseAnother() throws IOException {
    add(MAY, new PageText("Wei Wang").paper("One", "Jun 14, 2022", "Wei Wang").source("a.txt"));
    add(MAY, new PageText("Wei Wang").paper("Other", "Jun 14, 2022", "Wei Wang").source("b.txt"));
    add(JUNE, new PageText("Wei  WANG").paper("New", "Jun 1, 2026", "Wei Wang").source("b.txt"));
    add(
        JUNE,
        new PageText("Wei Wang")
            .paper("One", "Jun 14, 2022", "Wei Wang")
            .paper("Else", "Jun 1, 2020", "Wei Wang")
            .source("b.txt"));

    assertEquals(
        List.of("wei-wang", "wei-wang-2"),
        index.content().authors().keySet().stream().map(AuthorId::value).toList());
    assertEquals(List.of("Else", "New", "One"), titles());
  }

  @Test
  void onePaperOnTwoPagesIsOnePaper() throws IOException {
    add(
        MAY,
        new PageText("Ada Ames")
            .paper("Shared Work", "Jun 14, 2022", "Ada Ames et al.", "Short.")
            .source("a.txt"),
        new PageText("Bo Berg").paper("Shared  work", "Jan 3, 2023", ADA_AND_BO).source("b.txt"),
        new PageText("Cy Cole").paper("Shared work", "Jan 3, 2023", "Cy Cole").source("c.txt"));

    assertEquals(List.of("Shared Work", "Shared work"), titles());
    PaperRecord shared = paper("Shared Work");
    assertEquals(List.of("Ada Ames", "Bo Berg"), shared.paper().authors());
    assertEquals(Optional.of("Short."), shared.paper().abstractText());
    assertEquals(
        List.of("ada-ames", "bo-berg"),
        shared.listings().stream().map(l -> l.author().value()).toList());
  }

  @Test
  void sampleTitlesThatDifferInOneWordStayTwo() throws IOException {
    library.importSamples(ProgressListener.NONE, () -> false);
    List<String> saddle = titles().stream().filter(t -> t.startsWith("Saddle-to-Saddle")).toList();
    assertEquals(2, saddle.size(), saddle.toString());
  }

  @Test
  void captureDayComesFromNotesThenFile() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("pages/deep"));
    String text = new PageText("Ada Ames").paper("One", "Jun 14, 2022", "Ada Ames").text();
    Path noted = Files.writeString(folder.resolve("noted.txt"), text);
    Path plain =
        Files.writeString(folder.resolve("PLAIN.TXT"), text.replace("Ada Ames", "Bo Berg"));
    Files.writeString(folder.resolve("readme.md"), "no page");
    Files.writeString(
        folder.resolve("captures.json"),
        "{\"noted.txt\": {\"captured\": \"2026-05-31\", \"estimated\": true}}");
    FileTime january = FileTime.from(Instant.parse("2025-01-15T12:00:00Z"));
    Files.setLastModifiedTime(noted, january);
    Files.setLastModifiedTime(plain, january);

    assertEquals(report(2, 0), addFiles(temp.resolve("pages")));

    assertEquals(Optional.of(new CaptureDay(MAY, true)), author("ada-ames").captured());
    assertEquals(
        Optional.of(new CaptureDay(LocalDate.of(2025, 1, 15), true)), author("bo-berg").captured());
  }

  @Test
  void statedDayCorrectsAnInferredOne() throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("ada.txt"),
            new PageText("Ada Ames").paper("One", "May 14", "Ada Ames").text());
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-15T12:00:00Z")));
    addFiles(file);
    assertEquals(2019, paper("One").paper().published().orElseThrow().year());

    assertEquals(report(1, 0), add(JUNE, PageSource.of(file)));

    assertEquals(2026, paper("One").paper().published().orElseThrow().year());
    assertEquals(1, author("ada-ames").captures());
    assertEquals(report(0, 1), addFiles(file));
    assertEquals(report(0, 1), add(MAY, PageSource.of(file)));
  }

  @Test
  void whereAllAuthorsHaveOwnPagesNothingIsASample() throws IOException {
    library.importSamples(ProgressListener.NONE, () -> false);
    try (Stream<Path> samples = Files.list(Path.of("data"))) {
      for (Path sample : samples.filter(file -> file.toString().endsWith(".txt")).toList()) {
        assertTrue(library.hasSamples());
        String newer = Files.readString(sample) + "\n";
        add(MAY, PageSource.of(sample.getFileName().toString(), newer));
      }
    }
    assertFalse(library.hasSamples());
    assertEquals(5, index.content().authors().size());
  }

  @Test
  void samplesAreRemovedAndRestored() throws IOException {
    ImportReport report = library.importSamples(ProgressListener.NONE, () -> false);
    assertEquals(5, report.read());
    assertTrue(library.hasSamples());
    MemoryIndex.Content before = index.content();
    assertEquals(5, before.authors().size());
    add(MAY, new PageText("Ada Ames").paper("One", "Jun 14, 2022", "Ada Ames").source("a.txt"));

    library.removeSamples();
    assertFalse(library.hasSamples());
    assertFalse(library.isEmpty());
    assertEquals(List.of("One"), titles());
    assertEquals(1, index.content().authors().size());

    library.importSamples(ProgressListener.NONE, () -> false);
    assertTrue(library.hasSamples());
    MemoryIndex.Content after = index.content();
    after.papers().keySet().retainAll(before.papers().keySet());
    after.authors().keySet().retainAll(before.authors().keySet());
    after.figures().keySet().retainAll(before.figures().keySet());
    assertEquals(before, after);
  }

  @Test
  void nameGivenByTheUserHolds() throws IOException {
    PageText page = new PageText("Ada Ames").paper("One", "Jun 14, 2022", ADA_AND_BO);
    add(MAY, page.source("a.txt"));
    library.nameAuthor(new AuthorId("ada-ames"), "Ada B. Ames");
    add(JUNE, page.paper("Two", "Jun 1, 2026", "Ada Ames").source("a.txt"));

    assertEquals("Ada B. Ames", author("ada-ames").author().name());
    assertEquals("Ada B. Ames", paper("One").listings().getFirst().authorName());
    library.nameAuthor(new AuthorId("ada-ames"), "");
    assertEquals("Ada Ames", author("ada-ames").author().name());
  }
}
