package dev.byline.words.record;

import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.library.ProfileRef;
import dev.byline.model.Author;
import dev.byline.model.AuthorColumn;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperColumn;
import dev.byline.model.PaperCounts;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.model.SourceFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Records as bytes and back: the row of a paper apart from the rest of it, and an author.
public final class RowCodec {

  /// The part of a paper that a list shows.
  public record Row(PaperId id, Paper paper, boolean hasAbstract, List<ProfileRef> profiles) {}

  /// The part of a paper that a list does not show.
  public record Rest(Optional<String> abstractText, List<Listing> listings) {}

  /// Keeps what rows have in common, such as names, categories, days and pages, once for all rows
  /// that are read with it: an answer of thousands of papers has less than half the objects by it.
  /// For one thread.
  public static final class Shared {
    private final Map<Object, Object> known = new HashMap<>();

    /// The equal of `value` that was read first.
    // What equals a text, a list, a day or a page is one.
    @SuppressWarnings("unchecked")
    <T> T of(T value) {
      return (T) known.computeIfAbsent(value, same -> same);
    }
  }

  /// The components of a row but the authors, which come before them, and the abstract, which a
  /// list does not show.
  private static final PaperColumn[] COLUMNS =
      EnumSet.complementOf(EnumSet.of(PaperColumn.AUTHORS, PaperColumn.ABSTRACT))
          .toArray(PaperColumn[]::new);

  /// Those whose values many papers have.
  private static final Set<PaperColumn> REPEATED =
      EnumSet.of(
          PaperColumn.CATEGORIES,
          PaperColumn.PUBLISHED,
          PaperColumn.AFFILIATIONS,
          PaperColumn.VENUE,
          PaperColumn.TYPE,
          PaperColumn.LINKS);

  private static final AuthorColumn[] AUTHOR = AuthorColumn.values();

  private RowCodec() {}

  public static byte[] row(PaperRecord paper) {
    var out = new RecordOutput();
    out.text(paper.id().value());
    // Names stand early, since looking for people reads no further.
    out.texts(paper.paper().authors());
    for (PaperColumn column : COLUMNS) {
      column.write(paper.paper(), out);
    }
    out.flag(paper.paper().abstractText().isPresent());
    Set<ProfileRef> profiles = profiles(paper);
    out.number(profiles.size());
    for (ProfileRef profile : profiles) {
      out.text(profile.id().value());
      out.text(profile.name());
    }
    return out.bytes();
  }

  /// The pages that list a paper, each once.
  static Set<ProfileRef> profiles(PaperRecord paper) {
    var profiles = new LinkedHashSet<ProfileRef>();
    paper.listings().forEach(l -> profiles.add(new ProfileRef(l.author(), l.authorName())));
    return profiles;
  }

  public static Row row(StoredBytes bytes) {
    return row(bytes, new Shared());
  }

  public static Row row(StoredBytes bytes, Shared shared) {
    var in = new RecordInput(bytes, shared);
    var id = new PaperId(in.text());
    List<String> authors = in.texts().stream().map(shared::of).toList();
    Paper.Builder paper = Paper.builder("").authors(authors);
    for (PaperColumn column : COLUMNS) {
      column.read(in.sharing(REPEATED.contains(column)), paper);
    }
    boolean hasAbstract = in.flag();
    int count = in.number();
    var profiles = new ArrayList<ProfileRef>(count);
    for (int i = 0; i < count; i++) {
      profiles.add(new ProfileRef(new AuthorId(in.text()), in.text()));
    }
    return new Row(id, paper.build(), hasAbstract, shared.of(List.copyOf(profiles)));
  }

  /// The id of the paper or author, without decoding more of the row.
  public static String id(StoredBytes bytes) {
    return new RecordInput(bytes).text();
  }

  /// The names of the authors, without decoding more of the row.
  public static List<String> authors(StoredBytes bytes) {
    var in = new RecordInput(bytes);
    in.skipText();
    return in.texts();
  }

