package dev.byline.workspace;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveChange;
import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.identity.PageDigest;
import dev.byline.identity.ProfileAssignment;
import dev.byline.intake.AddedPage;
import dev.byline.intake.AuthorMatcher;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.intake.IncomingPage;
import dev.byline.intake.PageEdits;
import dev.byline.intake.PageFinder;
import dev.byline.intake.PagePreview;
import dev.byline.intake.PageSummary;
import dev.byline.intake.RecentDigests;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.model.PaperCounts;
import dev.byline.model.Profile;
import dev.byline.parse.Copies;
import dev.byline.parse.NotAPage;
import dev.byline.parse.PageReading;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.parse.StreamedPage;
import dev.byline.spool.LongSet;
import dev.byline.sync.ContentHash;
import dev.byline.sync.DigestSink;
import dev.byline.sync.FileProblem;
import dev.byline.sync.JoinedLists;
import dev.byline.sync.PageReader;
import dev.byline.sync.ProgressListener;
import dev.byline.sync.StoredPages;
import dev.byline.wording.Wording;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/// Pages that somebody looks at before they come in, and what becomes of them. Safe for use by
/// several threads.
public final class ImportReview {

  /// The number of authors' names in a summary.
  private static final int NAMES = 3;

  private final LibraryFolder library;
  private final Archive archive;
  private final StoredPages pages;

  /// Content hashes of new pages that came no farther than the archive: somebody may try again.
  private final Set<String> half = ConcurrentHashMap.newKeySet();

  ImportReview(LibraryFolder library, Archive archive, StoredPages pages) {
    this.library = library;
    this.archive = archive;
    this.pages = pages;
  }

  /// A page as it would come in; nothing is stored. The whole page is read into memory. A text in
  /// which nothing is found is a page without profiles.
  ///
  /// @param day the day on which it was copied, where known
  /// @throws IOException if it cannot be read; bad text never throws
  public PagePreview preview(PageSource source, Optional<CaptureDay> day) throws IOException {
    Optional<Capture> stored = stored(ContentHash.of(source, () -> false), archive.state());
    return preview(source, day, stored.flatMap(Capture::lesson));
  }

  /// A page as [#preview(PageSource, Optional)] gives it, read in the style of a marked entry where
  /// there is one.
  public PagePreview preview(PageSource page, Optional<CaptureDay> day, Optional<Lesson> lesson)
      throws IOException {
    PageSource source = Copies.of(page);
    ArchiveState state = archive.state();
    Optional<Capture> stored = stored(ContentHash.of(source, () -> false), state);
    PageReading reading = read(source, day, lesson);
    List<PagePreview.Owner> owners =
        reading instanceof ParsedPage read ? owners(read, source, stored, state) : List.of();
    Optional<Lesson> offered =
        lesson.isPresent()
            ? Optional.empty()
            : new LessonOffers(pages).of(source, day, reading, owners, state);
    return new PagePreview(source, day, lesson, reading, stored, offered, owners);
  }

  private PageReading read(PageSource source, Optional<CaptureDay> day, Optional<Lesson> lesson)
      throws IOException {
    PageReading reading = pages.reader().read(source, day, lesson);
    return reading instanceof NotAPage
        ? pages.reader().unread(source).<PageReading>map(page -> page).orElse(reading)
        : reading;
  }

  /// A page that was copied today; one that the library has already is read by the day it has.
  public PagePreview previewCopied(PageSource source, CaptureDay today) throws IOException {
    PageSource copy = Copies.of(source);
    Optional<Capture> stored = stored(ContentHash.of(copy, () -> false), archive.state());
    return preview(copy, stored.map(Capture::captured).orElse(Optional.of(today)));
  }

  /// A page of the library, to be corrected.
  ///
  /// @param page its content hash
  /// @throws IOException if the library has it not, or it cannot be read
  public PagePreview previewStored(String page) throws IOException {
    Capture capture =
        archive
            .state()
            .capture(page)
            .orElseThrow(() -> new FileNotFoundException(Wording.of("problem.noPage", page)));
    return preview(pages.source(capture), capture.captured());
  }

  private static Optional<Capture> stored(String hash, ArchiveState state) {
    return state.capture(hash).filter(c -> !state.isRemoved(c.page()));
  }

