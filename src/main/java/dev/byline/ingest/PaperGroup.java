package dev.byline.ingest;

import dev.byline.library.PaperRecord;
import dev.byline.model.PaperId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The listings of one paper, and how listings are told apart.
///
/// A page lists a paper once: two entries of one profile are two papers, whatever they have in
/// common ("Editorial", year after year).
final class PaperGroup {

  private final List<PaperCopy> copies = new ArrayList<>();
  private final List<SamePaper> keys = new ArrayList<>();

  private PaperGroup() {}

  /// The papers that `copies` are listings of.
  ///
  /// Each listing joins the paper it fits best, the first of those, or begins a new one; the result
  /// follows from the order alone.
  ///
  /// @param copies all listings of some titles, in the order of the library
  static List<PaperRecord> papers(List<PaperCopy> copies) {
    var groups = new ArrayList<PaperGroup>();
    for (PaperCopy copy : copies) {
      SamePaper key = SamePaper.of(copy.paper(), copy.listing().authorName());
      best(groups, copy, key).add(copy, key);
    }
    Set<PaperId> taken = new HashSet<>();
    return groups.stream().map(g -> g.record(taken)).toList();
  }

  private static PaperGroup best(List<PaperGroup> groups, PaperCopy copy, SamePaper key) {
    PaperGroup best = new PaperGroup();
    SamePaper.Fit bestFit = SamePaper.Fit.NONE;
    for (PaperGroup group : groups) {
      SamePaper.Fit fit = group.fit(copy, key);
      if (fit.compareTo(bestFit) > 0) {
        best = group;
        bestFit = fit;
      }
    }
    if (bestFit == SamePaper.Fit.NONE) {
      groups.add(best);
    }
    return best;
  }

  /// How well a listing fits the worst of the years, and the best of the surnames, of this paper.
  private SamePaper.Fit fit(PaperCopy copy, SamePaper key) {
    var fit = SamePaper.Fit.NONE;
    for (int i = 0; i < copies.size(); i++) {
      if (copies.get(i).listing().author().equals(copy.listing().author())
          || !keys.get(i).yearsFit(key)) {
        return SamePaper.Fit.NONE;
      }
      SamePaper.Fit one = keys.get(i).fit(key);
      fit = one.compareTo(fit) > 0 ? one : fit;
    }
    return fit;
  }

  private void add(PaperCopy copy, SamePaper key) {
    copies.add(copy);
    keys.add(key);
  }

  private PaperRecord record(Set<PaperId> taken) {
    PaperCopy first = copies.getFirst();
    PaperId base = PaperIds.of(first.paper(), first.listing().authorName());
    PaperId id = base;
    for (int next = 2; !taken.add(id); next++) {
      id = new PaperId(base + "-" + next);
    }
    return new PaperRecord(
        id,
        MergedPaper.of(copies.stream().map(PaperCopy::paper).toList()),
        copies.stream().flatMap(c -> c.listings().stream()).toList());
  }

  /// The record of a paper with one listing and a title of its own.
  static PaperRecord single(PaperCopy copy) {
    return new PaperRecord(
        PaperIds.of(copy.paper(), copy.listing().authorName()), copy.paper(), copy.listings());
  }
}
