package dev.byline.intake;

import java.nio.file.Path;
import java.util.List;

/// A short summary of the content of a file that can be imported.
///
/// @param authors the first few names of authors
/// @param papers number of papers listed
/// @param doubts number of doubtful places
/// @param message the reason why the file cannot be imported, as a sentence; empty for the other
///   kinds
public record PageSummary(
    Path file, Kind kind, List<String> authors, int papers, int doubts, String message) {

  /// The kind of a file to the library.
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
