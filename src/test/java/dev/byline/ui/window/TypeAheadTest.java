package dev.byline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TypeAheadTest {

  private long now = 10_000;

  @Test
  void lettersWithinASecondAreOneBeginning() {
    var typed = new TypeAhead(() -> now);
    assertEquals("v", typed.add("v"));
    now += 900;
    assertEquals("va", typed.add("a"));
    now += 1001;
    assertEquals("n", typed.add("n"));
  }

  @Test
  void blankBeginsNothingButParts() {
    var typed = new TypeAhead(() -> now);
    assertEquals("", typed.add(" "));
    assertEquals("", typed.add("\r"));
    typed.add("d");
    typed.add("e");
    assertEquals("de ", typed.add(" "));
    assertEquals("de s", typed.add("s"));
  }
}
