package dev.byline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource(
      textBlock =
          """
          2024,       2024-01-01, 2024-12-31, 20240000
          2024-02,    2024-02-01, 2024-02-29, 20240200
          2024-02-03, 2024-02-03, 2024-02-03, 20240203
          """)
  void meansTheDaysItMayBe(String text, String earliest, String latest, int ordinal) {
    PartialDate date = PartialDate.parse(text).orElseThrow();
    assertEquals(earliest, date.earliest().toString());
    assertEquals(latest, date.latest().toString());
    assertEquals(ordinal, date.ordinal());
    assertEquals(date, PartialDate.ofOrdinal(ordinal));
    assertEquals(text, date.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "24", "2024-13", "2023-02-29", "2024-02-30", "2024-00", "0000", "2024-02-03T"})
  void readsNothingFromWhatIsNoDate(String text) {
    assertEquals(Optional.empty(), PartialDate.parse(text));
  }
}
