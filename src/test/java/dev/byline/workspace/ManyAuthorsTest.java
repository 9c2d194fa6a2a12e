package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.Growth;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A paper by as many authors as an experiment of physics has, and more.
class ManyAuthorsTest {

  private static final int MOST = 12_000;

  @TempDir Path temp;

  @Test
  void checkOfALibraryTakesTimeAsTheAuthorsOfAPaperAreMany() throws Exception {
    try (LibraryFolder few = imported(MOST / 4);
        LibraryFolder many = imported(MOST)) {
      Growth.assertLinear(
          MOST,
          authors -> {
            LibraryFolder folder = authors < MOST ? few : many;
            assertEquals(List.of(), folder.check(ProgressListener.NONE, () -> false));
          });
    }
  }

  private LibraryFolder imported(int authors) throws IOException {
    Path file = Files.writeString(temp.resolve(authors + ".jsonl"), paper(authors));
    LibraryFolder folder =
        LibraryFolder.open(temp.resolve("library-" + authors), LuceneIndex::open);
    var report =
        folder.importPaths(
            List.of(file), ImportOptions.STANDARD, ProgressListener.NONE, () -> false);
    assertEquals(1, report.read(), report.toString());
    return folder;
  }

  private static String paper(int authors) {
    String names =
        IntStream.range(0, authors)
            .mapToObj(i -> "Bo L" + Integer.toString(i, 36))
            .collect(Collectors.joining(", "));
    return """
    {"id": "2401.00001", "submitter": "S", "title": "A search", "authors": "%s", \
    "categories": "hep-ex", "abstract": "Found."}
    """
        .formatted(names);
  }
}
