package dev.byline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.index.LuceneIndex;
import dev.byline.ingest.ImportOptions;
import dev.byline.ingest.ImportReport;
import dev.byline.ingest.LibraryFolder;
import dev.byline.ingest.Progress;
import dev.byline.model.AuthorId;
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

  private FivePages() {}

  /// A new library in `folder` of the pages in `pages`.
  public static LibraryFolder library(Path pages, Path folder) throws IOException {
    LibraryFolder library = LibraryFolder.open(folder, LuceneIndex::open);
    ImportReport report =
        library.importPaths(List.of(pages), ImportOptions.STANDARD, Progress.NONE, () -> false);
    assertEquals(List.of(), report.failed());
    return library;
  }
}
