package dev.byline.workspace;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveChange;
import dev.byline.archive.ArchiveState;
import dev.byline.archive.ArchiveWriter;
import dev.byline.archive.Capture;
import dev.byline.archive.Correction;
import dev.byline.archive.Corrections;
import dev.byline.archive.Decision;
import dev.byline.archive.files.ArchiveFormat;
import dev.byline.identity.DataSet;
import dev.byline.identity.ListedPaper;
import dev.byline.identity.ProfileAssignment;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.intake.ImportRun;
import dev.byline.intake.IncomingPage;
import dev.byline.intake.PageEdits;
import dev.byline.intake.PageFinder;
import dev.byline.intake.PageIntake;
import dev.byline.intake.SamplePages;
import dev.byline.library.CaptureHistory;
import dev.byline.library.CapturedProfile;
import dev.byline.library.IndexFactory;
import dev.byline.library.Library;
import dev.byline.library.LibraryBusyException;
import dev.byline.library.LibraryIndex;
import dev.byline.library.Listing;
import dev.byline.library.PageRequest;
import dev.byline.library.SuggestionSource;
import dev.byline.library.own.GroupStore;
import dev.byline.library.own.MarkStore;
import dev.byline.library.own.WatchStore;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchEntry;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageSource;
import dev.byline.sync.IndexKeeper;
import dev.byline.sync.MarkKeeper;
import dev.byline.sync.PageReader;
import dev.byline.sync.ProgressListener;
import dev.byline.sync.ProgressMeter;
import dev.byline.sync.Retitling;
import dev.byline.sync.StoredPages;
import dev.byline.wording.Wording;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A library on disk: pages come in, questions are answered, nothing is lost.
///
/// Opening creates nothing and takes no lock; every write but that of a mark, a group or a search
/// takes the lock for as long as it lasts and throws [LibraryBusyException] while another process,
/// or another part of this one, holds it. Thread-safe.
public final class LibraryFolder implements CaptureHistory, VerdictStore, Closeable {

  private final Archive archive;
  private final LibraryIndex index;
  private final StoredPages pages;
  private final IndexKeeper keeper;
  private final MarkKeeper marks;
  private final GroupKeeper groups;
  private final WatchKeeper watches;
  private final Library library;
  private final ImportReview reviews;
  private final Recovery recovery;

  private LibraryFolder(Archive archive, LibraryIndex index, PageReader reader) {
    this.archive = archive;
    this.index = index;
    pages = new StoredPages(archive, reader);
    marks = new MarkKeeper(archive.marks(), index);
    groups = new GroupKeeper(archive.groups(), index);
    watches = new WatchKeeper(archive.watches(), index);
    library = new ForwardingLibrary(index);
    keeper = new IndexKeeper(archive, pages, index, marks);
    reviews = new ImportReview(this, archive, pages);
    recovery = new Recovery(this, archive, pages, keeper);
  }

  /// The library in `folder`, which need not exist yet.
  ///
  /// @throws IOException if it cannot be read, or a newer Byline has written it; the message names
  ///   the folder and says what to do
  public static LibraryFolder open(Path folder, IndexFactory index) throws IOException {
    return open(folder, index, new PageReader(PageParser.standard()));
  }

  /// The same, pages read by `reader`.
  static LibraryFolder open(Path folder, IndexFactory index, PageReader reader) throws IOException {
    Archive archive = Archive.open(folder);
    var library = new LibraryFolder(archive, index.open(folder.resolve("index")), reader);
    boolean attached = false;
    try {
      library.marks.attach();
      library.groups.read();
      attached = true;
      return library;
    } finally {
      if (!attached) {
        library.close();
      }
    }
  }

