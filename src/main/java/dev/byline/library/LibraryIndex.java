package dev.byline.library;

import java.io.IOException;
import java.util.Optional;

/// The index of a library folder: answers questions, suggests, and takes changes.
public interface LibraryIndex extends Library, Suggestions {

  /// What the newest commit says of itself; empty where there is no index that can be read.
  Optional<IndexStamp> stamp() throws IOException;

  /// Begins a change. What was committed before stays readable until [IndexUpdate#commit].
  ///
  /// @param fromScratch whether the change starts from an empty index instead of the newest commit
  /// @throws LibraryBusyException if another process, or another change of this one, is writing
  IndexUpdate update(boolean fromScratch) throws IOException;

  /// Shows readers what has been committed since, by whatever process.
  void refresh() throws IOException;
}
