package dev.byline.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 Aug 2026       | 2026-08-01
          01 august 2026   | 2026-08-01
          1. Aug 2026      | 2026-08-01
          Aug. 1, 2026     | 2026-08-01
          August 1 2026    | 2026-08-01
          2026-08-01       | 2026-08-01
          3 Sep 2026       | 2026-09-03
          3 Sept 2026      | 2026-09-03
          """)
  void readsFormsThatMeanOneDay(String text, LocalDate day) {
    assertEquals(day, new DayText().fromString(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage", "1.8.2026", "8/1/2026", "31 Feb 2026", "Aug 2026"})
  void otherTextsStayToBeMended(String text) {
    var days = new DayText();
    LocalDate before = LocalDate.of(2026, 5, 1);
    assertEquals("1 May 2026", days.toString(before));
    assertEquals(before, days.fromString(text));
    assertEquals(text, days.toString(before));
    assertEquals("2 May 2026", days.toString(before.plusDays(1)));
  }
}
