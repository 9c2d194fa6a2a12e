package dev.byline.exchange.bibtex;

import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.AuthorNames;
import dev.byline.exchange.text.CategoryCode;
import dev.byline.exchange.text.CitationCounts;
import dev.byline.exchange.text.CleanText;
import dev.byline.exchange.text.Keywords;
import dev.byline.exchange.text.MarkupText;
import dev.byline.exchange.text.MonthNames;
import dev.byline.exchange.text.RecordDates;
import dev.byline.exchange.text.TitleParts;
import dev.byline.exchange.text.TypeNames;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.wording.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The paper in a BibTeX entry, with the field names of BibTeX and BibLaTeX.
///
/// Categories are those keywords that are codes of arXiv, and `primaryclass` or `eprintclass`. A
/// `journal` that only says that the paper is on arXiv gives the id and is no venue.
final class BibtexPaper {

  private static final Pattern ON_ARXIV = Pattern.compile("(?i)\\s*(?:arxiv\\b.*|CoRR)\\s*");
  private static final Pattern ID_INSIDE = Pattern.compile("(?i)(?:arxiv:|abs/)\\s*(\\S+)");

  private static final List<String> CLASSES = List.of("primaryclass", "eprintclass");

  /// Keywords as programs and sites call them.
  private static final List<String> KEYWORDS =
      List.of("keywords", "keyword", "author_keywords", "mendeley-tags");

  private static final List<String> VENUES =
      List.of(
          "journal",
          "journaltitle",
          "booktitle",
          "shortjournal",
          "eventtitle",
          "school",
          "institution");

  private static final List<String> NOTES =
      List.of("note", "annote", "annotation", "addendum", "comment", "extra");

  /// Fields that hold a citation count, each with the source that it names.
  private static final List<CountField> COUNTS =
      List.of(
          new CountField("times-cited", "web-of-science"),
          new CountField("timescited", "web-of-science"),
          new CountField("is-referenced-by-count", "crossref"),
          new CountField("cited_by_count", "openalex"),
          new CountField("citation-count", "jabref"),
          new CountField("citationcount", ""),
          new CountField("citation_count", ""),
          new CountField("citations", ""),
          new CountField("citedby", ""),
          new CountField("cited-by", ""),
          new CountField("cited_by", ""));

  private record CountField(String name, String source) {}

  private final String type;
  private final Map<String, String> fields;

  private BibtexPaper(BibtexEntry entry) {
    type = entry.type();
    fields = entry.fields();
  }

  static SourceRecord record(BibtexEntry entry, int line) {
    var paper = new BibtexPaper(entry);
    String title = paper.title();
    return title.isEmpty()
        ? new SourceRecord.Unusable(line, Text.of("record.untitled.bibtex", entry.key()))
        : new SourceRecord.OfPaper(line, paper.paper(title));
  }

  private Paper paper(String title) {
    BibtexNames.Authors authors = BibtexNames.read(raw("author"));
    List<String> names = AuthorNames.named(authors.names());
    Keys keys = keys();
    Optional<String> doi =
        Doi.of(raw("doi")).or(() -> Doi.of(raw("url"))).or(() -> doiIn(raw("note")));
    Paper.Builder paper =
        Paper.builder(title)
            .authors(names)
            .moreAuthors(names.size() < authors.names().size())
            .groupAuthors(authors.groups())
            .categories(keys.categories())
            .keywords(keys.keywords())
            .published(published())
            .venue(venue())
            .type(TypeNames.of(type))
            .abstractText(CleanText.some(MarkupText.paragraphs(BibtexText.read(raw("abstract")))))
            .arxivId(arxivId().or(() -> doi.flatMap(ArxivId::inDoi)))
            .doi(doi);
    return CitationCounts.set(paper, counts()).build();
  }

  /// The DOI that a note is, and nothing else.
  private static Optional<String> doiIn(String note) {
    return note.regionMatches(true, 0, "doi", 0, 3) || note.startsWith("http")
        ? Doi.of(note)
        : Optional.empty();
  }

