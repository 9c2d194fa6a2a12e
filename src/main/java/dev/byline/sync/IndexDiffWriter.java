package dev.byline.sync;

import dev.byline.archive.Capture;
import dev.byline.identity.AssignmentDiff;
import dev.byline.identity.DataSet;
import dev.byline.identity.DisplayedProfile;
import dev.byline.identity.KnownTitles;
import dev.byline.identity.ListingGroup;
import dev.byline.identity.MergedAuthorParts;
import dev.byline.identity.PageDigest;
import dev.byline.identity.PaperListing;
import dev.byline.identity.PaperVerdicts;
import dev.byline.identity.RepeatedListings;
import dev.byline.identity.SetNames;
import dev.byline.identity.TitleHash;
import dev.byline.library.AuthorRecord;
import dev.byline.library.IndexUpdate;
import dev.byline.library.PaperRecord;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.spool.PageRecording;
import dev.byline.stats.FigureIndexing;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A change to the index: the difference between two states of the archive.
///
/// Every added page is parsed once for its titles and once for its papers, in bounded memory,
/// unless it has just been recorded. A paper with a unique title is indexed at once. A paper whose
/// title occurs more than once, on the added pages or in the index, waits in a [CopyPool] until all
/// listings of the title are there. The pages of listings in the index are parsed again, so that a
/// paper depends on all its listings and not on earlier changes.
final class IndexDiffWriter implements Closeable {

  private final StoredPages pages;
  private final IndexUpdate update;
  private final AssignmentDiff change;
  private final Context context;
  private final WorkerPool workers = new WorkerPool();
  private final CopyPool pool;
  private final OldListings old;
  private final SetPeople people;
  private final MergedAuthorParts parts;
  private final ComingTitles titles;
  private final PaperVerdicts verdicts;
  private final JoinedLists lists;
  private final SetNamesCache setNames;
  private final Set<AuthorId> parted;
  private final RepeatedListings doubles = new RepeatedListings();
  private final Map<AuthorId, List<AuthorProfileSummary>> waiting = new LinkedHashMap<>();

  /// The context of a change.
  ///
  /// @param scratch folder for a temporary file
  record Context(Path scratch, KnownTitles known, ProgressMeter meter, BooleanSupplier cancelled) {

    void checkCancelled() {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
    }
  }

  IndexDiffWriter(StoredPages pages, IndexUpdate update, AssignmentDiff change, Context context) {
    this.pages = pages;
    this.update = update;
    this.change = change;
    this.context = context;
    verdicts = change.to().papers();
    lists = new JoinedLists(pages, change.to());
    setNames = new SetNamesCache(pages, context.cancelled());
    parted = change.partedSets().stream().map(DisplayedProfile::owner).collect(Collectors.toSet());
    titles = new ComingTitles(pages, context);
    pool = new CopyPool(context.scratch(), verdicts);
    parts = new MergedAuthorParts(update, change);
    people = new SetPeople(context.scratch(), parts, change);
    old = new OldListings(update, context.known(), change);
  }

  /// Makes the change, all but the commit.
  ///
  /// @param digests of pages that come, as far as they are known; the others are added
  /// @param recordings of pages that come, which are then not read again
  /// @throws CancellationException if it is cancelled
  void apply(Map<String, PageDigest> digests, Map<String, PageRecording.Kept> recordings)
      throws IOException {
    parts.moveListings();
    titles.read(change.come(), digests, workers);
    setNames.add(digests);
    for (AssignmentDiff.PageProfiles page : AssignmentDiff.byPage(change.come())) {
      come(page, titles.digest(page.capture()), recordings.get(page.capture().page()));
    }
    leave(
        change.gone().stream()
            .filter(DisplayedProfile::wasReadBefore)
            .map(DisplayedProfile::author)
            .toList());
    List<DisplayedProfile> gone =
        change.gone().stream().filter(one -> !one.wasReadBefore()).toList();
    for (AssignmentDiff.PageProfiles page : AssignmentDiff.byPage(gone)) {
      read(page, new Going());
    }
    for (String title : change.titles()) {
      old.touch(title, TitleHash.ofKey(title), pool);
    }
    workers.finish();
    var staying = new LinkedHashSet<>(old.profiles());
    staying.addAll(change.partedSets());
    for (AssignmentDiff.PageProfiles page : AssignmentDiff.byPage(List.copyOf(staying))) {
      read(page, new Staying());
    }
    workers.finish();
    pool.merge(workers, titles::name, this::put);
    deleteAuthors();
    for (List<AuthorProfileSummary> profiles : waiting.values()) {
      AuthorRecord author = AuthorProfileSummary.record(profiles);
      put(
          author.withPapersListed(author.papersListed() - doubles.of(author.id())),
          AuthorProfileSummary.measures(author, profiles));
    }
    people.apply(update, context::checkCancelled, doubles);
    recountOthers();
    parts.apply();
  }

