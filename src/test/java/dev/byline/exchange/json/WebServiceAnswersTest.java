package dev.byline.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.exchange.stream.Records;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.wording.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WebServiceAnswersTest {

  private static final String SCHOLAR =
      """
      {"paperId": "aa11", "externalIds": {"DOI": "10.1000/KITES.1", "ArXiv": "2101.00001"}, \
      "title": "On kites", "abstract": "They fly.", "venue": "", "journal": {"name": "J. Kites"}, \
      "year": 2021, "publicationDate": "2021-10-15", "publicationTypes": ["JournalArticle"], \
      "citationCount": 12, "fieldsOfStudy": ["Physics"], "s2FieldsOfStudy": \
      [{"category": "Physics", "source": "external"}, {"category": "Geology"}], \
      "authors": [{"authorId": "1741101", "name": "Ana Ruiz"}, {"authorId": null, "name": "B. Other"}]}\
      """;

  private static final Paper KITES =
      Paper.builder("On kites")
          .authors(List.of("Ana Ruiz", "B. Other"))
          .categories(List.of("Physics", "Geology"))
          .published(PartialDate.parse("2021-10-15"))
          .venue(Optional.of("J. Kites"))
          .type(Optional.of("JournalArticle"))
          .abstractText(Optional.of("They fly."))
          .citations(OptionalInt.of(12))
          .citationCounts(List.of(new Figure("semantic-scholar", Optional.empty(), 12)))
          .arxivId(Optional.of("2101.00001"))
          .doi(Optional.of("10.1000/kites.1"))
          .build();

  private static final List<String> IDS = List.of("semantic-scholar:1741101", "");

  @Test
  void readsAnswersOfSemanticScholar() throws IOException {
    for (String text :
        List.of(
            SCHOLAR + "\n" + SCHOLAR + "\n",
            "[null, " + SCHOLAR + ",\n null, " + SCHOLAR + "]",
            "{\"total\": 2, \"offset\": 0, \"data\": [" + SCHOLAR + ", " + SCHOLAR + "]}",
            "{\"data\":[{\"citingPaper\":" + SCHOLAR + "},{\"citedPaper\":" + SCHOLAR + "}]}",
            "{\"authorId\": \"1\", \"papers\": [\n" + SCHOLAR + ",\n" + SCHOLAR + "\n]}",
            "{\"data\": [{\"authorId\": \"1\", \"name\": \"A\", \"papers\": ["
                + SCHOLAR
                + ","
                + SCHOLAR
                + "]}]}")) {
      Records records = Records.of(text);
      assertEquals(List.of(":semantic-scholar-json"), records.parts, text);
      assertEquals(List.of(KITES, KITES), records.papers(), text);
      assertEquals(IDS, ((SourceRecord.OfPaper) records.all.getFirst()).authorIds());
    }
  }

  @Test
  void readsDataSetsOfSemanticScholar() throws IOException {
    String text =
        """
        {"corpusid":1,"externalids":{"DOI":"10.1000/kites.2","ArXiv":null},"title":"On winds",\
        "authors":[{"authorId":"1741101","name":"Ana Ruiz"}],"venue":"Winds","year":2020,\
        "citationcount":3,"publicationdate":null,"s2fieldsofstudy":null,"publicationtypes":null}
        {"corpusid":2,"title":null}
        """;
    Records records = Records.of(text);
    assertEquals(
        List.of(
            new SourceRecord.OfPaper(
                1,
                Paper.builder("On winds")
                    .authors(List.of("Ana Ruiz"))
                    .published(PartialDate.parse("2020"))
                    .venue(Optional.of("Winds"))
                    .citations(OptionalInt.of(3))
                    .citationCounts(List.of(new Figure("semantic-scholar", Optional.empty(), 3)))
                    .doi(Optional.of("10.1000/kites.2"))
                    .build(),
                List.of("semantic-scholar:1741101")),
            new SourceRecord.Unusable(2, Text.of("record.untitled"))),
        records.all);
  }

  private static final String INSPIRE =
      """
      {"control_number": 7, "titles": [{"title": "On <i>kites</i>", "source": "arXiv"}], \
      "author_count": 3, "authors": [{"full_name": "Ruiz, Ana M.", "affiliations": \
      [{"value": "Kite U."}], "ids": [{"schema": "INSPIRE BAI", "value": "A.M.Ruiz.1"}, \
      {"schema": "ORCID", "value": "0000-0002-1825-0097"}]}, {"full_name": "Other, Bo, Jr.", \
      "record": {"$ref": "https://inspirehep.net/api/authors/1010907"}}], "earliest_date": \
      "2021-01-05", "publication_info": [{"journal_title": "J.Kites", "year": 2022}], \
      "document_type": ["article"], "dois": [{"value": "10.1000/kites.3"}], "arxiv_eprints": \
      [{"value": "2101.00002", "categories": ["hep-th", "gr-qc"]}], "abstracts": \
      [{"value": "<p>They fly.</p>"}], "citation_count": 40}\
      """;

  private static final SourceRecord.OfPaper OF_INSPIRE =
      new SourceRecord.OfPaper(
          1,
          Paper.builder("On kites")
              .authors(List.of("Ana M. Ruiz", "Bo Other Jr."))
              .moreAuthors(true)
              .categories(List.of("hep-th", "gr-qc"))
              .affiliations(List.of("Kite U."))
              .published(PartialDate.parse("2021-01-05"))
              .venue(Optional.of("J.Kites"))
              .type(Optional.of("article"))
              .abstractText(Optional.of("They fly."))
              .citations(OptionalInt.of(40))
              .citationCounts(List.of(new Figure("inspire-hep", Optional.empty(), 40)))
              .arxivId(Optional.of("2101.00002"))
              .doi(Optional.of("10.1000/kites.3"))
              .build(),
          List.of("orcid:0000-0002-1825-0097", "inspire:1010907"));

  @Test
  void readsInspire() throws IOException {
    String record = "{\"id\": \"7\", \"links\": {}, \"metadata\": " + INSPIRE + "}";
    for (String text :
        List.of(
            INSPIRE,
            record,
            "{\"hits\": {\"hits\": ["
                + record
                + "], \"total\": 1}, \"links\": {\"self\": \"x\"}}")) {
      Records records = Records.of(text);
      assertEquals(List.of(":inspire-json"), records.parts, text);
      assertEquals(List.of(OF_INSPIRE), records.all, text);
    }
  }

  /// The same web service runs elsewhere, with other metadata.
  @Test
  void hitsOfOtherServicesAreNotThoseOfInspire() throws IOException {
    String text = "{\"hits\": {\"hits\": [{\"metadata\": {\"title\": \"T\", \"creators\": []}}]}}";
    assertEquals(List.of(), Records.of(text).parts);
  }

  private static final String WORK =
      """
      "put-code": 1, "title": {"title": {"value": "On kites"}, "subtitle": null}, \
      "journal-title": {"value": "J. Kites"}, "type": "journal-article", "publication-date": \
      {"year": {"value": "2021"}, "month": {"value": "03"}, "day": null}, "external-ids": \
      {"external-id": [{"external-id-type": "issn", "external-id-value": "1234-5678", \
      "external-id-relationship": "part-of"}, {"external-id-type": "doi", "external-id-value": \
      "https://doi.org/10.1000/Kites.4", "external-id-relationship": "self"}]}, "url": null\
      """;

  private static Paper.Builder work() {
    return Paper.builder("On kites")
        .published(PartialDate.parse("2021-03"))
        .venue(Optional.of("J. Kites"))
        .type(Optional.of("journal-article"))
        .doi(Optional.of("10.1000/kites.4"));
  }

  @Test
  void readsRecordsOfOrcid() throws IOException {
    String groups =
        "[{\"work-summary\": [{\"display-index\": \"0\", \"title\": {\"title\": {\"value\":"
            + " \"Other\"}}}, {\"display-index\": \"1\", "
            + WORK
            + "}]}, {\"work-summary\": []}]";
    String person =
        "{\"orcid-identifier\": {\"path\": \"0000-0002-1825-0097\"}, \"person\": {\"name\":"
            + " {\"given-names\": {\"value\": \"Ana\"}, \"family-name\": {\"value\": \"Ruiz\"},"
            + " \"credit-name\": null}}, \"activities-summary\": {\"fundings\": {\"group\":"
            + " [{\"funding-summary\": []}]}, \"works\": {\"group\": "
            + groups
            + "}}}";
    assertEquals(
        List.of(
            new SourceRecord.OfPaper(
                1,
                work().authors(List.of("Ana Ruiz")).moreAuthors(true).build(),
                List.of("orcid:0000-0002-1825-0097"))),
        Records.of(person).all);
    String works = "{\"group\": " + groups + ", \"path\": \"/0000-0002-1825-0097/works\"}";
    assertEquals(List.of(work().build()), Records.of(works).papers());
  }

  @Test
  void readsWholeWorksOfOrcid() throws IOException {
    String work =
        "{"
            + WORK
            + ", \"short-description\": \"They fly.\", \"contributors\": {\"contributor\":"
            + " [{\"contributor-orcid\": {\"path\": \"0000-0002-1825-0097\"}, \"credit-name\":"
            + " {\"value\": \"A. Ruiz\"}}, {\"contributor-orcid\": null, \"credit-name\":"
            + " {\"value\": \"B. Other\"}}]}}";
    var expected =
        new SourceRecord.OfPaper(
            1,
            work()
                .authors(List.of("A. Ruiz", "B. Other"))
                .abstractText(Optional.of("They fly."))
                .build(),
            List.of("orcid:0000-0002-1825-0097", ""));
    for (String text : List.of(work, "{\"bulk\": [{\"work\": " + work + "}, {\"error\": {}}]}")) {
      assertEquals(List.of(expected), Records.of(text).all, text);
    }
  }

  @Test
  void readsSearchesOfDblp() throws IOException {
    String text =
        """
        {"result":{"query":"ruiz","hits":{"@total":"2","hit":[{"@score":"1","@id":"1",
        "info":{"authors":{"author":[{"@pid":"12/345-2","text":"Ana Ruiz 0002"},{"@pid":"6/7",
        "text":"Bo Other"}]},"title":"Kites &amp; winds.","venue":"J. Kites","volume":"1",
        "year":"2021","type":"Journal Articles","key":"journals/kites/RuizO21",
        "doi":"10.1000/KITES.5","ee":"https://doi.org/10.1000/KITES.5"},"url":"u"},
        {"info":{"authors":{"author":{"@pid":"12/345-2","text":"Ana Ruiz 0002"}},"title":"Alone.",
        "venue":["CoRR","ArXiv"],"year":"2020","type":"Informal Publications","key":"k",
        "ee":"https://arxiv.org/abs/2001.00001"}}]}}}
        """;
    Records records = Records.of(text);
    assertEquals(List.of(":dblp-json"), records.parts);
    assertEquals(
        List.of(
            new SourceRecord.OfPaper(
                1,
                Paper.builder("Kites & winds")
                    .authors(List.of("Ana Ruiz", "Bo Other"))
                    .published(PartialDate.parse("2021"))
                    .venue(Optional.of("J. Kites"))
                    .type(Optional.of("Journal Articles"))
                    .doi(Optional.of("10.1000/kites.5"))
                    .build(),
                List.of("dblp:12/345-2", "dblp:6/7")),
            new SourceRecord.OfPaper(
                6,
                Paper.builder("Alone")
                    .authors(List.of("Ana Ruiz"))
                    .published(PartialDate.parse("2020"))
                    .venue(Optional.of("CoRR"))
                    .type(Optional.of("Informal Publications"))
                    .arxivId(Optional.of("2001.00001"))
                    .build(),
                List.of("dblp:12/345-2"))),
        records.all);
  }
}
