package dev.byline.exchange.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.wording.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisAndCslTest {

  /// `DOI` is no tag of RIS; semicolons stand between keywords that a program puts in one line.
  @Test
  void readsRisWithNamesForTags() throws IOException {
    String text =
        """
        TY  - JOUR
        TI  - On kites
        JO  - Journal of Kites
        DOI  - 10.1000/kite.2
        URL  - https://example.org/kite
        ISSN  - 1234-5678
        KW  - flying; wind, and water
        KW  - Kites, their history
        AB  - Kites fly.
        DOI - how one is found - is told elsewhere.
        ER  -
        """;
    Paper paper =
        Paper.builder("On kites")
            .keywords(List.of("flying", "wind, and water", "Kites, their history"))
            .venue(Optional.of("Journal of Kites"))
            .abstractText(Optional.of("Kites fly. DOI - how one is found - is told elsewhere."))
            .doi(Optional.of("10.1000/kite.2"))
            .build();
    assertEquals(paper, Records.of(text).paper());
  }

  @Test
  void readsRisOfOtherPrograms() throws IOException {
    String text =
        """
        TY  - JOUR
        A1  - Person, Ann
        A1  - Young, Sam, Jr.
        A1  - Doe, Jane; Lee, Bob
        T1  - On kites and
              their strings
        JF  - Journal of Kites
        Y1  - 2019/05//
        N2  - Some abstract.
        KW  - flying
        KW  - cs.LG
        UR  - https://doi.org/10.1000/kite.1
        ER  -
        TY  - GEN
        AU  - Nobody
        ER  -

        TY  - CPAPER
        TI  - Not ended
        L1  - https://arxiv.org/pdf/1901.00001
        TY  - GEN
        TI  - Last
        """;
    assertEquals(
        List.of(
            new SourceRecord.OfPaper(
                1,
                Paper.builder("On kites and their strings")
                    .authors(List.of("Ann Person", "Sam Young Jr.", "Jane Doe", "Bob Lee"))
                    .categories(List.of("cs.LG"))
                    .keywords(List.of("flying"))
                    .published(PartialDate.parse("2019-05"))
                    .venue(Optional.of("Journal of Kites"))
                    .abstractText(Optional.of("Some abstract."))
                    .doi(Optional.of("10.1000/kite.1"))
                    .build()),
            new SourceRecord.Unusable(14, Text.of("record.untitled.ris")),
            new SourceRecord.OfPaper(
                18, Paper.builder("Not ended").arxivId(Optional.of("1901.00001")).build()),
            new SourceRecord.OfPaper(21, Paper.builder("Last").build())),
        Records.of(text.replace("\n", "\r\n")).all);
  }

  @Test
  void readsWorksAsCrossrefAnswers() throws IOException {
    String text =
        """
        {"status":"ok","message":{"facets":{},"total-results":1,"items":[{"type":"journal-article",
        "title":["On kites"],"container-title":["Journal of Kites"],"DOI":"10.1000/kite.1",
        "author":[{"given":"Ann","family":"Person","sequence":"first","affiliation":[]}],
        "issued":{"date-parts":[[2019,5]]},"abstract":"<jats:p>Kites fly.</jats:p>"}],"query":{}}}
        """;
    assertEquals(
        Paper.builder("On kites")
            .authors(List.of("Ann Person"))
            .published(PartialDate.parse("2019-05"))
            .venue(Optional.of("Journal of Kites"))
            .type(Optional.of("journal article"))
            .abstractText(Optional.of("Kites fly."))
            .doi(Optional.of("10.1000/kite.1"))
            .build(),
        Records.of(text).paper());
  }

  @Test
  void readsPrettyPrintedCsl() throws IOException {
    String text =
        """
        [
          {
            "type": "article", "title": "On {kites} \\"}", "archive": "arXiv", "number": "2401.01234",
            "author": [{"family": "Kite", "given": "Laurens", "non-dropping-particle": "van der",
                        "suffix": "Jr."}, {"literal": "Kite, Inc."}, {}],
            "issued": {"date-parts": [["2019", 5]]}, "keyword": "flying, hep-th"
          },
          {"type": "book", "title": 7, "author": 3, "issued": {"raw": "2020-02-03"}},
          {"type": "article", "title": },
          {"type": "article", "title": ""},
          {"type": "article", "title": "Cut
        """;
    assertEquals(
        List.of(
            new SourceRecord.OfPaper(
                2,
                Paper.builder("On {kites} \"}")
                    .authors(List.of("Laurens van der Kite Jr.", "Kite, Inc."))
                    .categories(List.of("hep-th"))
                    .keywords(List.of("flying"))
                    .published(PartialDate.parse("2019-05"))
                    .arxivId(Optional.of("2401.01234"))
                    .build()),
            new SourceRecord.OfPaper(
                8,
                Paper.builder("7")
                    .published(PartialDate.parse("2020-02-03"))
                    .type(Optional.of("book"))
                    .build()),
            new SourceRecord.Unusable(10, Text.of("record.untitled.csl")),
            new SourceRecord.Unusable(11, Text.of("record.endless"))),
        Records.of(text).all.stream()
            .filter(record -> record.line() != 9) // Jackson's own words
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PY  - May 2014                        | 2014-05
          PY  - 2014/May                        | 2014-05
          PY  - Spring 2014                     | 2014
          PY  - 2014-2015                       | 2014
          PY  - 2010, in press                  | 2010
          PY  - 2016;Y1  - 2016/10/19           | 2016-10-19
          PY  - 2010;DA  - MAY 3                | 2010-05-03
          PY  - 2010;DA  - 2010/05//            | 2010-05
          """)
  void risDatesAreRead(String lines, String date) throws IOException {
    String text = "TY  - JOUR\nTI  - T\n" + lines.replace(";", "\n") + "\nER  - \n";
    assertEquals(PartialDate.parse(date), Records.of(text).paper().published());
  }

  @Test
  void authorsOfRisKeepTheirOrder() throws IOException {
    String text =
        """
        <1>
        TY  - Journal Article
        TI  - T
        A1  - Third, C.
        AU  - One, A.; Two, B.
        AU  - {World Odd Organization}
        AU  - others
        ER  -
        """;
    Paper paper = Records.of(text).paper();
    assertEquals(
        List.of("C. Third", "A. One", "B. Two", "World Odd Organization"), paper.authors());
    assertTrue(paper.moreAuthors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          {"literal": "Spring 2014"}              | 2014
          {"raw": "2010, in press"}               | 2010
          {"raw": "2014-05-03/2014-05-09"}        | 2014-05-03
          {"date-parts": [["2014", "5"]]}         | 2014-05
          {"date-parts": [[2014, 13]]}            | 2014
          {"date-parts": [2014, 5]}               | 2014-05
          {"date-parts": [[null]]}                |
          {"year": 2014, "month": 5}              | 2014-05
          "2014-05"                               | 2014-05
          [{"raw": "2013"}]                       | 2013
          """)
  void cslDatesAreRead(String issued, String date) throws IOException {
    String text = "[{\"type\": \"article\", \"title\": \"T\", \"issued\": " + issued + "}]";
    assertEquals(
        Optional.ofNullable(date).flatMap(PartialDate::parse),
        Records.of(text).paper().published());
  }

  @Test
  void selectedPropertiesAndSingleWorksOfCrossrefAreRead() throws IOException {
    String list =
        """
        {"message": {"items": [{"DOI": "10.1000/1", "title": ["A"]}, {"DOI": "10.1000/2"}]}}
        """;
    assertEquals(List.of("A"), Records.of(list).papers().stream().map(Paper::title).toList());
    assertEquals(1, Records.of(list).unusable().size());
    String one =
        """
        {"status": "ok", "message-type": "work", "message": {"title": ["Kites"],
         "subtitle": ["A study"], "indexed": {"date-time": "2022-07-13T10:11:12Z"},
         "is-referenced-by-count": 7, "author": [{"name": "Odd Group"}],
         "abstract": "<jats:title>Abstract</jats:title><jats:p>First.</jats:p><jats:p>Second.</jats:p>"}}
        """;
    Paper paper = Records.of(one).paper();
    assertEquals("Kites: A study", paper.title());
    assertEquals(List.of("Odd Group"), paper.authors());
    assertEquals(Optional.of("First.\n\nSecond."), paper.abstractText());
    assertEquals(
        List.of(new Figure("crossref", Optional.of(LocalDate.of(2022, 7, 13)), 7)),
        paper.citationCounts());
  }
}
