package dev.byline.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvListsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,b     | a; b
          a; x,b  | a\\; x; b
          a;x,b   | a;x; b
          a\\,b   | a\\\\; b
          a\\x,b  | a\\x; b
          """)
  void joins(String items, String cell) {
    List<String> list = List.of(items.split(",", -1));
    assertEquals(cell, CsvLists.join(list));
    assertEquals(list, CsvLists.split(cell));
  }

  @Test
  void everyListComesBack() {
    var random = new Random(7);
    for (int run = 0; run < 20_000; run++) {
      List<String> items =
          IntStream.range(0, 1 + random.nextInt(4))
              .mapToObj(_ -> text(random))
              .filter(text -> !text.isEmpty())
              .toList();
      assertEquals(items, CsvLists.split(CsvLists.join(items)));
    }
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(6), 0, 4)
        .mapToObj(i -> "\\; x".substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
