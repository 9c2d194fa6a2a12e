package dev.byline.exchange.text;

import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.model.id.PersonId;
import dev.byline.wording.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A paper while a record is read: takes texts as they come, and of several values of one field the
/// first that is one. Not thread-safe.
public final class PaperDraft {

  private String title = "";
  private final List<String> authors = new ArrayList<>();
  private final List<String> authorIds = new ArrayList<>();
  private boolean moreAuthors;
  private Optional<PartialDate> published = Optional.empty();
  private Optional<String> venue = Optional.empty();
  private Optional<String> type = Optional.empty();
  private Optional<String> doi = Optional.empty();
  private Optional<String> arxivId = Optional.empty();
  private Optional<String> abstractText = Optional.empty();
  private final List<String> groups = new ArrayList<>();
  private final List<String> keywords = new ArrayList<>();
  private final List<String> categories = new ArrayList<>();
  private final List<String> affiliations = new ArrayList<>();
  private final List<Figure> counts = new ArrayList<>();

  public PaperDraft title(@Nullable String text) {
    title = title.isEmpty() ? MarkupText.line(text) : title;
    return this;
  }

  /// A title without the full stop that some sources put behind each.
  public static String withoutStop(@Nullable String title) {
    String line = CleanText.line(title);
    return line.endsWith(".") && !line.endsWith("..")
        ? line.substring(0, line.length() - 1).stripTrailing()
        : line;
  }

  /// Adds an author by a name in its natural order; [AuthorNames#MORE] says that there are more.
  public PaperDraft author(@Nullable String name) {
    return author(name, Optional.empty());
  }

  /// Adds an author that the source gives as a group.
  public PaperDraft group(@Nullable String name) {
    String line = MarkupText.line(name);
    if (NameFields.isUntoldGroup(line)) {
      groups.add(line);
    }
    return author(name);
  }

  /// Adds an author by a sorted name, with a suffix last: `Family, Given, Suffix`. A comma at its
  /// end says that it is a group.
  public PaperDraft sortedAuthor(String name, Optional<PersonId> id) {
    String line = CleanText.line(name);
    return line.length() > 1 && line.indexOf(',') == line.length() - 1
        ? group(line.substring(0, line.length() - 1))
        : author(NameFields.fromSorted(line, true), id);
  }

  /// Adds an author by a name in its natural order.
  public PaperDraft author(@Nullable String name, Optional<PersonId> id) {
    return author(name, id, Optional.empty());
  }

  /// Adds an author by a name in its natural order, and by two identifiers, of which the first that
  /// there is tells people apart.
  public PaperDraft author(@Nullable String name, Optional<PersonId> id, Optional<PersonId> other) {
    String line = MarkupText.line(name);
    if (line.equals(AuthorNames.MORE)) {
      moreAuthors = true;
    } else if (!line.isEmpty()) {
      authors.add(line);
      authorIds.add(
          Stream.of(id, other)
              .flatMap(Optional::stream)
              .map(PersonId::toString)
              .distinct()
              .collect(Collectors.joining(" ")));
    }
    return this;
  }

  /// Says that the paper has more authors than are named.
  public PaperDraft moreAuthors(boolean more) {
    moreAuthors |= more;
    return this;
  }

  /// The date that `text` tells, as much of it as is there.
  public PaperDraft published(@Nullable String text) {
    return published(text == null ? Optional.empty() : RecordDates.read(text));
  }

  public PaperDraft published(Optional<PartialDate> date) {
    published = published.or(() -> date);
    return this;
  }

  public PaperDraft venue(@Nullable String text) {
    venue = venue.or(() -> CleanText.some(MarkupText.line(text)));
    return this;
  }

  /// The kind of publication, as the source says it.
  public PaperDraft type(@Nullable String text) {
    type = type.or(() -> CleanText.someLine(text));
    return this;
  }

  /// A DOI, bare, in an address or as one of several words; anything else is passed over.
  public PaperDraft doi(@Nullable String text) {
    doi = doi.or(() -> found(text, Doi::of));
    return this;
  }

  /// An arXiv id, bare or in an address or a DOI; anything else is passed over.
  public PaperDraft arxivId(@Nullable String text) {
    arxivId = arxivId.or(() -> found(text, ArxivId::of));
    return this;
  }

  /// An address of the paper, which may hold its DOI or its arXiv id.
  public PaperDraft address(@Nullable String text) {
    arxivId = arxivId.or(() -> found(text, ArxivId::inAddress));
    doi = doi.or(() -> found(text, Doi::inAddress));
    return this;
  }

  private static Optional<String> found(
      @Nullable String text, Function<String, Optional<String>> reader) {
    return CleanText.someLine(text).flatMap(reader);
  }

  /// Paragraphs, parted by blank lines.
  public PaperDraft abstractText(@Nullable String text) {
    abstractText = abstractText.or(() -> CleanText.some(MarkupText.paragraphs(text)));
    return this;
  }

  /// A keyword, which becomes a category where it is a code of arXiv.
  public PaperDraft keyword(@Nullable String text) {
    Optional<String> code = CategoryCode.of(CleanText.line(text));
    return code.isPresent() ? category(code.get()) : add(text, keywords);
  }

  /// A field of science in which the source lists the paper.
  public PaperDraft category(@Nullable String text) {
    return add(text, categories);
  }

  public PaperDraft affiliation(@Nullable String text) {
    return add(text, affiliations);
  }

  private PaperDraft add(@Nullable String text, List<String> to) {
    String line = MarkupText.line(text);
    if (!line.isEmpty() && !to.contains(line)) {
      to.add(line);
    }
    return this;
  }

  /// Adds how often the paper is cited, where `text` is a count. The first count is the paper's.
  ///
  /// @param source short name of the site that counts
  /// @param day the day on which it counted
  public PaperDraft count(String source, Optional<LocalDate> day, @Nullable String text) {
    CitationCounts.of(source, CleanText.line(text), day).ifPresent(this::count);
    return this;
  }

  public PaperDraft count(Figure count) {
    counts.add(count);
    return this;
  }

  /// The record that begins on `line`: unusable without a title.
  public SourceRecord record(int line) {
    return title.isEmpty()
        ? new SourceRecord.Unusable(line, Text.of("record.untitled"))
        : new SourceRecord.OfPaper(line, paper(), authorIds());
  }

  private List<String> authorIds() {
    return authorIds.stream().allMatch(String::isEmpty) ? List.of() : authorIds;
  }

  private Paper paper() {
    Paper.Builder paper =
        Paper.builder(title)
            .authors(authors)
            .moreAuthors(moreAuthors)
            .groupAuthors(groups)
            .categories(categories)
            .keywords(keywords)
            .published(published)
            .affiliations(affiliations)
            .venue(venue)
            .type(type)
            .abstractText(abstractText)
            .arxivId(arxivId.or(() -> doi.flatMap(ArxivId::inDoi)))
            .doi(doi);
    return CitationCounts.set(paper, counts).build();
  }
}
