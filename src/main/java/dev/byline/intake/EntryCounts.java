package dev.byline.intake;

import dev.byline.sync.FileProblem;
import java.util.ArrayList;
import java.util.List;

/// The number of entries on the pages of an import, and what became of them. An entry is a paper
/// that a page lists, or a record of a data set.
///
/// @param read entries that gave a paper; the sum of `added` and `unchanged`
/// @param added those whose paper the library had not before: new ones
/// @param unchanged those whose paper the library had, or which another entry of the import gave
/// @param doubtful those of `read` that were read with doubt
/// @param leftOut records that gave no paper
/// @param reasons the first of those, with file, line and reason; a bounded number for each file
public record EntryCounts(
    int read, int added, int unchanged, int doubtful, int leftOut, List<FileProblem> reasons) {

  /// No entry at all.
  public static final EntryCounts NONE = new EntryCounts(0, 0, 0, 0, 0, List.of());

  public EntryCounts {
    reasons = List.copyOf(reasons);
  }

  /// Both together.
  public EntryCounts plus(EntryCounts other) {
    List<FileProblem> all = new ArrayList<>(reasons);
    all.addAll(other.reasons);
    return new EntryCounts(
        read + other.read,
        added + other.added,
        unchanged + other.unchanged,
        doubtful + other.doubtful,
        leftOut + other.leftOut,
        all);
  }

  /// The same with so many new ones among those that were read.
  EntryCounts withAdded(int number) {
    int some = Math.clamp(number, 0, read);
    return new EntryCounts(read, some, read - some, doubtful, leftOut, reasons);
  }

  /// True if there is no entry.
  public boolean isEmpty() {
    return read == 0 && leftOut == 0;
  }
}
