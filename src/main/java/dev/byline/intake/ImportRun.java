package dev.byline.intake;

import dev.byline.archive.ArchiveChange;
import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.identity.PageDigest;
import dev.byline.spool.PageRecording;
import dev.byline.spool.SpillFile;
import dev.byline.sync.FileProblem;
import dev.byline.sync.IndexKeeper;
import dev.byline.sync.ProgressMeter;
import dev.byline.sync.StoredPages;
import dev.byline.sync.WorkerPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// An import of pages in batches of bounded size. Each batch is stored completely or not at all: an
/// import that is cancelled or killed loses one batch at most, and can be resumed there.
public final class ImportRun {

  /// Bytes of pages that are committed together: half a minute's work. A commit costs a second or
  /// two and begins new index files, so that smaller ones made an import of a million papers
  /// slower.
  private static final long CHUNK = 512L << 20;

  /// Pages that are committed together at most.
  private static final int CHUNK_PAGES = 20_000;

  /// Bytes of a page that the library has and of which the entries are still counted.
  private static final long LONGEST_COUNTED = 64L << 20;

  private final Access access;
  private final IndexKeeper.Run index;
  private final ProgressMeter meter;
  private final RecentDigests digests;
  private final AuthorMatcher matcher;
  private final List<FileProblem> doubtful = new ArrayList<>();
  private final List<FileProblem> failed = new ArrayList<>();
  private ArchiveState state;
  private int read;
  private int unchanged;
  private int offered;
  private EntryCounts entries = EntryCounts.NONE;
  private EntryCounts known = EntryCounts.NONE;

  /// The ways to the library.
  public record Access(PageIntake intake, StoredPages pages) {}

  public ImportRun(Access access, IndexKeeper.Run index, ArchiveState state, ProgressMeter meter) {
    this.access = access;
    this.index = index;
    this.meter = meter;
    this.state = state;
    digests = new RecentDigests(access.pages());
    matcher = new AuthorMatcher(state, digests::digest);
  }

  public ImportReport run(List<IncomingPage> pages) throws IOException {
    boolean cancelled = false;
    int before = index.papers();
    try {
      for (int from = 0; from < pages.size(); ) {
        int to = chunkEnd(pages, from);
        new Chunk(pages.subList(from, to)).run();
        from = to;
      }
      if (!index.changeTo(state).isEmpty()) {
        index.show(state, Map.of(), new IndexKeeper.Step(meter, Map.of(), () -> state));
      }
    } catch (CancellationException _) {
      cancelled = true;
    }
    EntryCounts counts = entries.withAdded(index.papers() - before).plus(known);
    return new ImportReport(
        read, unchanged, offered, doubtful, failed, counts, List.of(), cancelled);
  }

  private static int chunkEnd(List<IncomingPage> pages, int from) {
    long bytes = pages.get(from).bytes();
    int to = from + 1;
    while (to < pages.size() && to - from < CHUNK_PAGES && bytes + pages.get(to).bytes() <= CHUNK) {
      bytes += pages.get(to++).bytes();
    }
    return to;
  }

  /// Pages that are committed together.
  private final class Chunk {
    private final List<Decision> decisions = new ArrayList<>();
    private final List<IncomingPage> pages;
    private final @Nullable String[] hashes;
    private final PageIntake.@Nullable Outcome[] outcomes;
    private final List<Capture> captures = new ArrayList<>();
    private final Map<String, PageDigest> fresh = new HashMap<>();
    private final Map<String, PageRecording.Kept> recordings = new HashMap<>();
    private final List<FileProblem> doubts = new ArrayList<>();
    private final List<FileProblem> failures = new ArrayList<>();
    private EntryCounts freshEntries = EntryCounts.NONE;
    private EntryCounts knownEntries = EntryCounts.NONE;
    private int same;
    private int left;

