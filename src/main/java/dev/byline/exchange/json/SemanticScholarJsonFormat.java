package dev.byline.exchange.json;

import dev.byline.exchange.format.JsonHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.PaperDraft;
import dev.byline.model.id.PersonId;
import dev.byline.model.id.PersonId.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/// Papers of Semantic Scholar: as its web service answers, also inside authors and citations, and
/// as its data sets have them, with names in lower case.
///
/// Source: https://api.semanticscholar.org/api-docs/graph
public final class SemanticScholarJsonFormat extends JsonFormat {

  /// Creates the format.
  public SemanticScholarJsonFormat() {
    super(new DataSetDescription("semantic-scholar-json", "Semantic Scholar JSON", true));
  }

  @Override
  boolean recognises(JsonHead head) {
    return head.has("paperId")
        || head.has("corpusid", "title")
        || head.has("authorId", "papers")
        || head.has("citedPaper")
        || head.has("citingPaper");
  }

  @Override
  List<SourceRecord> records(JsonParser parser, int line) {
    JsonNode object = ExchangeJson.MAPPER.readTree(parser);
    if (object.path("papers").isArray()) {
      return object.path("papers").valueStream().map(paper -> record(paper, object, line)).toList();
    }
    JsonNode paper =
        Stream.of("citedPaper", "citingPaper")
            .map(object::path)
            .filter(JsonNode::isObject)
            .findFirst()
            .orElse(object);
    return List.of(record(paper, object, line));
  }

  /// @param owner the author whose paper it is, where an author is named
  private static SourceRecord record(JsonNode object, JsonNode owner, int line) {
    JsonNode ids =
        object.has("externalids") ? object.path("externalids") : object.path("externalIds");
    var paper =
        new PaperDraft()
            .title(JsonTexts.of(object, "title"))
            .published(JsonTexts.of(object, "publicationDate", "publicationdate"))
            .published(JsonTexts.of(object, "year"))
            .venue(JsonTexts.of(object, "venue"))
            .venue(JsonTexts.of(object.path("publicationVenue"), "name"))
            .venue(JsonTexts.of(object.path("journal"), "name"))
            .type(JsonTexts.of(object, "publicationTypes", "publicationtypes"))
            .doi(JsonTexts.of(ids, "DOI"))
            .arxivId(JsonTexts.of(ids, "ArXiv"))
            .abstractText(JsonTexts.of(object, "abstract"))
            .count(
                "semantic-scholar",
                Optional.empty(),
                JsonTexts.of(object, "citationCount", "citationcount"));
    fields(object).forEach(paper::category);
    if (object.path("authors").isArray()) {
      object.path("authors").forEach(author -> author(author, paper));
    } else if (owner.has("authorId")) {
      author(owner, paper);
      paper.moreAuthors(true);
    }
    return paper.record(line);
  }

  private static Stream<String> fields(JsonNode object) {
    Stream<String> named =
        object.path("fieldsOfStudy").valueStream().map(field -> field.stringValue(""));
    Stream<String> guessed =
        Stream.of("s2FieldsOfStudy", "s2fieldsofstudy")
            .flatMap(name -> object.path(name).valueStream())
            .map(field -> JsonTexts.of(field, "category"));
    return Stream.concat(named, guessed);
  }

  private static void author(JsonNode author, PaperDraft paper) {
    paper.author(
        JsonTexts.of(author, "name"),
        PersonId.of(Scheme.SEMANTIC_SCHOLAR, JsonTexts.of(author, "authorId")));
  }
}
