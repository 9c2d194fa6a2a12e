package dev.byline.exchange.json;

import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.wording.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A paper as a JSON object, with every field: what Byline prints and writes, and reads back.
///
/// Absent values are null; `category` is the primary one of `categories`, there for readers who
/// want one.
public final class PaperJson {

  private PaperJson() {}

  /// The object of `paper`; the caller may add to it.
  public static ObjectNode of(Paper paper) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("title", paper.title());
    json.set("authors", array(paper.authors()));
    json.put("moreAuthors", paper.moreAuthors());
    json.put("category", paper.primaryCategory().orElse(null));
    json.set("categories", array(paper.categories()));
    json.put("score", paper.score().isPresent() ? paper.score().getAsDouble() : null);
    json.put("published", paper.published().map(PartialDate::toString).orElse(null));
    json.put("yearInferred", paper.yearInferred());
    json.set("affiliations", array(paper.affiliations()));
    json.put("hasCode", paper.hasCode());
    json.put("venue", paper.venue().orElse(null));
    json.set("links", array(paper.links()));
    json.put("abstract", paper.abstractText().orElse(null));
    json.put("citations", paper.citations().isPresent() ? paper.citations().getAsInt() : null);
    json.put("arxivId", paper.arxivId().orElse(null));
    json.put("doi", paper.doi().orElse(null));
    json.put("confidence", paper.confidence());
    json.put("venueLine", paper.venueLine().orElse(null));
    json.put("type", paper.type().orElse(null));
    json.set("linkAddresses", array(paper.linkAddresses()));
    json.set("citationCounts", counts(paper.citationCounts()));
    return json;
  }

  private static ArrayNode array(List<String> values) {
    ArrayNode array = Json.MAPPER.createArrayNode();
    values.forEach(array::add);
    return array;
  }

  private static ArrayNode counts(List<Figure> counts) {
    ArrayNode array = Json.MAPPER.createArrayNode();
    for (Figure count : counts) {
      array
          .addObject()
          .put("source", count.source().isEmpty() ? null : count.source())
          .put("day", count.day().map(LocalDate::toString).orElse(null))
          .put("value", count.value());
    }
    return array;
  }

  /// A [JsonRecordReader] of what [#of] gives.
  public static SourceRecord read(JsonParser parser, int line) {
    JsonNode json = Json.MAPPER.readTree(parser);
    String title = json.path("title").stringValue("");
    if (title.isBlank()) {
      return new SourceRecord.Unusable(line, Text.of("record.untitled"));
    }
    try {
      return new SourceRecord.OfPaper(line, paper(title, json));
    } catch (IllegalArgumentException e) { // a number out of its range
      return new SourceRecord.Unusable(
          line, Text.of("record.invalid", String.valueOf(e.getMessage())));
    }
  }

  private static Paper paper(String title, JsonNode json) {
    List<String> categories = texts(json, "categories");
    JsonNode citations = json.path("citations");
    JsonNode score = json.path("score");
    return Paper.builder(title)
        .authors(texts(json, "authors"))
        .moreAuthors(json.path("moreAuthors").booleanValue(false))
        .categories(categories.isEmpty() ? text(json, "category").stream().toList() : categories)
        .score(score.isNumber() ? OptionalDouble.of(score.doubleValue()) : OptionalDouble.empty())
        .published(text(json, "published").flatMap(PartialDate::parse))
        .yearInferred(json.path("yearInferred").booleanValue(false))
        .affiliations(texts(json, "affiliations"))
        .hasCode(json.path("hasCode").booleanValue(false))
        .venue(text(json, "venue"))
        .venueLine(text(json, "venueLine"))
        .type(text(json, "type"))
        .links(texts(json, "links"))
        .linkAddresses(
            json.path("linkAddresses").valueStream().map(a -> a.stringValue("")).toList())
        .abstractText(text(json, "abstract"))
        .citations(citations.isInt() ? OptionalInt.of(citations.intValue()) : OptionalInt.empty())
        .citationCounts(json.path("citationCounts").valueStream().map(PaperJson::count).toList())
        .arxivId(text(json, "arxivId").flatMap(ArxivId::of))
        .doi(text(json, "doi").flatMap(Doi::of))
        .confidence(json.path("confidence").doubleValue(1))
        .build();
  }

  private static Figure count(JsonNode json) {
    return new Figure(
        text(json, "source").orElse(""),
        text(json, "day").flatMap(PartialDate::parse).map(PartialDate::earliest),
        json.path("value").intValue(-1));
  }

  private static Optional<String> text(JsonNode json, String name) {
    return Optional.of(json.path(name).stringValue("")).filter(text -> !text.isBlank());
  }

  private static List<String> texts(JsonNode json, String name) {
    return json.path(name)
        .valueStream()
        .map(value -> value.stringValue(""))
        .filter(text -> !text.isBlank())
        .toList();
  }
}
