package dev.byline.index.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.lucene.util.automaton.Operations;
import org.junit.jupiter.api.Test;

class SubstringTest {

  @Test
  void wordsWithThePartAreAccepted() {
    var random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      String part = word(random, 1, 6);
      String word = word(random, 0, 12);
      boolean accepted = Operations.run(Substring.automaton(part), word);
      assertEquals(word.contains(part), accepted, part + " in " + word);
    }
  }

  /// Of few letters, so that parts repeat themselves, one of them beyond the first plane.
  private static String word(Random random, int shortest, int longest) {
    var word = new StringBuilder();
    int length = shortest + random.nextInt(longest - shortest + 1);
    for (int i = 0; i < length; i++) {
      word.appendCodePoint(new int[] {'a', 'b', 0x1F600}[random.nextInt(3)]);
    }
    return word.toString();
  }

  @Test
  void longPartThatRepeatsItselfIsFound() {
    String part = "a".repeat(1_000);
    assertTrue(Operations.run(Substring.automaton(part), "b" + part + "b"));
    assertTrue(Substring.automaton(part).isDeterministic());
  }
}
