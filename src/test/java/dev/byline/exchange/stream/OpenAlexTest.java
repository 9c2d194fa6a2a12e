package dev.byline.exchange.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.PageCounters;
import dev.byline.model.Author;
import dev.byline.model.Figure;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperIndicator;
import dev.byline.model.PartialDate;
import dev.byline.model.id.PersonId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAlexTest {

  @Test
  void readsWork() throws IOException {
    String work =
        """
        {"id":"https://openalex.org/W1","doi":"https://doi.org/10.1000/kite.1","display_name":"On kites",\
        "publication_year":2019,"publication_date":"2019-05-03","cited_by_count":12,"ids":{"openalex":"https://openalex.org/W1","doi":"https://doi.org/10.1000/kite.1","mag":"1",\
        "pmid":"https://pubmed.ncbi.nlm.nih.gov/29456894"},"fwci":2.3456,\
        "citation_normalized_percentile":{"value":0.9734562,"is_in_top_1_percent":false},\
        "authorships":[{"author_position":"first","author":{"id":"https://openalex.org/A1",\
        "display_name":"Ann Person","orcid":null},"raw_author_name":"A. Person",\
        "institutions":[{"display_name":"Kite Lab"}]},null,{"author":{"display_name":null},\
        "raw_author_name":"B. Other","institutions":[{"display_name":"Kite Lab"},{"display_name":"Wind Inc."}]}],\
        "primary_location":{"source":{"display_name":"Journal of Kites"},"landing_page_url":null},\
        "locations":[{"source":null,"landing_page_url":"http://arxiv.org/abs/1901.00001v2"}],\
        "primary_topic":{"display_name":"Kite Dynamics"},"referenced_works":["https://openalex.org/W2","https://openalex.org/W2",null,"x"],\
        "counts_by_year":[{"year":2022,"cited_by_count":7},null,{"year":2020,"cited_by_count":5},{"year":null}],\
        "abstract_inverted_index":{"fly":[1,4],"Kites":[0],"high;":[2],"strings":[3],"low":[2147483647],"x":null}}
        """;
    assertEquals(
        Paper.builder("On kites")
            .authors(List.of("Ann Person", "B. Other"))
            .categories(List.of("Kite Dynamics"))
            .published(PartialDate.parse("2019-05-03"))
            .affiliations(List.of("Kite Lab", "Wind Inc."))
            .venue(Optional.of("Journal of Kites"))
            .abstractText(Optional.of("Kites fly high; strings fly low"))
            .citations(OptionalInt.of(12))
            .citationCounts(List.of(new Figure("openalex", Optional.empty(), 12)))
            .arxivId(Optional.of("1901.00001"))
            .doi(Optional.of("10.1000/kite.1"))
            .indicators(
                Stream.of(
                        "fwci 2.346 openalex",
                        "citation-percentile 97.346 openalex",
                        "citations 2020: 5 openalex",
                        "citations 2021: 0 openalex",
                        "citations 2022: 7 openalex")
                    .map(text -> PaperIndicator.parse(text).orElseThrow())
                    .toList())
            .ids(List.of("openalex:W1", "pmid:29456894", "mag:1"))
            .references(List.of("openalex:W2"))
            .build(),
        Records.of(work).paper());
  }

  @Test
  void readsBareWorkWithYearAndArxivDoi() throws IOException {
    String work =
        """
        {"id":"https://openalex.org/W3","title":"T","display_name":null,"publication_year":2020,\
        "authorships":[],"is_authors_truncated":true,"doi":"https://doi.org/10.48550/arxiv.2001.00002",\
        "primary_location":null,"primary_topic":null,"abstract_inverted_index":null,"cited_by_count":-1}
        """;
    assertEquals(
        Paper.builder("T")
            .moreAuthors(true)
            .published(PartialDate.parse("2020"))
            .arxivId(Optional.of("2001.00002"))
            .doi(Optional.of("10.48550/arxiv.2001.00002"))
            .ids(List.of("openalex:W3"))
            .build(),
        Records.of(work).paper());
  }

  /// OpenAlex leaves out years without citations, and all before the last ten.
  @Test
  void yearsWithoutCitationsWithinTheLastTenAreNotGaps() throws IOException {
    String work =
        """
        {"id":"https://openalex.org/W1","title":"T","publication_year":%d,"updated_date":"2026-03-01T05:00:00",\
        "counts_by_year":[{"year":2024,"cited_by_count":5}]}
        """;
    assertEquals(List.of("2023: 0", "2024: 5", "2025: 0", "2026: 0"), years(work.formatted(2023)));
    assertEquals("2017: 0", years(work.formatted(1990)).getFirst());
  }

  private static List<String> years(String work) throws IOException {
    return Records.of(work).paper().indicators().stream()
        .map(one -> one.year() + ": " + one.value())
        .toList();
  }

  /// The last part of an address, in upper case; the ORCID of somebody without another.
  @Test
  void readsIdentifiersOfAuthors() throws IOException {
    String work =
        """
        {"id":"https://openalex.org/W1","title":"T","authorships":[\
        {"author":{"id":"https://openalex.org/a1 ","display_name":"Ann","orcid":"https://orcid.org/0000-0001-0000-000x"}},\
        {"author":{"id":"https://openalex.org/","display_name":"Bo","orcid":"https://orcid.org/0000-0001-0000-000x"}},\
        {"author":{"display_name":"Cy"}}]}
        """;
    SourceRecord.OfPaper paper = (SourceRecord.OfPaper) Records.of(work).all.getFirst();
    assertEquals(
        List.of("openalex:A1 orcid:0000-0001-0000-000X", "orcid:0000-0001-0000-000X", ""),
        paper.authorIds());
  }

  /// The time grows as the identifier does: at its square this takes minutes.
  @Test
  @Timeout(10)
  void readsLongIdentifierThatEndsOtherwise() throws IOException {
    String work =
        "{\"id\":\"https://openalex.org/W1\",\"title\":\"T\",\"authorships\":["
            + "{\"author\":{\"id\":\"%s/\",\"display_name\":\"Ann\"}}]}"
                .formatted("-".repeat(500_000));
    SourceRecord.OfPaper paper = (SourceRecord.OfPaper) Records.of(work).all.getFirst();
    assertEquals(List.of(""), paper.authorIds());
  }

  /// Two pages of an answer, as the web service gives them and as people print them.
  @ParameterizedTest
  @ValueSource(strings = {"", "\n  "})
  void readsAnswers(String space) throws IOException {
    String page =
        """
        {"meta":{"count":2,"x":"\\"results\\":[{}]"},"results":[{"id":"https://openalex.org/W1","title":"A"},\
        {"id":"https://openalex.org/W2","title":"B","authorships":[{"author":{"display_name":"Ann"}}]},\
        {"id":7,"title":[]}],"group_by":[{"key":"x","count":1}]}
        """
            .replace("{\"", "{" + space + "\"")
            .replace("\"results\":[", "\"results\" :" + space + "[" + space);
    Records records = Records.of(page + page);
    assertEquals(List.of("A", "B", "A", "B"), records.papers().stream().map(Paper::title).toList());
    assertEquals(List.of("Ann"), records.papers().get(1).authors());
    assertEquals(2, records.unusable().size());
  }

  @Test
  void figuresThatAreTooLargeAreLeftOut() throws IOException {
    String work = "{\"id\":\"https://openalex.org/W1\",\"title\":\"T\",\"cited_by_count\":%s}\n";
    Records records =
        Records.of(
            work.formatted("2147483648")
                + work.formatted("123456789012345678901234567890")
                + work.formatted("2147483647"));
    assertEquals(
        List.of(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(2147483647)),
        records.papers().stream().map(Paper::citations).toList());
  }

  @Test
  void readsAuthor() throws IOException {
    String author =
        """
        {"id":"https://openalex.org/A5001","orcid":"https://orcid.org/0000-0002-1825-0097",\
        "ids":{"openalex":"https://openalex.org/A5001","scopus":\
        "http://www.scopus.com/inward/authorDetails.url?authorID=123456789&partnerID=MN8TOARS"},\
        "display_name":"Ann Person",\
        "display_name_alternatives":["A. Person","Ann Person",null,"A. Person"],"works_count":40,\
        "cited_by_count":900,"summary_stats":{"2yr_mean_citedness":1.5,"h_index":17,"i10_index":20},\
        "counts_by_year":[{"year":2025,"works_count":3,"cited_by_count":70},null,{"year":null}],\
        "affiliations":[{"institution":{"display_name":"Old Port"},"years":[2019]}],\
        "last_known_institutions":[{"display_name":"Port Heron"}],\
        "topics":[{"display_name":"Kites"}],"updated_date":"2026-04-02T01:02:03.456"}
        """;
    Figures figures =
        PageCounters.of(
                OptionalInt.of(17),
                OptionalInt.of(40),
                OptionalInt.of(900),
                OptionalInt.empty(),
                OptionalInt.empty())
            .with(FigureKind.I10_INDEX, OptionalInt.of(20))
            .with(FigureKind.TWO_YEAR_MEAN, OptionalInt.of(1500))
            .with(FigureKind.CITATIONS_PER_YEAR, Map.of(2025, 70))
            .with(FigureKind.PAPERS_PER_YEAR, Map.of(2025, 3))
            .by("openalex", Optional.of(LocalDate.of(2026, 4, 2)));
    assertEquals(
        List.of(
            new SourceRecord.OfAuthor(
                1,
                Author.builder("Ann Person")
                    .ids(
                        List.of(
                            new PersonId(PersonId.Scheme.OPENALEX, "A5001"),
                            new PersonId(PersonId.Scheme.ORCID, "0000-0002-1825-0097"),
                            new PersonId(PersonId.Scheme.SCOPUS, "123456789")))
                    .affiliation(Optional.of("Port Heron"))
                    .keywords(List.of("Kites"))
                    .figures(figures)
                    .build(),
                List.of("A. Person"))),
        Records.of(author).all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          {"id":"https://openalex.org/W4","title":null}           | The work has no title; skipped
          {"id":"https://openalex.org/A4","works_count":1}        | The author has no name; skipped
          """)
  void recordWithoutNameIsTold(String line, String message) throws IOException {
    List<SourceRecord.Unusable> unusable = Records.of(line).unusable();
    assertEquals(List.of(message), unusable.stream().map(bad -> bad.text().toString()).toList());
  }

  @Test
  void workOfAnotherShapeCostsOnlyItself() throws IOException {
    String good = "{\"id\":\"https://openalex.org/W5\",\"title\":\"T\"}\n";
    String bad = "{\"id\":\"https://openalex.org/W6\",\"title\":\"T\",\"authorships\":7}\n";
    Records records = Records.of(good + bad + good);
    assertEquals(2, records.papers().size());
    assertEquals(List.of(2), records.unusable().stream().map(SourceRecord::line).toList());
  }
}
