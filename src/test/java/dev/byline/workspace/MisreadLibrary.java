package dev.byline.workspace;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A library that an older parser made, for tests of other packages: it took the heading of a page
/// for the title of a paper, which the user starred. Two papers may be meant.
public final class MisreadLibrary {

  public static final String TITLE = "Papers of Ada Ames";

  private MisreadLibrary() {}

  /// Makes the library in `folder`.
  ///
  /// @return the id that the starred paper had
  public static PaperId make(Path folder) throws IOException {
    var reader = new RereadCase.OldReader(paper -> paper.toBuilder().title(TITLE).build());
    var page =
        new PageText("Ada Ames")
            .paper("On papers of Ada Ames", "Jun 2, 2022", "Ada Ames")
            .paper("More papers of Ada Ames", "Jun 2, 2022", "Ada Ames")
            .paper("Slow rivers", "Jun 2, 2021", "Ada Ames");
    try (LibraryFolder library = LibraryFolder.open(folder, LuceneIndex::open, reader)) {
      library.importPages(
          List.of(page.source("ada.txt")),
          new ImportOptions(Optional.of(RereadCase.MAY), false),
          ProgressListener.NONE,
          () -> false);
      PaperId paper =
          library
              .library()
              .papers(PaperQuery.ALL, PageRequest.first(1), () -> false)
              .hits()
              .getFirst()
              .id();
      library.marks().mark(paper, _ -> RereadCase.ALL);
      return paper;
    }
  }
}
