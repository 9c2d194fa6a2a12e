package dev.byline.exchange.json;

import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.AuthorNames;
import dev.byline.exchange.text.CategoryCode;
import dev.byline.exchange.text.CleanText;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.PublicationType;
import dev.byline.exchange.text.RecordDates;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.wording.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
/// The works of Crossref are such items but for titles in arrays and abstracts with tags.
///
/// Source: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
public final class CslItem {

  private static final Pattern JATS = Pattern.compile("</?jats:[^<>]{0,200}>");
  private static final String ARXIV = "arXiv";

  /// The name in `custom`, which is for what CSL has no variable.
  private static final String MORE_AUTHORS = "moreAuthors";

  private CslItem() {}

  /// The record in the one object of `parser`.
  static SourceRecord read(JsonParser parser, int line) {
    JsonNode item = ExchangeJson.MAPPER.readTree(parser);
    String title = text(item, "title");
    return title.isEmpty()
        ? new SourceRecord.Unusable(line, Text.of("record.untitled.csl"))
        : new SourceRecord.OfPaper(line, paper(title, item));
  }

  private static Paper paper(String title, JsonNode item) {
    List<String> names =
        item.path("author").valueStream().map(CslItem::name).filter(n -> !n.isEmpty()).toList();
    Optional<String> doi = Doi.of(text(item, "DOI"));
    return Paper.builder(title)
        .authors(names.stream().filter(name -> !name.equals(AuthorNames.MORE)).toList())
        .moreAuthors(
            names.contains(AuthorNames.MORE)
                || item.path("custom").path(MORE_AUTHORS).booleanValue(false))
        .categories(categories(text(item, "keyword")))
        .published(date(item.path("issued")))
        .venue(venue(item))
        .abstractText(CleanText.some(CleanText.paragraphs(abstractText(item))))
        .arxivId(arxivId(item).or(() -> doi.flatMap(ArxivId::inDoi)))
        .doi(doi)
        .build();
  }

  private static String text(JsonNode item, String name) {
    JsonNode value = item.path(name);
    return CleanText.line((value.isArray() ? value.path(0) : value).asString(""));
  }

  private static String abstractText(JsonNode item) {
    return JATS.matcher(item.path("abstract").stringValue("")).replaceAll("");
  }

  private static String name(JsonNode name) {
    String literal = text(name, "literal");
    if (!literal.isEmpty()) {
      return literal;
    }
    return CleanText.joined(
        Stream.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
            .map(part -> text(name, part))
            .toList());
  }

  private static List<String> categories(String keywords) {
    return Arrays.stream(keywords.split("[,;]", -1))
        .map(String::strip)
        .flatMap(keyword -> CategoryCode.of(keyword).stream())
        .toList();
  }

  private static Optional<PartialDate> date(JsonNode issued) {
    List<Integer> parts =
        issued.path("date-parts").path(0).valueStream().map(part -> part.asInt(0)).toList();
    if (parts.isEmpty()) {
      String raw = issued.path("raw").asString(issued.path("literal").asString(""));
      return PartialDate.parse(raw.strip());
    }
    return RecordDates.of(
        parts.getFirst(), parts.size() > 1 ? parts.get(1) : 0, parts.size() > 2 ? parts.get(2) : 0);
  }

  private static Optional<String> venue(JsonNode item) {
    return Stream.of("container-title", "event-title", "event")
        .map(name -> text(item, name))
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
    paper.published().ifPresent(date -> item.set("issued", issued(date)));
    paper.venue().ifPresent(venue -> item.put("container-title", venue));
    paper.abstractText().ifPresent(text -> item.put("abstract", text));
    paper.doi().ifPresent(doi -> item.put("DOI", doi));
    paper.arxivId().ifPresent(id -> item.put("archive", ARXIV).put("number", id));
    if (!paper.categories().isEmpty()) {
      item.put("keyword", String.join(", ", paper.categories()));
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
      name(authors.addObject(), NameFields.of(author));
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

  private static ObjectNode issued(PartialDate date) {
    var parts = new ArrayList<>(List.of(date.year()));
    if (date.month() != 0) {
      parts.add(date.month());
    }
    if (date.day() != 0) {
      parts.add(date.day());
    }
    ObjectNode issued = ExchangeJson.MAPPER.createObjectNode();
    ArrayNode first = issued.putArray("date-parts").addArray();
    parts.forEach(first::add);
    return issued;
  }
}
