package dev.byline.exchange.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.wording.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RisAndCslTest {

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
}
