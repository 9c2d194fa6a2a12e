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
      e-index | 29.33 to 34.39 | 68.48 to 68.64 | at most 38.29 | 18.87 to 20.2 | unknown
      i10-index | 1 to 18 | 1 to 2 | 1 to 57 | 13 to 17 | unknown
      hA | 1 to 18 | 1 to 2 | at most 30 | 4 to 13 | unknown
      acc1 | 1 to 18 | 1 to 4 | at most 57 | 13 to 17 | unknown
      acc2 | 1 to 18 | 1 to 4 | at most 57 | 12 to 17 | unknown
      acc5 | 1 to 18 | 1 to 2 | at most 57 | 2 to 17 | unknown
      acc10 | 1 to 18 | 1 to 2 | at most 52 | at most 13 | unknown
      Hirsch's a | 3.65 to 1,184 | 1,179 | 1.02 to 1,467 | 3.41 | unknown
      Hirsch's m | 0.17 to 3 | 0.22 | at most 4.22 | 1.86 | unknown
      contemporary h-index | 1 to 18 | 1 to 4 | at most 48 | 9 to 17 | unknown
      age-weighted citation rate | 197.33 to 1,184 | 524.03 to 4,716 | at most 1,467 | 103.91 to 267.27 | unknown
      AW-index | 14.05 to 34.41 | 22.89 to 68.67 | at most 38.3 | 10.19 to 16.35 | unknown
      AWCR per author | at most 592 | at most 1,179 | at most 1,467 | 1.65 to 123.6 | unknown
      individual h-index (Batista) | at most 5.49 | at most 0.67 | at most 12.24 | at most 4.12 | unknown
      hI,norm | at most 18 | at most 2 | at most 23 | 2 to 13 | unknown
      hI,annual | at most 3 | at most 0.22 | at most 2.56 | 0.29 to 1.86 | unknown
      hm-index (Schreiber) | at most 6.33 | at most 2 | at most 21.25 | 0.67 to 5.92 | unknown
      Citations per paper | 65.78 | 362.77 | 25.74 | 33.94 | unknown
      Median citations | at most 118 | at most 2 | at most 50 | 13 to 58 | unknown
      Citations per year | 197.33 | 524 | at most 163 | 82.43 | unknown
      Citations per author | at most 1,184 | at most 1,572 | at most 1,467 | 8.67 to 471.92 | unknown
      Career years | 6 | 9 | at least 9 | 7 | at least 7
      Papers per year | 3 | 1.44 | at most 6.33 | 2.43 | at most 1.14
      Papers per author | 3.83 to 6.33 | 1 to 3.5 | 4 to 21.25 | 3.17 to 5.92 | 2.92
      authors per paper | at least 3.28 | at least 3.77 | at least 3.4 | at least 3.35 | 2.88
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
      hA |  |  |  |  |\s
      acc1 |  |  |  |  |\s
      acc2 |  |  |  |  |\s
      acc5 |  |  |  |  |\s
      acc10 |  |  |  |  |\s
      Hirsch's a |  | P100 of 2 |  | P0 of 2 |\s
      Hirsch's m |  | P0 of 2 |  | P100 of 2 |\s
      contemporary h-index |  |  |  |  |\s
      age-weighted citation rate |  |  |  |  |\s
      AW-index |  |  |  |  |\s
      AWCR per author |  |  |  |  |\s
      individual h-index (Batista) |  |  |  |  |\s
      hI,norm |  |  |  |  |\s
      hI,annual |  |  |  |  |\s
      hm-index (Schreiber) |  |  |  |  |\s
      Citations per paper | P67 of 4 | P100 of 4 | P0 of 4 | P33 of 4 |\s
      Median citations |  |  |  |  |\s
      Citations per year | P50 of 3 | P100 of 3 |  | P0 of 3 |\s
      Citations per author |  |  |  |  |\s
      Career years | P0 of 3 | P100 of 3 |  | P50 of 3 |\s
      Papers per year | P100 of 3 | P0 of 3 |  | P50 of 3 |\s
      Papers per author |  |  |  |  |\s
      authors per paper |  |  |  |  |\s
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
