package dev.byline.exchange.bibtex;

import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.AuthorNames;
import dev.byline.exchange.text.CategoryCode;
import dev.byline.exchange.text.CleanText;
import dev.byline.exchange.text.MonthNames;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.RecordDates;
import dev.byline.exchange.text.TexAccents;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.wording.Text;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The paper in a BibTeX entry, with the field names of BibTeX and BibLaTeX.
///
/// Categories are those keywords that are codes of arXiv, and `primaryclass` or `eprintclass`. A
/// `journal` that only says that the paper is on arXiv gives the id and is no venue.
final class BibtexPaper {

  private static final Pattern AND = Pattern.compile("(?i) and ");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
  private static final Pattern ON_ARXIV = Pattern.compile("(?i)\\s*(?:arxiv\\b.*|CoRR)\\s*");
  private static final Pattern ID_INSIDE = Pattern.compile("(?i)(?:arxiv:|abs/)\\s*(\\S+)");

  private final Map<String, String> fields;

  private BibtexPaper(Map<String, String> fields) {
    this.fields = fields;
  }

  static SourceRecord record(BibtexEntry entry, int line) {
    var paper = new BibtexPaper(entry.fields());
    String title = paper.text("title");
    return title.isEmpty()
        ? new SourceRecord.Unusable(line, Text.of("record.untitled.bibtex", entry.key()))
        : new SourceRecord.OfPaper(line, paper.paper(title));
  }

  private Paper paper(String title) {
    List<String> names = names();
    Optional<String> doi = Doi.of(text("doi")).or(() -> Doi.of(text("url")));
    return Paper.builder(title)
        .authors(names.stream().filter(name -> !name.equals(AuthorNames.MORE)).toList())
        .moreAuthors(names.contains(AuthorNames.MORE))
        .categories(categories())
        .published(published())
        .venue(venue())
        .abstractText(CleanText.some(CleanText.paragraphs(BibtexText.read(raw("abstract")))))
        .arxivId(arxivId().or(() -> doi.flatMap(ArxivId::inDoi)))
        .doi(doi)
        .build();
  }

  private List<String> names() {
    return AuthorNames.split(CleanText.line(raw("author")), AND).stream()
        .flatMap(name ->
            name.equals("others")
                ? Stream.of(AuthorNames.MORE)
                : AuthorNames.of(name).stream().map(BibtexPaper::name))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private String raw(String name) {
    return fields.getOrDefault(name, "");
  }

  private String text(String name) {
    return CleanText.line(BibtexText.read(raw(name)));
  }

  /// `First von Last`, `von Last, First`, `von Last, Jr, First`, or a whole name in braces.
  private static String name(String name) {
    List<String> parts = AuthorNames.split(name, COMMA);
    String sorted = String.join(",", parts.stream().map(BibtexPaper::plain).toList());
    return parts.size() > 1 ? NameFields.fromSorted(sorted, false) : sorted;
  }

  private static String plain(String name) {
    return TexAccents.name(BibtexText.read(name));
  }

  private List<String> categories() {
    var codes = new LinkedHashSet<String>();
    Stream.of("primaryclass", "eprintclass")
        .map(this::text)
        .filter(code -> !code.isEmpty())
        .forEach(codes::add);
    Arrays.stream(text("keywords").split("[,;]", -1))
        .flatMap(keyword -> CategoryCode.of(keyword.strip()).stream())
        .forEach(codes::add);
    return List.copyOf(codes);
  }

  private Optional<PartialDate> published() {
    Optional<PartialDate> whole = PartialDate.parse(text("date").split("/", 2)[0]);
    if (whole.isPresent()) {
      return whole;
    }
    var year = YEAR.matcher(text("year"));
    if (!year.find()) {
      return Optional.empty();
    }
    String day = text("day");
    return RecordDates.of(
        Integer.parseInt(year.group()),
        MonthNames.numberOf(text("month")),
        day.matches("\\d{1,2}") ? Integer.parseInt(day) : 0);
  }

  private Optional<String> venue() {
    return Stream.of("journal", "journaltitle", "booktitle", "school", "institution")
        .map(name -> AdsJournals.title(text(name)))
        .filter(venue -> !venue.isEmpty() && !ON_ARXIV.matcher(venue).matches())
        .findFirst();
  }

  private Optional<String> arxivId() {
    String archive = (raw("archiveprefix") + raw("eprinttype")).toLowerCase(Locale.ROOT);
    Optional<String> eprint =
        archive.isEmpty() || archive.contains("arxiv")
            ? ArxivId.of(text("eprint"))
            : Optional.empty();
    return eprint
        .or(() -> ArxivId.inAddress(text("url")))
        .or(() -> idInside("journal"))
        .or(() -> idInside("volume"));
  }

  private Optional<String> idInside(String name) {
    var match = ID_INSIDE.matcher(text(name));
    return match.find() ? ArxivId.of(match.group(1)) : Optional.empty();
  }
}
