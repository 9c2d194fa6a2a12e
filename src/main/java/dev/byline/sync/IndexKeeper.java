package dev.byline.sync;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveChange;
import dev.byline.archive.ArchiveState;
import dev.byline.archive.ArchiveWriter;
import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.identity.AssignmentDiff;
import dev.byline.identity.CorrectedIds;
import dev.byline.identity.DisplayedProfile;
import dev.byline.identity.KnownTitles;
import dev.byline.identity.PageDigest;
import dev.byline.identity.ProfileAssignment;
import dev.byline.library.IndexStamp;
import dev.byline.library.IndexUpdate;
import dev.byline.library.LibraryIndex;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.spool.PageRecording;
import dev.byline.stats.FigureIndexing;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The maintenance of the index, so that it shows the content of the archive. All methods but
/// [#staleness] require the archive's lock.
public final class IndexKeeper {

  private final Archive archive;
  private final StoredPages pages;
  private final LibraryIndex index;
  private final AtomicReference<@Nullable Reckoned> newest = new AtomicReference<>();
  private final MarkKeeper marks;

  /// @param marks hear of it when the index has changed
  public IndexKeeper(Archive archive, StoredPages pages, LibraryIndex index, MarkKeeper marks) {
    this.archive = archive;
    this.pages = pages;
    this.index = index;
    this.marks = marks;
  }

  /// The reason why the index does not show what the archive holds, as a clause; empty if it does.
  public Optional<String> staleness() throws IOException {
    if (index.isForeign()) {
      return Optional.empty();
    }
    Optional<IndexStamp> stamp = index.stamp();
    if (stamp.isEmpty()) {
      return archive.state().isEmpty()
          ? Optional.empty()
          : Optional.of(Wording.of("check.stale.none"));
    }
    if (stamp.get().parser() != pages.reader().version() || !areSetsReadAlike(stamp.get())) {
      return Optional.of(Wording.of("check.stale.parser"));
    }
    if (stamp.get().measures() != FigureIndexing.VERSION) {
      return Optional.of(Wording.of("check.stale.measures"));
    }
    if (isAhead()) {
      return Optional.of(Wording.of("check.stale.ahead"));
    }
    return archive.isAt(stamp.get().archive())
        ? Optional.empty()
        : Optional.of(Wording.of("check.stale.archive"));
  }

  /// True if the index knows of more than the journal has, which has then been lost in part, or is
  /// an older or another one.
  public boolean isAhead() throws IOException {
    if (index.isForeign()) {
      return false;
    }
    Optional<IndexStamp> stamp = index.stamp();
    return stamp.isPresent() && archive.lacks(stamp.get().archive());
  }

  /// True if pages are read in another way now than when the index was made, or there is none that
  /// could tell.
  private boolean isReadAnew() throws IOException {
    Optional<IndexStamp> stamp = index.stamp();
    return stamp.isEmpty() || stamp.get().parser() != pages.reader().version();
  }

  private Retitling retitling(ArchiveState state) throws IOException {
    return new Retitling(state, archive.marks().state(), pages, index);
  }

  /// Before an index by another reading goes: sees to it that what the user said of papers holds
  /// for them as they are read now.
  ///
  /// @param writer the archive's
  /// @param progress is told of each paper that something was said of
  public Retitling.Report carryOver(ArchiveWriter writer, ProgressListener progress)
      throws IOException {
    if (isReadAnew() && !isAhead() && !archive.state().isEmpty()) {
      var retitling = retitling(archive.state());
      retitling.tell(title -> progress.update(0, 1, title));
      retitling.run();
      if (index.stamp().isPresent()) {
        retitling.keepStored();
      }
      if (!retitling.decisions().isEmpty()) {
        writer.commit(new ArchiveChange(List.of(), retitling.decisions()));
      }
      return retitling.report();
    }
    return Retitling.Report.NONE;
  }

  /// The user's marks and decisions on papers that no page lists as it is read now.
  public List<Hanging> loose() throws IOException {
    var retitling = retitling(archive.state());
    retitling.run();
    return retitling.unsure();
  }

  /// Refuses to go on where it does.
  ///
  /// @throws IOException if it does; the message says what to do
  public void checkNotAhead() throws IOException {
    if (isAhead()) {
      throw new IOException(Wording.of("problem.journalShorter", archive.folder()));
    }
  }

  private boolean areSetsReadAlike(IndexStamp stamp) {
    return stamp.sets() == pages.reader().setsVersion();
  }

  /// The profiles that the index shows now, its pages as they were read for it; empty if that is of
  /// no use.
  private Optional<ProfileAssignment> shown() throws IOException {
    Optional<IndexStamp> stamp = index.stamp();
    if (stamp.isEmpty()
        || !areSetsReadAlike(stamp.get())
        || stamp.get().measures() != FigureIndexing.VERSION) {
      return Optional.empty();
    }
    String id = stamp.get().archive();
    ArchiveState now = archive.state();
    Optional<ProfileAssignment> shown =
        (id.equals(now.id()) ? Optional.of(now) : archive.stateAt(id)).map(this::roster);
    return stamp.get().parser() == pages.reader().version()
        ? shown
        : shown.map(ProfileAssignment::readBefore);
  }

