package dev.byline.stats;

import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import dev.byline.stats.citations.SidePapers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// The differences between two captures of an author's page.
///
/// @param counters the figures given by at least one of the captures, unchanged ones included
/// @param added papers that only the later capture lists, in its order
/// @param changed papers that both captures list with differences
/// @param vanished papers that only the earlier capture lists, in its order; none if the later one
///   lists only a part
/// @param notInPart papers that only the earlier capture lists, if the later one states more papers
///   than it lists: they may be among the unlisted ones
/// @param addedToPart whether the earlier capture states more papers than it lists: the added
///   papers may have been among the unlisted ones
/// @param unchanged number of papers that both captures list without differences
public record CaptureDiff(
    List<Counter> counters,
    List<Paper> added,
    List<Change> changed,
    List<Paper> vanished,
    List<Paper> notInPart,
    boolean addedToPart,
    int unchanged) {

  /// One figure of the page, before and after.
  public record Counter(FigureKind figure, OptionalInt before, OptionalInt after) {

    /// After less before; empty where one of them is not given.
    public OptionalInt difference() {
      return before.isPresent() && after.isPresent()
          ? OptionalInt.of(after.getAsInt() - before.getAsInt())
          : OptionalInt.empty();
    }
  }

  /// A paper that both captures list, not alike.
  ///
  /// @param fields what differs, at least one
  public record Change(Paper before, Paper after, List<PaperField> fields) {}

  /// The fields that two captures may say differently: the counts of sites have a day of their own
  /// each, and the one that counts is a field beside them.
  private static final Set<PaperField> FIELDS =
      EnumSet.complementOf(EnumSet.of(PaperField.CITATION_COUNTS, PaperField.INDICATORS));

  public CaptureDiff {
    counters = List.copyOf(counters);
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    vanished = List.copyOf(vanished);
    notInPart = List.copyOf(notInPart);
  }

  public boolean isEmpty() {
    return added.isEmpty()
        && changed.isEmpty()
        && vanished.isEmpty()
        && notInPart.isEmpty()
        && counters.stream().allMatch(counter -> counter.before.equals(counter.after));
  }

  /// The changes from one capture of an author's page to another.
  public static CaptureDiff between(SidePapers earlier, SidePapers later) {
    List<Paper> before = earlier.papers();
    int[] places = ListMatch.places(before, later.papers());
    var added = new ArrayList<Paper>();
    var changed = new ArrayList<Change>();
    var left = new BitSet();
    left.set(0, before.size());
    int unchanged = 0;
    for (int i = 0; i < places.length; i++) {
      Paper paper = later.papers().get(i);
      if (places[i] == ListMatch.NONE) {
        added.add(paper);
        continue;
      }
      left.clear(places[i]);
      Paper old = before.get(places[i]);
      List<PaperField> fields = differing(old, paper);
      if (fields.isEmpty()) {
        unchanged++;
      } else {
        changed.add(new Change(old, paper, fields));
      }
    }
    List<Paper> absent = left.stream().mapToObj(before::get).toList();
    boolean ofPart = later.unlisted() > 0;
    return new CaptureDiff(
        counters(earlier.figures(), later.figures()),
        added,
        changed,
        ofPart ? List.of() : absent,
        ofPart ? absent : List.of(),
        earlier.unlisted() > 0,
        unchanged);
  }

  private static List<PaperField> differing(Paper old, Paper paper) {
    return FIELDS.stream().filter(field -> !field.isAlike(old, paper)).toList();
  }

  private static List<Counter> counters(Figures before, Figures after) {
    return FigureKind.ofAllYears().stream()
        .map(kind -> new Counter(kind, before.get(kind), after.get(kind)))
        .filter(counter -> counter.before.isPresent() || counter.after.isPresent())
        .toList();
  }
}
