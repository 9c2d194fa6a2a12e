package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.library.MemoryIndex;
import dev.byline.model.Paper;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlCaptureTest {

  private static final String HTML =
      """
      <html><body><script>evil()</script><h1>Ada Ames</h1><p>Kite Institute</p>
      <h2>Publications</h2><ul>
      <li><b>Ada Ames</b>, Bo Berg. <i>Sparse kites in slow wind</i>. Journal of Kites, 2024.
          <a href="https://doi.org/10.5555/k.1">doi</a>
      <li>Bo Berg, <b>Ada Ames</b>. <i>Boats without anchors</i>. Annals of Boats, 2023.
          <a href="https://doi.org/10.5555/b.2">doi</a>
      </ul></body></html>
      """;

  private static final String TEXT =
      """
      Ada Ames
      Kite Institute

      Publications
      Ada Ames, Bo Berg. Sparse kites in slow wind. Journal of Kites, 2024. doi
      Bo Berg, Ada Ames. Boats without anchors. Annals of Boats, 2023. doi
      """;

  @TempDir Path temp;
  private final MemoryIndex index = new MemoryIndex();
  private LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp.resolve("library"), _ -> index);
  }

  private ImportReport add(String name, String text) throws IOException {
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);
    return ofFiles(
        library.importPages(
            List.of(PageSource.of(name, text)), options, ProgressListener.NONE, () -> false));
  }

  /// The report without its entries.
  private static ImportReport ofFiles(ImportReport report) {
    return new ImportReport(
        report.read(), report.unchanged(), report.doubtful(), report.failed(), report.cancelled());
  }

  private List<String> dois() {
    return index.content().papers().values().stream()
        .map(record -> record.paper())
        .map(Paper::doi)
        .flatMap(Optional::stream)
        .sorted()
        .toList();
  }

  private int captures() throws IOException {
    return dev.byline.archive.Archive.open(temp.resolve("library")).state().captures().size();
  }

  @Test
  void htmlIsKeptAsItsTextWithItsLinks() throws IOException {
    add("ada.html", HTML);
    assertEquals(List.of("10.5555/b.2", "10.5555/k.1"), dois());
    String kept = Files.readString(temp.resolve("library/pages/00001.txt"));
    assertTrue(kept.contains(TEXT.strip()), kept);
    assertFalse(kept.contains("evil"), kept);
  }

  @Test
  void htmlAddsToTheCaptureOfItsText() throws IOException {
    add("ada.txt", TEXT);
    assertEquals(List.of(), dois());
    add("ada.html", HTML);
    assertEquals(List.of("10.5555/b.2", "10.5555/k.1"), dois());
    assertEquals(1, captures());
  }

  @Test
  void sameHtmlComesInOnce() throws IOException {
    add("ada.html", HTML);
    assertEquals(new ImportReport(0, 1, List.of(), List.of(), false), add("ada.html", HTML));
    assertEquals(1, captures());
  }

  @Test
  void libraryReadsItsHtmlAgain() throws IOException {
    add("ada.html", HTML);
    var other = new MemoryIndex();
    LibraryFolder again = LibraryFolder.open(temp.resolve("library"), _ -> other);
    again.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(
        2,
        other.content().papers().values().stream()
            .filter(r -> r.paper().doi().isPresent())
            .count());
  }
}
