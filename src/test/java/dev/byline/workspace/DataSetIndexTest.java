package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ArxivText;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.LargeSet;
import dev.byline.intake.OtherProcess;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Data sets in the real index.
class DataSetIndexTest {

  private static final PageRequest FEW = PageRequest.first(10).exact();

  @TempDir Path temp;

  private static List<String> titles(Library library, PaperQuery query) throws IOException {
    return library.papers(query, FEW, () -> false).hits().stream()
        .map(h -> h.paper().title())
        .sorted()
        .toList();
  }

  private static AuthorRecord named(Library library, String name) throws IOException {
    var query = new AuthorQuery(name, AuthorQuery.AuthorSort.NAME, true);
    return library.authors(query, FEW, () -> false).authors().getFirst();
  }

  @Test
  void peopleAreFoundByNameWithTheirPapers() throws IOException {
    Path file = temp.resolve("arxiv.json.gz");
    Files.write(
        file,
        new ArxivText()
            .paper("First Steps", 2020, "Ames, Ada; Berg, Bo")
            .paper("Second Steps", 2022, "Ames, Ada")
            .paper("Other Ways", 2021, "Berg, Bo")
            .gzip());
    try (LibraryFolder folder = LibraryFolder.open(temp.resolve("library"), LuceneIndex::open)) {
      folder.importPaths(List.of(file), ImportOptions.STANDARD, ProgressListener.NONE, () -> false);
      assertFinds(folder);
      folder.rebuild(ProgressListener.NONE, () -> false);
      assertFinds(folder);
    }
  }

  private static void assertFinds(LibraryFolder folder) throws IOException {
    Library library = folder.library();
    assertEquals(
        List.of("First Steps", "Second Steps"), titles(library, QueryText.read("steps").query()));
    AuthorRecord ada = named(library, "ada ames");
    assertEquals("ada-ames@arxiv", ada.id().value());
    PaperQuery papers = PaperQuery.ALL.and(Clause.OneOf.profile(ada.id()));
    assertEquals(List.of("First Steps", "Second Steps"), titles(library, papers));
    assertEquals(List.of(), folder.check(ProgressListener.NONE, () -> false));
  }

  /// Takes three minutes, and runs where the system property `byline.large` is true.
  @Test
  void manyPapersNeedLittleMemory() throws Exception {
    assumeTrue(Boolean.getBoolean("byline.large"), "Only with -Dbyline.large=true");
    Path file = temp.resolve("large.json");
    LargeSet.write(file, 200_000);
    Path library = temp.resolve("library");
    List<String> command = OtherProcess.command(LargeSet.class);
    command.addAll(List.of(library.toString(), file.toString()));
    Path output = temp.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> "It failed; see " + output);
    try (LibraryFolder folder = LibraryFolder.open(library, LuceneIndex::open)) {
      assertEquals(
          200_000, folder.library().papers(PaperQuery.ALL, FEW, () -> false).count().value());
      long people = folder.library().authors(AuthorQuery.ALL, FEW, () -> false).count().value();
      assertEquals(0, (119_000 - people) / 1_001, () -> people + " people");
    }
  }
}
