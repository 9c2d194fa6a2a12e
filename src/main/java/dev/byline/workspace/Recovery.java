package dev.byline.workspace;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveState;
import dev.byline.archive.ArchiveWriter;
import dev.byline.archive.JournalCopies;
import dev.byline.archive.files.PageArrival;
import dev.byline.archive.files.StoredPage;
import dev.byline.archive.files.UnnamedPages;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.intake.IncomingPage;
import dev.byline.intake.PageEdits;
import dev.byline.intake.PageIntake;
import dev.byline.model.CaptureDay;
import dev.byline.parse.PageSource;
import dev.byline.sync.IndexKeeper;
import dev.byline.sync.ProgressListener;
import dev.byline.sync.ProgressMeter;
import dev.byline.sync.StoredPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Ways to get back what a library has but its journal does not say: pages that no line names, and
/// what was decided in a copy of the journal. Nothing is cut off or written over.
public final class Recovery {

  private final LibraryFolder library;
  private final Archive archive;
  private final StoredPages pages;
  private final IndexKeeper keeper;

  Recovery(LibraryFolder library, Archive archive, StoredPages pages, IndexKeeper keeper) {
    this.library = library;
    this.archive = archive;
    this.pages = pages;
    this.keeper = keeper;
  }

  /// Bytes among the raw pages that no line of the journal names.
  public UnnamedPages unnamed() throws IOException {
    return archive.check().unnamed();
  }

  /// Reads the pages that no line of the journal names, each with its markup and the day it came
  /// with, where that is known. Where the journal is shorter than it was, the index is made anew
  /// from what there is then; where there is no such page, nothing changes.
  public ImportReport recover(ProgressListener progress, BooleanSupplier cancelled)
      throws IOException {
    try (ArchiveWriter writer = library.lock()) {
      List<UnnamedPages.Found> found = unnamed().pages();
      if (found.isEmpty()) {
        return new ImportReport(0, 0, List.of(), List.of(), false);
      }
      List<IncomingPage> incoming = found.stream().map(this::incoming).toList();
      return library.importPages(
          incoming, new PageIntake(pages, writer, ImportOptions.STANDARD, cancelled), progress);
    }
  }

  private IncomingPage incoming(UnnamedPages.Found found) {
    StoredPage stored = found.stored();
    PageArrival origin = found.origin();
    PageSource source = pages.source(origin.source(), stored, found.markup());
    Optional<CaptureDay> noted = origin.captured().filter(day -> !day.inferred());
    return new IncomingPage(
        source,
        origin.source(),
        stored.extent().length(),
        noted,
        origin.captured(),
        PageEdits.NONE,
        Optional.of(found));
  }

  /// Makes what a copy of a journal says, and the journal does not, count as if it were decided
  /// now.
  ///
  /// @param copy a file in the library's folder
  /// @throws IOException if there is no such copy, or it cannot be read or stored
  public JournalCopies.Taken takeIn(Path copy) throws IOException {
    try (ArchiveWriter writer = library.lock()) {
      JournalCopies copies = archive.copies();
      JournalCopies.Taken taken = copies.takeIn(copies.of(copy), writer);
      if (!keeper.isAhead()) {
        ArchiveState state = archive.state();
        IndexKeeper.Run run = keeper.new Run(false, () -> false);
        var meter = new ProgressMeter(ProgressListener.NONE, run.changeTo(state).bytes());
        run.show(state, Map.of(), new IndexKeeper.Step(meter, Map.of(), () -> state));
      }
      return taken;
    }
  }
}