  /// Takes out what the index has of pages that were read by other rules: reading them would not
  /// give the same papers.
  private void leave(Collection<AuthorId> authors) throws IOException {
    for (AuthorId author : Set.copyOf(authors)) {
      context.checkCancelled();
      for (PaperRecord paper : update.papersListedBy(author)) {
        String title = paper.titleKey();
        old.touch(title, TitleHash.ofKey(title), pool);
      }
    }
  }

  private void put(AuthorRecord author, Map<String, Double> figures) throws IOException {
    if (parts.concern(author.id())) {
      parts.comes(author, figures);
    } else {
      update.put(author, figures);
    }
  }

  /// Authors of whom nothing comes, but whose papers were put together in another way.
  private void recountOthers() throws IOException {
    Set<AuthorId> coming = change.coming();
    var others = new TreeSet<>(doubles.authors());
    others.addAll(old.doubles().authors());
    others.removeIf(author -> coming.contains(DataSet.owner(author)));
    for (AuthorId author : others) {
      if (parts.concern(author)) {
        parts.change(author);
        continue;
      }
      int fewer = doubles.of(author) - old.doubles().of(author);
      Optional<AuthorRecord> before = fewer == 0 ? Optional.empty() : update.author(author);
      if (before.isPresent() && !change.to().of(DataSet.owner(author)).isEmpty()) {
        AuthorRecord now = before.get().withPapersListed(before.get().papersListed() - fewer);
        boolean isOfSet = !DataSet.owner(author).equals(author);
        update.put(
            now, isOfSet ? FigureIndexing.ofPapers(now.papersListed()) : update.figures(author));
      }
    }
  }

