package dev.byline.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.intake.ImportOptions;
import dev.byline.intake.PagePreview;
import dev.byline.intake.PageText;
import dev.byline.library.MemoryIndex;
import dev.byline.model.CaptureDay;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPartTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

  @TempDir Path temp;

  private static PageSource first() {
    return new PageText("Ada Ames")
        .stating(4)
        .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames, Bo Berg")
        .paper("Trees and time", "Jun 3, 2021", "Ada Ames")
        .source("a.txt");
  }

  private static PageSource second() {
    return new PageText("Ada Ames")
        .stating(4)
        .paper("Rings of fire", "Jun 5, 2020", "Ada Ames, Cy Cole")
        .paper("Seas of sand", "Jun 6, 2019", "Ada Ames")
        .source("b.txt");
  }

  private static String said(LibraryFolder library, PageSource page) throws IOException {
    PagePreview preview = library.reviews().preview(page, Optional.of(new CaptureDay(MAY, false)));
    return ReviewPane.part(PageDraft.of(preview, (ParsedPage) preview.reading()));
  }

  @Test
  void countsHowMuchIsThere() throws IOException {
    var index = new MemoryIndex();
    try (var library = LibraryFolder.open(temp, _ -> index)) {
      String before = said(library, first());
      assertTrue(before.endsWith("2 of 4 listed; paste the rest to complete"), before);
      var options = new ImportOptions(Optional.of(MAY), false);
      library.importPages(List.of(first()), options, ProgressListener.NONE, () -> false);
      String after = said(library, second());
      assertTrue(after.endsWith("4 of 4 listed"), after);
      PageSource whole =
          new PageText("Di Dorn").paper("Seas of sand", "Jun 6, 2019", "Di Dorn").source("c.txt");
      assertEquals("", said(library, whole));
    }
  }
}
