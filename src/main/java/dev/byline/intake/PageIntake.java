package dev.byline.intake;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.ArchiveWriter;
import dev.byline.archive.Capture;
import dev.byline.archive.files.PageArrival;
import dev.byline.archive.files.StoredPage;
import dev.byline.archive.files.UnnamedPages;
import dev.byline.identity.PageDigest;
import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.parse.Copies;
import dev.byline.parse.NotAPage;
import dev.byline.parse.PageSource;
import dev.byline.parse.StreamedPage;
import dev.byline.spool.PageRecording;
import dev.byline.spool.SpillFile;
import dev.byline.sync.ContentHash;
import dev.byline.sync.DigestSink;
import dev.byline.sync.FileProblem;
import dev.byline.sync.PageReader;
import dev.byline.sync.StoredPages;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// The import of single pages: a new page is parsed and written to the archive, where it does not
/// count until it is accepted. Thread-safe.
public final class PageIntake {

  private final StoredPages pages;
  private final ArchiveWriter writer;
  private final ImportOptions options;
  private final BooleanSupplier cancelled;

  public PageIntake(
      StoredPages pages, ArchiveWriter writer, ImportOptions options, BooleanSupplier cancelled) {
    this.pages = pages;
    this.writer = writer;
    this.options = options;
    this.cancelled = cancelled;
  }

  /// The outcome for a page.
  sealed interface Outcome {

    /// The library has it, or gets it from another file.
    record Unchanged(Optional<Capture> before) implements Outcome {}

    /// It cannot come in.
    ///
    /// @param lost the records that were found in it
    record Failed(FileProblem problem, EntryCounts lost) implements Outcome {}

    /// The library has the text, but it was removed, or its day was not known so well, or it had no
    /// markup.
    ///
    /// @param markup that comes to the text
    record Again(Capture before, Optional<CaptureDay> captured, Optional<StoredPage> markup)
        implements Outcome {}

    /// It was read, and waits in the archive to count.
    ///
    /// @param lesson the marked entry in whose style it was
    /// @param isSet whether it is a data set
    record Fresh(
        StoredPage stored,
        Optional<StoredPage> markup,
        Optional<CaptureDay> captured,
        Optional<Lesson> lesson,
        PageDigest digest,
        PageRecording.Kept recording,
        boolean isSet,
        DigestSink doubts)
        implements Outcome {}
  }

  /// The content hash of a page.
  ///
  /// @throws IOException if it cannot be read
  String hash(PageSource source) throws IOException {
    return ContentHash.of(source, cancelled);
  }

  ArchiveWriter writer() {
    return writer;
  }

  /// The options of the import.
  ImportOptions options() {
    return options;
  }

  public BooleanSupplier cancelled() {
    return cancelled;
  }

  /// A page as it comes in: of HTML its copy, which one in the archive is already. Where the
  /// library has the same text with other line ends, the copy has those.
  ///
  /// @throws IOException if it cannot be read
  IncomingPage copied(IncomingPage page, ArchiveState state) throws IOException {
    if (page.found().flatMap(UnnamedPages.Found::markup).isPresent()) {
      return page;
    }
    PageSource source = page.source();
    PageSource copy = Copies.of(source);
    if (copy.markup().isEmpty()) {
      return page;
    }
    for (PageSource same : Copies.spellings(copy)) {
      if (state.capture(hash(same)).isPresent()) {
        return page.of(same);
      }
    }
    return page.of(copy);
  }

  private void checkCancelled() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /// The outcome for a page of which the library has the text; empty if it has not, or not any more
  /// as it came, or it is to be read in another style.
  Optional<Outcome> known(IncomingPage page, String hash, ArchiveState state) throws IOException {
    Optional<Capture> before = state.capture(hash);
    boolean alike = before.filter(had -> lesson(page, before).equals(had.lesson())).isPresent();
    return alike && before.isPresent() && pages.isWhole(before.get())
        ? Optional.of(known(page, before.get(), state))
        : Optional.empty();
  }

  private static Optional<Lesson> lesson(IncomingPage page, Optional<Capture> before) {
    return page.edits().teaching().over(before.flatMap(Capture::lesson));
  }

