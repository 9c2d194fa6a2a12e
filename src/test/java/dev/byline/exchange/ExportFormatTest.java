package dev.byline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.exchange.bibtex.BibtexText;
import dev.byline.exchange.stream.Records;
import dev.byline.exchange.table.CsvWriter;
import dev.byline.exchange.text.CitationKeys;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatTest {

  private static final Paper PAPER =
      Paper.builder("The weight of $\\ell_1$ kites & strings")
          .authors(List.of("Laurens van der Kite", "Sam Young Jr.", "Kite, Inc."))
          .moreAuthors(true)
          .categories(List.of("cs.LG", "math.OC"))
          .score(OptionalDouble.of(62.5))
          .published(PartialDate.parse("2024-06-07"))
          .affiliations(List.of("kite-lab"))
          .hasCode(true)
          .venue(Optional.of("Proceedings of Kites 2024"))
          .links(List.of("poster"))
          .abstractText(Optional.of("Kites \"weigh\" little.\n\nStrings: 5% more."))
          .citations(OptionalInt.of(12))
          .arxivId(Optional.of("2401.01234"))
          .doi(Optional.of("10.1000/kite_1"))
          .build();

  private static final Paper.Builder KITE =
      Paper.builder("Weight")
          .authors(List.of("Ann Kite"))
          .categories(List.of("cs.LG"))
          .published(PartialDate.parse("2024-06"));

  private static final Paper BARE = Paper.builder("=1+1").build();

  @Test
  void writesBibtex() {
    assertEquals(
        """
        @inproceedings{vanderkite2024weight,
          title = {The weight of $\\ell_1$ kites \\& strings},
          author = {Laurens van der Kite and Young, Jr., Sam and {Kite, Inc.} and others},
          year = {2024},
          month = jun,
          day = {7},
          booktitle = {Proceedings of Kites 2024},
          doi = {10.1000/kite_1},
          eprint = {2401.01234},
          archiveprefix = {arXiv},
          primaryclass = {cs.LG},
          keywords = {cs.LG, math.OC},
          abstract = {Kites "weigh" little.
           \s
            Strings: 5\\% more.},
        }

        @misc{anonymous1,
          title = {=1+1},
        }
        """,
        ExportFormat.BIBTEX.text(List.of(PAPER, BARE)));
  }

  @Test
  void writesBiblatex() {
    assertEquals(
        """
        @online{kite2024weight,
          title = {Weight},
          author = {Ann Kite},
          date = {2024-06},
          eprint = {2401.01234},
          eprinttype = {arXiv},
          eprintclass = {cs.LG},
          keywords = {cs.LG},
        }

        @article{kite2024weighta,
          title = {Weight},
          author = {Ann Kite},
          date = {2024-06},
          journaltitle = {Journal of Kites},
          keywords = {cs.LG},
        }
        """,
        ExportFormat.BIBLATEX.text(
            List.of(
                KITE.arxivId(Optional.of("2401.01234")).build(),
                KITE.arxivId(Optional.empty()).venue(Optional.of("Journal of Kites")).build())));
  }

  /// A group is no person with a given name, in whatever format.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ATLAS Collaboration",
        "Kite Labs",
        "Port Heron University",
        "Institute for Kites and Strings",
        "Kite, Inc."
      })
  void namesOfGroupsStayWhole(String group) throws IOException {
    Paper paper = Paper.builder("T").authors(List.of(group, "Ann Kite")).build();
    assertTrue(ExportFormat.BIBTEX.text(List.of(paper)).contains("{{" + group + "} and Ann Kite}"));
    assertTrue(ExportFormat.RIS.text(List.of(paper)).contains("AU  - " + group + "\r\n"));
    assertTrue(
        ExportFormat.CSL_JSON.text(List.of(paper)).contains("{\"literal\":\"" + group + "\"}"));
    for (ExportFormat format : List.of(ExportFormat.BIBTEX, ExportFormat.CSL_JSON)) {
      assertEquals(paper, Records.of(format.text(List.of(paper))).paper());
    }
  }

  /// Its name does not say that it is a group, which therefore must be marked.
  @Test
  void groupsStayWholeInEachFormat() throws IOException {
    String text = "@misc{k, title = {T}, author = {{Winged Kites} and Ann Kite and {CERN}}}";
    Paper paper = Records.of(text).paper();
    assertEquals(
        Paper.builder("T")
            .authors(List.of("Winged Kites", "Ann Kite", "CERN"))
            .groupAuthors(List.of("Winged Kites"))
            .build(),
        paper);
    assertTrue(
        ExportFormat.BIBTEX
            .text(List.of(paper))
            .contains("author = {{Winged Kites} and Ann Kite and CERN}"));
    assertTrue(ExportFormat.RIS.text(List.of(paper)).contains("AU  - Winged Kites,\r\n"));
    assertTrue(
        ExportFormat.CSL_JSON.text(List.of(paper)).contains("{\"literal\":\"Winged Kites\"}"));
    for (ExportFormat format : ExportFormat.values()) {
      if (format != ExportFormat.CITATION) {
        assertEquals(paper, Records.of(format.text(List.of(paper))).paper(), format.title());
      }
    }
  }

  @Test
  void nobodyIsCalledEtAl() {
    Paper paper = Paper.builder("T").authors(List.of("Ann Kite")).moreAuthors(true).build();
    String ris = ExportFormat.RIS.text(List.of(paper));
    String csl = ExportFormat.CSL_JSON.text(List.of(paper));
    assertEquals(1, ris.lines().filter(line -> line.startsWith("AU")).count(), ris);
    assertFalse(csl.contains("et al"), csl);
  }

  @Test
  void bibtexDoesNotTakeNamesApart() throws IOException {
    Paper paper =
        Paper.builder("T")
            .authors(
                List.of(
                    "Kite Labs; Wind Group", "Kite AND Wind", "Kite et al", "Kite, A. B., C. D."))
            .groupAuthors(List.of("Kite AND Wind", "Kite et al"))
            .build();
    assertEquals(paper, Records.of(ExportFormat.BIBTEX.text(List.of(paper))).paper());
  }

  @Test
  void writesRis() {
    assertEquals(
        """
        TY  - CPAPER
        ID  - vanderkite2024weight
        TI  - The weight of $\\ell_1$ kites & strings
        AU  - van der Kite, Laurens
        AU  - Young, Sam, Jr.
        AU  - Kite, Inc.
        PY  - 2024
        DA  - 2024/06/07
        T2  - Proceedings of Kites 2024
        AB  - Kites "weigh" little.
        AB  - Strings: 5% more.
        KW  - cs.LG
        KW  - math.OC
        N1  - et al.
        DO  - 10.1000/kite_1
        AN  - arXiv:2401.01234
        UR  - https://arxiv.org/abs/2401.01234
        ER  -\s

        """
            .replace("\n", "\r\n"),
        ExportFormat.RIS.text(List.of(PAPER)));
  }

  @Test
  void writesCslJson() {
    assertEquals(
        """
        [
        {"id":"vanderkite2024weight","type":"paper-conference",\
        "title":"The weight of $\\\\ell_1$ kites & strings",\
        "author":[{"family":"Kite","given":"Laurens","non-dropping-particle":"van der"},\
        {"family":"Young","given":"Sam","suffix":"Jr."},{"literal":"Kite, Inc."}],\
        "issued":{"date-parts":[[2024,6,7]]},"container-title":"Proceedings of Kites 2024",\
        "abstract":"Kites \\"weigh\\" little.\\n\\nStrings: 5% more.","DOI":"10.1000/kite_1",\
        "archive":"arXiv","number":"2401.01234","keyword":"cs.LG, math.OC",\
        "custom":{"moreAuthors":true}},
        {"id":"anonymous1","type":"article","title":"=1+1"}
        ]
        """,
        ExportFormat.CSL_JSON.text(List.of(PAPER, BARE)));
  }

  @Test
  void writesCsv() {
    assertEquals(
        "title,authors,moreAuthors,categories,score,published,yearInferred,affiliations,hasCode,venue,links,abstract,citations,arxivId,doi,confidence,venueLine,type,linkAddresses,citationCounts,indicators,ids,references,groupAuthors,keywords\r\n"
            + "The weight of $\\ell_1$ kites & strings,\"Laurens van der Kite; Sam Young Jr.; Kite,"
            + " Inc.\",true,cs.LG; math.OC,62.5,2024-06-07,false,kite-lab,true,Proceedings of Kites"
            + " 2024,poster,\"Kites \"\"weigh\"\" little.\n\n"
            + "Strings: 5% more.\",12,2401.01234,10.1000/kite_1,1.0,,,,,,,,,\r\n"
            + "'=1+1,,false,,,,false,,false,,,,,,,1.0,,,,,,,,,\r\n",
        ExportFormat.CSV.text(List.of(PAPER, BARE)));
  }

  @Test
  void writesJsonLines() {
    assertEquals(
        """
        {"title":"=1+1","authors":[],"moreAuthors":false,"category":null,"categories":[],"score":null,\
        "published":null,"yearInferred":false,"affiliations":[],"hasCode":false,"venue":null,"links":[],\
        "abstract":null,"citations":null,"arxivId":null,"doi":null,"confidence":1.0,\
        "venueLine":null,"type":null,"linkAddresses":[],"citationCounts":[],"indicators":[],"ids":[],"references":[],"groupAuthors":[],"keywords":[]}
        """,
        ExportFormat.JSON_LINES.text(List.of(BARE)));
  }

  @Test
  void writesCitations() {
    assertEquals(
        """
        Laurens van der Kite, Sam Young Jr., Kite, Inc. et al. \
        The weight of ℓ₁ kites & strings. Proceedings of Kites 2024. arXiv:2401.01234. \
        doi:10.1000/kite_1.
        =1+1.
        """,
        ExportFormat.CITATION.text(List.of(PAPER, BARE)));
  }

  @Test
  void emptyListsGiveValidDocuments() {
    assertEquals(
        List.of("", "", "[]\n", 1, "", ""),
        List.of(
            ExportFormat.BIBTEX.text(List.of()),
            ExportFormat.RIS.text(List.of()),
            ExportFormat.CSL_JSON.text(List.of()),
            (int) ExportFormat.CSV.text(List.of()).lines().count(),
            ExportFormat.JSON_LINES.text(List.of()),
            ExportFormat.CITATION.text(List.of())));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          plain|plain
          a,b|"a,b"
          say "a"|"say ""a\"""
          =HYPERLINK("x")|"'=HYPERLINK(""x"")"
          +1|'+1
          -1|'-1
          @x|'@x
           =1|' =1
          1-2|1-2
          ＝1|'＝1
          """)
  void guardsAndQuotesCells(String value, String cell) {
    assertEquals(cell, CsvWriter.cell(value));
  }

  /// What the window typesets stays as it is; what it shows as text is escaped.
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $ L $ layers                          | $ L $ layers
          \\begin{equation}x_1\\end{equation}    | \\begin{equation}x_1\\end{equation}
          \\begin{align}x&=1\\end{align}         | \\begin{align}x&=1\\end{align}
          $5 and $10 for snake_case             | \\$5 and \\$10 for snake\\_case
          $5 and $x_1$                          | \\$5 and $x_1$
          \\begin{foo}x_1                       | {}\\begin{foo}x\\_1
          \\emph{a} {\\bf b} c--d ~e f~g         | {}\\emph{a} {}{{}\\bf b} c{}--d {\\textasciitilde}e f{}~g
          ``kites'' `owls'                      | {}``kites{}'' {}`owls'
          """)
  void bibtexKeepsFormulas(String text, String value) {
    assertEquals(value, BibtexText.write(text));
    assertEquals(text, BibtexText.read(value));
  }

  @Test
  void keysOfCollidingPapersGetLetters() {
    var keys = new CitationKeys();
    Paper kites =
        Paper.builder("A Kité, and strings")
            .authors(List.of("Zoë Müller-Ørsted"))
            .published(PartialDate.parse("2024"))
            .build();
    Paper chinese = Paper.builder("漢字").authors(List.of("王小明")).build();
    assertEquals(
        List.of(
            "mullerorsted2024kite",
            "mullerorsted2024kitea",
            "anonymous",
            "mullerorsted2024kiteb",
            "anonymousa"),
        List.of(
            keys.next(kites),
            keys.next(kites),
            keys.next(chinese),
            keys.next(kites),
            keys.next(chinese)));
  }
}
