package dev.byline.sync;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Corrections;
import dev.byline.archive.FieldPlace;
import dev.byline.archive.files.StoredPage;
import dev.byline.identity.DisplayedProfile;
import dev.byline.identity.ListedPaper;
import dev.byline.identity.PageDigest;
import dev.byline.identity.ProfileAssignment;
import dev.byline.library.CapturedProfile;
import dev.byline.library.Listing;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.Profile;
import dev.byline.parse.NotAPage;
import dev.byline.parse.PageSink;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.parse.StreamedPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A reader of the archive's pages.
public final class StoredPages {

  private static final Logger LOG = LoggerFactory.getLogger(StoredPages.class);

  private final Archive archive;
  private final PageReader reader;

  public StoredPages(Archive archive, PageReader reader) {
    this.archive = archive;
    this.reader = reader;
  }

  /// Folder for files of short life.
  public Path scratch() {
    return archive.folder();
  }

  public PageReader reader() {
    return reader;
  }

  /// The raw page of a capture, under the name of the file it came from.
  public PageSource source(Capture capture) {
    var text = new StoredPage(capture.page(), capture.extent());
    return source(capture.source(), text, capture.markup());
  }

  /// A text in the archive, with its markup.
  ///
  /// @param name of the file that it came from
  public PageSource source(String name, StoredPage text, Optional<StoredPage> markup) {
    return new PageSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() throws IOException {
        return archive.open(text.extent());
      }

      @Override
      public Optional<String> markup() throws IOException {
        return markup.isEmpty() ? Optional.empty() : StoredPages.this.markup(name, markup.get());
      }
    };
  }

  /// Markup as it was written; empty where it is damaged, since the text is enough.
  private Optional<String> markup(String source, StoredPage markup) throws IOException {
    if (archive.holds(markup.extent())) {
      try (InputStream in = archive.open(markup.extent())) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (ContentHash.of(PageSource.of(source, text), () -> false).equals(markup.page())) {
          return Optional.of(text);
        }
      }
    }
    LOG.warn("{} Its markup is damaged: byline doctor says more.", source);
    return Optional.empty();
  }

  /// True if the raw page of a capture is as it came.
  public boolean isWhole(Capture capture) throws IOException {
    return archive.holds(capture.extent())
        && ContentHash.of(source(capture), () -> false).equals(capture.page());
  }

  /// Reads a page.
  ///
  /// @return the name of its format, "" if nothing can be read from it any more
  /// @throws IOException what the sink wraps in an [UncheckedIOException] too
  String read(Capture capture, PageSink sink) throws IOException {
    if (!archive.holds(capture.extent())) {
      LOG.warn("{} Its raw page is damaged: byline doctor says more.", capture.source());
      return "";
    }
    try {
      return switch (reader.stream(source(capture), capture.captured(), capture.lesson(), sink)) {
        case StreamedPage page -> page.format();
        case NotAPage none -> {
          LOG.warn("A page of the library is not read any more: {}", none.message());
          yield "";
        }
      };
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// True if a capture is an author's page, and as it came.
  boolean isReadable(Capture capture) throws IOException {
    return archive.holds(capture.extent()) && !PageReader.isDataSet(source(capture));
  }

  /// The facts that a page gives of its author above the papers.
  ///
  /// @param format of the page
  /// @param papers how many it lists
  record Head(Capture capture, String format, Author author, int papers) {}

  /// The head of an owner's newest capture with figures, before the one that is shown; empty if
  /// there is none.
  Optional<Head> figured(DisplayedProfile shown) throws IOException {
    for (ProfileAssignment.Appearance earlier : shown.earlier()) {
      Capture capture = earlier.capture();
      if (isReadable(capture)
          && reader.read(source(capture), capture.captured(), capture.lesson())
              instanceof ParsedPage page
          && earlier.profile() < page.profiles().size()) {
        Profile profile = page.profiles().get(earlier.profile());
        Author author = shown.corrections().apply(profile.author());
        if (!author.figures().equals(Figures.NONE)) {
          return Optional.of(new Head(capture, page.format(), author, profile.papers().size()));
        }
      }
    }
    return Optional.empty();
  }

  /// The profiles of `author` in `captures`, as corrected, in their order; a data set has none
  /// here.
  public List<CapturedProfile> profiles(List<Capture> captures, AuthorId author, ArchiveState state)
      throws IOException {
    var profiles = new ArrayList<CapturedProfile>();
    for (Capture capture : captures) {
      PageSource source = source(capture);
      if (!PageReader.isDataSet(source)
          && reader.read(source, capture.captured(), capture.lesson()) instanceof ParsedPage page) {
        List<Capture.Owner> owners = state.owners(capture);
        for (int i = 0; i < Math.min(page.profiles().size(), owners.size()); i++) {
          AuthorId owner = owners.get(i).author();
          if (state.verdicts().leads().of(owner).equals(author) && !state.isRemoved(capture, i)) {
            Profile profile =
                corrected(
                    page.profiles().get(i),
                    state.corrections(owner),
                    state.papersRemoved(capture, i));
            profiles.add(
                new CapturedProfile(
                    new CapturedProfile.Page(owner, page.format()),
                    capture.captured(),
                    capture.source(),
                    profile));
          }
        }
      }
    }
    return profiles;
  }

  /// A correction holds for every capture that tells the same.
  private static Profile corrected(
      Profile profile, Corrections corrections, Set<FieldPlace.PaperKey> removed) {
    Corrections.Reading reading = corrections.read();
    Corrections.Reading keys = Corrections.NONE.read();
    var papers = new ArrayList<Paper>();
    for (Paper paper : profile.papers()) {
      Paper corrected = reading.next(paper);
      if (!removed.contains(keys.key(paper))) {
        papers.add(corrected);
      }
    }
    return new Profile(corrections.apply(profile.author()), papers);
  }

  /// The papers of some listings, as their pages have them; each page is read once.
  public Map<Listing, ListedPaper> listed(Collection<Listing> listings, ArchiveState state)
      throws IOException {
    Map<String, Set<EntryKeys.Place>> wanted = new LinkedHashMap<>();
    for (Listing listing : listings) {
      wanted.computeIfAbsent(listing.page(), _ -> new HashSet<>()).add(place(listing));
    }
    var listed = new LinkedHashMap<Listing, ListedPaper>();
    Map<String, Map<EntryKeys.Place, ListedPaper>> found = new HashMap<>();
    for (Map.Entry<String, Set<EntryKeys.Place>> page : wanted.entrySet()) {
      Optional<Capture> capture = state.capture(page.getKey());
      if (capture.isPresent()) {
        Set<EntryKeys.Place> places = page.getValue();
        var sink =
            new EntryKeys(
                page.getKey(),
                (profile, entry, _) -> places.contains(new EntryKeys.Place(profile, entry)));
        read(capture.get(), sink);
        found.put(page.getKey(), sink.places());
      }
    }
    for (Listing listing : listings) {
      Optional.ofNullable(found.getOrDefault(listing.page(), Map.of()).get(place(listing)))
          .ifPresent(paper -> listed.put(listing, paper));
    }
    return listed;
  }

  private static EntryKeys.Place place(Listing listing) {
    return new EntryKeys.Place(listing.profile(), listing.entry());
  }

  public PageDigest digest(Capture capture, BooleanSupplier cancelled) throws IOException {
    var sink = new DigestSink(cancelled);
    return sink.digest(read(capture, sink));
  }
}
