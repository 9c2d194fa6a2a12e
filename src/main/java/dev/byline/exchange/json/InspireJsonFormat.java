package dev.byline.exchange.json;

import dev.byline.exchange.format.JsonHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.PaperDraft;
import dev.byline.model.id.PersonId;
import dev.byline.model.id.PersonId.Scheme;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/// Literature of INSPIRE as its web service answers: a list of hits, one record, or its metadata
/// alone.
///
/// Source: https://github.com/inspirehep/rest-api-doc
public final class InspireJsonFormat extends JsonFormat {

  /// Creates the format.
  public InspireJsonFormat() {
    super(new DataSetDescription("inspire-json", "INSPIRE JSON", true));
  }

  @Override
  boolean recognises(JsonHead head) {
    return head.has("metadata/titles")
        || (head.has("titles")
            && (head.has("control_number") || head.has("texkeys") || head.has("citation_count")));
  }

  @Override
  List<SourceRecord> records(JsonParser parser, int line) {
    JsonNode object = ExchangeJson.MAPPER.readTree(parser);
    return List.of(record(object.has("metadata") ? object.path("metadata") : object, line));
  }

  private static SourceRecord record(JsonNode data, int line) {
    JsonNode authors = data.path("authors");
    JsonNode published = data.path("publication_info").path(0);
    JsonNode preprint = data.path("arxiv_eprints").path(0);
    var paper =
        new PaperDraft()
            .title(JsonTexts.of(data.path("titles").path(0), "title"))
            .moreAuthors(data.path("author_count").asInt(0) > authors.size())
            .published(JsonTexts.of(data, "earliest_date", "preprint_date"))
            .published(JsonTexts.of(data.path("imprints").path(0), "date"))
            .published(JsonTexts.of(published, "year"))
            .venue(JsonTexts.of(published, "journal_title", "pubinfo_freetext"))
            .type(JsonTexts.of(data, "document_type"))
            .doi(JsonTexts.of(data.path("dois").path(0), "value"))
            .arxivId(JsonTexts.of(preprint, "value"))
            .abstractText(JsonTexts.of(data.path("abstracts").path(0), "value"))
            .count("inspire-hep", Optional.empty(), JsonTexts.of(data, "citation_count"));
    preprint.path("categories").forEach(code -> paper.category(code.stringValue("")));
    data.path("keywords").forEach(keyword -> paper.keyword(JsonTexts.of(keyword, "value")));
    for (JsonNode author : authors) {
      paper.author(
          NameFields.fromSorted(JsonTexts.of(author, "full_name"), true),
          orcid(author),
          number(author));
      author.path("affiliations").forEach(place -> paper.affiliation(JsonTexts.of(place, "value")));
    }
    data.path("corporate_author").forEach(group -> paper.group(group.stringValue("")));
    return paper.record(line);
  }

  private static Optional<PersonId> orcid(JsonNode author) {
    return author
        .path("ids")
        .valueStream()
        .filter(id -> JsonTexts.of(id, "schema").equals("ORCID"))
        .flatMap(id -> PersonId.of(Scheme.ORCID, JsonTexts.of(id, "value")).stream())
        .findFirst();
  }

  /// The number of the author's page.
  private static Optional<PersonId> number(JsonNode author) {
    String address = JsonTexts.of(author.path("record"), "$ref");
    return PersonId.of(Scheme.INSPIRE, address.substring(address.lastIndexOf('/') + 1));
  }
}