  private void come(
      AssignmentDiff.PageProfiles page, PageDigest digest, PageRecording.@Nullable Kept recording)
      throws IOException {
    var coming = new Coming(page.capture(), digest);
    if (recording == null) {
      read(page, coming);
      return;
    }
    try {
      recording.replay(new EntrySink(page.profiles(), coming, coming));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    coming.finish(recording.format());
  }

  private void read(AssignmentDiff.PageProfiles page, Reading reading) throws IOException {
    String format = pages.read(page.capture(), new EntrySink(page.profiles(), reading, reading));
    reading.finish(format);
  }

  private void put(List<PaperRecord> papers) throws IOException {
    context.checkCancelled();
    for (PaperRecord paper : papers) {
      doubles.count(paper);
      update.put(paper);
    }
  }

  private void deleteAuthors() throws IOException {
    Set<AuthorId> kept = change.coming();
    for (DisplayedProfile gone : change.gone()) {
      if (!kept.contains(gone.author())) {
        update.delete(gone.author());
        if (parts.concern(gone.author())) {
          parts.goes(gone.author());
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    workers.close();
    try (pool) {
      people.close();
    }
  }

  /// One page on its way, by what becomes of its papers.
  private interface Reading extends EntrySink.Receiver, EntrySink.Scope {
    default void finish(String format) throws IOException {}
  }

  /// A page that comes.
  private final class Coming implements Reading {
    private final Capture capture;
    private final int papersOnPage;
    private final boolean tellsOfCode;
    private final Map<AuthorId, AuthorTally> tallies = new HashMap<>();
    private final List<Ended> ended = new ArrayList<>();
    private final Set<AuthorId> doubtful = new HashSet<>();
    private long bytesDone;

    @Override
    public BitSet skipped(DisplayedProfile shown) {
      return lists.superseded(shown);
    }

    @Override
    public boolean tellsOfCode(DisplayedProfile shown, int number) {
      return tellsOfCode;
    }

    @Override
    public Map<AuthorId, String> people(
        DisplayedProfile set, int number, Paper paper, List<String> ids) {
      return DataSet.people(paper, ids, set.author(), setNames.of(set), verdicts);
    }

    private record Ended(DisplayedProfile shown, Author author, int papers) {}

    Coming(Capture capture, PageDigest digest) {
      this.capture = capture;
      tellsOfCode = digest.tellsOfCode();
      papersOnPage = digest.profiles().stream().mapToInt(p -> p.titles().length).sum();
    }

    @Override
    public void entries(List<EntrySink.Entry> entries) throws IOException {
      context.checkCancelled();
      for (EntrySink.Entry entry : entries) {
        if (DataSet.isSet(entry.shown().author())) {
          people.comes(entry);
        } else {
          tally(entry.shown()).add(entry.paper());
          if (verdicts.concerns(entry.paper().title())) {
            doubtful.add(entry.shown().author());
          }
        }
      }
      workers.submit(() -> store(entries));
      long bytes = capture.extent().length() * entries.size() / Math.max(1, papersOnPage);
      context.meter().indexed(capture, bytes);
      bytesDone += bytes;
    }

    private AuthorTally tally(DisplayedProfile shown) {
      return tallies.computeIfAbsent(
          shown.owner(), _ -> new AuthorTally(shown, titles.name(shown)));
    }

    private void store(List<EntrySink.Entry> entries) throws IOException {
      for (EntrySink.Entry entry : entries) {
        String titleKey = PaperRecord.titleKey(entry.paper().title());
        long titleHash = TitleHash.ofKey(titleKey);
        boolean shared = old.touch(titleKey, titleHash, pool);
        if (shared || titles.isRepeated(titleHash) || verdicts.concerns(titleHash)) {
          pool.add(titleHash, entry);
        } else {
          var listing =
              CopyPool.listing(
                  entry.shown(), entry.number(), titles.name(entry.shown()), entry.tellsOfCode());
          var copy = new PaperListing(listing, entry.paper(), Optional.empty(), entry.people());
          update.put(ListingGroup.single(copy, verdicts));
        }
      }
    }

    @Override
    public void end(DisplayedProfile shown, Author author, int papers) {
      ended.add(new Ended(shown, author, papers));
    }

    @Override
    public void finish(String format) throws IOException {
      for (Ended one : ended) {
        if (DataSet.isSet(one.shown().author())) {
          people.end(one.shown(), format);
          continue;
        }
        Optional<StoredPages.Head> figured =
            one.author().figures().equals(Figures.NONE)
                ? pages.figured(one.shown())
                : Optional.empty();
        AuthorProfileSummary told =
            tally(one.shown()).told(one.author(), format, one.papers(), figured);
        AuthorId author = one.shown().author();
        if (doubtful.contains(author) || change.to().isMadeOfSeveral(author)) {
          waiting.computeIfAbsent(author, _ -> new ArrayList<>()).add(told);
        } else {
          workers.submit(() -> put(told));
        }
      }
      context.meter().indexed(capture, capture.extent().length() - bytesDone);
    }
  }

  private void put(AuthorProfileSummary only) throws IOException {
    AuthorRecord author = AuthorProfileSummary.record(List.of(only));
    put(author, AuthorProfileSummary.measures(author, List.of(only)));
  }

  /// A page that goes: what it shares with others is put together anew.
  private final class Going implements Reading {
    @Override
    public BitSet skipped(DisplayedProfile shown) {
      return new BitSet();
    }

    @Override
    public boolean tellsOfCode(DisplayedProfile shown, int number) {
      return false;
    }

    @Override
    public Map<AuthorId, String> people(
        DisplayedProfile set, int number, Paper paper, List<String> ids) {
      PaperVerdicts before = change.from().papers();
      return DataSet.people(paper, ids, set.author(), setNames.of(set), before);
    }

    @Override
    public void entries(List<EntrySink.Entry> entries) throws IOException {
      context.checkCancelled();
      for (EntrySink.Entry entry : entries) {
        if (DataSet.isSet(entry.shown().author())) {
          people.goes(entry);
        }
      }
      workers.submit(() -> {
        for (EntrySink.Entry entry : entries) {
          String titleKey = PaperRecord.titleKey(entry.paper().title());
          old.touch(titleKey, TitleHash.ofKey(titleKey), pool);
        }
      });
    }

    @Override
    public void end(DisplayedProfile shown, Author author, int papers) {}
  }

  /// A page that stays, with papers that others share.
  private final class Staying implements Reading {
    private final List<DisplayedProfile> sets = new ArrayList<>();
    private final Map<Integer, Map<AuthorId, String>> before = new HashMap<>();

    @Override
    public BitSet skipped(DisplayedProfile shown) {
      return lists.superseded(shown);
    }

    @Override
    public boolean tellsOfCode(DisplayedProfile shown, int number) {
      return old.tellsOfCode(shown, number);
    }

    @Override
    public Map<AuthorId, String> people(
        DisplayedProfile set, int number, Paper paper, List<String> ids) {
      if (!parted.contains(set.owner())) {
        return old.people(set, number);
      }
      SetNames names = setNames.of(set);
      before.put(number, DataSet.people(paper, ids, set.author(), names, change.from().papers()));
      return DataSet.people(paper, ids, set.author(), names, verdicts);
    }

    @Override
    public void entries(List<EntrySink.Entry> entries) throws IOException {
      context.checkCancelled();
      for (EntrySink.Entry entry : entries) {
        if (old.isKept(entry)) {
          pool.add(TitleHash.of(entry.paper().title()), entry);
        }
        Map<AuthorId, String> authors = before.remove(entry.number());
        if (authors != null) {
          people.stays(entry, authors);
        }
      }
    }

    @Override
    public void end(DisplayedProfile shown, Author author, int papers) {
      titles.called(shown, author.name());
      if (DataSet.isSet(shown.author())) {
        sets.add(shown);
      }
    }

    @Override
    public void finish(String format) {
      sets.forEach(set -> people.end(set, format));
    }
  }
}