  private List<PagePreview.Owner> owners(
      ParsedPage page, PageSource source, Optional<Capture> stored, ArchiveState state)
      throws IOException {
    var digests = new RecentDigests(pages);
    PageDigest read = digest(page);
    Optional<List<Capture.Owner>> known =
        stored.map(state::owners).filter(all -> all.size() == page.profiles().size());
    List<Capture.Owner> owners =
        known.isPresent()
            ? known.get()
            : new AuthorMatcher(state, digests::digest).owners(read, PageEdits.NONE, source.name());
    var previews = new ArrayList<PagePreview.Owner>();
    for (int i = 0; i < owners.size(); i++) {
      PaperCounts counts = counts(page.profiles().get(i), owners.get(i).author(), state);
      previews.add(owner(owners.get(i), read.profiles().get(i).titles(), counts, state, digests));
    }
    return previews;
  }

  private static PageDigest digest(ParsedPage page) {
    var sink = new DigestSink(() -> false);
    for (Profile profile : page.profiles()) {
      profile.papers().forEach(sink::paper);
      sink.endProfile(profile.author());
    }
    return sink.digest(page.format());
  }

  /// @param titles of the papers of a profile of `owner`
  /// @param counts of the papers of the profile
  private static PagePreview.Owner owner(
      Capture.Owner owner,
      long[] titles,
      PaperCounts counts,
      ArchiveState state,
      RecentDigests digests)
      throws IOException {
    AuthorId author = owner.author();
    var known = new LongSet();
    int captures = 0;
    for (Capture capture : state.captures()) {
      List<AuthorId> owners = state.owners(capture).stream().map(Capture.Owner::author).toList();
      if (owners.contains(author)) {
        captures++;
        List<PageDigest.ProfileDigest> profiles = digests.digest(capture).profiles();
        for (int i = 0; i < Math.min(profiles.size(), owners.size()); i++) {
          if (owners.get(i).equals(author)) {
            LongStream.of(profiles.get(i).titles()).forEach(known::add);
          }
        }
      }
    }
    long added = LongStream.of(titles).filter(title -> !known.contains(title)).count();
    return new PagePreview.Owner(
        author, captures, (int) added, counts, state.nameGiven(author), state.corrections(author));
  }

  /// The numbers of papers that a page states, and that it lists with the captures that it is a
  /// part with.
  private PaperCounts counts(Profile profile, AuthorId owner, ArchiveState state) {
    var own = new PaperCounts(profile.author().figures().paperCount(), profile.papers().size());
    return own.areOfPart()
        ? new PaperCounts(
            own.stated(),
            new JoinedLists(pages, ProfileAssignment.of(state)).sizeWith(profile.papers(), owner))
        : own;
  }

  /// True if a file that exists is part of the library itself, which cannot come in again.
  public boolean isOwn(Path file) throws IOException {
    return new PageFinder(archive.folder(), ImportOptions.STANDARD).isOwn(file);
  }

  /// True if a source is a data set, which is imported without being looked at.
  public boolean isDataSet(PageSource source) throws IOException {
    return PageReader.isOfRecords(source);
  }

  /// True if a file is a whole library, which is taken in without being looked at.
  public boolean isLibrary(Path file) {
    return LibraryBundle.isOne(file);
  }

  /// Hears what files would bring.
  @FunctionalInterface
  public interface SurveyListener {

    /// The next file has been read.
    ///
    /// @param files how many files there are
    void file(PageSummary summary, int files);
  }

  /// A survey of what the pages and data sets that [LibraryFolder#importPaths] would find would
  /// bring, one after the other; nothing is stored.
  ///
  /// @throws CancellationException if it is cancelled
  public void survey(List<Path> filesOrFolders, SurveyListener each, BooleanSupplier cancelled)
      throws IOException {
    var finder = new PageFinder(archive.folder(), ImportOptions.STANDARD);
    List<Path> libraries = filesOrFolders.stream().filter(LibraryBundle::isOne).toList();
    for (Path path : filesOrFolders) {
      if (!libraries.contains(path)) {
        finder.find(path);
      }
    }
    int files = finder.pages().size() + libraries.size();
    libraries.forEach(path -> each.file(whole(path), files));
    finder.failed().forEach(p -> each.file(failed(p), files));
    for (IncomingPage page : finder.pages()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      each.file(summary(page, cancelled), files);
    }
  }

