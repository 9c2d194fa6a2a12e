package dev.byline.exchange.table;

import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.AuthorNames;
import dev.byline.exchange.text.CitationCounts;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.PaperDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Lists of papers as Google Scholar, Zotero, IEEE Xplore, PubMed, Dimensions, The Lens and others
/// export them, or as people keep them: one column for titles, one for authors, and others, all
/// under common names.
public final class PaperTableFormat extends TableFormat {

  private static final String[] TITLE = {"Document Title", "Paper Title", "Title"};
  private static final String[] AUTHORS = {"Authors", "Author", "Author(s)", "Author Names"};
  private static final String[] DATE = {"Publication Date", "Date Published", "Date", "Published"};
  private static final String[] YEAR = {"Publication Year", "PubYear", "Year"};
  private static final String[] VENUE = {
    "Source title", "Publication Title", "Journal/Book", "Journal", "Publication", "Venue",
    "Proceedings Title", "Conference Name", "Conference", "Container title", "Booktitle", "Source"
  };
  private static final String[] TYPE = {"Item Type", "Document Type", "Publication Type", "Type"};
  private static final String[] ABSTRACT = {"Abstract", "Abstract Note"};
  private static final String[] ADDRESS = {"Url", "Link", "Links", "Article URL", "PDF Link"};

  /// Columns of counts and whose they are: "" for those of the table itself.
  private static final Map<String, String> COUNTS =
      Map.of(
          "Article Citation Count", "ieee-xplore",
          "Citing Works Count", "lens",
          "Times cited", "",
          "Cited by", "",
          "Citations", "",
          "Citation Count", "",
          "Cites", "");

  /// A column that Dimensions alone has.
  private static final String OF_DIMENSIONS = "Publication ID";

  private static final Pattern INITIALS_LAST = Pattern.compile("\\p{Lu}[\\p{L}'’ -]+ \\p{Lu}{1,4}");
  private static final String MORE = "et al";

  /// Creates the format.
  public PaperTableFormat() {
    super(
        new DataSetDescription(
            "paper-table", "CSV of Google Scholar, Zotero, IEEE Xplore and others", true));
  }

  @Override
  protected boolean recognises(TableHead head) {
    return hasOne(head, TITLE)
        && hasOne(head, AUTHORS)
        && (hasOne(head, YEAR) || hasOne(head, DATE) || hasOne(head, VENUE) || head.has("DOI"));
  }

  private static boolean hasOne(TableHead head, String... names) {
    return Stream.of(names).anyMatch(head::has);
  }

  @Override
  protected Function<TableRow, SourceRecord> rowReader() {
    return PaperTableFormat::record;
  }

  private static SourceRecord record(TableRow row) {
    var paper =
        new PaperDraft()
            .title(PaperDraft.withoutStop(row.get(TITLE)))
            .published(row.get(DATE))
            .published(row.get(YEAR))
            .venue(row.get(VENUE))
            .type(row.get(TYPE))
            .doi(row.get("DOI"))
            .arxivId(row.get("arXiv ID", "arXiv", "arXivId"))
            .address(row.get(ADDRESS))
            .abstractText(row.get(ABSTRACT));
    row.list("Author Keywords", "Keywords", "Manual Tags").forEach(paper::keyword);
    row.get("Extra").lines().forEach(paper::arxivId);
    CitationCounts.inNotes(List.of(row.get("Extra")), "").forEach(paper::count);
    boolean isDimensions = !row.get(OF_DIMENSIONS).isEmpty();
    COUNTS.forEach((column, source) ->
        paper.count(
            isDimensions && source.isEmpty() ? "dimensions" : source,
            Optional.empty(),
            row.get(column)));
    authors(row.get(AUTHORS)).forEach(paper::author);
    return paper.record(row.line());
  }

  /// `Person A, Other B.` as PubMed writes it, or names in other forms.
  private static Stream<String> authors(String cell) {
    List<String> parts = List.of(cell.replaceFirst("\\.$", "").split(", ", -1));
    if (parts.stream().allMatch(PaperTableFormat::isShort)) {
      return parts.stream()
          .map(name -> name.equals(MORE) ? AuthorNames.MORE : NameFields.fromInitialsLast(name));
    }
    return AuthorNames.of(cell).stream()
        .map(name ->
            name.indexOf(',') >= 0
                ? NameFields.fromSorted(name, true)
                : NameFields.fromInitialsLast(name));
  }

  private static boolean isShort(String name) {
    return name.equals(MORE) || INITIALS_LAST.matcher(name).matches();
  }
}