  /// The names of those who are somebody's co-author on the paper.
  public static List<String> coAuthors(StoredBytes bytes) {
    Row row = row(bytes);
    return new AuthorPositions(row.paper(), row.profiles()).coAuthors();
  }

  public static byte[] rest(PaperRecord paper) {
    var out = new RecordOutput();
    out.maybeText(paper.paper().abstractText());
    out.number(paper.listings().size());
    for (Listing listing : paper.listings()) {
      out.text(listing.author().value());
      out.text(listing.authorName());
      out.text(listing.page());
      out.number(listing.profile());
      out.number(listing.entry());
      out.flag(listing.tellsOfCode());
      boolean isPart = !listing.person().equals(listing.author());
      out.text(isPart ? listing.person().value() : "");
    }
    return out.bytes();
  }

  public static Rest rest(StoredBytes bytes) {
    var in = new RecordInput(bytes);
    Optional<String> abstractText = in.maybeText();
    int count = in.number();
    var listings = new ArrayList<Listing>(count);
    for (int i = 0; i < count; i++) {
      var author = new AuthorId(in.text());
      String name = in.text();
      String page = in.text();
      int profile = in.number();
      int entry = in.number();
      boolean tellsOfCode = in.flag();
      String person = in.text();
      listings.add(
          new Listing(
              author,
              name,
              page,
              profile,
              entry,
              tellsOfCode,
              person.isEmpty() ? author : new AuthorId(person)));
    }
    return new Rest(abstractText, listings);
  }

  public static PaperRecord paper(Row row, Rest rest) {
    Paper paper = row.paper().toBuilder().abstractText(rest.abstractText()).build();
    return new PaperRecord(row.id(), paper, rest.listings());
  }

  public static byte[] author(AuthorRecord author) {
    var out = new RecordOutput();
    out.text(author.id().value());
    for (AuthorColumn column : AUTHOR) {
      column.write(author.author(), out);
    }
    out.texts(author.nameVariants());
    out.maybeText(author.captured().map(c -> c.date().toString()));
    out.flag(author.captured().map(CaptureDay::inferred).orElse(false));
    out.text(author.format());
    out.text(author.page());
    out.text(author.source());
    out.number(author.papersListed());
    out.date(author.newestPaper());
    out.number(author.captures());
    out.maybeNumber(author.counts().stated());
    out.number(author.counts().listed());
    out.number(author.sources().size());
    author.sources().forEach(source -> write(source, out));
    return out.bytes();
  }

  public static AuthorRecord author(StoredBytes bytes) {
    var in = new RecordInput(bytes);
    var id = new AuthorId(in.text());
    Author.Builder author = Author.builder("");
    for (AuthorColumn column : AUTHOR) {
      column.read(in, author);
    }
    List<String> variants = in.texts();
    Optional<String> day = in.maybeText();
    boolean inferred = in.flag();
    return new AuthorRecord(
        id,
        author.build(),
        variants,
        day.map(d -> new CaptureDay(LocalDate.parse(d), inferred)),
        in.text(),
        in.text(),
        in.text(),
        in.number(),
        in.date(),
        in.number(),
        new PaperCounts(in.maybeNumber(), in.number()),
        sources(in));
  }

  private static void write(SourceFigures source, RecordOutput out) {
    out.text(source.source());
    out.date(source.day().map(PartialDate::of));
    out.maybeNumber(source.counts().stated());
    out.number(source.counts().listed());
    out.maybeNumber(source.counted());
    out.counts(source.figures().rows());
  }

  private static List<SourceFigures> sources(RecordInput in) {
    int count = in.number();
    var sources = new ArrayList<SourceFigures>(count);
    for (int i = 0; i < count; i++) {
      sources.add(
          new SourceFigures(
              in.text(),
              in.date().map(PartialDate::earliest),
              new PaperCounts(in.maybeNumber(), in.number()),
              in.maybeNumber(),
              new Figures(in.counts())));
    }
    return sources;
  }
}