  /// Takes in a page that somebody has looked at, with what was said about it: all of it counts, or
  /// nothing does. Of a page that the library has, what was said counts.
  ///
  /// @param day on which it was copied
  /// @throws IOException if it cannot be stored, or is no page
  public AddedPage add(PageSource source, Optional<CaptureDay> day, PageEdits edits)
      throws IOException {
    return add(source, day, edits, true);
  }

  /// Takes a page in as [#add(PageSource, Optional, PageEdits)] does.
  ///
  /// @param acceptOffered whether the papers that were not surely read come in too
  public AddedPage add(
      PageSource source, Optional<CaptureDay> day, PageEdits edits, boolean acceptOffered)
      throws IOException {
    var options = new ImportOptions(Optional.empty(), false, acceptOffered);
    String hash = ContentHash.of(source, () -> false);
    ArchiveState before = archive.state();
    boolean isNew = stored(hash, before).isEmpty() || half.contains(hash);
    if (isNew) {
      half.add(hash);
    }
    long bytes = IncomingPage.length(source);
    var page = new IncomingPage(source, source.name(), bytes, day, Optional.empty(), edits);
    ImportReport report =
        library.importIncoming(List.of(page), options, ProgressListener.NONE, () -> false);
    if (!report.failed().isEmpty()) {
      throw new IOException(report.failed().getFirst().message());
    }
    ArchiveState after = archive.state();
    List<Capture.Owner> owners = after.owners(after.capture(hash).orElseThrow());
    half.remove(hash);
    var undo = new ArrayList<>(edits.undoing(owners, before));
    if (isNew) {
      undo.add(new Decision.RemovePage(hash));
    }
    List<AuthorId> authors = owners.stream().map(Capture.Owner::author).toList();
    Optional<Capture> changed =
        before.capture(hash).filter(c -> !isNew && !after.capture(hash).equals(Optional.of(c)));
    return new AddedPage(hash, authors, isNew, changed, undo);
  }

  /// Takes back what [#add] did. The raw page stays in the archive.
  public void undo(AddedPage added) throws IOException {
    library.change(state ->
        new ArchiveChange(
            added.before().map(c -> c.numbered(state.nextNumber())).stream().toList(),
            added.undo()));
  }

  private PageSummary summary(IncomingPage incoming, BooleanSupplier cancelled) {
    IncomingPage page = incoming;
    try {
      page = incoming.of(Copies.of(incoming.source()));
      if (PageReader.isOfRecords(page.source())) {
        return summary(page, PageSummary.Kind.DATA_SET, "");
      }
      var sink = new DigestSink(cancelled);
      return switch (pages.reader().stream(page.source(), page.day(), sink)) {
        case NotAPage none -> summary(page, PageSummary.Kind.FAILED, none.message());
        case StreamedPage read -> summary(page, read, sink, cancelled);
      };
    } catch (IOException e) {
      return summary(page, PageSummary.Kind.FAILED, PageFinder.unreadable(e));
    }
  }

  private PageSummary summary(
      IncomingPage page, StreamedPage read, DigestSink sink, BooleanSupplier cancelled)
      throws IOException {
    String hash = ContentHash.of(page.source(), cancelled);
    boolean isKnown = stored(hash, archive.state()).isPresent();
    List<String> names =
        sink.digest(read.format()).profiles().stream()
            .map(PageDigest.ProfileDigest::name)
            .distinct()
            .limit(NAMES)
            .toList();
    return new PageSummary(
        Path.of(page.file()),
        isKnown ? PageSummary.Kind.KNOWN : PageSummary.Kind.NEW,
        names,
        read.papers(),
        sink.count(),
        "");
  }

  private static PageSummary whole(Path library) {
    return new PageSummary(library, PageSummary.Kind.DATA_SET, List.of(), 0, 0, "");
  }

  private static PageSummary failed(FileProblem problem) {
    return new PageSummary(
        Path.of(problem.file()), PageSummary.Kind.FAILED, List.of(), 0, 0, problem.message());
  }

  private static PageSummary summary(IncomingPage page, PageSummary.Kind kind, String message) {
    return new PageSummary(Path.of(page.file()), kind, List.of(), 0, 0, message);
  }
}
