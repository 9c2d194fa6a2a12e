package dev.byline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Properties of the reading of every page, tried on many random ones.
class ReadingPropertiesTest {

  private static final int PAGES = 800;
  private static final int NOISES = 1000;

  @Test
  void givesBackTheRecordsAPageWasPrintedFrom() throws IOException {
    var random = new SplittableRandom(2026);
    var records = new RandomProfiles(random, PageCheck.CAPTURED.orElseThrow());
    for (int n = 0; n < PAGES; n++) {
      List<Profile> profiles = records.profiles();
      String text = PagePrinter.print(profiles);
      assertEquals(profiles, PageCheck.page(text).profiles(), text);
    }
  }

  @Test
  void readsTheSameWhateverLineEndsAndForms() throws IOException {
    var random = new SplittableRandom(7);
    var records = new RandomProfiles(random, PageCheck.CAPTURED.orElseThrow());
    for (int n = 0; n < PAGES / 10; n++) {
      assertSameInEveryForm(PagePrinter.print(records.profiles()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pierre-marion", "pierre-ablin", "scott-pesme"})
  void readsSamplePagesTheSameInEveryForm(String name) throws IOException {
    assertSameInEveryForm(Files.readString(ProfilesOnDisk.SAMPLES.resolve(name + ".txt")));
  }

  @Test
  void readsAnyBytes() throws IOException {
    var random = new SplittableRandom(99);
    for (int n = 0; n < NOISES; n++) {
      byte[] noise = new byte[random.nextInt(400)];
      random.nextBytes(noise);
      assertTotal(noise);
    }
  }

  @Test
  void readsDamagedPages() throws IOException {
    byte[] page = Files.readAllBytes(ProfilesOnDisk.SAMPLES.resolve("clement-hongler.txt"));
    byte[] homepage = Files.readAllBytes(ProfilesOnDisk.SAMPLES.resolve("scott-pesme.txt"));
    var random = new SplittableRandom(5);
    for (int n = 0; n < NOISES / 10; n++) {
      assertTotal(damaged(page, random));
      assertTotal(damaged(homepage, random));
    }
  }

  @Test
  void readsShuffledLines() throws IOException {
    List<String> lines = Files.readAllLines(ProfilesOnDisk.SAMPLES.resolve("benoit-dherin.txt"));
    List<String> more = Files.readAllLines(ProfilesOnDisk.SAMPLES.resolve("scott-pesme.txt"));
    var random = new SplittableRandom(11);
    for (int n = 0; n < NOISES / 10; n++) {
      var text = new StringBuilder();
      for (int line = 0; line < 60; line++) {
        List<String> from = random.nextInt(3) == 0 ? more : lines;
        text.append(from.get(random.nextInt(from.size()))).append('\n');
      }
      assertTotal(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static byte[] damaged(byte[] page, SplittableRandom random) {
    byte[] copy = page.clone();
    for (int hits = 1 + random.nextInt(30); hits > 0; hits--) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    int from = random.nextInt(copy.length / 2);
    return Arrays.copyOfRange(copy, from, from + random.nextInt(copy.length - from));
  }

  /// Read or refused, but read alike each time, and every line accounted for.
  static void assertTotal(byte[] bytes) throws IOException {
    PageSource source = PageSource.of("noise.txt", bytes);
    PageReading reading = PageCheck.PARSER.read(source, PageCheck.CAPTURED);
    assertEquals(reading, PageCheck.PARSER.read(source, PageCheck.CAPTURED));
    if (reading instanceof ParsedPage page) {
      PageCheck.assertAccountsForEveryLine(page);
    }
  }

  private static void assertSameInEveryForm(String text) throws IOException {
    ParsedPage page = PageCheck.page(text);
    assertEquals(page, PageCheck.page(text.replace("\n", "\r\n")));
    assertEquals(page, PageCheck.page(text.replace("\n", "\r")));
    assertEquals(page, PageCheck.page("\uFEFF" + text));
    assertEquals(page, PageCheck.page(Normalizer.normalize(text, Normalizer.Form.NFD)));
    assertEquals(page, PageCheck.page(text.replace(" ", "\u00A0")));
    byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(page, PageCheck.page(PageSource.of("page.txt", utf16)));
  }
}
