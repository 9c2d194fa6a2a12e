package dev.byline.exchange.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.exchange.stream.Records;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.wording.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedFormatsTest {

  private static final String RECORD =
      """
      PT J
      AU Ruiz, AM
         Other, B
      AF Ruiz, Ana Maria
         Other, Bo, Jr.
      CA Kite Collaboration
      TI On kites and
         their strings
      SO JOURNAL OF KITES
      DT Article; Early Access
      DE kites; cs.LG
      AB A short abstract
         on kites.
      C1 [Ruiz, Ana Maria] Univ Kite, Dept Wind, Kitetown, Spain.
      C3 University of Kite; Wind Institute
      RI Ruiz, Ana/A-1234-2010; Nobody, X/B-1111-2011
      OI Ruiz, Ana Maria/0000-0002-1825-0097;
      TC 12
      Z9 15
      PD OCT 15
      PY 2021
      DI 10.1000/Kites.3
      WC Engineering, Aerospace; Meteorology
      UT WOS:000000000000001
      DA 2024-03-05
      ER
      """;

  private static final Paper PAPER =
      Paper.builder("On kites and their strings")
          .authors(List.of("Ana Maria Ruiz", "Bo Other Jr.", "Kite Collaboration"))
          .categories(List.of("Engineering, Aerospace", "Meteorology", "cs.LG"))
          .published(PartialDate.parse("2021-10-15"))
          .affiliations(List.of("University of Kite", "Wind Institute"))
          .venue(Optional.of("JOURNAL OF KITES"))
          .type(Optional.of("Article; Early Access"))
          .keywords(List.of("kites"))
          .abstractText(Optional.of("A short abstract on kites."))
          .citations(OptionalInt.of(12))
          .citationCounts(
              List.of(
                  new Figure("web-of-science", Optional.of(LocalDate.of(2024, 3, 5)), 12),
                  new Figure("web-of-science-all", Optional.of(LocalDate.of(2024, 3, 5)), 15)))
          .doi(Optional.of("10.1000/kites.3"))
          .build();

  private static final List<String> IDS = List.of("orcid:0000-0002-1825-0097", "", "");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FN Clarivate Analytics Web of Science\nVR 1.0\n",
        "\uFEFFFN Thomson Reuters Web of Science™\nVR 1.0\n",
        "FN ISI Export Format\nVR 1.0\n",
      })
  void readsWebOfScience(String start) throws IOException {
    for (String text : List.of(start + RECORD + "\n" + RECORD + "\nEF", start + RECORD + RECORD)) {
      for (byte[] bytes :
          List.of(
              text.getBytes(StandardCharsets.UTF_8),
              text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
              ("\uFEFF" + text.replace("\uFEFF", "")).getBytes(StandardCharsets.UTF_16LE))) {
        Records records = Records.of(bytes);
        assertEquals(List.of(":web-of-science-text"), records.parts);
        assertEquals(List.of(PAPER, PAPER), records.papers());
        assertEquals(IDS, ((SourceRecord.OfPaper) records.all.getFirst()).authorIds());
      }
    }
  }

  @Test
  void webOfScienceRecordsThatAreBrokenAreTold() throws IOException {
    String text =
        "FN Clarivate\nVR 1.0\nPT J\nAU Ruiz, A\nER\n\nPT J\nTI Not ended\nPT B\nTI Last\n";
    Records records = Records.of(text);
    assertEquals(
        List.of("Not ended", "Last"), records.papers().stream().map(Paper::title).toList());
    assertEquals(
        List.of(new SourceRecord.Unusable(3, Text.of("record.untitled"))), records.unusable());
  }

  @Test
  void readsWebOfScienceAsTable() throws IOException {
    String text =
        """
        PT\tAU\tAF\tCA\tTI\tSO\tDT\tDE\tAB\tC3\tRI\tOI\tTC\tZ9\tPD\tPY\tDI\tWC\tDA\t
        J\tRuiz, AM; Other, B\tRuiz, Ana Maria; Other, Bo, Jr.\tKite Collaboration\t\
        On kites and their strings\tJOURNAL OF KITES\tArticle; Early Access\tkites; cs.LG\t\
        A short abstract on kites.\tUniversity of Kite; Wind Institute\tRuiz, Ana/A-1234-2010\t\
        Ruiz, Ana Maria/0000-0002-1825-0097\t12\t15\tOCT 15\t2021\t10.1000/Kites.3\t\
        Engineering, Aerospace; Meteorology\t2024-03-05\t
        J\tRuiz, A\t\t\t"Kites" and "winds"\tJ\t
        """;
    for (byte[] bytes :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))) {
      Records records = Records.of(bytes);
      assertEquals(List.of(":web-of-science-table"), records.parts);
      assertEquals(PAPER, records.papers().getFirst());
      assertEquals("\"Kites\" and \"winds\"", records.papers().getLast().title());
    }
  }

  @Test
  void readsWebOfScienceFromExcel() throws IOException {
    String text =
        """
        Publication Type,Authors,Author Full Names,Article Title,Source Title,\
        "Times Cited, WoS Core",Publication Year,DOI
        J,"Ruiz, A; Other, B","Ruiz, Ana; Other, Bo",On kites,J,7,2021,10.1000/kites.4
        """;
    assertEquals(
        List.of(
            new SourceRecord.OfPaper(
                2,
                Paper.builder("On kites")
                    .authors(List.of("Ana Ruiz", "Bo Other"))
                    .published(PartialDate.parse("2021"))
                    .venue(Optional.of("J"))
                    .citations(OptionalInt.of(7))
                    .citationCounts(List.of(new Figure("web-of-science", Optional.empty(), 7)))
                    .doi(Optional.of("10.1000/kites.4"))
                    .build())),
        Records.of(text).all);
  }

  @Test
  void readsMedline() throws IOException {
    String text =
        """

        PMID- 10000001
        OWN - NLM
        IS  - 1234-5678 (Electronic)
        DP  - 2021 Oct 5
        TI  - On kites and
              their strings.
        LID - S0140-6736(21)00001-1 [pii]
        LID - 10.1000/kites.5 [doi]
        AB  - BACKGROUND: Kites fly.
              METHODS: We looked up.
        FAU - Ruiz, Ana Maria
        AU  - Ruiz AM
        AUID- ORCID: 0000-0002-1825-0097
        AD  - University of Kite, Kitetown.
        FAU - Other, Bo Jr
        AU  - Other B Jr
        AD  - Wind Institute.
        CN  - Kite Collaboration
        PT  - Journal Article
        PT  - Review
        TA  - J Kites
        JT  - Journal of kites
        AID - 10.1000/kites.5 [doi]

        PMID- 10000002
        AU  - van der Other BJ
        AU  - Smith J 3rd
        TI  - [Translated kites].
        DP  - 1999 Spring
        TA  - J Kites

        PMID- 10000003
        AU  - Ruiz A
        """;
    Paper paper =
        Paper.builder("On kites and their strings")
            .authors(List.of("Ana Maria Ruiz", "Bo Other Jr", "Kite Collaboration"))
            .published(PartialDate.parse("2021-10-05"))
            .affiliations(List.of("University of Kite, Kitetown.", "Wind Institute."))
            .venue(Optional.of("Journal of kites"))
            .type(Optional.of("Journal Article"))
            .abstractText(Optional.of("BACKGROUND: Kites fly. METHODS: We looked up."))
            .doi(Optional.of("10.1000/kites.5"))
            .build();
    Records records = Records.of(text);
    assertEquals(List.of(":medline"), records.parts);
    assertEquals(
        List.of(
            new SourceRecord.OfPaper(2, paper, List.of("orcid:0000-0002-1825-0097", "", "")),
            new SourceRecord.OfPaper(
                26,
                Paper.builder("Translated kites")
                    .authors(List.of("BJ van der Other", "J Smith 3rd"))
                    .published(PartialDate.parse("1999"))
                    .venue(Optional.of("J Kites"))
                    .build()),
            new SourceRecord.Unusable(33, Text.of("record.untitled"))),
        records.all);
  }

  @Test
  void readsTaggedTextOfEndNote() throws IOException {
    String text =
        """
        %0 Journal Article
        %T On kites and
        their strings
        %A Ruiz, Ana
        %A Bo Other
        %J Journal of Kites
        %D 2021
        %8 October 15, 2021
        %R 10.1000/kites.6
        %U https://arxiv.org/abs/2101.00001
        %X First.

        %0 Conference Proceedings
        %A Ruiz, Ana
        %T Second
        %B Proceedings of Kites
        %D 2020
        %8 May
        """;
    Records records = Records.of(text);
    assertEquals(List.of(":endnote-text"), records.parts);
    assertEquals(
        List.of(
            Paper.builder("On kites and their strings")
                .authors(List.of("Ana Ruiz", "Bo Other"))
                .published(PartialDate.parse("2021-10-15"))
                .venue(Optional.of("Journal of Kites"))
                .type(Optional.of("Journal Article"))
                .abstractText(Optional.of("First."))
                .arxivId(Optional.of("2101.00001"))
                .doi(Optional.of("10.1000/kites.6"))
                .build(),
            Paper.builder("Second")
                .authors(List.of("Ana Ruiz"))
                .published(PartialDate.parse("2020-05"))
                .venue(Optional.of("Proceedings of Kites"))
                .type(Optional.of("Conference Proceedings"))
                .build()),
        records.papers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"TI On kites\nAU Ruiz, A\n", "% a comment\n%A", "PT and more\nAU x\n"})
  void otherTextsAreNone(String text) throws IOException {
    assertEquals(List.of(), Records.of(text).parts);
  }
}
