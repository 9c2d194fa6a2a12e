package dev.byline.ingest;

import dev.byline.library.IndexUpdate;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The papers of the index that a change touches: those with a title that comes or goes. They are
/// deleted, and their listings by authors of whom nothing changes are kept, to be read again.
final class OldListings {

  private final IndexUpdate update;
  private final KnownTitles known;
  private final Set<AuthorId> changing;
  private final Map<AuthorId, BitSet> entries = new HashMap<>();

  /// @param changing the authors whose listings are read anyway, or go
  OldListings(IndexUpdate update, KnownTitles known, Set<AuthorId> changing) {
    this.update = update;
    this.known = known;
    this.changing = changing;
  }

  /// Looks for papers of a title. Safe for use by several threads.
  ///
  /// @return whether there are any
  boolean touch(String titleKey, long titleHash) throws IOException {
    if (!known.mayHold(titleHash)) {
      return false;
    }
    List<PaperRecord> papers = update.papersTitled(titleKey);
    for (PaperRecord paper : papers) {
      update.delete(paper.id());
      paper.listings().forEach(this::keep);
    }
    return !papers.isEmpty();
  }

  private synchronized void keep(Listing listing) {
    if (!changing.contains(listing.author())) {
      entries.computeIfAbsent(listing.author(), _ -> new BitSet()).set(listing.entry());
    }
  }

  /// The profiles with listings that were kept.
  synchronized List<Shown> profiles(Roster roster) {
    return roster.shown().values().stream().filter(s -> entries.containsKey(s.author())).toList();
  }

  synchronized boolean isKept(EntrySink.Entry entry) {
    BitSet kept = entries.get(entry.shown().author());
    return kept != null && kept.get(entry.number());
  }
}
