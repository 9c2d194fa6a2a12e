package dev.byline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.model.AuthorId;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The five pages, imported as anybody imports them.
public final class FivePages {

  public static final List<AuthorId> AUTHORS =
      Stream.of("pierre-marion", "clement-hongler", "pierre-ablin", "benoit-dherin", "scott-pesme")
          .map(AuthorId::new)
          .toList();

  /// What the page gives, `(!)` where it cannot be, what Byline computes beside it, `*` the best.
  /// Entropy, papers per author, median score, career years and code share were computed a second
  /// time by another program from the facts an independent reader found.
  public static final String FIGURES =
      """
      Papers | 18 | 13 | 57 [50] | 17 | 8
      Citations | 1,184 | 4,716 | 1,467 | 577 | unknown
      h-index | 45 (!) [1 to 18] | 2 | 72 (!) [1 to 38] | 13 | unknown
      g-index | 18 | 13 | 26 to 38 | 17 | unknown
      e-index | unknown | 68.48 to 68.64 | unknown | 18.87 to 20.2 | unknown
      i10-index | 1 to 18 | 1 to 2 | 1 to 57 | 13 to 17 | unknown
      Hirsch's a | unknown | 1,179 | unknown | 3.41 | unknown
      Hirsch's m | unknown | 0.22 | unknown | 1.86 | unknown
      Citations per paper | 65.78 | 362.77 | 25.74 | 33.94 | unknown
      Citations per year | 197.33 | 524 | at most 163 | 82.43 | unknown
      Career years | 6 | 9 | at least 9 | 7 | at least 7
      Papers per year | 3 | 1.44 | at most 6.33 | 2.43 | at most 1.14
      Papers per author | 3.83 to 6.33 | 1 to 3.5 | 4 to 21.25 | 3.17 to 5.92 | 2.92
      First author | 44% | 0% | 11 to 23% | 53% | 63%
      Last author | at most 22% | 23 to 85% | 4 to 47% | 6 to 24% | 0%
      Sole author | 6% | 0% | 2 to 14% | 6% | 0%
      Co-authors | at least 25 | at least 16 | at least 68 | at least 15 | 8
      Closest co-author | 22 to 67% | 69 to 92% | 16 to 89% | 47 to 82% | 88%
      Spread over categories | 1.72 bits | 2.19 bits | 1.28 bits | 1.17 bits | unknown
      Median score | 64.1 | unknown | 81.85 | unknown | unknown
      With code | 0% | 0% | 7 to 19% | 0% | unknown
      Longest gap | 0 | 1 | at most 1 | 0 | at most 1
      Novelty | 55% | 60% | 53% | 53% | unknown
      AI score | 59 | 53 | 59 | 50 | unknown
      """;

  /// Where each figure stands: the share of the others that are smaller, equal ones counted half,
  /// and how many figures there are. Nothing where only a range is known, or the figure cannot be.
  public static final String STANDINGS =
      """
      Papers | P75 of 5 | P25 of 5 | P100 of 5 | P50 of 5 | P0 of 5
      Citations | P33 of 4 | P100 of 4 | P67 of 4 | P0 of 4 |\s
      h-index |  | P0 of 2 |  | P100 of 2 |\s
      g-index | P100 of 3 | P0 of 3 |  | P50 of 3 |\s
      e-index |  |  |  |  |\s
      i10-index |  |  |  |  |\s
      Hirsch's a |  | P100 of 2 |  | P0 of 2 |\s
      Hirsch's m |  | P0 of 2 |  | P100 of 2 |\s
      Citations per paper | P67 of 4 | P100 of 4 | P0 of 4 | P33 of 4 |\s
      Citations per year | P50 of 3 | P100 of 3 |  | P0 of 3 |\s
      Career years | P0 of 3 | P100 of 3 |  | P50 of 3 |\s
      Papers per year | P100 of 3 | P0 of 3 |  | P50 of 3 |\s
      Papers per author |  |  |  |  |\s
      First author | P33 of 4 | P0 of 4 |  | P67 of 4 | P100 of 4
      Last author |  |  |  |  |\s
      Sole author | P67 of 4 | P17 of 4 |  | P100 of 4 | P17 of 4
      Co-authors |  |  |  |  |\s
      Closest co-author |  |  |  |  |\s
      Spread over categories | P67 of 4 | P100 of 4 | P33 of 4 | P0 of 4 |\s
      Median score | P0 of 2 |  | P100 of 2 |  |\s
      With code | P50 of 3 | P50 of 3 |  | P50 of 3 |\s
      Longest gap | P25 of 3 | P100 of 3 |  | P25 of 3 |\s
      Novelty | P67 of 4 | P100 of 4 | P17 of 4 | P17 of 4 |\s
      AI score | P83 of 4 | P33 of 4 | P83 of 4 | P0 of 4 |\s
      """;

  private FivePages() {}

  /// A new library in `folder` of the pages in `pages`.
  public static LibraryFolder library(Path pages, Path folder) throws IOException {
    LibraryFolder library = LibraryFolder.open(folder, LuceneIndex::open);
    ImportReport report =
        library.importPaths(
            List.of(pages), ImportOptions.STANDARD, ProgressListener.NONE, () -> false);
    assertEquals(List.of(), report.failed());
    return library;
  }
}
