package dev.byline.index.store;

import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.library.ProfileRef;
import dev.byline.model.Author;
import dev.byline.model.AuthorCount;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Figure;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperCounts;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.model.id.PersonId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// Records as bytes and back: the row of a paper apart from the rest of it, and an author.
public final class RowCodec {

  /// What a list shows of a paper.
  public record Row(PaperId id, Paper paper, boolean hasAbstract, List<ProfileRef> profiles) {}

  /// What a list does not show of a paper.
  record Rest(Optional<String> abstractText, List<Listing> listings) {}

  /// Keeps what rows have in common, such as names, categories, days and pages, once for all rows
  /// that are read with it: an answer of thousands of papers has less than half the objects by it.
  /// For one thread.
  public static final class Shared {
    private final Map<Object, Object> known = new HashMap<>();

    /// What equals `value` and was read first.
    // What equals a text, a list, a day or a page is one.
    @SuppressWarnings("unchecked")
    <T> T of(T value) {
      return (T) known.computeIfAbsent(value, same -> same);
    }
  }

  private RowCodec() {}

  public static BytesRef row(PaperRecord paper) throws IOException {
    var out = new RecordOutput();
    out.text(paper.id().value());
    // Names stand early, since looking for people reads no further.
    out.texts(paper.paper().authors());
    writePaper(out, paper.paper());
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

  private static void writePaper(RecordOutput out, Paper paper) throws IOException {
    out.text(paper.title());
    out.flag(paper.moreAuthors());
    out.texts(paper.categories());
    out.decimal(paper.score());
    out.date(paper.published());
    out.flag(paper.yearInferred());
    out.texts(paper.affiliations());
    out.flag(paper.hasCode());
    out.text(paper.venue());
    out.text(paper.venueLine());
    out.text(paper.type());
    out.texts(paper.links());
    out.texts(paper.linkAddresses());
    out.number(paper.citations());
    out.number(paper.citationCounts().size());
    for (Figure count : paper.citationCounts()) {
      write(out, count);
    }
    out.text(paper.arxivId());
    out.text(paper.doi());
    out.decimal(paper.confidence());
  }

  public static Row row(BytesRef bytes) throws IOException {
    return row(bytes, new Shared());
  }

  public static Row row(BytesRef bytes, Shared shared) throws IOException {
    var in = new RecordInput(bytes);
    var id = new PaperId(in.text());
    List<String> authors = in.texts().stream().map(shared::of).toList();
    Paper paper = readPaper(in, authors, shared);
    boolean hasAbstract = in.flag();
    int count = in.number();
    var profiles = new ArrayList<ProfileRef>(count);
    for (int i = 0; i < count; i++) {
      profiles.add(new ProfileRef(new AuthorId(in.text()), in.text()));
    }
    return new Row(id, paper, hasAbstract, shared.of(List.copyOf(profiles)));
  }

  private static Paper readPaper(RecordInput in, List<String> authors, Shared shared)
      throws IOException {
    return Paper.builder(in.text())
        .authors(authors)
        .moreAuthors(in.flag())
        .categories(shared.of(in.texts()))
        .score(in.maybeDecimal())
        .published(shared.of(in.date()))
        .yearInferred(in.flag())
        .affiliations(shared.of(in.texts()))
        .hasCode(in.flag())
        .venue(shared.of(in.maybeText()))
        .venueLine(in.maybeText())
        .type(shared.of(in.maybeText()))
        .links(shared.of(in.texts()))
        .linkAddresses(in.texts())
        .citations(in.maybeNumber())
        .citationCounts(figures(in))
        .arxivId(in.maybeText())
        .doi(in.maybeText())
        .confidence(in.decimal())
        .build();
  }

  /// The names of the authors, without decoding more of the row.
  public static List<String> authors(BytesRef bytes) throws IOException {
    var in = new RecordInput(bytes);
    in.skipText();
    return in.texts();
  }

  /// The names of those who are somebody's co-author on the paper.
  public static List<String> coAuthors(BytesRef bytes) throws IOException {
    Row row = row(bytes);
    return new Places(row.paper(), row.profiles()).coAuthors();
  }

  static BytesRef rest(PaperRecord paper) throws IOException {
    var out = new RecordOutput();
    out.text(paper.paper().abstractText());
    out.number(paper.listings().size());
    for (Listing listing : paper.listings()) {
      out.text(listing.author().value());
      out.text(listing.authorName());
      out.text(listing.page());
      out.number(listing.profile());
      out.number(listing.entry());
    }
    return out.bytes();
  }

  static Rest rest(BytesRef bytes) throws IOException {
    var in = new RecordInput(bytes);
    Optional<String> abstractText = in.maybeText();
    int count = in.number();
    var listings = new ArrayList<Listing>(count);
    for (int i = 0; i < count; i++) {
      var author = new AuthorId(in.text());
      listings.add(new Listing(author, in.text(), in.text(), in.number(), in.number()));
    }
    return new Rest(abstractText, listings);
  }

  static PaperRecord paper(Row row, Rest rest) {
    Paper paper = row.paper().toBuilder().abstractText(rest.abstractText()).build();
    return new PaperRecord(row.id(), paper, rest.listings());
  }

  public static BytesRef author(AuthorRecord author) throws IOException {
    var out = new RecordOutput();
    out.text(author.id().value());
    out.text(author.author().name());
    out.flag(author.author().nameInferred());
    out.text(author.author().category());
    out.text(author.author().affiliation());
    out.texts(author.author().keywords());
    out.texts(author.author().ids().stream().map(PersonId::toString).toList());
    writeFigures(out, author.author().figures());
    out.text(author.author().about());
    out.texts(author.nameVariants());
    out.text(author.captured().map(c -> c.date().toString()));
    out.flag(author.captured().map(CaptureDay::inferred).orElse(false));
    out.text(author.format());
    out.text(author.page());
    out.text(author.source());
    out.number(author.papersListed());
    out.date(author.newestPaper());
    out.number(author.captures());
    out.number(author.counts().stated());
    out.number(author.counts().listed());
    return out.bytes();
  }

  private static void writeFigures(RecordOutput out, Figures figures) throws IOException {
    out.number(figures.rows().size());
    for (AuthorCount row : figures.rows()) {
      out.number(row.kind().ordinal());
      out.number(row.year());
      write(out, row.figure());
    }
  }

  private static void write(RecordOutput out, Figure figure) throws IOException {
    out.text(figure.source());
    out.date(figure.day().map(PartialDate::of));
    out.number(figure.value());
  }

  private static List<Figure> figures(RecordInput in) throws IOException {
    int count = in.number();
    var figures = new ArrayList<Figure>(count);
    for (int i = 0; i < count; i++) {
      figures.add(figure(in));
    }
    return figures;
  }

  private static Figure figure(RecordInput in) throws IOException {
    return new Figure(in.text(), in.date().map(PartialDate::earliest), in.number());
  }

  public static AuthorRecord author(BytesRef bytes) throws IOException {
    var in = new RecordInput(bytes);
    var id = new AuthorId(in.text());
    Author author =
        Author.builder(in.text())
            .nameInferred(in.flag())
            .category(in.maybeText())
            .affiliation(in.maybeText())
            .keywords(in.texts())
            .ids(in.texts().stream().map(PersonId::parse).flatMap(Optional::stream).toList())
            .figures(readFigures(in))
            .about(in.maybeText())
            .build();
    List<String> variants = in.texts();
    Optional<String> day = in.maybeText();
    boolean inferred = in.flag();
    return new AuthorRecord(
        id,
        author,
        variants,
        day.map(d -> new CaptureDay(LocalDate.parse(d), inferred)),
        in.text(),
        in.text(),
        in.text(),
        in.number(),
        in.date(),
        in.number(),
        new PaperCounts(in.maybeNumber(), in.number()));
  }

  private static Figures readFigures(RecordInput in) throws IOException {
    int count = in.number();
    var rows = new ArrayList<AuthorCount>(count);
    for (int i = 0; i < count; i++) {
      rows.add(new AuthorCount(FigureKind.values()[in.number()], in.number(), figure(in)));
    }
    return new Figures(rows);
  }

  /// The date of which the ordinal was written, or none for 0.
  static Optional<PartialDate> date(int ordinal) {
    return ordinal == 0 ? Optional.empty() : Optional.of(PartialDate.ofOrdinal(ordinal));
  }

  /// Reads what [RecordOutput] wrote.
  private static final class RecordInput {
    private final ByteArrayDataInput in;

    RecordInput(BytesRef bytes) {
      in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    }

    String text() throws IOException {
      return in.readString();
    }

    void skipText() {
      in.skipBytes(in.readVInt());
    }

    List<String> texts() throws IOException {
      int count = in.readVInt();
      if (count == 0) {
        return List.of();
      }
      var texts = new ArrayList<String>(count);
      for (int i = 0; i < count; i++) {
        texts.add(in.readString());
      }
      return List.copyOf(texts);
    }

    boolean flag() {
      return in.readByte() != 0;
    }

    Optional<String> maybeText() throws IOException {
      return flag() ? Optional.of(in.readString()) : Optional.empty();
    }

    int number() {
      return in.readVInt();
    }

    OptionalInt maybeNumber() {
      return flag() ? OptionalInt.of(in.readVInt()) : OptionalInt.empty();
    }

    double decimal() {
      return Double.longBitsToDouble(in.readLong());
    }

    OptionalDouble maybeDecimal() {
      return flag() ? OptionalDouble.of(decimal()) : OptionalDouble.empty();
    }

    Optional<PartialDate> date() {
      return RowCodec.date(in.readVInt());
    }
  }
}
