package dev.byline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.Growth;
import dev.byline.Repetitions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Properties of the reading of every page of a known site, however it is damaged.
class SiteReadingPropertiesTest {

  private static final Path PAGES = Path.of("src/test/resources/sites");
  private static final int DAMAGES = Repetitions.of(25, 200);

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void accountsForEveryLineOfDamagedPages(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    var random = new SplittableRandom(file.getFileName().hashCode());
    for (int n = 0; n < DAMAGES; n++) {
      var damaged = new ArrayList<>(lines);
      for (int hits = 1 + random.nextInt(20); hits > 0; hits--) {
        damage(damaged, random);
      }
      int from = random.nextInt(3) == 0 ? random.nextInt(damaged.size()) : 0;
      String text = String.join("\n", damaged.subList(from, damaged.size()));
      ReadingPropertiesTest.assertTotal(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void damage(List<String> lines, SplittableRandom random) {
    int at = random.nextInt(lines.size());
    switch (random.nextInt(7)) {
      case 0 -> lines.set(at, "");
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> lines.set(at, lines.get(at).replace("\t", ""));
      case 3 -> lines.set(at, lines.get(at) + " " + lines.get(random.nextInt(lines.size())));
      case 4 -> lines.set(at, ".");
      case 5 -> lines.set(at, "\t".repeat(1 + random.nextInt(3)));
      default -> lines.set(at, String.valueOf(random.nextInt(3000)));
    }
  }

  @Test
  void accountsForEveryLineOfMixedPages() throws IOException {
    var all = new ArrayList<String>();
    for (Path file : pages()) {
      all.addAll(Files.readAllLines(file));
    }
    var random = new SplittableRandom(3);
    for (int n = 0; n < 60; n++) {
      var text = new StringBuilder();
      for (int line = 0; line < 80; line++) {
        text.append(all.get(random.nextInt(all.size()))).append('\n');
      }
      ReadingPropertiesTest.assertTotal(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheSameWhateverLineEndsAndForms(Path file) throws IOException {
    String text = Files.readString(file);
    PageReading page = read(text);
    assertEquals(page, read(text.replace("\n", "\r\n")));
    assertEquals(page, read("\uFEFF" + text));
    assertEquals(page, read(Normalizer.normalize(text, Normalizer.Form.NFD)));
    assertEquals(page, read(text.replace(" ", "\u00A0")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void takesTimeAsThePageIsLong(Path file) throws Exception {
    String text = Files.readString(file);
    Growth.assertLinear(120, times -> read(text.repeat(times)));
  }

  private static PageReading read(String text) throws IOException {
    return PageCheck.PARSER.read(PageSource.of("page.txt", text), PageCheck.CAPTURED);
  }
}
