package dev.byline.identity;

import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.PaperField;
import dev.byline.model.PaperId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The listings of one paper, and the rules that distinguish listings of different papers.
///
/// A page lists a paper once: two entries of one profile are two papers, even if they look the same
/// ("Editorial", year after year).
public final class ListingGroup {

  private final List<PaperListing> copies = new ArrayList<>();
  private final List<PaperIdentity> keys = new ArrayList<>();

  /// From which verdict on it stands alone; before all of them where it does not.
  private final int aloneSince;

  private ListingGroup(int aloneSince) {
    this.aloneSince = aloneSince;
  }

  /// The papers that `copies` are listings of.
  ///
  /// Each listing joins the paper it fits best, the first of those, or begins a new one, unless it
  /// is a paper of its own by the user's word; then those papers are put together that are one by
  /// the user's word. The result follows from the order and the verdicts alone.
  ///
  /// @param copies all listings of some titles, in the order of the library
  public static List<PaperRecord> papers(List<PaperListing> copies, PaperVerdicts verdicts) {
    var groups = new ArrayList<ListingGroup>();
    var alone = new ArrayList<ListingGroup>();
    Map<PaperListing, Integer> split = verdicts.split(copies);
    for (PaperListing copy : copies) {
      PaperIdentity key = PaperIdentity.of(copy.paper(), copy.listing().authorName());
      Integer since = split.get(copy);
      if (since == null) {
        best(groups, copy, key, verdicts).add(copy, key);
      } else {
        var own = new ListingGroup(since);
        own.add(copy, key);
        alone.add(own);
      }
    }
    // Behind the others, so that these keep their ids.
    groups.addAll(alone);
    var papers = new LinkedHashMap<PaperId, ListingGroup>();
    groups.forEach(group -> papers.put(group.id(papers.keySet()), group));
    verdicts.unite(papers);
    return papers.entrySet().stream().map(p -> p.getValue().record(p.getKey(), verdicts)).toList();
  }

  private static ListingGroup best(
      List<ListingGroup> groups, PaperListing copy, PaperIdentity key, PaperVerdicts verdicts) {
    ListingGroup best = new ListingGroup(-1);
    PaperIdentity.Fit bestFit = PaperIdentity.Fit.NONE;
    for (ListingGroup group : groups) {
      PaperIdentity.Fit fit =
          verdicts.haveApart() && group.isApart(copy, verdicts)
              ? PaperIdentity.Fit.NONE
              : group.fit(copy, key);
      if (fit.compareTo(bestFit) > 0) {
        best = group;
        bestFit = fit;
      }
    }
    if (bestFit == PaperIdentity.Fit.NONE) {
      groups.add(best);
    }
    return best;
  }

  /// The fit of a listing to this paper, by the worst of its years and the best of its surnames.
  private PaperIdentity.Fit fit(PaperListing copy, PaperIdentity key) {
    var fit = PaperIdentity.Fit.NONE;
    for (int i = 0; i < copies.size(); i++) {
      if (isOfOneProfile(copies.get(i).listing(), copy.listing()) || !keys.get(i).yearsFit(key)) {
        return PaperIdentity.Fit.NONE;
      }
      PaperIdentity.Fit one = keys.get(i).fit(key);
      fit = one.compareTo(fit) > 0 ? one : fit;
    }
    return fit;
  }

  private static boolean isOfOneProfile(Listing one, Listing other) {
    return one.profile() == other.profile() && one.page().equals(other.page());
  }

  /// The fit of the listings to one of the forms in which a paper is known, as the page has it or
  /// as it was corrected.
  PaperIdentity.Fit fit(List<PaperIdentity> forms) {
    return copies.stream()
        .flatMap(copy ->
            copy.forms().stream()
                .map(paper -> PaperIdentity.of(paper, copy.listing().authorName()).best(forms)))
        .max(Comparator.naturalOrder())
        .orElse(PaperIdentity.Fit.NONE);
  }

  /// True if it stands alone by a word later than the verdict of that place.
  boolean isAloneSince(int verdict) {
    return aloneSince > verdict;
  }

  /// True if the user said that a listing is of another paper than one of these.
  private boolean isApart(PaperListing copy, PaperVerdicts verdicts) {
    return copies.stream().anyMatch(own -> verdicts.areApart(own, copy));
  }

  private static PaperId id(PaperListing copy) {
    return PaperIds.of(copy.paper(), copy.listing().authorName());
  }

  /// Takes the listings of another paper in, behind its own.
  void absorb(ListingGroup other) {
    copies.addAll(other.copies);
    keys.addAll(other.keys);
  }

  private void add(PaperListing copy, PaperIdentity key) {
    copies.add(copy);
    keys.add(key);
  }

  private PaperId id(Set<PaperId> taken) {
    PaperId base = id(copies.getFirst());
    PaperId id = base;
    for (int next = 2; taken.contains(id); next++) {
      id = new PaperId(base + "-" + next);
    }
    return id;
  }

  private PaperRecord record(PaperId id, PaperVerdicts verdicts) {
    return new PaperRecord(
        id,
        PaperField.merged(copies.stream().map(PaperListing::paper).toList()),
        copies.stream().flatMap(c -> c.listings(verdicts).stream()).toList());
  }

  /// The record of a paper with one listing and a title of its own.
  public static PaperRecord single(PaperListing copy, PaperVerdicts verdicts) {
    return new PaperRecord(
        PaperIds.of(copy.paper(), copy.listing().authorName()),
        copy.paper(),
        copy.listings(verdicts));
  }
}
