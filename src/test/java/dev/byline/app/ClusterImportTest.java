package dev.byline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveWriter;
import dev.byline.cluster.CatalogueFile;
import dev.byline.cluster.ClusterIndex;
import dev.byline.cluster.OpenSearchNode;
import dev.byline.cluster.rest.ClusterAddress;
import dev.byline.cluster.rest.ClusterCredentials;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.OtherProcess;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `byline cluster import`, from several processes at the same time.
@Tag("cluster")
class ClusterImportTest {

  private static final Path ONE = Path.of("data/pierre-marion.txt");
  private static final Path OTHER = Path.of("data/benoit-dherin.txt");

  private final ClusterAddress address = OpenSearchNode.newCatalogue();
  @TempDir private Path temp;
  private ClusterCatalogues catalogues =
      new ClusterCatalogues(Path.of(""), ClusterCredentials.NONE);

  @BeforeEach
  void createCatalogue() throws IOException {
    catalogues = new ClusterCatalogues(temp.resolve("read"), ClusterCredentials.NONE);
    catalogues.create(address.toString(), 1, 0, temp.resolve("made"));
  }

  /// The program in a process of its own.
  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>(OtherProcess.command(Main.class));
    command.addAll(List.of("--library", temp.resolve("made").toString(), "cluster", "import"));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).start();
  }

  private static String all(BufferedReader reader) {
    return reader.lines().collect(Collectors.joining("\n"));
  }

  private static void assertDone(Process process) {
    assertEquals(0, process.onExit().join().exitValue(), () -> all(process.errorReader()));
  }

  private List<PaperHit> papers() throws IOException {
    try (LibraryFolder library =
        LibraryFolder.open(catalogues.folder(address.toString()), catalogues)) {
      return papers(library);
    }
  }

  private static List<PaperHit> papers(LibraryFolder library) throws IOException {
    return library.library().papers(PaperQuery.ALL, PageRequest.first(1_000), () -> false).hits();
  }

  private List<PaperHit> papersOf(Path... pages) throws IOException {
    try (LibraryFolder own = LibraryFolder.open(temp.resolve("own"), LuceneIndex::open)) {
      own.importPaths(List.of(pages), ImportOptions.STANDARD, ProgressListener.NONE, () -> false);
      return papers(own);
    }
  }

  @Test
  void importsOfTwoProcessesAreBothSeen() throws IOException {
    Process one = start(ONE.toString());
    Process other = start("--json", OTHER.toString());
    assertDone(one);
    String report = all(other.inputReader());
    assertDone(other);
    assertEquals(1, new JsonMapper().readTree(report).path("read").asInt(0), report);
    assertEquals(papersOf(ONE, OTHER), papers());
  }

  /// Whoever writes elsewhere is named, and waited for.
  @Test
  void importWaitsForWhoeverWritesToTheCatalogue() throws IOException {
    var file = new CatalogueFile(address, true);
    try (ClusterIndex index = ClusterIndex.open(file, ClusterCredentials.NONE)) {
      assertWaits(index.update(false), "process " + ProcessHandle.current().pid());
    }
    assertEquals(papersOf(ONE), papers());
  }

  @Test
  void importWaitsForWhoeverWritesToTheLibrary() throws IOException {
    ArchiveWriter writer = Archive.open(temp.resolve("made")).write().orElseThrow();
    assertWaits(writer, temp.resolve("made").toString());
    assertEquals(papersOf(ONE), papers());
  }

  private void assertWaits(Closeable writer, String named) throws IOException {
    Process process = start(ONE.toString());
    BufferedReader errors = process.errorReader();
    String said = String.valueOf(errors.readLine());
    assertTrue(said.contains("is writing to") && said.contains(named), said);
    assertTrue(process.isAlive());
    writer.close();
    assertEquals(0, process.onExit().join().exitValue(), () -> said + all(errors));
  }

  @Test
  void importThatMayNotWaitSaysWhoWrites() throws IOException {
    try (ArchiveWriter _ = Archive.open(temp.resolve("made")).write().orElseThrow()) {
      Process process = start("--wait", "0", ONE.toString());
      assertEquals(3, process.onExit().join().exitValue());
      assertTrue(all(process.errorReader()).contains("is writing to the library"));
    }
    assertEquals(List.of(), papers());
  }

  /// One catalogue is made from one library: another's archive would take away what is there.
  @Test
  void catalogueOfAnotherLibraryIsLeftAlone() throws IOException {
    try (LibraryFolder made = LibraryFolder.open(temp.resolve("made"), catalogues)) {
      made.importSamples(ProgressListener.NONE, () -> false);
    }
    List<PaperHit> before = papers();
    new CatalogueFile(address, true).write(temp.resolve("other"));
    Process process = start("--library", temp.resolve("other").toString(), ONE.toString());
    assertEquals(3, process.onExit().join().exitValue(), () -> all(process.inputReader()));
    String said = all(process.errorReader());
    assertTrue(said.contains("another library"), said);
    assertEquals(before, papers());
  }
}
