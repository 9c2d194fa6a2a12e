package dev.byline.app.window;

import dev.byline.app.patience.PatientSuggestions;
import dev.byline.app.patience.UnhurriedLibrary;
import dev.byline.archive.ArchiveState;
import dev.byline.archive.Corrections;
import dev.byline.library.AuthorRecord;
import dev.byline.library.CaptureHistory;
import dev.byline.library.Library;
import dev.byline.library.LibraryIndex;
import dev.byline.library.Listing;
import dev.byline.library.PaperDetail;
import dev.byline.library.SuggestionSource;
import dev.byline.library.own.GroupStore;
import dev.byline.library.own.MarkStore;
import dev.byline.library.own.MemoryGroups;
import dev.byline.library.own.MemoryMarks;
import dev.byline.library.own.MemoryWatches;
import dev.byline.library.own.WatchStore;
import dev.byline.model.AuthorId;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageReading;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.ui.model.CorrectedPages;
import dev.byline.ui.source.RecordSpot;
import dev.byline.workspace.LibraryFolder;
import dev.byline.workspace.MemoryVerdicts;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The services behind a window: the library and its suggestions, the original pages, marks and
/// groups, the history of captures, the user's corrections, the verdicts on people and papers, and
/// saved searches.
public record WindowSources(
    Library library,
    SuggestionSource suggestions,
    RawPages pages,
    MarkStore marks,
    GroupStore groups,
    CaptureHistory captures,
    CorrectedPages corrected,
    VerdictStore verdicts,
    WatchStore watches) {

  /// Longer than the letters of a quick typist are apart.
  private static final Duration STAY = Duration.ofMillis(300);

  /// In which papers that have been found are painted, with some room.
  private static final Duration PAINTING = Duration.ofMillis(60);

  static final PageParser PARSER = PageParser.standard();

  /// Gives pages as they came.
  @FunctionalInterface
  public interface RawPages {

    /// The page with a content hash; empty where the library no longer has it.
    Optional<PageSource> rawPage(String hash) throws IOException;

    /// True if the library has pages; one that only reads a catalogue has none.
    default boolean areKept() {
      return true;
    }
  }

  private static final RawPages NO_PAGES =
      new RawPages() {
        @Override
        public Optional<PageSource> rawPage(String hash) {
          return Optional.empty();
        }

        @Override
        public boolean areKept() {
          return false;
        }
      };

  /// The same with other marks.
  public WindowSources with(MarkStore otherMarks) {
    return new WindowSources(
        library, suggestions, pages, otherMarks, groups, captures, corrected, verdicts, watches);
  }

  /// The same with other groups.
  public WindowSources with(GroupStore otherGroups) {
    return new WindowSources(
        library, suggestions, pages, marks, otherGroups, captures, corrected, verdicts, watches);
  }

  /// The same with other verdicts.
  public WindowSources with(VerdictStore otherVerdicts) {
    return new WindowSources(
        library, suggestions, pages, marks, groups, captures, corrected, otherVerdicts, watches);
  }

  /// The same with other saved searches and watched authors.
  public WindowSources with(WatchStore otherWatches) {
    return new WindowSources(
        library, suggestions, pages, marks, groups, captures, corrected, verdicts, otherWatches);
  }

  /// The same for a window in use, where what is looked at changes quickly.
  WindowSources patient() {
    return patient(CompletableFuture.completedFuture(null));
  }

  /// The same for a window that begins: what its first page does not need waits until that is
  /// `painted`. What the user corrected is in the journal, which is read for it from its beginning.
  WindowSources patient(CompletableFuture<Void> painted) {
    return new WindowSources(
        new UnhurriedLibrary(library, painted, PAINTING),
        new PatientSuggestions(suggestions, painted, STAY),
        pages,
        marks,
        groups,
        captures,
        author -> {
          painted.join();
          return corrected.corrections(author);
        },
        verdicts,
        watches);
  }

  /// All of a folder.
  public static WindowSources of(LibraryFolder folder) {
    return new WindowSources(
        folder.library(),
        folder.suggestions(),
        folder.keepsPages() ? folder::rawPage : NO_PAGES,
        folder.marks(),
        folder.groups(),
        folder,
        folder::corrections,
        folder,
        folder.watches());
  }

  /// An index without an archive: there are no pages, and marks, groups and verdicts are not kept.
  public static WindowSources of(LibraryIndex index) {
    return new WindowSources(
        index,
        index,
        NO_PAGES,
        new MemoryMarks(),
        new MemoryGroups(),
        _ -> List.of(),
        _ -> Corrections.NONE,
        new MemoryVerdicts(),
        new MemoryWatches());
  }

  /// A page that lists a paper.
  ///
  /// @param hash of its content
  /// @param spot where on it
  /// @param name of the file the page came from
  public record Origin(ParsedPage page, String hash, RecordSpot spot, String name) {}

  /// The first page that lists a paper; empty where the library no longer has it. Takes as long as
  /// reading that page.
  public Optional<Origin> origin(PaperDetail paper) throws IOException {
    for (Listing listing : paper.record().listings()) {
      Optional<PageSource> source = pages.rawPage(listing.page());
      if (source.isPresent() && read(source.get()) instanceof ParsedPage page) {
        var spot = new RecordSpot(listing.profile(), listing.entry());
        return Optional.of(new Origin(page, listing.page(), spot, source.get().name()));
      }
    }
    return Optional.empty();
  }

  /// The page that gives an author's figures, at its head; empty where the library no longer has
  /// it.
  Optional<Origin> origin(AuthorId author) throws IOException {
    Optional<AuthorRecord> record = library.author(author);
    Optional<PageSource> source =
        record.isEmpty() ? Optional.empty() : pages.rawPage(record.get().page());
    if (source.isEmpty() || !(read(source.get()) instanceof ParsedPage page)) {
      return Optional.empty();
    }
    String hash = record.get().page();
    var spot = new RecordSpot(profile(hash, record.get().id()), -1);
    return Optional.of(new Origin(page, hash, spot, source.get().name()));
  }

  /// The number of an author's profile on a page; the first where none is known to be.
  private int profile(String page, AuthorId author) throws IOException {
    ArchiveState state = verdicts.state();
    List<AuthorId> owners =
        state.capture(page).map(state::owners).orElse(List.of()).stream()
            .map(owner -> state.verdicts().leads().of(owner.author()))
            .toList();
    return Math.max(0, owners.indexOf(author));
  }

  private static PageReading read(PageSource source) throws IOException {
    return PARSER.read(source, Optional.empty());
  }
}
