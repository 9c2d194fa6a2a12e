package dev.byline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.exchange.ExportFormat;
import dev.byline.library.AuthorQuery;
import dev.byline.library.PaperChoice;
import dev.byline.library.query.PaperQuery;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {

  private final FakeLibrary library = People.library(10);
  private final Queue work = new Queue();
  private final ExportModel exports = new ExportModel(library, work, Runnable::run);
  private final CitationModel citations = new CitationModel(library, work, Runnable::run);

  @TempDir private Path folder;

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  @Test
  void savesAllPapersThatAreListed() throws IOException {
    Path file = folder.resolve("papers.jsonl");
    exports.savePapers(PaperChoice.all(PaperQuery.ALL), ExportFormat.JSON_LINES, file);
    assertEquals(new ExportState.Running(Optional.of(file), 0, 0), exports.state().get());
    work.runAll();
    assertEquals(new ExportState.Saved(file), exports.state().get());
    assertEquals(70, Files.readAllLines(file).size());
  }

  @Test
  void savesTheAuthorsOfTheRanking() throws IOException {
    Path file = folder.resolve("authors.csv");
    exports.saveAuthors(AuthorQuery.ALL, file);
    work.runAll();
    assertEquals(1 + 7, Files.readAllLines(file).size());
  }

  @Test
  void savesAWholeLibrary() throws IOException {
    Path file = folder.resolve("library.zip");
    exports.saveLibrary((out, _) -> out.write(new byte[] {1, 2}), file);
    work.runAll();
    assertEquals(2, Files.size(file));
  }

  @Test
  void cancelLeavesNoFile() throws IOException {
    exports.savePapers(
        PaperChoice.all(PaperQuery.ALL), ExportFormat.RIS, folder.resolve("papers.ris"));
    exports.cancel();
    work.runAll();
    assertEquals(new ExportState.Idle(), exports.state().get());
    assertEquals(List.of(), files());
  }

  @Test
  void saysWhyAFileCannotBeWritten() throws IOException {
    exports.savePapers(
        PaperChoice.all(PaperQuery.ALL), ExportFormat.RIS, folder.resolve("no").resolve("x.ris"));
    work.runAll();
    assertInstanceOf(ExportState.Failed.class, exports.state().get());
    assertEquals(List.of(), files());
  }

  @Test
  void citesAllPapersInTheStyleThatIsChosen() {
    var made = new ArrayList<String>();
    citations.style().set("ieee");
    citations.cite(
        PaperChoice.all(PaperQuery.ALL),
        (references, style) ->
            made.addAll(
                List.of(style, String.valueOf(references.references().size()), references.text())),
        cause -> {
          throw new AssertionError(cause);
        });
    work.runAll();
    assertEquals(List.of("IEEE", "70"), made.subList(0, 2));
    assertTrue(made.getLast().startsWith("[1] "), made.getLast());
  }

  @Test
  void cancelDropsTheReferences() {
    citations.cite(
        PaperChoice.all(PaperQuery.ALL),
        (_, _) -> {
          throw new AssertionError("cancelled");
        },
        cause -> {
          throw new AssertionError(cause);
        });
    citations.cancel();
    work.runAll();
    assertEquals(new ExportState.Idle(), citations.state().get());
  }

  @Test
  void styleThatIsGoneIsReported() throws IOException {
    var failed = new ArrayList<Exception>();
    citations.style().set(folder.resolve("gone.csl").toString());
    assertEquals("gone.csl", citations.title());
    citations.cite(PaperChoice.all(PaperQuery.ALL), (_, _) -> {}, failed::add);
    work.runAll();
    assertEquals(1, failed.size());
  }
}
