package dev.byline.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void joinsPartsThatHaveText() {
    assertEquals(
        "Kites fly high",
        CleanText.joined(
            Arrays.asList(" Kites", null, "", "\u0007", "fly\n ", "\u00A0", "hi\u001Bgh")));
    assertEquals("", CleanText.joined(List.of(" ", "\u001B")));
  }

  @Test
  void keepsACleanTextAndCleansOthers() {
    String clean = "Kites ~ fly 2 high!";
    assertSame(clean, CleanText.line(clean));
    for (String other : List.of(" a b", "a b ", "a  b", "a\tb", "a\nb", "a\u00A0b", "a \u0085b")) {
      assertEquals("a b", CleanText.line(other), other);
    }
    for (String none : List.of("", " ", "\u0007", "\u200F")) {
      assertEquals("", CleanText.line(none));
    }
    assertEquals("ab", CleanText.line("a\u007Fb"));
  }

  @Test
  void composesLettersOfParts() {
    assertEquals("\u00C5ngstr\u00F6m", CleanText.line("A\u030Angstro\u0308m"));
    assertEquals("\u00C5 \u00F6", CleanText.joined(List.of("A\u030A", "o\u0308")));
  }
}
