package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.IndexUpdate;
import dev.byline.library.MemoryIndex;
import dev.byline.parse.PageParser;
import dev.byline.stats.FigureIndexing;
import dev.byline.sync.ProgressListener;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index of other readers or other formulas is out of date, and is made anew.
class StaleIndexTest {

  @TempDir Path temp;

  private static void stamp(MemoryIndex index, int parser, int measures) throws IOException {
    String archive = index.stamp().orElseThrow().archive();
    try (IndexUpdate update = index.update(false)) {
      update.commit(parser, measures, archive);
    }
  }

  private static void assertMadeAnew(LibraryFolder library, String why) throws IOException {
    assertEquals(Optional.of(Wording.of(why)), library.needsRebuild());
    library.catchUp(ProgressListener.NONE, () -> false);
    assertEquals(Optional.empty(), library.needsRebuild());
  }

  @Test
  void otherReadersOrFormulasMakeItAnew() throws IOException {
    var index = new MemoryIndex();
    try (LibraryFolder library = LibraryFolder.open(temp.resolve("library"), _ -> index)) {
      library.importSamples(ProgressListener.NONE, () -> false);
      assertEquals(Optional.empty(), library.needsRebuild());
      stamp(index, PageParser.VERSION - 1, FigureIndexing.VERSION);
      assertMadeAnew(library, "check.stale.parser");
      stamp(index, PageParser.VERSION, FigureIndexing.VERSION + 1);
      assertMadeAnew(library, "check.stale.measures");
    }
  }
}
