package dev.byline.intake;

import dev.byline.sync.FileProblem;
import java.util.List;

/// The result of an import.
///
/// @param read number of pages imported
/// @param unchanged number of pages that were in the library already
/// @param offered number of papers on the imported pages that were read with doubt and therefore
///   not stored
/// @param doubtful doubts and errors on the imported pages; a bounded number for each page
/// @param failed files and pages that were not imported, each with the reason
/// @param cancelled whether the import was cancelled; the pages counted here are in the library
public record ImportReport(
    int read,
    int unchanged,
    int offered,
    List<FileProblem> doubtful,
    List<FileProblem> failed,
    boolean cancelled) {

  public ImportReport {
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
    this(read, unchanged, 0, doubtful, failed, cancelled);
  }
}