    Chunk(List<IncomingPage> pages) {
      this.pages = Collections.synchronizedList(new ArrayList<>(pages));
      hashes = new String[pages.size()];
      outcomes = new PageIntake.Outcome[pages.size()];
    }

    void run() throws IOException {
      try (var spill = new SpillFile(access.pages().scratch())) {
        run(spill);
      }
      read += captures.size();
      unchanged += same;
      offered += left;
      entries = entries.plus(freshEntries);
      known = known.plus(knownEntries);
      doubtful.addAll(doubts);
      failed.addAll(failures);
    }

    private void run(SpillFile spill) throws IOException {
      try (var workers = new WorkerPool()) {
        for (int i = 0; i < pages.size(); i++) {
          int page = i;
          workers.submit(() -> hash(page));
        }
        workers.finish();
        takeIn(workers, spill);
        workers.finish();
      }
      for (int i = 0; i < pages.size(); i++) {
        settle(pages.get(i), outcomes[i]);
      }
      if (!captures.isEmpty() || !decisions.isEmpty()) {
        commit();
      }
    }

    private void hash(int page) throws IOException {
      try {
        IncomingPage copied = access.intake().copied(pages.get(page), state);
        pages.set(page, copied);
        hashes[page] = access.intake().hash(copied.source());
      } catch (IOException e) {
        var problem = new FileProblem(pages.get(page).file(), 0, PageFinder.unreadable(e));
        outcomes[page] = new PageIntake.Outcome.Failed(problem, EntryCounts.NONE);
      }
    }

    /// Reads what is new. Of pages with the same text the first comes in.
    private void takeIn(WorkerPool workers, SpillFile spill) throws IOException {
      var taken = new HashSet<String>();
      for (int i = 0; i < pages.size(); i++) {
        int page = i;
        String hash = hashes[i];
        if (hash != null && !taken.add(hash)) {
          outcomes[i] = new PageIntake.Outcome.Unchanged(Optional.empty());
        } else if (hash != null) {
          Optional<PageIntake.Outcome> known = access.intake().known(pages.get(i), hash, state);
          if (known.isPresent()) {
            outcomes[i] = known.get();
          } else {
            workers.submit(() -> takeIn(page, hash, spill));
          }
        }
      }
    }

    private void takeIn(int page, String hash, SpillFile spill) throws IOException {
      IncomingPage incoming = pages.get(page);
      outcomes[page] = access.intake().takeIn(incoming, hash, state.capture(hash), spill);
      meter.scanned(incoming.file(), incoming.bytes());
    }

    private void settle(IncomingPage page, PageIntake.@Nullable Outcome outcome)
        throws IOException {
      switch (outcome) {
        case null -> throw new IllegalStateException("Nothing became of " + page.file());
        case PageIntake.Outcome.Unchanged(Optional<Capture> before) -> {
          same++;
          if (before.isPresent()) {
            decide(page, before.get());
            mention(page, before.get());
            knownEntries = knownEntries.plus(known(before.get()));
          }
          meter.settled(page.file(), page.bytes());
        }
        case PageIntake.Outcome.Failed(FileProblem problem, EntryCounts lost) -> {
          failures.add(problem);
          freshEntries = freshEntries.plus(lost);
          meter.settled(page.file(), page.bytes());
        }
        case PageIntake.Outcome.Again again -> {
          captures.add(again(again));
          knownEntries = knownEntries.plus(known(again.before()));
          decide(page, again.before());
          mention(page, again.before());
        }
        case PageIntake.Outcome.Fresh taken -> add(page, taken);
      }
    }

    /// The entries of a page that the library has, unless it is too long to be read for that.
    private EntryCounts known(Capture capture) throws IOException {
      return capture.extent().length() > LONGEST_COUNTED
          ? EntryCounts.NONE
          : PageIntake.known(digests.digest(capture));
    }

    private void decide(IncomingPage page, Capture capture) {
      decisions.addAll(page.edits().decisions(state.owners(capture)));
    }

