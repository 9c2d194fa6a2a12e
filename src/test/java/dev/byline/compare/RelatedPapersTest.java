package dev.byline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.RelatedPaper;
import dev.byline.library.query.PaperQuery;
import dev.byline.parse.ProfilesOnDisk;
import dev.byline.words.CommonWords;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Related papers of the five pages. Papers of one author have more to do with each other than with
/// those of others, which can be counted without a judge.
class RelatedPapersTest {

  private static final int FIRST = 5;

  @TempDir private Path temp;

  /// As ranked by the index alone, of the real pages 292.
  @Test
  void papersOfTheSameAuthorAreFirst() throws IOException {
    assumeTrue(Files.isDirectory(ProfilesOnDisk.REAL), "The real pages are not on this machine");
    int same = ofTheSameAuthor(ProfilesOnDisk.REAL);
    assertTrue(same >= 318, same + " of 530");
  }

  @Test
  void samplesAreRelatedAsTheRealPagesAre() throws IOException {
    int same = ofTheSameAuthor(ProfilesOnDisk.SAMPLES);
    assertTrue(same >= 260, same + " of 530");
  }

  private int ofTheSameAuthor(Path pages) throws IOException {
    try (LibraryFolder folder = FivePages.library(pages, temp.resolve("library"))) {
      Library library = folder.library();
      List<PaperHit> papers =
          library.papers(PaperQuery.ALL, PageRequest.first(200), () -> false).hits();
      assertEquals(106, papers.size());
      int same = 0;
      for (PaperHit paper : papers) {
        for (RelatedPaper related : folder.suggestions().related(paper.id(), FIRST, () -> false)) {
          same += Collections.disjoint(paper.profiles(), related.paper().profiles()) ? 0 : 1;
          assertTrue(related.words().stream().noneMatch(CommonWords::has), related::toString);
          assertTrue(!related.words().isEmpty(), related::toString);
        }
      }
      return same;
    }
  }
}
