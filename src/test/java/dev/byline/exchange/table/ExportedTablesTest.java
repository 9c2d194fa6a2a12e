package dev.byline.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.exchange.stream.Records;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.wording.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportedTablesTest {

  private static final String PERISH =
      """
      Cites,Authors,Title,Year,Source,Publisher,ArticleURL,CitesURL,GSRank,QueryDate,Type,DOI,ISSN,\
      CitationURL,Volume,Issue,StartPage,EndPage,ECC,CitesPerYear,CitesPerAuthor,AuthorCount,Age,\
      Abstract,FullTextURL,RelatedURL
      1204,"A Ruiz, B Other, …","On ""kites"", and
      wind",2019,"Journal of Kites","Kite Press","https://doi.org/10.1000/kites.1",\
      "https://scholar.google.com/scholar?cites=1",1,"2024-03-05 10:11:12","","",,,,,,,1204,300,\
      602,2,4,"We fly …","https://arxiv.org/pdf/1901.01234",""
      0,"A Ruiz","Low wind",0,"","","","",2,"2024-03-05 10:11:13","PDF"
      """;

  @Test
  void readsPublishOrPerish() throws IOException {
    Records records = Records.of(PERISH);
    assertEquals(List.of(":publish-or-perish"), records.parts);
    Paper kites =
        Paper.builder("On \"kites\", and wind")
            .authors(List.of("A Ruiz", "B Other"))
            .moreAuthors(true)
            .published(PartialDate.parse("2019"))
            .venue(Optional.of("Journal of Kites"))
            .abstractText(Optional.of("We fly …"))
            .doi(Optional.of("10.1000/kites.1"))
            .arxivId(Optional.of("1901.01234"))
            .citations(OptionalInt.of(1204))
            .citationCounts(List.of(googleScholar(1204)))
            .build();
    Paper wind =
        Paper.builder("Low wind")
            .authors(List.of("A Ruiz"))
            .citations(OptionalInt.of(0))
            .citationCounts(List.of(googleScholar(0)))
            .build();
    assertEquals(
        List.of(new SourceRecord.OfPaper(2, kites), new SourceRecord.OfPaper(4, wind)),
        records.all);
  }

  private static Figure googleScholar(int count) {
    return new Figure("google-scholar", Optional.of(LocalDate.of(2024, 3, 5)), count);
  }

  /// Whom the program asked shows in the addresses alone.
  @Test
  void publishOrPerishAsksOtherSitesToo() throws IOException {
    String text =
        """
        Cites;Title;GSRank;ArticleURL;CitesURL
        3;One;1;https://www.scopus.com/inward/record.uri?eid=2-s2.0-1;
        2;Two;2;;https://openalex.org/W1
        """;
    assertEquals(
        List.of("3 scopus", "2 openalex"),
        Records.of(text).papers().stream()
            .map(paper -> paper.citationCounts().getFirst().toString())
            .toList());
    assertEquals(
        List.of("3 publish-or-perish"),
        Records.of("Cites,Title,GSRank\n3,One,1\n").paper().citationCounts().stream()
            .map(Figure::toString)
            .toList());
  }

  private static final String SCOPUS =
      """
      "Authors","Author full names","Author(s) ID","Title","Year","Source title","Cited by","DOI",\
      "Link","Affiliations","Abstract","Author Keywords","Document Type","EID"
      "Ruiz, A.; van Other, B.J.","Ruiz, Ana María (57190000001); van Other, Bo J. (7004000002)",\
      "57190000001; 7004000002","Kites in CO<sub>2</sub>","2021","Journal of Kites","1,012",\
      "10.1000/KITES.2","https://www.scopus.com/inward/record.uri?eid=2-s2.0-1",\
      "Kite University, Kitetown; Wind Institute, Windhoek","Kites fly. © 2021 Kite Press.",\
      "kites; cs.LG","Article","2-s2.0-1"
      """;

  @Test
  void readsScopus() throws IOException {
    Paper paper =
        Paper.builder("Kites in CO2")
            .authors(List.of("Ana María Ruiz", "Bo J. van Other"))
            .categories(List.of("cs.LG"))
            .published(PartialDate.parse("2021"))
            .keywords(List.of("kites"))
            .affiliations(List.of("Kite University, Kitetown", "Wind Institute, Windhoek"))
            .venue(Optional.of("Journal of Kites"))
            .type(Optional.of("Article"))
            .abstractText(Optional.of("Kites fly. © 2021 Kite Press."))
            .doi(Optional.of("10.1000/kites.2"))
            .citations(OptionalInt.of(1012))
            .citationCounts(List.of(new Figure("scopus", Optional.empty(), 1012)))
            .build();
    Records records = Records.of("\uFEFF" + SCOPUS);
    assertEquals(List.of(":scopus-csv"), records.parts);
    assertEquals(
        List.of(
            new SourceRecord.OfPaper(2, paper, List.of("scopus:57190000001", "scopus:7004000002"))),
        records.all);
  }

  /// Before 2022 commas parted the names, and a column of ids ended in a semicolon.
  @Test
  void readsScopusOfOldAndOfFewColumns() throws IOException {
    String text =
        """
        Title,Authors,Authors ID,Year,Source title,EID
        One,"Ruiz A.-M., de la Other B.J., Müller C. Jr.",57190000001;7004000002;7004000003;,2012,J,1
        Two,[No author name available],[No author id available],2013,,2
        """;
    Records records = Records.of(text);
    assertEquals(
        List.of("A.-M. Ruiz", "B.J. de la Other", "C. Müller Jr."),
        records.papers().getFirst().authors());
    assertEquals(
        List.of("scopus:57190000001", "scopus:7004000002", "scopus:7004000003"),
        ((SourceRecord.OfPaper) records.all.getFirst()).authorIds());
    assertEquals(List.of(), records.papers().getLast().authors());
  }

  /// What Excel makes of a table: other signs between cells, other encodings.
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void cellsMayBePartedByAnySign(String sign) throws IOException {
    String text =
        "Title,EID,Year\nOn kites,1,2020\n\n\"A \"\"big\"\" kite\",2,2021,,\n".replace(",", sign);
    for (String start : List.of("", "sep=" + sign + "\n", "\n\n")) {
      for (byte[] bytes :
          List.of(
              (start + text).getBytes(StandardCharsets.UTF_8),
              ("\uFEFF" + start + text).getBytes(StandardCharsets.UTF_8),
              ("\uFEFF" + start + text).getBytes(StandardCharsets.UTF_16LE),
              (start + text).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII))) {
        assertEquals(
            List.of("On kites", "A \"big\" kite"),
            Records.of(bytes).papers().stream().map(Paper::title).toList());
      }
    }
  }

  @Test
  void quotesThatAreNotClosedCostOneLine() throws IOException {
    String text =
        """
        Title,EID,Year
        First,1,2020
        "Never closed,2,2020
        "Third, ""quoted\"\"",3,2020
        A 5" disk,4,2020
        "Says "yes" to kites",5,2020
        Too,many,cells,6
        "Long
        ago",7,2020
        "Last of all,8,2020
        """;
    Records records = Records.of(text);
    assertEquals(
        List.of("First", "Third, \"quoted\"", "A 5\" disk", "Says \"yes\" to kites", "Long ago"),
        records.papers().stream().map(Paper::title).toList());
    assertEquals(
        List.of(
            new SourceRecord.Unusable(3, Text.of("record.unquoted")),
            new SourceRecord.Unusable(7, Text.of("record.cells", 4, 3)),
            new SourceRecord.Unusable(10, Text.of("record.unquoted"))),
        records.unusable());
  }

  @Test
  void rowWithoutTitleIsTold() throws IOException {
    assertEquals(
        List.of(new SourceRecord.Unusable(2, Text.of("record.untitled"))),
        Records.of("Title,EID\n,1\n").all);
  }

  /// A quote at the start of each line, none closed: each is looked at with a few lines behind it.
  @Test
  void manyQuotesThatAreNotClosedTakeLinearTime() throws IOException {
    Records records = Records.of("Title,EID\n" + "\"Open,1\n".repeat(20_000));
    assertEquals(20_000, records.unusable().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title,Year\nOn kites,2020\n",
        "Ann Person, professor of kites\n",
        "Name;Value\nA;1\n",
      })
  void otherTablesAreNone(String text) throws IOException {
    assertEquals(List.of(), Records.of(text).papers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"scopus-zh.csv", "scopus-fr.csv"})
  void columnsInOtherLanguagesAreKnown(String file) throws IOException {
    Paper paper =
        Records.of(Files.readString(Path.of("src/test/resources/formats", file)))
            .papers()
            .getFirst();
    assertEquals("On kites", paper.title());
    assertEquals(List.of("A. Ruiz", "B.J. van Other"), paper.authors());
    assertEquals(PartialDate.parse("2021"), paper.published());
    assertEquals(Optional.of("Journal of Kites"), paper.venue());
    assertEquals(Optional.of("Kites fly."), paper.abstractText());
    assertEquals(OptionalInt.of(12), paper.citations());
  }
}
