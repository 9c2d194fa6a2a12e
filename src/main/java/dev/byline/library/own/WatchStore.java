package dev.byline.library.own;

import dev.byline.model.own.SeenPapers;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchId;
import java.io.IOException;
import java.util.Map;

/// A store for saved searches and watched authors. A change is durable when its method returns,
/// even during an import. Thread-safe.
public interface WatchStore {

  /// All of them. Reads a file where it has grown since.
  WatchBook watches() throws IOException;

  /// Saves a search, or watches an author. Where another of the kind has the name, the new one gets
  /// a number behind it.
  ///
  /// @param about the query as text, or the id of the author
  /// @param seen the papers that there are now, which are no news
  WatchChange create(Watch.Kind kind, String name, String about, SeenPapers seen)
      throws IOException;

  /// Renames a search; nothing where there is no such search any longer.
  WatchChange rename(WatchId watch, String name) throws IOException;

  /// Deletes a search, or ends watching an author; the papers stay in the library.
  WatchChange delete(WatchId watch) throws IOException;

  /// Marks the papers of searches as seen.
  WatchChange see(Map<WatchId, SeenPapers> seen) throws IOException;

  /// Undoes `change`; what was changed since stays changed.
  ///
  /// @return the change that does it again when it is reverted
  WatchChange revert(WatchChange change) throws IOException;
}
