package dev.byline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.Paper;
import dev.byline.wording.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {

  private static final String ARXIV =
      "{\"id\":\"0704.0001\",\"title\":\"On"
          + " kites\",\"categories\":\"cs.LG\",\"abstract\":\"Up.\"}\n";

  private static final String BIBTEX = "@misc{k, title = {On kites}}\n";

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          {"authors_parsed":[["a","b",""]],"id":"0704.0001"}             | ARXIV
          {"id":"0704.0001","submitter":"A","title":"Cut off in the mid  | ARXIV
          {"id":"https://openalex.org/W1","title":"T"}                   | OPENALEX_WORKS
          {"display_name":"T","authorships":[]}                          | OPENALEX_WORKS
          {"display_name":"T","id":"https://openalex.org/A1"}            | OPENALEX_AUTHORS
          {"title":"T","moreAuthors":false}                              | BYLINE_JSON_LINES
          [{"type":"book","title":"T"}]                                  | CSL_JSON
          {"id":"x","type":"book","author":[]}                           | CSL_JSON
          @article{key, title = {T}}                                     | BIBTEX
          @ARTICLE {                                                     | BIBTEX
          @string(a = "b")                                               | BIBTEX
          % a comment                                                    |
          TY  - JOUR                                                     | RIS
          TY  - X and more words                                         |
          [1,2]                                                          |
          {"a":1}                                                        |
          {                                                              |
          @home {is} where                                               |
          Ann Person                                                     |
          62.6AIMay 29                                                   |
          """)
  void tellsFormatsByContent(String head, SourceKind kind) throws IOException {
    for (String start : List.of("", "\uFEFF", "\r\n\n")) {
      byte[] bytes = (start + head).getBytes(StandardCharsets.UTF_8);
      assertEquals(Optional.ofNullable(kind), SourceKind.of(bytes));
      assertEquals(Optional.ofNullable(kind), SourceKind.of(gzip(bytes)));
    }
  }

  @Test
  void commentsMayStandBeforeBibtex() {
    byte[] head = "% By hand\n\n@book{a,".getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.of(SourceKind.BIBTEX), SourceKind.of(head));
  }

  @Test
  void homepageThatQuotesBibtexIsNone() {
    byte[] head = ("Ann Person\n\n" + BIBTEX).getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.empty(), SourceKind.of(head));
  }

  @Test
  void readsInsideGzipOfSeveralMembers() throws IOException {
    byte[] one = gzip(ARXIV.getBytes(StandardCharsets.UTF_8));
    var two = new ByteArrayOutputStream();
    two.writeBytes(one);
    two.writeBytes(one);
    Records records = Records.of(two.toByteArray());
    assertEquals(List.of(":ARXIV"), records.parts);
    assertEquals(List.of(1, 2), records.all.stream().map(SourceRecord::line).toList());
  }

  @Test
  void readsEachFileOfZip() throws IOException {
    byte[] zip = zip("a.json", ARXIV, "notes.txt", "Ann Person\n", "dir/", "", "b.bib", BIBTEX);
    Records records = Records.of(zip);
    assertEquals(List.of("a.json:ARXIV", "b.bib:BIBTEX"), records.parts);
    assertEquals(List.of("On kites", "On kites"), titles(records));
    assertEquals(
        List.of(new SourceRecord.Unusable(1, Text.of("record.unknown", "notes.txt"))),
        records.unusable());
    assertEquals(Optional.of(SourceKind.ARXIV), SourceKind.of(zip));
  }

  /// The records before the damage are kept.
  @Test
  void packedFileCutShortIsTold() throws IOException {
    String text =
        IntStream.range(0, 2000)
            .mapToObj(i -> ARXIV.replace("Up", "Up " + i * i))
            .reduce("", String::concat);
    byte[] packed = gzip(text.getBytes(StandardCharsets.UTF_8));
    Records records = Records.of(Arrays.copyOf(packed, packed.length / 2));
    assertTrue(records.papers().size() > 100, () -> "" + records.papers().size());
    assertEquals(
        "The packed data is damaged or ends early; what follows was not read",
        records.unusable().getLast().text().toString());
  }

  @Test
  void sinkEndsTheReading() throws IOException {
    for (String text :
        List.of(ARXIV.repeat(9), BIBTEX.repeat(9), "TY  - GEN\nTI  - T\n".repeat(9))) {
      int[] seen = {0};
      SourceReader.read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          new RecordSink() {
            @Override
            public void part(String name, SourceKind kind) {}

            @Override
            public boolean accept(SourceRecord record) {
              return ++seen[0] < 3;
            }
          });
      assertEquals(3, seen[0]);
    }
  }

  /// Good documents with bytes changed, cut out and doubled: reading never throws, always ends.
  @Test
  void damagedBytesNeverThrow() throws IOException {
    var random = new Random(7);
    List<byte[]> seeds = seeds();
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = seeds.get(round % seeds.size()).clone();
      for (int i = random.nextInt(12); i >= 0; i--) {
        damage(bytes, random);
      }
      Records.of(Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1));
      Records.of(bytes);
    }
  }

  private static void damage(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    String signs = "{}[]\"\\$@,#=\n\r\0-(%";
    switch (random.nextInt(3)) {
      case 0 -> bytes[at] = (byte) random.nextInt();
      case 1 -> bytes[at] = (byte) signs.charAt(random.nextInt(signs.length()));
      default -> {
        int length = Math.min(random.nextInt(40), bytes.length - at);
        System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
      }
    }
  }

  private static List<byte[]> seeds() throws IOException {
    var papers = new RandomPapers(11);
    List<Paper> some = Stream.generate(papers::whole).limit(4).toList();
    List<byte[]> seeds =
        Stream.concat(
                Stream.of(ExportFormat.values()).map(format -> format.text(some)),
                Stream.of(
                    ARXIV.repeat(3),
                    "{\"id\":\"https://openalex.org/W1\",\"title\":\"T\",\"authorships\":[{\"author\":{\"display_name\":\"A\"}}],\"abstract_inverted_index\":{\"a\":[1],\"b\":[0]}}\n",
                    "{\"id\":\"https://openalex.org/A1\",\"display_name\":\"A\",\"summary_stats\":"
                        + "{\"h_index\":3},\"display_name_alternatives\":[\"B\"]}\n"))
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .collect(Collectors.toList());
    seeds.add(gzip(seeds.getFirst()));
    seeds.add(zip("a.bib", BIBTEX, "b.json", ARXIV));
    return seeds;
  }

  private static List<String> titles(Records records) {
    return records.papers().stream().map(Paper::title).toList();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return packed.toByteArray();
  }
}
