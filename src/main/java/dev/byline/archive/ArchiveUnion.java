package dev.byline.archive;

import dev.byline.archive.files.PageArrival;
import dev.byline.archive.files.StoredPage;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.MarkRecord;
import dev.byline.model.own.OwnMarks;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchEntry;
import dev.byline.model.own.WatchId;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// An archive takes in another one whole: captures that it has not, decisions that contradict none
/// of its own, marks, groups and saved searches beside its own. Taken in twice, nothing more comes
/// in.
public final class ArchiveUnion {

  private final Archive ours;
  private final Archive other;
  private final ArchiveWriter writer;
  private final BooleanSupplier cancelled;
  private final DecisionUnion decisions;
  private final List<String> missing = new ArrayList<>();
  private int taken;

  private ArchiveUnion(Archive ours, Archive other, ArchiveWriter writer, BooleanSupplier cancelled)
      throws IOException {
    this.ours = ours;
    this.other = other;
    this.writer = writer;
    this.cancelled = cancelled;
    decisions = new DecisionUnion(ours.state(), other.state());
  }

  /// The result.
  ///
  /// @param captures how many came in
  /// @param known how many were here already
  /// @param missing files whose pages the other archive has not, or damaged
  /// @param damagedLines numbers of lines of the other journal that could not be read, from 1
  public record Result(
      int captures,
      int known,
      List<String> missing,
      List<Integer> damagedLines,
      List<UnionConflict> conflicts) {

    public Result {
      missing = List.copyOf(missing);
      damagedLines = List.copyOf(damagedLines);
      conflicts = List.copyOf(conflicts);
    }
  }

  /// Takes `other` into `ours`. What was committed before a failure stays; the same begun again
  /// goes on there.
  ///
  /// @param writer writes `ours`
  /// @throws CancellationException if it is cancelled
  public static Result takeIn(
      Archive other, Archive ours, ArchiveWriter writer, BooleanSupplier cancelled)
      throws IOException {
    var union = new ArchiveUnion(ours, other, writer, cancelled);
    var changes = new ArrayList<ArchiveChange>();
    List<Integer> damaged = other.replay(changes::add);
    for (ArchiveChange change : changes) {
      union.take(change);
    }
    union.takeMarks();
    union.takeGroups();
    union.takeWatches();
    int all = other.state().allCaptures().size();
    return new Result(
        union.taken,
        Math.max(0, all - union.taken - union.missing.size()),
        union.missing,
        damaged,
        union.decisions.conflicts());
  }

  private void take(ArchiveChange change) throws IOException {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("The import was cancelled");
    }
    var captures = new ArrayList<Capture>();
    int next = ours.state().nextNumber();
    for (Capture capture : change.captures()) {
      if (decisions.isNew(capture) && ours.state().capture(capture.page()).isEmpty()) {
        Optional<Capture> here = copied(capture, next + captures.size());
        here.ifPresentOrElse(captures::add, () -> missing.add(capture.source()));
      }
    }
    List<Decision> decided = change.decisions().stream().filter(decisions::counts).toList();
    if (!captures.isEmpty() || !decided.isEmpty()) {
      writer.commit(new ArchiveChange(captures, decided));
      taken += captures.size();
    }
  }

  /// The capture with its page copied here; empty if the page is not whole there.
  private Optional<Capture> copied(Capture capture, int number) throws IOException {
    boolean isWhole =
        other.isWhole(capture.stored())
            && (capture.markup().isEmpty() || other.isWhole(capture.markup().get()));
    if (!isWhole) {
      return Optional.empty();
    }
    var origin = new PageArrival(capture.source(), capture.captured());
    StoredPage page;
    try (InputStream bytes = other.open(capture.extent())) {
      page = writer.add(bytes, origin);
    }
    Optional<StoredPage> markup = Optional.empty();
    if (capture.markup().isPresent()) {
      try (InputStream bytes = other.open(capture.markup().get().extent())) {
        markup = Optional.of(writer.addMarkup(bytes, page, origin));
      }
    }
    return Optional.of(capture.numbered(number).at(page.extent()).with(markup));
  }

  private void takeMarks() throws IOException {
    MarkState theirs = other.marks().state();
    ours.marks()
        .write(state ->
            Stream.<MarkRecord>concat(
                    theirs.papers().values().stream(), theirs.authors().values().stream())
                .flatMap(mark -> together(state, mark).stream())
                .toList());
  }

  private static Optional<MarkRecord> together(MarkState state, MarkRecord theirs) {
    MarkRecord mine = state.now(theirs);
    OwnMarks marks = theirs.marks();
    // Taken in twice, a note would stand there twice.
    OwnMarks more = mine.marks().note().contains(marks.note()) ? marks.withNote("") : marks;
    OwnMarks both = mine.marks().and(more);
    return both.equals(mine.marks()) ? Optional.empty() : Optional.of(mine.with(both));
  }

  private void takeGroups() throws IOException {
    for (AuthorGroup theirs : other.groups().state().values()) {
      ours.groups()
          .write(groups -> {
            AuthorGroup mine = same(groups, theirs).orElse(null);
            AuthorGroup both = mine == null ? theirs : mine.with(theirs.authors());
            return both.equals(mine)
                ? Optional.empty()
                : Optional.of(new GroupJournal.Line(List.of(both), List.of()));
          });
    }
  }

  /// Searches of their own name come in as they are. One that is here keeps what was seen here.
  private void takeWatches() throws IOException {
    Map<WatchId, WatchEntry> theirs = other.watches().state();
    ours.watches()
        .write(mine -> {
          var both = new HashMap<>(mine);
          for (WatchEntry entry : theirs.values()) {
            if (mine.values().stream().noneMatch(own -> own.watch().isAboutSame(entry.watch()))) {
              Watch free =
                  entry.watch().beside(both.values().stream().map(WatchEntry::watch).toList());
              both.put(free.id(), entry.with(free));
            }
          }
          return both;
        });
  }

  /// The group that is meant: the same one, or one of the same name.
  private static Optional<AuthorGroup> same(Map<?, AuthorGroup> groups, AuthorGroup theirs) {
    return groups.values().stream()
        .filter(group -> group.id().equals(theirs.id()))
        .findFirst()
        .or(() -> groups.values().stream().filter(g -> g.isCalled(theirs.name())).findFirst());
  }
}
