package dev.byline.parse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A screened pattern finds what the expression finds.
class ScreenedPatternTest {

  private static final List<String> PIECES =
      List.of(
          "a", "b", "A", "B", "1", "19", "2020", " ", "  ", "(", ")", ".", "é", "年", "𝐀", "𝒜b",
          "and ", "In ", "et al", "ſ", "K", "-", "\t");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "ab",
        "(?i)ab|and",
        "(?iu)s|k",
        "^(?:In|a)",
        "\\p{Lu}\\p{L}+",
        "(?<!a)b",
        "b(?!a)",
        "b(?=a)",
        "a?",
        "(?:a|b)*1$",
        ".*al",
        "[^a]b",
        "\\bIn",
        "(?:19|20)\\d\\d",
        "\\s{2,}|\\t"
      })
  void findsWhatTheExpressionFinds(String regex) {
    var screened = ScreenedPattern.of(regex);
    Pattern pattern = Pattern.compile(regex);
    var random = new Random(7);
    for (int n = 0; n < 3000; n++) {
      var text = new StringBuilder();
      for (int piece = random.nextInt(6); piece > 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertSame(pattern, screened, text.toString());
    }
  }

  private static void assertSame(Pattern pattern, ScreenedPattern screened, String text) {
    assertEquals(pattern.matcher(text).matches(), screened.matches(text), text);
    assertEquals(pattern.matcher(text).lookingAt(), screened.begins(text), text);
    Matcher found = pattern.matcher(text);
    boolean isIn = found.find();
    assertEquals(isIn, screened.isIn(text), text);
    Matcher first = screened.find(text);
    assertEquals(isIn ? found.start() : -1, first == null ? -1 : first.start(), text);
    assertEquals(pattern.matcher(text).replaceAll("_"), screened.replaceAll(text, "_"), text);
    for (int from = 0; from <= text.length(); from++) {
      Matcher at = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      int end = at.region(from, text.length()).lookingAt() ? at.end() : -1;
      assertEquals(end, screened.endAt(text, from), text + " from " + from);
    }
  }

  @Test
  void refusesAnExpressionThatLooksBehind() {
    assertThrows(IllegalArgumentException.class, () -> ScreenedPattern.of("(?<=a)b"));
    assertThrows(IllegalArgumentException.class, () -> ScreenedPattern.of("\\Bb"));
  }
}