  /// A state of the archive and what of it is shown.
  private record Reckoned(ArchiveState state, ProfileAssignment roster) {}

  /// The profiles that are shown of `state`. The newest is kept: to find it out takes longer the
  /// more pages there are, and each change begins where the one before ended.
  private ProfileAssignment roster(ArchiveState state) {
    Reckoned known = newest.get();
    if (known != null && known.state().id().equals(state.id())) {
      return known.roster();
    }
    ProfileAssignment roster = ProfileAssignment.of(state);
    newest.set(new Reckoned(state, roster));
    return roster;
  }

  /// A way to make the archive's side of a change count.
  @FunctionalInterface
  public interface ArchiveCommit {
    ArchiveState run() throws IOException;
  }

  /// The way in which one change is told of and made to count.
  ///
  /// @param recordings of pages that have just been read, by their hashes
  public record Step(
      ProgressMeter meter, Map<String, PageRecording.Kept> recordings, ArchiveCommit commit) {}

  /// A run of changes, each of which begins where the one before ended.
  public final class Run {
    private final BooleanSupplier cancelled;
    private Optional<ProfileAssignment> from;
    private final KnownTitles known;

    /// @param anew whether the index is to be made from nothing
    public Run(boolean anew, BooleanSupplier cancelled) throws IOException {
      this.cancelled = cancelled;
      from = anew ? Optional.empty() : shown();
      known =
          from.filter(r -> !r.profiles().isEmpty()).isPresent()
              ? KnownTitles.ofAnyIndex()
              : KnownTitles.ofEmptyIndex();
    }

    /// The number of papers that readers of the index see now.
    public int papers() throws IOException {
      return (int) index.facets(PaperQuery.ALL, Set.of(), () -> false).hits();
    }

    /// The change that the index needs to show `state`, which is one of the archive's.
    public AssignmentDiff changeTo(ArchiveState state) {
      return from.orElse(ProfileAssignment.EMPTY).changeTo(roster(state));
    }

    /// The same for a state that is to come, which has no name of its own yet.
    public AssignmentDiff changeToComing(ArchiveState state) {
      return from.orElse(ProfileAssignment.EMPTY).changeTo(ProfileAssignment.of(state));
    }

    /// The decisions that make the user's marks and decisions on papers hold where captures of
    /// known pages are to be read otherwise than before, such as in another style.
    ///
    /// @param state with the captures
    public List<Decision> carriedOver(ArchiveState state, List<Capture> captures)
        throws IOException {
      Set<AuthorId> owners =
          captures.stream()
              .flatMap(capture -> state.owners(capture).stream())
              .map(Capture.Owner::author)
              .collect(Collectors.toSet());
      if (owners.isEmpty()) {
        return List.of();
      }
      Retitling retitling = retitling(state);
      retitling.run(owners);
      return retitling.decisions();
    }

    /// The decisions that make the user's marks and decisions on papers hold where `decisions`
    /// correct what ids of papers are made of.
    ///
    /// @param before the state that the index shows
    public List<Decision> carriedOver(ArchiveState before, Collection<Decision> decisions)
        throws IOException {
      return new CorrectedIds(index, before).of(decisions);
    }

    /// Makes the index show `state`, and then the archive's side count; a failure before leaves
    /// both as they were.
    ///
    /// @param digests of pages of `state`, as far as they are known
    /// @return the state of the archive then
    public ArchiveState show(ArchiveState state, Map<String, PageDigest> digests, Step step)
        throws IOException {
      ArchiveState committed;
      AssignmentDiff change = changeToComing(state);
      var all = new HashMap<>(digests);
      var context = new IndexDiffWriter.Context(pages.scratch(), known, step.meter(), cancelled);
      try (IndexUpdate update = index.update(from.isEmpty())) {
        try (var work = new IndexDiffWriter(pages, update, change, context)) {
          work.apply(all, step.recordings());
        }
        update.lead(state.verdicts().leads());
        update.readSets(pages.reader().setsVersion());
        prepare(update);
        committed = step.commit().run();
        commit(update, committed);
      }
      from = Optional.of(change.to());
      newest.set(new Reckoned(committed, change.to()));
      remember(change, all);
      index.refresh();
      marks.attach();
      return committed;
    }

    /// @throws IOException if it fails; the message says that nothing is stored
    private static void prepare(IndexUpdate update) throws IOException {
      try {
        update.prepare();
      } catch (IOException e) {
        throw new IOException(Wording.of("problem.notStored", String.valueOf(e.getMessage())), e);
      }
    }

    /// @throws IOException if it fails; the message says that the archive has the change
    private void commit(IndexUpdate update, ArchiveState stored) throws IOException {
      try {
        update.commit(pages.reader().version(), FigureIndexing.VERSION, stored.id());
      } catch (IOException e) {
        throw new IOException(Wording.of("problem.indexBehind", String.valueOf(e.getMessage())), e);
      }
    }

    private void remember(AssignmentDiff change, Map<String, PageDigest> digests) {
      for (DisplayedProfile shown : change.come()) {
        PageDigest digest = digests.get(shown.capture().page());
        if (digest != null && shown.profile() < digest.profiles().size()) {
          known.add(digest.profiles().get(shown.profile()).titles(shown.corrections()));
        }
      }
    }
  }
}
