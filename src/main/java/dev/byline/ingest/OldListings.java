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
///
/// A paper that nothing but one entry of a data set lists is what that entry says: it is kept
/// itself, so that the set, which may be large, is not read for it.
final class OldListings {

  private final IndexUpdate update;
  private final KnownTitles known;
  private final Roster roster;
  private final Set<AuthorId> changing;
  private final Map<AuthorId, BitSet> entries = new HashMap<>();
  private final Map<AuthorId, BitSet> alone = new HashMap<>();

  /// @param change by whose authors the listings are read anyway, or go
  OldListings(IndexUpdate update, KnownTitles known, RosterChange change) {
    this.update = update;
    this.known = known;
    roster = change.to();
    changing = change.authors();
  }

  /// Looks for papers of a title. Safe for use by several threads.
  ///
  /// @param pool gets what need not be read again
  /// @return whether there are any
  boolean touch(String titleKey, long titleHash, CopyPool pool) throws IOException {
    if (!known.mayHold(titleHash)) {
      return false;
    }
    List<PaperRecord> papers = update.papersTitled(titleKey);
    for (PaperRecord paper : papers) {
      update.delete(paper.id());
      keep(paper, titleHash, pool);
    }
    return !papers.isEmpty();
  }

  private synchronized void keep(PaperRecord paper, long titleHash, CopyPool pool)
      throws IOException {
    Listing first = paper.listings().getFirst();
    AuthorId owner = DataSet.owner(first.author());
    boolean isAlone =
        DataSet.isSet(owner) && paper.listings().stream().allMatch(l -> isOfEntry(l, first));
    Shown shown = roster.shown().get(owner);
    if (!isAlone || shown == null) {
      paper.listings().forEach(this::keep);
    } else if (!changing.contains(owner) && isNew(owner, first.entry())) {
      pool.add(titleHash, new EntrySink.Entry(shown, first.entry(), paper.paper()));
    }
  }

  private static boolean isOfEntry(Listing listing, Listing first) {
    return listing.entry() == first.entry()
        && DataSet.owner(listing.author()).equals(DataSet.owner(first.author()));
  }

  private boolean isNew(AuthorId owner, int entry) {
    BitSet before = alone.computeIfAbsent(owner, _ -> new BitSet());
    boolean isNew = !before.get(entry);
    before.set(entry);
    return isNew;
  }

  private void keep(Listing listing) {
    AuthorId owner = DataSet.owner(listing.author());
    if (!changing.contains(owner)) {
      entries.computeIfAbsent(owner, _ -> new BitSet()).set(listing.entry());
    }
  }

  /// The profiles with listings that were kept.
  synchronized List<Shown> profiles() {
    return roster.shown().values().stream().filter(s -> entries.containsKey(s.author())).toList();
  }

  synchronized boolean isKept(EntrySink.Entry entry) {
    BitSet kept = entries.get(entry.shown().author());
    return kept != null && kept.get(entry.number());
  }
}
