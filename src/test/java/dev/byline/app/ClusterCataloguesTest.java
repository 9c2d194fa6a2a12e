package dev.byline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.window.WindowSources;
import dev.byline.cluster.OpenSearchNode;
import dev.byline.cluster.rest.ClusterCredentials;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library that is imported into a catalogue, and those who read the catalogue.
@Tag("cluster")
class ClusterCataloguesTest {

  private final String address = OpenSearchNode.newCatalogue().toString();
  private ClusterCatalogues catalogues =
      new ClusterCatalogues(Path.of(""), ClusterCredentials.NONE);
  @TempDir private Path temp;

  @BeforeEach
  void createCatalogue() throws IOException {
    catalogues = new ClusterCatalogues(temp.resolve("read"), ClusterCredentials.NONE);
    catalogues.create(address, 1, 0, temp.resolve("made"));
  }

  private static void importSamples(LibraryFolder library) throws IOException {
    library.importSamples(ProgressListener.NONE, () -> false);
  }

  private static List<PaperHit> papers(LibraryFolder library, PaperQuery query) throws IOException {
    return library.library().papers(query, PageRequest.first(1_000), () -> false).hits();
  }

  private static List<AuthorRecord> authors(LibraryFolder library) throws IOException {
    return library
        .library()
        .authors(AuthorQuery.ALL, PageRequest.first(100), () -> false)
        .authors();
  }

  @Test
  void catalogueShowsWhatALibraryOfOnesOwnWould() throws IOException {
    try (LibraryFolder own = LibraryFolder.open(temp.resolve("own"), LuceneIndex::open);
        LibraryFolder made = LibraryFolder.open(temp.resolve("made"), catalogues)) {
      importSamples(own);
      importSamples(made);
      assertEquals(Optional.empty(), made.needsRebuild());
      assertFalse(Files.exists(temp.resolve("made/index")));
      try (LibraryFolder read = LibraryFolder.open(catalogues.folder(address), catalogues)) {
        assertFalse(read.isNew());
        assertFalse(read.isEmpty());
        assertEquals(Optional.empty(), read.needsRebuild());
        assertEquals(Optional.empty(), read.journalLoss());
        assertEquals(papers(own, PaperQuery.ALL), papers(read, PaperQuery.ALL));
        assertEquals(authors(own), authors(read));
      }
    }
    var state = catalogues.state(temp.resolve("made")).orElseThrow();
    assertEquals(5, state.authors());
    assertTrue(state.imports());
    assertFalse(catalogues.state(catalogues.folder(address)).orElseThrow().imports());
    assertEquals(Optional.empty(), catalogues.state(temp.resolve("own")));
  }

  @Test
  void readerKeepsMarksAndImportsNothing() throws IOException {
    try (LibraryFolder made = LibraryFolder.open(temp.resolve("made"), catalogues);
        LibraryFolder read = LibraryFolder.open(catalogues.folder(address), catalogues)) {
      importSamples(made);
      PaperQuery starred = QueryText.read("is:starred").query();
      PaperHit first = papers(read, PaperQuery.ALL).getFirst();
      read.marks().mark(first.id(), marks -> marks.withStar(true));
      assertEquals(List.of(first), papers(read, starred));
      assertEquals(List.of(), papers(made, starred));
      Path page = Path.of("data/pierre-marion.txt");
      assertThrows(
          IOException.class,
          () ->
              read.importPaths(
                  List.of(page), ImportOptions.STANDARD, ProgressListener.NONE, () -> false));
    }
  }

  @Test
  void catalogueIsRebuiltFromItsLibrary() throws IOException {
    try (LibraryFolder made = LibraryFolder.open(temp.resolve("made"), catalogues)) {
      importSamples(made);
      List<PaperHit> before = papers(made, PaperQuery.ALL);
      made.rebuild(ProgressListener.NONE, () -> false);
      assertEquals(before, papers(made, PaperQuery.ALL));
    }
  }

  /// An address with a slip of the pen shows no empty library.
  @Test
  void catalogueThatDoesNotExistIsSaid() throws IOException {
    Path folder = catalogues.folder(address + "y");
    var none = assertThrows(IOException.class, () -> LibraryFolder.open(folder, catalogues));
    assertTrue(String.valueOf(none.getMessage()).contains("does not exist"), none::toString);
  }

  @Test
  void readerIsShownNoSourceThatItDoesNotHave() throws IOException {
    try (LibraryFolder made = LibraryFolder.open(temp.resolve("made"), catalogues);
        LibraryFolder read = LibraryFolder.open(catalogues.folder(address), catalogues)) {
      importSamples(made);
      assertTrue(WindowSources.of(made).pages().areKept());
      assertFalse(WindowSources.of(read).pages().areKept());
    }
  }

  @Test
  void nameThatIsTakenIsRefused() {
    assertThrows(
        IOException.class, () -> catalogues.create(address, 1, 0, temp.resolve("another")));
  }
}
