package dev.byline.sync;

import dev.byline.identity.AssignmentDiff;
import dev.byline.identity.DisplayedProfile;
import dev.byline.identity.KnownTitles;
import dev.byline.identity.ProfileAssignment;
import dev.byline.identity.RepeatedListings;
import dev.byline.identity.TitleHash;
import dev.byline.library.IndexUpdate;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The papers of the index that a change touches: those with a title that comes or goes. They are
/// deleted, and their listings on profiles of which nothing changes are kept, to be read again.
/// With a title come those that belong together with it by the user's word.
///
/// A paper that nothing but one entry of a data set lists is what that entry says: it is kept
/// itself, so that the set, which may be large, is not read for it.
final class OldListings {

  private final IndexUpdate update;
  private final KnownTitles known;
  private final ProfileAssignment roster;
  private final Set<DisplayedProfile.Spot> changing;
  private final Set<AuthorId> parted;
  private final Map<DisplayedProfile.Spot, Map<Integer, List<Listing>>> entries = new HashMap<>();
  private final Map<DisplayedProfile.Spot, BitSet> alone = new HashMap<>();
  private final RepeatedListings doubles = new RepeatedListings();

  /// @param change on whose profiles the listings are read anyway, or go
  OldListings(IndexUpdate update, KnownTitles known, AssignmentDiff change) {
    this.update = update;
    this.known = known;
    roster = change.to();
    changing = change.spots();
    parted = change.partedSets().stream().map(DisplayedProfile::owner).collect(Collectors.toSet());
  }

  /// Looks for papers of a title. Thread-safe.
  ///
  /// @param pool gets what need not be read again
  /// @return whether there are any
  boolean touch(String titleKey, long titleHash, CopyPool pool) throws IOException {
    if (!roster.papers().concerns(titleHash)) {
      return touchOne(titleKey, titleHash, pool);
    }
    boolean any = false;
    for (String title : roster.papers().titles(titleKey)) {
      any |= touchOne(title, TitleHash.ofKey(title), pool);
    }
    return any;
  }

  private boolean touchOne(String titleKey, long titleHash, CopyPool pool) throws IOException {
    if (!known.mayHold(titleHash)) {
      return false;
    }
    List<PaperRecord> papers = update.papersTitled(titleKey);
    for (PaperRecord paper : papers) {
      update.delete(paper.id());
      doubles.count(paper);
      keep(paper, titleHash, pool);
    }
    return !papers.isEmpty();
  }

  private synchronized void keep(PaperRecord paper, long titleHash, CopyPool pool)
      throws IOException {
    Listing first = paper.listings().getFirst();
    Optional<DisplayedProfile> set = roster.set(spot(first));
    boolean isAlone =
        set.isPresent()
            && !parted.contains(set.get().owner())
            && paper.listings().stream().allMatch(l -> isOfEntry(l, first));
    if (!isAlone) {
      paper.listings().forEach(this::keep);
    } else if (!changing.contains(spot(first)) && isNew(spot(first), first.entry())) {
      pool.add(
          titleHash,
          new EntrySink.Entry(
              set.get(),
              first.entry(),
              paper.paper(),
              List.of(),
              Optional.empty(),
              false,
              people(paper.listings())));
    }
  }

  private static boolean isOfEntry(Listing listing, Listing first) {
    return listing.entry() == first.entry() && spot(listing).equals(spot(first));
  }

  private static Map<AuthorId, String> people(List<Listing> listings) {
    var people = new LinkedHashMap<AuthorId, String>();
    listings.forEach(listing -> people.put(listing.person(), listing.authorName()));
    return people;
  }

  private static DisplayedProfile.Spot spot(Listing listing) {
    return DisplayedProfile.Spot.of(listing);
  }

  private boolean isNew(DisplayedProfile.Spot spot, int entry) {
    BitSet before = alone.computeIfAbsent(spot, _ -> new BitSet());
    boolean isNew = !before.get(entry);
    before.set(entry);
    return isNew;
  }

  private void keep(Listing listing) {
    DisplayedProfile.Spot spot = spot(listing);
    if (!changing.contains(spot)) {
      entries
          .computeIfAbsent(spot, _ -> new HashMap<>())
          .computeIfAbsent(listing.entry(), _ -> new ArrayList<>(1))
          .add(listing);
    }
  }

  /// The profiles with listings that were kept.
  synchronized List<DisplayedProfile> profiles() {
    return entries.isEmpty()
        ? List.of()
        : roster.profiles().stream().filter(s -> entries.containsKey(s.spot())).toList();
  }

  /// The repeated listings of one author among the papers that were deleted.
  RepeatedListings doubles() {
    return doubles;
  }

  synchronized boolean isKept(EntrySink.Entry entry) {
    return kept(entry.shown()).containsKey(entry.number());
  }

  /// The people who wrote an entry of a data set, as the index has it; nobody of an entry that was
  /// not kept.
  synchronized Map<AuthorId, String> people(DisplayedProfile set, int number) {
    return people(kept(set).getOrDefault(number, List.of()));
  }

  /// True if the page of an entry that was kept marks code, as the index has it.
  synchronized boolean tellsOfCode(DisplayedProfile shown, int number) {
    return kept(shown).getOrDefault(number, List.of()).stream().anyMatch(Listing::tellsOfCode);
  }

  private Map<Integer, List<Listing>> kept(DisplayedProfile shown) {
    return entries.getOrDefault(shown.spot(), Map.of());
  }
}
