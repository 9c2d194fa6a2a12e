package dev.byline.intake;

import java.nio.file.Path;
import java.util.List;

/// What a file would bring, in short.
///
/// @param authors the first few names of authors
/// @param papers how many papers it lists
/// @param doubts how many places are doubtful
/// @param message why it cannot come in, as a sentence; empty for the other kinds
public record PageSummary(
    Path file, Kind kind, List<String> authors, int papers, int doubts, String message) {

  /// What a file is to the library.
  public enum Kind {
    NEW,
    /// The library has the same text.
    KNOWN,
    /// A data set, which is not read through beforehand.
    DATA_SET,
    FAILED
  }

  public PageSummary {
    authors = List.copyOf(authors);
  }
}
