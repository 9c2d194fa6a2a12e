package dev.byline.intake;

import dev.byline.sync.FileProblem;
import java.util.ArrayList;
import java.util.List;

/// The result of an import.
///
/// @param read number of pages imported
/// @param unchanged number of pages that were in the library already
/// @param offered number of papers on the imported pages that were read with doubt and therefore
///   not stored
/// @param doubtful doubts and errors on the imported pages; a bounded number for each page
/// @param failed files and pages that were not imported, each with the reason
/// @param entries the entries of the pages, and what became of them
/// @param notTaken files in the given folders that were not imported, since they are neither pages
///   nor data sets; a bounded number of them
/// @param cancelled whether the import was cancelled; the pages counted here are in the library
public record ImportReport(
    int read,
    int unchanged,
    int offered,
    List<FileProblem> doubtful,
    List<FileProblem> failed,
    EntryCounts entries,
    List<FileProblem> notTaken,
    boolean cancelled) {

  public ImportReport {
    notTaken = List.copyOf(notTaken);
    doubtful = List.copyOf(doubtful);
    failed = List.copyOf(failed);
  }

  /// A report of an import in which all papers were surely read.
  public ImportReport(
      int read,
      int unchanged,
      List<FileProblem> doubtful,
      List<FileProblem> failed,
      boolean cancelled) {
    this(read, unchanged, 0, doubtful, failed, EntryCounts.NONE, List.of(), cancelled);
  }

  /// The same with what was found of the files before they were read.
  public ImportReport with(PageFinder found) {
    return new ImportReport(
        read,
        unchanged,
        offered,
        joined(found.doubtful(), doubtful),
        joined(found.failed(), failed),
        entries,
        found.notTaken(),
        cancelled);
  }

  /// Both together.
  public ImportReport plus(ImportReport other) {
    return new ImportReport(
        read + other.read,
        unchanged + other.unchanged,
        offered + other.offered,
        joined(doubtful, other.doubtful),
        joined(failed, other.failed),
        entries.plus(other.entries),
        joined(notTaken, other.notTaken),
        cancelled || other.cancelled);
  }

  private static List<FileProblem> joined(List<FileProblem> first, List<FileProblem> second) {
    List<FileProblem> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
