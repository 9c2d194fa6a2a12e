package dev.byline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.exchange.stream.Records;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// No entry of a file is lost: each gives a paper or says why not. The entries are counted by a
/// scan that knows nothing of the readers.
class EveryEntryTest {

  /// An entry of BibTeX that is a record: no comment, preamble or macro.
  private static final Pattern BIBTEX =
      Pattern.compile("(?im)^\\s*@(?!(?:comment|preamble|string)\\b)[^\\s{(@,=]+\\s*[{(]");

  private static final Pattern RIS = Pattern.compile("(?m)^[\\s\\uFEFF]*TY {1,4}-");

  @TestFactory
  Stream<DynamicTest> everyEntryOfEveryFileIsReadOrLeftOut() throws IOException {
    try (Stream<Path> files = Files.list(ExchangeFilesTest.FILES)) {
      List<DynamicTest> tests =
          files
              .filter(file -> file.toString().matches(".*\\.(?:bib|ris|json)"))
              .filter(file -> !file.endsWith("expected.json"))
              .sorted()
              .map(file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(), () -> check(Files.readString(file), file)))
              .toList();
      assertTrue(tests.size() >= 35);
      return tests.stream();
    }
  }

  private static void check(String text, Path file) throws IOException {
    long entries =
        switch (file.toString().replaceFirst(".*\\.", "")) {
          case "bib" -> BIBTEX.matcher(text).results().count();
          case "ris" -> RIS.matcher(text).results().count();
          default -> items(JsonMapper.shared().readTree(text));
        };
    assertTrue(entries > 0, file.toString());
    assertEquals(entries, Records.of(text).all.size(), file.toString());
  }

  private static long items(JsonNode json) {
    JsonNode items = json.path("message").path("items");
    return json.isArray() ? json.size() : items.isArray() ? items.size() : 1;
  }

  /// Entries of all kinds in any order, whole, broken and nested.
  @Test
  void everyEntryOfAMixedFileIsReadOrLeftOut() throws IOException {
    var random = new Random(20_261_130);
    List<String> kinds =
        List.of(
            "@article{k%d, title = {On kites %d}, author = {Person, Ann}}",
            "@book_section{k%d, title = {A chapter of {kites} %d}}",
            "@in-book2{k%d k, title = \"Odd {\"}quotes{\"} %d\"}",
            "@misc(k%d, title = {In parentheses (%d)})",
            "@article{k%d, author = {No title %d}}",
            "@proceedings{k%d, title = {Volume %d}}",
            "@inproceedings{x%d, title = {In a volume %d}, crossref = {k3}}",
            "@xdata{k%d, journaltitle = {Journal %d}}",
            "@article{y%d, title = {Shares data %d}, xdata = {k5, k6}}",
            "@article{k%d, title = {Never closed %d}",
            "  @online{, title = {Indented %d and without a key %d}}",
            "@thesis{k%d, title={Two fields without a comma %d} year={2020}}");
    for (int run = 0; run < 200; run++) {
      var text = new StringBuilder("Some text before.\n\n");
      int count = 1 + random.nextInt(30);
      for (int i = 0; i < count; i++) {
        text.append(kinds.get(random.nextInt(kinds.size())).formatted(i, i));
        text.append(random.nextBoolean() ? "\n" : "\n\nSome text between.\n");
      }
      text.append("@comment{the end}\n");
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      assertEquals(count, Records.of("@comment{x}\n" + text).all.size(), text.toString());
      assertTrue(bytes.length > 0);
    }
  }

  @Test
  void everyReferenceOfAMixedFileIsReadOrLeftOut() throws IOException {
    var random = new Random(20_261_201);
    List<String> kinds =
        List.of(
            "TY  - JOUR\nTI  - On kites %d\nER  - \n",
            "%d.\nTY  - Journal Article\nT1  - On owls\nER  - \n",
            "TY  - JOUR\nAU  - No title %d\nER  - \n",
            "TY  - BOOK\nBT  - Without an end %d\n",
            "  TY  - GEN\n  TI  - Indented %d\u2028and parted\n  ER  -\n");
    for (int run = 0; run < 200; run++) {
      var text = new StringBuilder("Provider: Odd\n");
      int count = 1 + random.nextInt(30);
      for (int i = 0; i < count; i++) {
        text.append(kinds.get(random.nextInt(kinds.size())).formatted(i)).append("\n");
      }
      assertEquals(count, Records.of(text.toString()).all.size(), text.toString());
    }
  }
}