  private Outcome known(IncomingPage page, Capture before, ArchiveState state) throws IOException {
    boolean dayWasInferred = before.captured().map(CaptureDay::inferred).orElse(true);
    boolean isBetterDated =
        page.noted().isPresent() && dayWasInferred && !page.noted().equals(before.captured());
    boolean isNoSampleAnyMore = before.sample() && !options.samples();
    boolean isAccepted = before.offersDoubtful() && options.acceptOffered();
    Optional<String> markup =
        before.markup().isPresent() ? Optional.empty() : page.source().markup();
    if (isBetterDated
        || isNoSampleAnyMore
        || isAccepted
        || markup.isPresent()
        || state.isRemoved(before.page())) {
      Optional<CaptureDay> captured = page.noted().or(before::captured).or(page::fallback);
      var text = new StoredPage(before.page(), before.extent());
      Optional<StoredPage> kept =
          markup.isPresent() ? markup(page, text, captured) : before.markup();
      return new Outcome.Again(before, captured, kept);
    }
    return new Outcome.Unchanged(Optional.of(before));
  }

  /// Reads a page that the library has not, and writes it to the archive.
  ///
  /// @param before the capture of which the raw page is damaged, if there is one
  /// @param spill where it is kept what the page gave
  Outcome takeIn(IncomingPage page, String hash, Optional<Capture> before, SpillFile spill)
      throws IOException {
    Optional<CaptureDay> captured =
        page.noted().or(() -> before.flatMap(Capture::captured)).or(page::fallback);
    Optional<Lesson> lesson = lesson(page, before);
    var sink = new DigestSink(cancelled);
    var recording = new PageRecording(spill, sink);
    PageRecording.Kept kept;
    boolean isSet;
    try {
      isSet = PageReader.isDataSet(page.source());
      switch (pages.reader().stream(page.source(), captured, lesson, recording)) {
        case NotAPage none -> {
          return new Outcome.Failed(
              new FileProblem(page.file(), 0, none.message()), counts(sink, page.file()));
        }
        case StreamedPage streamed -> kept = recording.end(streamed.format());
      }
    } catch (IOException e) {
      return failed(page, PageFinder.unreadable(e));
    } catch (OutOfMemoryError _) {
      // What it took is free again; the other files come in.
      return failed(page, Wording.of("problem.memory"));
    }
    checkCancelled();
    StoredPage stored = stored(page, before, captured);
    Optional<StoredPage> had =
        before.filter(b -> b.extent().equals(stored.extent())).flatMap(Capture::markup);
    Optional<StoredPage> markup = had.isPresent() ? had : markup(page, stored, captured);
    if (!stored.page().equals(hash)) {
      return failed(page, Wording.of("problem.changed"));
    }
    PageDigest digest = sink.digest(kept.format());
    return new Outcome.Fresh(stored, markup, captured, lesson, digest, kept, isSet, sink);
  }

  private static Outcome failed(IncomingPage page, String message) {
    return new Outcome.Failed(new FileProblem(page.file(), 0, message), EntryCounts.NONE);
  }

  /// The entries of a page that was read, of which it is not known yet which are new.
  static EntryCounts counts(DigestSink read, String file) {
    return new EntryCounts(
        read.papers(), 0, read.papers(), read.offered(), read.leftOut(), read.leftOut(file));
  }

  /// The entries of a page that the library has.
  static EntryCounts known(PageDigest digest) {
    int papers = digest.profiles().stream().mapToInt(profile -> profile.titles().length).sum();
    return new EntryCounts(papers, 0, papers, 0, 0, List.of());
  }

  private StoredPage stored(
      IncomingPage page, Optional<Capture> before, Optional<CaptureDay> captured)
      throws IOException {
    if (page.found().isPresent()) {
      return page.found().get().stored();
    }
    return before.isPresent() && pages.isWhole(before.get())
        ? new StoredPage(before.get().page(), before.get().extent())
        : write(page.source(), captured);
  }

  private StoredPage write(PageSource source, Optional<CaptureDay> captured) throws IOException {
    try (InputStream in = source.open()) {
      return writer.add(in, new PageArrival(source.name(), captured));
    }
  }

  private Optional<StoredPage> markup(
      IncomingPage page, StoredPage text, Optional<CaptureDay> captured) throws IOException {
    Optional<StoredPage> found = page.found().flatMap(UnnamedPages.Found::markup);
    Optional<String> markup = page.source().markup();
    if (found.isPresent() || markup.isEmpty()) {
      return found;
    }
    try (InputStream in = PageSource.of("", markup.get()).open()) {
      return Optional.of(
          writer.addMarkup(in, text, new PageArrival(page.source().name(), captured)));
    }
  }
}