    /// Says what of a page stays out since it was removed.
    private void mention(IncomingPage page, Capture capture) {
      mention(page, capture, state);
    }

    private void mention(IncomingPage page, Capture capture, ArchiveState decided) {
      new RemovedEarlier(decided)
          .of(capture)
          .forEach(said -> doubts.add(new FileProblem(page.file(), 0, said)));
    }

    private Capture again(PageIntake.Outcome.Again again) {
      Capture before = again.before();
      return new Capture(
          number(),
          before.page(),
          before.extent(),
          before.source(),
          again.captured(),
          access.intake().options().samples(),
          before.profiles(),
          before.sureOnly().map(only -> only && !access.intake().options().acceptOffered()),
          again.markup(),
          before.lesson());
    }

    private int number() {
      return state.nextNumber() + captures.size();
    }

    private void add(IncomingPage page, PageIntake.Outcome.Fresh taken) throws IOException {
      String source = page.source().name();
      String hash = taken.stored().page();
      fresh.put(hash, taken.digest());
      recordings.put(hash, taken.recording());
      digests.keep(hash, taken.digest());
      var capture =
          new Capture(
              number(),
              hash,
              taken.stored().extent(),
              source,
              taken.captured(),
              access.intake().options().samples(),
              owners(page, hash, taken),
              Optional.of(!access.intake().options().acceptOffered()),
              taken.markup(),
              taken.lesson());
      matcher.remember(capture);
      captures.add(capture);
      decide(page, capture);
      freshEntries = freshEntries.plus(PageIntake.counts(taken.doubts(), page.file()));
      left += access.intake().options().acceptOffered() ? 0 : taken.doubts().offered();
      if (!state.verdicts().removals().isEmpty()) {
        List<Decision> removed =
            new RemovedEarlier(state).decisions(capture, taken.digest(), taken.recording());
        decisions.addAll(removed);
        mention(page, capture, state.with(new ArchiveChange(List.of(), removed)));
      }
      doubts.addAll(taken.doubts().problems(page.file()));
    }

    private List<Capture.Owner> owners(
        IncomingPage page, String hash, PageIntake.Outcome.Fresh taken) throws IOException {
      Optional<Capture> before = state.capture(hash);
      boolean alike =
          before
              .filter(had -> had.profiles().size() == taken.digest().profiles().size())
              .isPresent();
      if (before.isPresent() && (alike || before.get().lesson().equals(taken.lesson()))) {
        return before.get().profiles();
      }
      String source = page.source().name();
      return taken.isSet()
          ? matcher.setOwner(taken.digest(), source)
          : matcher.owners(taken.digest(), page.edits(), source);
    }

    /// Captures of pages that were read in another style, or without their links.
    private List<Capture> readOtherwise() {
      return captures.stream()
          .filter(now ->
              state
                  .capture(now.page())
                  .filter(before ->
                      !before.lesson().equals(now.lesson())
                          || !before.markup().equals(now.markup()))
                  .isPresent())
          .toList();
    }

    private void commit() throws IOException {
      ArchiveState coming = state.with(new ArchiveChange(captures, decisions));
      decisions.addAll(index.carriedOver(coming, readOtherwise()));
      decisions.addAll(index.carriedOver(state, List.copyOf(decisions)));
      var change = new ArchiveChange(captures, decisions);
      // The disk writes the pages while the processor makes the index.
      CompletableFuture<Void> onDisk = CompletableFuture.runAsync(this::force);
      var step =
          new IndexKeeper.Step(
              meter,
              recordings,
              () -> {
                waitFor(onDisk);
                return access.intake().writer().commit(change);
              });
      state = index.show(state.with(change), fresh, step);
    }

    private void force() {
      try {
        access.intake().writer().force();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void waitFor(CompletableFuture<Void> onDisk) throws IOException {
      try {
        onDisk.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof UncheckedIOException failure) {
          throw failure.getCause();
        }
        throw e;
      }
    }
  }
}
