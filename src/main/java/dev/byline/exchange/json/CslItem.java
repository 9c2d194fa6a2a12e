package dev.byline.exchange.json;

import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.AuthorNames;
import dev.byline.exchange.text.CategoryCode;
import dev.byline.exchange.text.CitationCounts;
import dev.byline.exchange.text.CleanText;
import dev.byline.exchange.text.Keywords;
import dev.byline.exchange.text.MarkupText;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.PublicationType;
import dev.byline.exchange.text.RecordDates;
import dev.byline.exchange.text.TitleParts;
import dev.byline.exchange.text.TypeNames;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.model.id.PersonId;
import dev.byline.wording.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One item of CSL-JSON, both ways.
///
/// It holds title, authors, venue, date, abstract, DOI, arXiv id and categories; not scores,
/// citations, affiliations, links, code, confidence and inferred years.
///
/// The works of Crossref are such items but for titles in arrays, tags in texts, groups as authors,
/// and how often they were cited.
///
/// Source: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
public final class CslItem {

  private static final String ARXIV = "arXiv";

  /// The name in `custom`, which is for what CSL has no variable.
  private static final String MORE_AUTHORS = "moreAuthors";

  private CslItem() {}

  /// Dates on which an item appeared, the best first.
  private static final List<String> DATES =
      List.of("issued", "published", "published-print", "published-online", "posted");

  /// The record in the one object of `parser`: an item, or the answer of Crossref for one work.
  static SourceRecord read(JsonParser parser, int line) {
    JsonNode read = ExchangeJson.MAPPER.readTree(parser);
    JsonNode item = read.path("message").isObject() ? read.path("message") : read;
    String title = TitleParts.joined(text(item, "title"), text(item, "subtitle"));
    return title.isEmpty()
        ? new SourceRecord.Unusable(line, Text.of("record.untitled.csl"))
        : new SourceRecord.OfPaper(line, paper(title, item), authorIds(item));
  }

  /// The ORCIDs that Crossref gives of some authors: too few to tell people apart by them.
  private static List<String> authorIds(JsonNode item) {
    if (item.path("author").valueStream().noneMatch(author -> author.has("ORCID"))) {
      return List.of();
    }
    return item.path("author")
        .valueStream()
        .filter(author -> !name(author).isEmpty() && !AuthorNames.isMore(name(author)))
        .map(author ->
            PersonId.of(PersonId.Scheme.ORCID, author.path("ORCID").asString(""))
                .map(id -> " " + id)
                .orElse(""))
        .toList();
  }

  private static Paper paper(String title, JsonNode item) {
    List<String> names =
        item.path("author").valueStream().map(CslItem::name).filter(n -> !n.isEmpty()).toList();
    Optional<String> doi = Doi.of(text(item, "DOI")).or(() -> Doi.of(text(item, "URL")));
    Paper.Builder paper =
        Paper.builder(title)
            .authors(names.stream().filter(name -> !AuthorNames.isMore(name)).toList())
            .moreAuthors(
                names.stream().anyMatch(AuthorNames::isMore)
                    || item.path("custom").path(MORE_AUTHORS).booleanValue(false))
            .groupAuthors(
                item.path("author")
                    .valueStream()
                    .flatMap(author -> group(author).stream())
                    .toList())
            .categories(categories(text(item, "keyword")))
            .keywords(Keywords.of(Keywords.in(text(item, "keyword"))))
            .published(
                DATES.stream().flatMap(name -> CslDate.read(item.path(name)).stream()).findFirst())
            .venue(venue(item))
            .type(TypeNames.of(text(item, "type")))
            .abstractText(
                CleanText.some(MarkupText.paragraphs(item.path("abstract").stringValue(""))))
            .arxivId(arxivId(item).or(() -> doi.flatMap(ArxivId::inDoi)))
            .doi(doi);
    return CitationCounts.set(paper, counts(item)).build();
  }

