package dev.byline.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.Records;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.wording.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivRowTest {

  private static final String WHOLE =
      """
      {"id":"0704.0001","submitter":"A. Person","authors":"A. Person (1), Zo\\\\\\"e Other",\
      "title":"On the weight of\\n  $\\\\ell_1$ kites","comments":"3 pages","journal-ref":"J. Kites 7 (2008)",\
      "doi":"10.1000/kite.1","report-no":null,"categories":"cs.LG math.OC stat.ML","license":null,\
      "abstract":"  Kites weigh\\nlittle.\\n  Strings more\\nso.\\n",\
      "versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"},\
      {"version":"v2","created":"Tue, 24 Jul 2007 20:10:27 GMT"}],"update_date":"2008-11-26",\
      "authors_parsed":[["Person","A.",""],["Other","Zo\\\\\\"e","Jr."]]}\
      """;

  @Test
  void readsEveryField() throws IOException {
    assertEquals(
        List.of(
            new SourceRecord.OfPaper(
                1,
                Paper.builder("On the weight of $\\ell_1$ kites")
                    .authors(List.of("A. Person", "Zoë Other Jr."))
                    .categories(List.of("cs.LG", "math.OC", "stat.ML"))
                    .published(PartialDate.parse("2007-04-02"))
                    .venue(Optional.of("J. Kites 7 (2008)"))
                    .abstractText(Optional.of("Kites weigh little.\n\nStrings more so."))
                    .arxivId(Optional.of("0704.0001"))
                    .doi(Optional.of("10.1000/kite.1"))
                    .build())),
        Records.of(WHOLE).all);
  }

  @Test
  void nullsOrderBlanksAndMarksDoNotMatter() throws IOException {
    String text =
        """
        \uFEFF{"authors_parsed":null,"versions":null,"update_date":"2008-11-26","abstract":null,\
        "categories":"hep-th","doi":null,"journal-ref":null,"title":"A kite","id":"hep-th/9901001"}\r

        {"title":"B kite","id":"hep-th/9901002","categories":null,"abstract":"","extra":{"a":[1]}}
        """;
    assertEquals(
        List.of(
            new SourceRecord.OfPaper(
                1,
                Paper.builder("A kite")
                    .categories(List.of("hep-th"))
                    .published(PartialDate.parse("2008-11-26"))
                    .arxivId(Optional.of("hep-th/9901001"))
                    .build()),
            new SourceRecord.OfPaper(
                3, Paper.builder("B kite").arxivId(Optional.of("hep-th/9901002")).build())),
        Records.of(text).all);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A. Person, B. Other and C. Third         | A. Person/B. Other/C. Third
          A. Person (1 and 2), B. Other ((1) X)    | A. Person/B. Other
          Anders And                               | Anders And
          """)
  void readsNamesWhereNoneAreParsed(String authors, String names) throws IOException {
    String line =
        "{\"id\":\"0704.0001\",\"categories\":\"cs.LG\",\"abstract\":\"\",\"title\":\"T\",\"authors\":\"%s\"}"
            .formatted(authors);
    assertEquals(List.of(names.split("/")), Records.of(line).paper().authors());
  }

  /// A good record stands before and after each bad line.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "nonsense",
        "[]",
        "[{\"title\":\"T\"}]",
        "null",
        "7",
        "\"text\"",
        "{\"id\":\"0704.0002\"}",
        "{\"id\":\"0704.0002\",\"title\":\" \\n\"}",
        "{\"id\":\"0704.0002\",\"title\":7}",
        "{\"id\":\"0704.0002\",\"title\":\"T\"} {}",
        "{\"title\":\"T\\u00\"}",
        "{\"title\":\"T\",\"authors_parsed\":[[",
      })
  void badLineCostsOnlyItself(String bad) throws IOException {
    Records records = Records.of(WHOLE + "\n" + bad + "\n" + WHOLE + "\n");
    assertEquals(List.of(1, 2, 3), records.all.stream().map(SourceRecord::line).toList());
    assertEquals(List.of(2), records.unusable().stream().map(SourceRecord::line).toList());
  }

  @Test
  void valuesOfAnotherKindAreLeftOut() throws IOException {
    String odd =
        "{\"id\":7,\"title\":\"T\",\"categories\":[\"cs.LG\"],\"abstract\":{\"a\":1},\"doi\":\"none\","
            + "\"versions\":[7,{\"created\":[]}],\"update_date\":\"soon\",\"authors_parsed\":[7,[],"
            + "[null,\"Ann\"],[\"Solo\"],[[\"x\"]]]}";
    assertEquals(
        Paper.builder("T").authors(List.of("Ann", "Solo")).build(), Records.of(odd).paper());
  }

  @Test
  void bytesThatAreNoUtf8CostOneLine() throws IOException {
    byte[] text = (WHOLE + "\n" + WHOLE).getBytes(StandardCharsets.UTF_8);
    text[WHOLE.indexOf("kites")] = (byte) 0xFF;
    assertEquals(
        List.of("Unusable", "OfPaper"),
        Records.of(text).all.stream().map(record -> record.getClass().getSimpleName()).toList());
  }

  @Test
  void lineOverTheLimitIsPassedOver() throws IOException {
    String huge = "{\"title\":\"" + "x".repeat(2 * LineSource.MAX_LENGTH) + "\"}";
    Records records = Records.of(WHOLE + "\n" + huge + "\n" + WHOLE);
    assertEquals(
        Stream.of(
                new SourceRecord.OfPaper(1, records.papers().getFirst()),
                new SourceRecord.Unusable(2, Text.of("record.long.line", 16)),
                new SourceRecord.OfPaper(3, records.papers().getFirst()))
            .toList(),
        records.all);
  }
}
