package dev.byline.archive;

import dev.byline.archive.files.Journal;
import dev.byline.archive.files.OwnJournal;
import dev.byline.model.PaperId;
import dev.byline.model.own.SeenPaper;
import dev.byline.model.own.SeenPapers;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchEntry;
import dev.byline.model.own.WatchId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The user's saved searches and watched authors; see [OwnJournal]. Safe for use by several threads
/// and processes.
///
/// A line says what differs from the line before: of the papers that were seen, those that came,
/// changed or went. So looking at a search of many papers every day costs a line of few.
public final class WatchJournal {

  private final OwnJournal<Line, Map<WatchId, WatchEntry>> journal;

  WatchJournal(Path folder) {
    journal =
        new OwnJournal<>(
            folder, "watches.jsonl", Line.class, Map.<WatchId, WatchEntry>of(), WatchJournal::with);
  }

  /// One line of the journal.
  ///
  /// @param watches as they are since, whatever they were
  /// @param seen changes of the papers that were seen
  /// @param gone watches that are no longer
  record Line(List<Watch> watches, List<Seen> seen, List<WatchId> gone) {

    /// An absent list, as Jackson hands it over, is an empty one.
    Line(@Nullable List<Watch> watches, @Nullable List<Seen> seen, @Nullable List<WatchId> gone) {
      this.watches = watches == null ? List.of() : List.copyOf(watches);
      this.seen = seen == null ? List.of() : List.copyOf(seen);
      this.gone = gone == null ? List.of() : List.copyOf(gone);
    }
  }

  /// A change of the papers that were seen.
  ///
  /// @param papers as they were seen, whatever they were before
  /// @param gone papers that were not found any longer
  record Seen(
      WatchId watch, Instant at, boolean whole, List<SeenPaper> papers, List<PaperId> gone) {

    /// An absent list, as Jackson hands it over, is an empty one.
    Seen(
        WatchId watch,
        Instant at,
        boolean whole,
        @Nullable List<SeenPaper> papers,
        @Nullable List<PaperId> gone) {
      this.watch = watch;
      this.at = at;
      this.whole = whole;
      this.papers = papers == null ? List.of() : List.copyOf(papers);
      this.gone = gone == null ? List.of() : List.copyOf(gone);
    }

    static Seen between(WatchId watch, SeenPapers before, SeenPapers after) {
      return new Seen(
          watch,
          after.at(),
          after.whole(),
          after.papers().values().stream()
              .filter(paper -> !paper.equals(before.papers().get(paper.paper())))
              .toList(),
          before.papers().keySet().stream()
              .filter(paper -> !after.papers().containsKey(paper))
              .toList());
    }

    SeenPapers from(SeenPapers before) {
      var next = new TreeMap<>(before.papers());
      gone.forEach(next::remove);
      papers.forEach(paper -> next.put(paper.paper(), paper));
      return new SeenPapers(at, whole, next);
    }
  }

  private static Map<WatchId, WatchEntry> with(Map<WatchId, WatchEntry> state, List<Line> lines) {
    var next = new HashMap<>(state);
    for (Line line : lines) {
      line.gone().forEach(next::remove);
      for (Watch watch : line.watches()) {
        WatchEntry entry = next.getOrDefault(watch.id(), new WatchEntry(watch, SeenPapers.NEVER));
        next.put(watch.id(), entry.with(watch));
      }
      for (Seen seen : line.seen()) {
        next.computeIfPresent(seen.watch(), (_, entry) -> entry.with(seen.from(entry.seen())));
      }
    }
    return Map.copyOf(next);
  }

  /// The line that makes `after` of `before`; empty if they are alike.
  private static Optional<Line> between(
      Map<WatchId, WatchEntry> before, Map<WatchId, WatchEntry> after) {
    var watches = new ArrayList<Watch>();
    var seen = new ArrayList<Seen>();
    for (WatchEntry entry : new TreeMap<>(after).values()) {
      WatchEntry old = before.get(entry.id());
      if (old == null || !old.watch().equals(entry.watch())) {
        watches.add(entry.watch());
      }
      SeenPapers oldSeen = old == null ? SeenPapers.NEVER : old.seen();
      if (!oldSeen.equals(entry.seen())) {
        seen.add(Seen.between(entry.id(), oldSeen, entry.seen()));
      }
    }
    List<WatchId> gone =
        before.keySet().stream().filter(id -> !after.containsKey(id)).sorted().toList();
    boolean isAlike = watches.isEmpty() && seen.isEmpty() && gone.isEmpty();
    return isAlike ? Optional.empty() : Optional.of(new Line(watches, seen, gone));
  }

  /// The newest watches, by whatever process they were written.
  public Map<WatchId, WatchEntry> state() throws IOException {
    return journal.state();
  }

  /// Stores what `change` makes of the newest watches, durably.
  ///
  /// @throws IOException if it cannot be stored
  public Map<WatchId, WatchEntry> write(UnaryOperator<Map<WatchId, WatchEntry>> change)
      throws IOException {
    return journal.write(now -> between(now, change.apply(now)));
  }

  /// The number of changes that only a copy of the file has.
  int changesOnlyIn(Path copy) throws IOException {
    return journal.linesOnlyIn(copy).size();
  }

  /// Adds the changes that stand in a copy of the file alone, as if they were made now.
  ///
  /// @throws IOException if the copy cannot be read, or they cannot be stored
  void takeIn(Path copy) throws IOException {
    journal.takeIn(copy);
  }

  /// A check of the file for damage.
  Journal.Reading check() throws IOException {
    return journal.check();
  }
}