  /// Crossref says in `indexed` of which day its count is.
  private static List<Figure> counts(JsonNode item) {
    return CitationCounts.of(
            "crossref",
            item.path("is-referenced-by-count").asString(""),
            RecordDates.day(item.path("indexed").path("date-time").asString("")))
        .map(List::of)
        .orElseGet(() -> CitationCounts.inNotes(List.of(item.path("note").asString("")), "scopus"));
  }

  private static String text(JsonNode item, String name) {
    JsonNode value = item.path(name);
    return MarkupText.line((value.isArray() ? value.path(0) : value).asString(""));
  }

  private static String name(JsonNode name) {
    for (String whole : List.of("literal", "name")) {
      if (!text(name, whole).isEmpty()) {
        return text(name, whole);
      }
    }
    return CleanText.joined(
        Stream.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
            .map(part -> text(name, part))
            .toList());
  }

  /// The name that stands there as a whole, where it would be taken for a person's.
  private static Optional<String> group(JsonNode name) {
    return Stream.of("literal", "name")
        .map(whole -> text(name, whole))
        .filter(whole -> NameFields.isUntoldGroup(whole) && !AuthorNames.isMore(whole))
        .findFirst();
  }

  private static List<String> categories(String keywords) {
    return Keywords.in(keywords).flatMap(keyword -> CategoryCode.of(keyword).stream()).toList();
  }

  private static Optional<String> venue(JsonNode item) {
    return Stream.concat(
            Stream.of("container-title", "event-title", "event").map(name -> text(item, name)),
            Stream.of(item.path("event"), item.path("institution").path(0))
                .map(group -> text(group, "name")))
        .filter(venue -> !venue.isEmpty())
        .findFirst();
  }

  private static Optional<String> arxivId(JsonNode item) {
    if (text(item, "archive").equalsIgnoreCase(ARXIV)) {
      Optional<String> id = ArxivId.of(text(item, "number"));
      if (id.isPresent()) {
        return id;
      }
    }
    return ArxivId.inAddress(text(item, "URL"));
  }

  /// The item of `paper`.
  static ObjectNode of(Paper paper, String key) {
    ObjectNode item = ExchangeJson.MAPPER.createObjectNode();
    item.put("id", key);
    item.put("type", type(paper));
    item.put("title", paper.title());
    if (!paper.authors().isEmpty()) {
      item.set("author", authors(paper));
    }
    paper.published().ifPresent(date -> item.set("issued", CslDate.of(date)));
    paper.venue().ifPresent(venue -> item.put("container-title", venue));
    paper.abstractText().ifPresent(text -> item.put("abstract", text));
    paper.doi().ifPresent(doi -> item.put("DOI", doi));
    paper.arxivId().ifPresent(id -> item.put("archive", ARXIV).put("number", id));
    List<String> keywords =
        Stream.concat(paper.categories().stream(), paper.keywords().stream()).toList();
    if (!keywords.isEmpty()) {
      item.put("keyword", Keywords.joined(keywords));
    }
    if (paper.moreAuthors()) {
      item.putObject("custom").put(MORE_AUTHORS, true);
    }
    return item;
  }

  private static String type(Paper paper) {
    return switch (PublicationType.of(paper)) {
      case CONFERENCE -> "paper-conference";
      case JOURNAL -> "article-journal";
      case PREPRINT, OTHER -> "article";
    };
  }

  private static ArrayNode authors(Paper paper) {
    ArrayNode authors = ExchangeJson.MAPPER.createArrayNode();
    for (String author : paper.authors()) {
      name(authors.addObject(), NameFields.of(paper, author));
    }
    return authors;
  }

  private static void name(ObjectNode to, NameFields name) {
    if (name.given().isEmpty() && name.particle().isEmpty()) {
      to.put("literal", name.family());
      return;
    }
    put(to, "family", name.family());
    put(to, "given", name.given());
    put(to, "non-dropping-particle", name.particle());
    put(to, "suffix", name.suffix());
  }

  private static void put(ObjectNode to, String name, String value) {
    if (!value.isEmpty()) {
      to.put(name, value);
    }
  }
}