  private String title() {
    return TitleParts.joined(text("title"), text("subtitle"));
  }

  /// Web of Science says in `da` when it was asked.
  private List<Figure> counts() {
    List<Figure> counts = new ArrayList<>();
    for (CountField field : COUNTS) {
      if (fields.containsKey(field.name())) {
        CitationCounts.of(field.source(), text(field.name()), RecordDates.day(text("da")))
            .ifPresent(counts::add);
      }
    }
    List<String> notes = new ArrayList<>();
    for (String field : NOTES) {
      if (fields.containsKey(field)) {
        notes.add(text(field));
      }
    }
    return counts.isEmpty() && !notes.isEmpty()
        ? CitationCounts.inNotes(notes, CitationCounts.source(text("source")).orElse("scopus"))
        : counts;
  }

  private String raw(String name) {
    return fields.getOrDefault(name, "");
  }

  private String text(String name) {
    String value = raw(name);
    return value.isEmpty() ? "" : MarkupText.line(BibtexText.read(value));
  }

  /// The codes of categories, and the other keywords.
  private record Keys(List<String> categories, List<String> keywords) {}

  private Keys keys() {
    var codes = new LinkedHashSet<String>();
    for (String field : CLASSES) {
      String code = text(field);
      if (!code.isEmpty()) {
        codes.add(code);
      }
    }
    var words = new LinkedHashSet<String>();
    for (String field : KEYWORDS) {
      if (fields.containsKey(field)) {
        Keywords.in(text(field))
            .forEach(word -> (CategoryCode.of(word).isPresent() ? codes : words).add(word));
      }
    }
    return new Keys(List.copyOf(codes), List.copyOf(words));
  }

  private Optional<PartialDate> published() {
    String whole = text("date");
    Optional<PartialDate> date = whole.isEmpty() ? Optional.empty() : RecordDates.read(whole);
    if (date.isPresent()) {
      return date;
    }
    Optional<PartialDate> year = RecordDates.read(text("year"));
    String month = text("month");
    if (year.isEmpty() || year.get().month() != 0 || month.isEmpty()) {
      return year;
    }
    String day = text("day");
    return day.isEmpty() && MonthNames.named(month) > 0
        ? RecordDates.of(year.get().year(), MonthNames.named(month), 0)
        : Character.isDigit(month.charAt(month.length() - 1)) && month.length() <= 2
            ? RecordDates.read(year.get() + "-" + month + "-" + day)
            : RecordDates.read(day + " " + month + " " + year.get());
  }

  private Optional<String> venue() {
    for (String name : VENUES) {
      String value = raw(name);
      if (!value.isEmpty()) {
        String venue = AdsJournals.title(value).orElseGet(() -> text(name));
        if (!venue.isEmpty() && !ON_ARXIV.matcher(venue).matches()) {
          return Optional.of(venue);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> arxivId() {
    String archive = (raw("archiveprefix") + raw("eprinttype")).toLowerCase(Locale.ROOT);
    Optional<String> eprint =
        archive.isEmpty() || archive.contains("arxiv")
            ? ArxivId.of(text("eprint"))
            : Optional.empty();
    return eprint
        .or(() -> idInAddress(raw("url")))
        .or(() -> idInside("journal"))
        .or(() -> idInside("volume"));
  }

  /// The id in an address: few are those of arXiv, and of others nothing more is looked at.
  private Optional<String> idInAddress(String url) {
    return url.toLowerCase(Locale.ROOT).contains("xiv")
        ? ArxivId.inAddress(text("url"))
        : Optional.empty();
  }

  private Optional<String> idInside(String name) {
    String value = raw(name);
    if (value.indexOf(':') < 0 && value.indexOf('/') < 0) {
      return Optional.empty();
    }
    var match = ID_INSIDE.matcher(text(name));
    return match.find() ? ArxivId.of(match.group(1)) : Optional.empty();
  }
}
