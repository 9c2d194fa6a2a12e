package dev.byline.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedTextTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      textBlock =
          """
          Two-layer nets, two|twolayer layer nets
          Müller,         muller|mueller
          李明,           李|李明 明
          '',             ''
          """)
  void formsOfAWordStandTogether(String text, String code) {
    assertEquals(code, new CodedText().words(text, new TreeSet<>()));
  }

  @Test
  void nameHasItsInitials() {
    assertEquals("ada|.a m|.m lovelace|.l", new CodedText().name("Ada M. Lovelace"));
  }

  @Test
  void beginningsAreOneAndTwoCharactersLong() {
    var beginnings = new TreeSet<String>();
    new CodedText().words("A new 李明", beginnings);
    assertEquals(new TreeSet<>(List.of("a", "n", "ne", "李", "李明", "明")), beginnings);
  }
}
