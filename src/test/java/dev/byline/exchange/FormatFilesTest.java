package dev.byline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.Records;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.library.AuthorRecord;
import dev.byline.model.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One invented file for each format of data sets.
class FormatFilesTest {

  private static final Path FILES = Path.of("src/test/resources/formats");

  /// Entries are counted by what begins one, without regard to the format's reader.
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          publish-or-perish.csv        ~ publish-or-perish     ~ ^\\d+,"
          scopus.csv                   ~ scopus-csv            ~ 2-s2.0-\\d+"$
          web-of-science.txt           ~ web-of-science-text   ~ ^PT [A-Z]$
          web-of-science-tab.txt       ~ web-of-science-table  ~ ^[A-Z]\\t
          pubmed.nbib                  ~ medline               ~ ^PMID-
          refworks.txt                 ~ refworks              ~ ^RT
          pubmed.xml                   ~ pubmed-xml            ~ ^<Pubmed(?:Book)?Article>
          google-scholar.csv           ~ paper-table           ~ ^"Ruiz
          zotero.csv                   ~ paper-table           ~ ^"AB12
          arxiv-feed.xml               ~ arxiv-feed            ~ <entry>
          dimensions.csv               ~ paper-table           ~ ^\\d,pub
          endnote.enw                  ~ endnote-text          ~ ^%0
          semantic-scholar.jsonl       ~ semantic-scholar-json ~ "paperId"
          semantic-scholar-answer.json ~ semantic-scholar-json ~ "paperId"
          inspire.json                 ~ inspire-json          ~ "metadata"
          orcid.json                   ~ orcid-json            ~ "work-summary"
          dblp.json                    ~ dblp-json             ~ "info"
          endnote.xml                  ~ endnote-xml           ~ <record>
          word-sources.xml             ~ word-xml              ~ <b:Source>
          orcid.xml                    ~ orcid-xml             ~ <activities:group>
          scopus-zh.csv                ~ scopus-csv            ~ 2-s2.0-\\d+"$
          scopus-fr.csv                ~ scopus-csv            ~ 2-s2.0-\\d+"$
          dblp.xml                     ~ dblp-xml              ~ ^<(?:article|inproceedings)
          zotero.rdf                   ~ zotero-rdf            ~ >(?:journalArticle|conferencePaper)<
          """)
  void eachEntryIsAPaperOfItsFormat(String file, String format, String entry) throws IOException {
    String text = Files.readString(FILES.resolve(file));
    long entries = Pattern.compile(entry, Pattern.MULTILINE).matcher(text).results().count();
    Records records = Records.of(text);
    assertEquals(List.of(":" + format), records.parts);
    assertEquals(List.of(), records.unusable());
    assertEquals(entries, records.papers().size());
  }

  @Test
  void everyFormatOfOtherProgramsHasAFile() throws IOException {
    var read = new TreeSet<String>();
    for (Path file : files()) {
      Records.of(Files.readAllBytes(file)).parts.forEach(part -> read.add(part.substring(1)));
    }
    List<String> older =
        List.of("arxiv", "openalex-works", "openalex-authors", "csl-json", "ris", "bibtex");
    assertEquals(
        Recogniser.formats().stream()
            .map(DataSetDescription::name)
            .filter(name -> !older.contains(name) && !name.startsWith("byline"))
            .collect(Collectors.toCollection(TreeSet::new)),
        read);
  }

  @Test
  void formatsThatGiveIdentifiersAreKnown() throws IOException {
    for (Path file : files()) {
      Records records = Records.of(Files.readAllBytes(file));
      boolean isGiven =
          records.all.stream()
              .anyMatch(
                  record -> record instanceof SourceRecord.OfPaper of && !of.authorIds().isEmpty());
      boolean isKnown =
          AuthorRecord.Joined.inSet(records.parts.getFirst().substring(1))
              == AuthorRecord.Joined.IDENTIFIER;
      assertTrue(isKnown || !isGiven, file.toString());
    }
  }

  private static List<Path> files() throws IOException {
    try (var files = Files.list(FILES)) {
      return files.sorted().toList();
    }
  }

  /// Files with bytes changed, cut out and doubled: reading ends, gives the same each time, and
  /// only what can be shown.
  @Test
  void damagedFilesAreReadToTheirEnd() throws IOException {
    var random = new Random(19);
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      for (int round = 0; round < 150; round++) {
        byte[] bytes = damaged(whole, random);
        List<SourceRecord> records = Records.of(bytes).all;
        assertEquals(records, Records.of(bytes).all);
        for (SourceRecord record : records) {
          assertTrue(record.line() >= 1, () -> file + ": " + record);
          if (record instanceof SourceRecord.OfPaper of) {
            assertEquals(SafeText.of(of.paper().title()), of.paper().title());
            assertTrue(
                of.authorIds().isEmpty() || of.authorIds().size() == of.paper().authors().size());
          }
        }
      }
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    String signs = "{}[]\"\\<>/&;,\t\n\r\0- %=";
    for (int i = random.nextInt(10); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt();
        case 1 -> bytes[at] = (byte) signs.charAt(random.nextInt(signs.length()));
        default -> {
          int length = Math.min(random.nextInt(60), bytes.length - at);
          System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
        }
      }
    }
    return random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
  }

  /// Twenty thousand authors, more than any paper has.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Title,Authors,Year|T,"@Person A, @Other B",2020                          ~ Person A,
          Title,EID,Authors|T,1,"@Person A.; @Other B."                            ~ Person A.;
          Cites,Title,GSRank,Authors|1,T,1,"@A Person, @B Other"                   ~ A Person,
          PT J|TI T|AU Last, A|@   Person, B|ER                                    ~ ···Person, B|
          PMID- 1|TI  - T|@FAU - Person, Ann|                                      ~ FAU - Person, A|
          %0 Book|%T T|@%A Person, Ann|                                            ~ %A Person, A|
          <dblp><article><title>T</title>@</article></dblp>                        ~ <author>P</author>
          {"paperId":"1","title":"T","authors":[@{"name":"P"}]}                    ~ {"name":"P"},
          """)
  void manyAuthorsAreRead(String text, String author) throws IOException {
    String many = author.replace("···", "   ").repeat(20_000);
    Records records = Records.of(text.replaceFirst("@", many).replace("@", "").replace('|', '\n'));
    assertTrue(records.paper().authors().size() >= 20_000, text);
  }

  /// A first entry that is broken hides none of the others.
  @Test
  void entriesBehindABrokenOneAreRead() throws IOException {
    Map<String, String> breaks =
        Map.of(
            "publish-or-perish.csv", "\"Low wind\",|\"Low wind,",
            "scopus.csv", "\"Ruiz, A.; van Other, B.J.\"|\"Ruiz, A.; van Other, B.J.",
            "semantic-scholar.jsonl", "\"title\":\"On kites 0\"|\"title\":\"On kites 0",
            "endnote.xml", "<titles><title>|<titles><titel>",
            "dblp.xml", "<year>2021</year>|<year>2021</yaer>",
            "pubmed.nbib", "TI  - On kites and\n      their strings.\n|",
            "zotero.rdf", "<dc:title>On kites</dc:title>|<dc:title>On kites");
    for (var one : breaks.entrySet()) {
      String text = Files.readString(FILES.resolve(one.getKey()), StandardCharsets.UTF_8);
      String[] change = one.getValue().split("\\|", -1);
      int papers = Records.of(text).papers().size();
      Records records =
          Records.of(
              text.replaceFirst(Pattern.quote(change[0]), Matcher.quoteReplacement(change[1])));
      assertEquals(papers - 1, records.papers().size(), one.getKey());
      assertTrue(!records.unusable().isEmpty(), one.getKey());
    }
  }
}
