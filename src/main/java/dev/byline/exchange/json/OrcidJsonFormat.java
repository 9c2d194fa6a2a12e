package dev.byline.exchange.json;

import dev.byline.exchange.format.JsonHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.PaperDraft;
import dev.byline.model.id.PersonId;
import dev.byline.model.id.PersonId.Scheme;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/// Works of ORCID as its public web service answers: a person's record, the works of one, or single
/// works.
///
/// A work of which only a summary is there names no authors but the person whose record it is. Of
/// several summaries of one work the person prefers one.
///
/// Source: https://info.orcid.org/documentation/api-tutorials/api-tutorial-read-data-on-a-record/
public final class OrcidJsonFormat extends JsonFormat {

  /// Creates the format.
  public OrcidJsonFormat() {
    super(new DataSetDescription("orcid-json", "ORCID JSON", false));
  }

  @Override
  boolean recognises(JsonHead head) {
    return head.has("orcid-identifier")
        || head.has("activities-summary")
        || (head.has("group") && head.text("path").endsWith("/works"))
        || head.has("bulk")
        || head.has("put-code", "external-ids")
        || head.has("works/group");
  }

  @Override
  List<SourceRecord> records(JsonParser parser, int line) {
    JsonNode object = ExchangeJson.MAPPER.readTree(parser);
    Owner owner = Owner.of(object);
    return works(object).map(work -> record(work, owner, line)).toList();
  }

  /// The person whose record it is.
  private record Owner(String name, Optional<PersonId> id) {

    static Owner of(JsonNode object) {
      JsonNode name = object.path("person").path("name");
      String given = value(name, "given-names");
      String family = value(name, "family-name");
      String credit = value(name, "credit-name");
      return new Owner(
          credit.isEmpty() ? (given + " " + family).strip() : credit,
          PersonId.of(Scheme.ORCID, JsonTexts.of(object.path("orcid-identifier"), "path")));
    }
  }

  private static Stream<JsonNode> works(JsonNode object) {
    if (object.has("bulk")) {
      return object
          .path("bulk")
          .valueStream()
          .map(one -> one.path("work"))
          .filter(JsonNode::isObject);
    }
    JsonNode works = object.has("activities-summary") ? object.path("activities-summary") : object;
    JsonNode groups = works.has("works") ? works.path("works").path("group") : works.path("group");
    return groups.isArray()
        ? groups.valueStream().flatMap(group -> preferred(group.path("work-summary")).stream())
        : object.has("orcid-identifier") || object.has("works") ? Stream.of() : Stream.of(object);
  }

  private static Optional<JsonNode> preferred(JsonNode summaries) {
    return summaries
        .valueStream()
        .max(Comparator.comparingInt(summary -> summary.path("display-index").asInt(0)));
  }

  private static SourceRecord record(JsonNode work, Owner owner, int line) {
    var paper =
        new PaperDraft()
            .title(value(work.path("title"), "title"))
            .published(date(work.path("publication-date")))
            .venue(value(work, "journal-title"))
            .type(JsonTexts.of(work, "type"))
            .abstractText(JsonTexts.of(work, "short-description"));
    ids(work, paper);
    paper.address(value(work, "url"));
    List<JsonNode> contributors =
        work.path("contributors").path("contributor").valueStream().toList();
    for (JsonNode contributor : contributors) {
      paper.author(
          value(contributor, "credit-name"),
          PersonId.of(Scheme.ORCID, JsonTexts.of(contributor.path("contributor-orcid"), "path")));
    }
    if (contributors.isEmpty()) {
      paper.author(owner.name(), owner.id()).moreAuthors(!owner.name().isEmpty());
    }
    return paper.record(line);
  }

  private static void ids(JsonNode work, PaperDraft paper) {
    for (JsonNode id : work.path("external-ids").path("external-id")) {
      if (!JsonTexts.of(id, "external-id-relationship").equalsIgnoreCase("part-of")) {
        String text = JsonTexts.of(id, "external-id-value");
        switch (JsonTexts.of(id, "external-id-type")) {
          case "doi" -> paper.doi(text);
          case "arxiv" -> paper.arxivId(text);
          default -> paper.address(value(id, "external-id-url"));
        }
      }
    }
  }

  /// Texts are objects with a value.
  private static String value(JsonNode object, String property) {
    return JsonTexts.of(object.path(property), "value");
  }

  private static String date(JsonNode date) {
    return Stream.of("year", "month", "day")
        .map(part -> value(date, part))
        .takeWhile(part -> !part.isEmpty())
        .reduce((a, b) -> a + "-" + b)
        .orElse("");
  }
}
