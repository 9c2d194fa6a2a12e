package dev.byline.workspace;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveUnion;
import dev.byline.archive.ArchiveWriter;
import dev.byline.archive.Capture;
import dev.byline.archive.UnionConflict;
import dev.byline.intake.EntryCounts;
import dev.byline.intake.ImportReport;
import dev.byline.library.LibraryBusyException;
import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageSink;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.StreamOutcome;
import dev.byline.sync.FileProblem;
import dev.byline.sync.PageReader;
import dev.byline.sync.ProgressListener;
import dev.byline.sync.StoredPages;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// The import of whole libraries, as [LibraryBundle] writes them, into a library with or without
/// pages of its own.
final class BundleImport {

  private final LibraryFolder library;
  private final Archive archive;
  private final PageReader reader;

  BundleImport(LibraryFolder library, Archive archive, PageReader reader) {
    this.library = library;
    this.archive = archive;
    this.reader = reader;
  }

  /// Takes in a library. A file that cannot be read is reported; conflicts are, as doubts.
  ImportReport takeIn(Path file, ProgressListener progress, BooleanSupplier cancelled)
      throws IOException {
    Files.createDirectories(archive.folder());
    Path unpacked = Files.createTempDirectory(archive.folder(), "taken-in-");
    try {
      return takeIn(file, unpacked, progress, cancelled);
    } catch (CancellationException _) {
      return new ImportReport(0, 0, 0, List.of(), List.of(), EntryCounts.NONE, List.of(), true);
    } finally {
      delete(unpacked);
    }
  }

  private ImportReport takeIn(
      Path file, Path unpacked, ProgressListener progress, BooleanSupplier cancelled)
      throws IOException {
    ArchiveUnion.Result result;
    long before = library.papers();
    int entries;
    try {
      LibraryBundle.unpack(file, unpacked, cancelled);
      Archive other = Archive.open(unpacked);
      entries = entries(other, cancelled);
      try (ArchiveWriter writer = library.write()) {
        result = ArchiveUnion.takeIn(other, archive, writer, cancelled);
      }
    } catch (LibraryBusyException e) {
      throw e;
    } catch (IOException e) {
      String reason =
          e instanceof FileSystemException known && known.getReason() != null
              ? known.getReason()
              : String.valueOf(e.getMessage()).replace(unpacked.toString(), file.toString());
      return report(0, 0, List.of(), List.of(new FileProblem(file.toString(), 0, reason)));
    }
    library.refresh();
    if (library.needsRebuild().isPresent()) {
      library.catchUp(progress, cancelled);
    }
    int added = Math.clamp(library.papers() - before, 0, entries);
    return new ImportReport(
        result.captures(),
        result.known(),
        0,
        doubts(file, result),
        missing(file, result),
        new EntryCounts(entries, added, entries - added, 0, 0, List.of()),
        List.of(),
        false);
  }

  /// The number of papers on the pages of `other`.
  private int entries(Archive other, BooleanSupplier cancelled) throws IOException {
    var pages = new StoredPages(other, reader);
    var papers = new PaperCount();
    for (Capture capture : other.state().allCaptures()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("The import was cancelled");
      }
      if (pages.isWhole(capture)) {
        StreamOutcome _ =
            reader.stream(pages.source(capture), capture.captured(), capture.lesson(), papers);
      }
    }
    return papers.count;
  }

  /// A counter of the papers of pages.
  private static final class PaperCount implements PageSink {
    private int count;

    @Override
    public void paper(Paper paper) {
      count++;
    }

    @Override
    public void endProfile(Author author) {}

    @Override
    public void label(LineLabel label) {}

    @Override
    public void issue(ParseIssue issue) {}
  }

  private static ImportReport report(
      int read, int unchanged, List<FileProblem> doubtful, List<FileProblem> failed) {
    return new ImportReport(read, unchanged, doubtful, failed, false);
  }

  private static List<FileProblem> doubts(Path file, ArchiveUnion.Result result) {
    var doubts = new ArrayList<FileProblem>();
    for (UnionConflict conflict : result.conflicts()) {
      doubts.add(new FileProblem(file.toString(), 0, text(conflict)));
    }
    return doubts;
  }

  private static String text(UnionConflict conflict) {
    String about = conflict.about();
    String here = conflict.here();
    String there = conflict.there();
    return switch (conflict.kind()) {
      case NAME -> Wording.of("bundle.conflict.name", about, here, there);
      case CORRECTION -> Wording.of("bundle.conflict.correction", about, here, there);
      case SOURCE -> Wording.of("bundle.conflict.source", about, here, there);
      case VERDICT -> Wording.of("bundle.conflict.verdict", about);
      case REMOVED_THERE -> Wording.of("bundle.conflict.removedThere", about);
      case REMOVED_HERE -> Wording.of("bundle.conflict.removedHere", about);
    };
  }

  private static List<FileProblem> missing(Path file, ArchiveUnion.Result result) {
    var problems = new ArrayList<FileProblem>();
    for (String source : result.missing()) {
      problems.add(new FileProblem(file.toString(), 0, Wording.of("bundle.missing", source)));
    }
    for (int line : result.damagedLines()) {
      problems.add(new FileProblem(file.toString(), 0, Wording.of("bundle.line", line)));
    }
    return problems;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
