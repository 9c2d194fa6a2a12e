package dev.byline.intake;

import dev.byline.sync.Problem;
import java.util.List;

/// How an import went.
///
/// @param read how many pages came in
/// @param unchanged how many pages were in the library already
/// @param offered how many papers of the pages that came in were not surely read, and not stored
/// @param doubtful what is doubtful or wrong on the pages that came in; a bounded number a page
/// @param failed what did not come in, and why
/// @param cancelled whether the import was cancelled; what the report counts is in the library
public record ImportReport(
    int read,
    int unchanged,
    int offered,
    List<Problem> doubtful,
    List<Problem> failed,
    boolean cancelled) {

  public ImportReport {
    doubtful = List.copyOf(doubtful);
    failed = List.copyOf(failed);
  }

  /// A report of an import in which all papers were surely read.
  public ImportReport(
      int read, int unchanged, List<Problem> doubtful, List<Problem> failed, boolean cancelled) {
    this(read, unchanged, 0, doubtful, failed, cancelled);
  }
}
