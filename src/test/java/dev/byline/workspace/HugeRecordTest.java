package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.intake.PageText;
import dev.byline.library.MemoryIndex;
import dev.byline.model.Paper;
import dev.byline.sync.FileProblem;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HugeRecordTest {

  private static final String RECORD =
      """
      {"id": "2401.0000%d", "submitter": "S", "authors": "Ada Ames", "title": "%s", "categories": "cs.LG", "abstract": "%s", "versions": [{"version": "v1", "created": "Mon, 2 Apr 2024 19:18:42 GMT"}], "update_date": "2024-04-05", "authors_parsed": [["Ames", "Ada", ""]]}
      """;

  @TempDir Path temp;

  /// Little when packed, much when read.
  @Test
  void recordLongerThanABookIsBoundedAndTheOthersComeIn() throws IOException {
    String book = "words of a book ".repeat(200_000);
    Path packed = temp.resolve("packed.jsonl.gz");
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(packed)), StandardCharsets.UTF_8)) {
      out.write(RECORD.formatted(1, "Short", "An abstract."));
      out.write(RECORD.formatted(2, "Long abstract", book));
      out.write(RECORD.formatted(3, book, "An abstract."));
    }
    Path page =
        Files.writeString(
            temp.resolve("page.txt"),
            new PageText("Bo Berg").paper("Of a page", "Jun 14, 2022", "Bo Berg").text());
    var index = new MemoryIndex();
    try (LibraryFolder library = LibraryFolder.open(temp.resolve("library"), _ -> index)) {
      ImportReport report =
          library.importPaths(
              List.of(packed, page), ImportOptions.STANDARD, ProgressListener.NONE, () -> false);

      assertEquals(2, report.read(), report.toString());
      assertEquals(
          List.of(2, 3),
          report.doubtful().stream().map(FileProblem::line).toList(),
          report.toString());
    }
    List<Paper> papers =
        index.content().papers().values().stream().map(record -> record.paper()).toList();
    assertEquals(
        List.of("Long abstract", "Of a page", "Short"),
        papers.stream().map(Paper::title).sorted().toList());
    assertTrue(
        papers.stream()
            .filter(paper -> paper.title().startsWith("Long"))
            .allMatch(paper -> paper.abstractText().isEmpty()));
  }
}
