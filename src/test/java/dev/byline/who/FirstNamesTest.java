package dev.byline.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.name.PersonName;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstNamesTest {

  private static final List<PersonName> NAMES =
      Stream.of(
              "Ada Ames",
              "A. Ames",
              "Anna Ames",
              "Ada B. Ames",
              "AB Ames",
              "ADA AMES",
              "Ames",
              "A-B. Ames",
              "Ad\u00E1 Ames")
          .map(PersonName::read)
          .toList();

  /// No pair that is compatible is passed by.
  @Test
  void holdsEveryPairThatIsCompatible() {
    var firstNames = new FirstNames(NAMES);
    for (int i = 0; i < NAMES.size(); i++) {
      List<Integer> after = firstNames.after(i);
      assertEquals(after.stream().sorted().distinct().toList(), after);
      for (int j = i + 1; j < NAMES.size(); j++) {
        if (NAMES.get(i).isCompatibleWith(NAMES.get(j))) {
          assertTrue(after.contains(j), NAMES.get(i) + " and " + NAMES.get(j));
        }
      }
    }
    assertEquals(List.of(1, 3, 4, 5, 6, 7, 8), firstNames.after(0));
  }

  /// Thousands of a surname who have names of their own are compared with none.
  @Test
  void namesOfTheirOwnAreInNoPair() {
    List<PersonName> many =
        IntStream.range(0, 4_000).mapToObj(i -> PersonName.read(own(i) + " Wei")).toList();
    var firstNames = new FirstNames(many);
    int pairs = IntStream.range(0, many.size()).map(i -> firstNames.after(i).size()).sum();
    assertEquals(0, pairs);
  }

  private static String own(int number) {
    var name = new StringBuilder("A");
    for (int left = number + 1; left > 0; left /= 20) {
      name.append((char) ('a' + left % 20));
    }
    return name.append("na").toString();
  }
}