  /// True if `folder` is a library, or is empty so that it may become one.
  public static boolean canOpen(Path folder) throws IOException {
    boolean isOne =
        ArchiveFormat.isIn(folder) || Files.exists(folder.resolve(IndexFactory.CATALOGUE));
    if (isOne || Files.notExists(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /// The folder of the library.
  public Path path() {
    return archive.folder();
  }

  /// The library to search; nothing is found before the first import.
  public Library library() {
    return library;
  }

  /// The suggestions of the library.
  public SuggestionSource suggestions() {
    return index;
  }

  /// The user's marks on papers and authors. It can be changed while an import runs.
  public MarkStore marks() {
    return marks;
  }

  /// The user's groups of authors. They can be changed while an import runs.
  public GroupStore groups() {
    return groups;
  }

  /// The user's saved searches and watched authors. They can be changed while an import runs.
  public WatchStore watches() {
    return watches;
  }

  /// True if nothing has ever been imported.
  public boolean isNew() throws IOException {
    return archive.isNew() && !index.isForeign() && !keeper.isAhead();
  }

  /// True if the journal has less than the index was made from, as a sentence that says what to do:
  /// until then the library can be read, but nothing comes in and nothing is decided. Empty if it
  /// has not.
  public Optional<String> journalLoss() throws IOException {
    return keeper.isAhead()
        ? Optional.of(Wording.of("problem.journalShorter", archive.folder()))
        : Optional.empty();
  }

  /// True if there are no captures, and nothing that another library has imported.
  public boolean isEmpty() throws IOException {
    return archive.state().isEmpty() && (!index.isForeign() || !hasIndex());
  }

  /// Shows what other processes have written since.
  ///
  /// @return whether that is anything
  public boolean refresh() throws IOException {
    List<Object> before = shown();
    index.refresh();
    marks.attach();
    groups.read();
    return !shown().equals(before);
  }

  /// The values that tell one moment of the library from another.
  private List<Object> shown() throws IOException {
    return List.of(index.stamp(), marks.marks(), groups.groups());
  }

  /// The reason why the index does not show what the archive holds, as a clause; empty if it does.
  /// [#catchUp] mends it.
  public Optional<String> needsRebuild() throws IOException {
    return keeper.staleness();
  }

  /// True if there is an index to answer questions; without one the library seems to be empty.
  public boolean hasIndex() throws IOException {
    return index.stamp().isPresent();
  }

  /// Makes the index from nothing. Until it is done, and if it is cancelled, the old one stays.
  ///
  /// @throws CancellationException if it is cancelled
  public IndexReport rebuild(ProgressListener progress, BooleanSupplier cancelled)
      throws IOException {
    return makeIndex(true, progress, cancelled);
  }

  /// Makes the index show what the archive holds: from nothing if it must be, else only what
  /// differs.
  ///
  /// @throws CancellationException if it is cancelled
  public IndexReport catchUp(ProgressListener progress, BooleanSupplier cancelled)
      throws IOException {
    return makeIndex(false, progress, cancelled);
  }

  private IndexReport makeIndex(boolean anew, ProgressListener progress, BooleanSupplier cancelled)
      throws IOException {
    long before = papers();
    Retitling.Report retitled;
    try (ArchiveWriter writer = lock()) {
      if (!anew) {
        keeper.checkNotAhead();
      }
      retitled = keeper.carryOver(writer, progress);
      if (anew || keeper.staleness().isPresent()) {
        ArchiveState state = archive.state();
        IndexKeeper.Run run = keeper.new Run(anew, cancelled);
        var meter = new ProgressMeter(progress, run.changeTo(state).bytes());
        run.show(state, Map.of(), new IndexKeeper.Step(meter, Map.of(), () -> state));
      }
    }
    mergeByIdentifier();
    return new IndexReport(before, papers(), retitled);
  }

  /// The number of papers to search.
  long papers() throws IOException {
    return index.stamp().isEmpty()
        ? 0
        : index
            .papers(
                PaperQuery.ALL, new PageRequest(new PageRequest.From.Start(), 1, true), () -> false)
            .count()
            .value();
  }

  /// Begins to write, unless the journal has been lost in part.
  ArchiveWriter write() throws IOException {
    ArchiveWriter writer = lock();
    try {
      keeper.checkNotAhead();
      keeper.carryOver(writer, ProgressListener.NONE);
      return writer;
    } catch (IOException | RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /// Begins to write, whatever the journal has lost.
  ArchiveWriter lock() throws IOException {
    if (index.isForeign()) {
      throw new IOException(Wording.of("problem.foreign"));
    }
    return archive
        .write()
        .orElseThrow(() -> new LibraryBusyException(Wording.of("problem.busy", archive.folder())));
  }

  /// Writes the whole library to `out` as a zip file, which [#importPaths] takes in elsewhere:
  /// pages, captures and decisions, marks, groups and saved searches.
  ///
  /// @throws CancellationException if it is cancelled
  public void exportAll(OutputStream out, BooleanSupplier cancelled) throws IOException {
    LibraryBundle.write(archive.folder(), out, cancelled);
  }

  /// Imports files, and the `.txt` files and data sets in and below folders, and whole libraries as
  /// [#exportAll] writes them. What cannot be read is reported and stops nothing.
  ///
  /// When `cancelled` turns true the import ends soon; what was committed stays, and the same
  /// import begun again goes on there.
  public ImportReport importPaths(
      List<Path> filesOrFolders,
      ImportOptions options,
      ProgressListener progress,
      BooleanSupplier cancelled)
      throws IOException {
    var finder = new PageFinder(archive.folder(), options);
    var bundles = new ImportReport(0, 0, List.of(), List.of(), false);
    for (Path path : filesOrFolders) {
      if (LibraryBundle.isOne(path)) {
        var bundle = new BundleImport(this, archive, pages.reader());
        bundles = bundles.plus(bundle.takeIn(path, progress, cancelled));
      } else {
        finder.find(path);
      }
    }
    return bundles.plus(importIncoming(finder.pages(), options, progress, cancelled).with(finder));
  }

  /// Imports pages that are no files: pasted text. The day of `options` should be given, since
  /// there is no other; without it, dates without a year are left out.
  public ImportReport importPages(
      List<PageSource> sources,
      ImportOptions options,
      ProgressListener progress,
      BooleanSupplier cancelled)
      throws IOException {
    Optional<CaptureDay> day = options.captured().map(d -> new CaptureDay(d, false));
    var incoming = new ArrayList<IncomingPage>();
    for (PageSource source : sources) {
      long bytes = IncomingPage.length(source);
      incoming.add(
          new IncomingPage(source, source.name(), bytes, day, Optional.empty(), PageEdits.NONE));
    }
    return importIncoming(incoming, options, progress, cancelled);
  }

  /// Ways to get back what a damaged or conflicting journal does not say.
  public Recovery recovery() {
    return recovery;
  }

  /// The user's marks and decisions on papers that no page lists as it is read now.
  public LooseEnds looseEnds() {
    return new LooseEnds(this, keeper, archive.marks());
  }

  @Override
  public Optional<LooseEnds> unattached() {
    return Optional.of(looseEnds());
  }

  @Override
  public Optional<HandEntries> byHand() {
    return Optional.of(new HandEntries(this, archive));
  }

  /// The end of the text of what was removed.
  public Purge purge() {
    return new Purge(this, archive);
  }

  /// Pages that somebody looks at before they come in.
  public ImportReview reviews() {
    return reviews;
  }

  /// Imports the sample pages that come with the program.
  public ImportReport importSamples(ProgressListener progress, BooleanSupplier cancelled)
      throws IOException {
    var options = new ImportOptions(Optional.empty(), true);
    return importIncoming(SamplePages.pages(), options, progress, cancelled);
  }

  ImportReport importIncoming(
      List<IncomingPage> incoming,
      ImportOptions options,
      ProgressListener progress,
      BooleanSupplier cancelled)
      throws IOException {
    if (incoming.isEmpty()) {
      return new ImportReport(0, 0, List.of(), List.of(), false);
    }
    ImportReport report;
    try (ArchiveWriter writer = write()) {
      report = importPages(incoming, new PageIntake(pages, writer, options, cancelled), progress);
    }
    mergeByIdentifier();
    return report;
  }

  /// Merges people of data sets with those who have an identifier in common with them.
  private void mergeByIdentifier() throws IOException {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<Decision> merges = new IdentifierMerges(index, archive.state(), today).find();
    if (!merges.isEmpty()) {
      decide(_ -> merges);
    }
  }

  /// For the holder of the lock.
  ImportReport importPages(
      List<IncomingPage> incoming, PageIntake intake, ProgressListener progress)
      throws IOException {
    long total = incoming.stream().mapToLong(IncomingPage::bytes).sum();
    var run =
        new ImportRun(
            new ImportRun.Access(intake, pages),
            keeper.new Run(false, intake.cancelled()),
            archive.state(),
            new ProgressMeter(progress, total));
    return run.run(incoming);
  }

  /// True if somebody is in the library of whom there is no page but those that came with the
  /// program.
  public boolean hasSamples() throws IOException {
    ArchiveState state = archive.state();
    Set<AuthorId> own = new HashSet<>();
    Set<AuthorId> sample = new HashSet<>();
    for (Capture capture : state.captures()) {
      Set<AuthorId> authors = capture.sample() ? sample : own;
      state.owners(capture).forEach(owner -> authors.add(owner.author()));
    }
    return !own.containsAll(sample);
  }

  /// Takes the pages that came with the program out of the library. [#importSamples] brings them
  /// back.
  public void removeSamples() throws IOException {
    decide(state ->
        state.captures().stream()
            .filter(Capture::sample)
            .<Decision>map(c -> new Decision.RemovePage(c.page()))
            .toList());
  }

  /// Gives an author a name in place of the one on the page.
  ///
  /// @param name blank to take the page's name again
  public void nameAuthor(AuthorId author, String name) throws IOException {
    decide(state ->
        List.of(new Decision.NameAuthor(state.verdicts().leads().of(author), name.strip())));
  }

  @Override
  public ArchiveState state() throws IOException {
    return archive.state();
  }

  @Override
  public Set<AuthorId> stored() throws IOException {
    var stored = new TreeSet<>(VerdictStore.super.stored());
    stored.addAll(marks.marks().authors().keySet());
    groups.groups().forEach(group -> stored.addAll(group.authors()));
    for (WatchEntry entry : watches.watches().of(Watch.Kind.AUTHOR)) {
      stored.add(new AuthorId(entry.watch().about()));
    }
    stored.addAll(archive.state().namedAuthors());
    return stored;
  }

  @Override
  public void decide(Deciding deciding) throws IOException {
    change(state -> new ArchiveChange(List.of(), deciding.decisions(state)));
  }

  @Override
  public Map<Listing, ListedPaper> listed(Collection<Listing> listings) throws IOException {
    return pages.listed(listings, archive.state());
  }

  /// Finds out what is changed, by the newest state of the archive.
  @FunctionalInterface
  interface Changing {
    ArchiveChange change(ArchiveState state) throws IOException;
  }

  /// Stores a change, all of it or nothing, and shows what follows from it.
  void change(Changing changing) throws IOException {
    try (ArchiveWriter writer = write()) {
      ArchiveState state = archive.state();
      ArchiveChange asked = changing.change(state);
      if (!asked.changesNothing()) {
        IndexKeeper.Run run = keeper.new Run(false, () -> false);
        ArchiveChange change = asked.and(run.carriedOver(state, asked.decisions()));
        ArchiveState after = state.with(change);
        var meter = new ProgressMeter(ProgressListener.NONE, run.changeToComing(after).bytes());
        run.show(
            after, Map.of(), new IndexKeeper.Step(meter, Map.of(), () -> writer.commit(change)));
        groups.read();
      }
    }
  }

  /// True if the pages that came in are kept here; those of a catalogue that is only read are not.
  public boolean keepsPages() {
    return !index.isForeign();
  }

  /// The raw bytes of a page as they came.
  ///
  /// @param hash content hash of the page
  public Optional<PageSource> rawPage(String hash) throws IOException {
    return archive.state().capture(hash).map(pages::source);
  }

  /// All captures that count, in the order in which they came in.
  public List<Capture> captures() throws IOException {
    return archive.state().captures().stream()
        .sorted(Comparator.comparingInt(Capture::number))
        .toList();
  }

  /// The captures of an author, or of the data set that names the author; the current one first.
  public List<Capture> history(AuthorId author) throws IOException {
    ArchiveState state = archive.state();
    AuthorId now = DataSet.owner(state.verdicts().leads().of(author));
    return state.captures().stream()
        .filter(c -> hasProfile(state, c, now))
        .sorted(ProfileAssignment.BY_DAY.reversed())
        .toList();
  }

  private static boolean hasProfile(ArchiveState state, Capture capture, AuthorId author) {
    List<Capture.Owner> owners = state.owners(capture);
    return IntStream.range(0, owners.size())
        .filter(i -> state.verdicts().leads().of(owners.get(i).author()).equals(author))
        .anyMatch(i -> !state.isRemoved(capture, i));
  }

  /// The user's corrections to an author's pages.
  public Corrections corrections(AuthorId author) throws IOException {
    ArchiveState state = archive.state();
    Corrections all = Corrections.NONE;
    for (AuthorId owner : state.verdicts().leads().madeOne(author)) {
      for (Correction correction : state.corrections(owner).byPlace().values()) {
        all = all.with(correction);
      }
    }
    return all;
  }

  /// The profiles of the captures of an author's page, the oldest first; see [CaptureHistory].
  @Override
  public List<CapturedProfile> profiles(AuthorId author) throws IOException {
    ArchiveState state = archive.state();
    return pages.profiles(history(author).reversed(), state.verdicts().leads().of(author), state);
  }

  /// Looks for damage; changes nothing.
  ///
  /// @throws CancellationException if it is cancelled
  public List<FolderFinding> check(ProgressListener progress, BooleanSupplier cancelled)
      throws IOException {
    return new FolderCheck(archive, index, keeper).run(progress, cancelled);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
