package dev.byline.parse.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.byline.model.CaptureDay;
import dev.byline.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryHeadTest {

  @Test
  void readsEveryPart() {
    assertEquals(
        Optional.of(
            new EntryHead(
                OptionalDouble.of(62.6), "DIS-NN", 6, 11, OptionalInt.of(2020), 11, true)),
        EntryHead.of("62.6DIS-NNJun 11, 2020Code"));
    assertEquals(
        Optional.of(
            new EntryHead(OptionalDouble.empty(), "LG", 5, 7, OptionalInt.empty(), 3, false)),
        EntryHead.of("LGMay 7"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "May 7", "lgMay 7", "LGMay", "LGMay 7th", "LGMay 123", "LG May 7 and more"})
  void leavesOtherTextAlone(String line) {
    assertFalse(EntryHead.looksLike(line));
    assertEquals(Optional.empty(), EntryHead.of(line));
  }

  @ParameterizedTest(name = "{0} on {1} -> {2}")
  @CsvSource(
      textBlock =
          """
          LGMay 31,        2026-05-31, 2026-05-31
          LGJun 1,         2026-05-31, 2025-06-01
          LGJan 1,         2026-01-01, 2026-01-01
          LGDec 31,        2026-01-01, 2025-12-31
          LGFeb 29,        2026-05-31, 2024-02-29
          LGFeb 29,        2024-02-28, 2020-02-29
          LGFeb 29,        1903-05-31, 1896-02-29
          'LGJun 3, 2019', 2026-05-31, 2019-06-03
          LGFeb 30,        2026-05-31,
          'LGFeb 29, 2023',2026-05-31,
          'LGMay 0, 2023', 2026-05-31,
          'LGMay 1, 0000', 2026-05-31,
          LGMay 7,         ,
          """)
  void datesByTheDayOfCapture(String line, LocalDate captured, String expected) {
    Optional<CaptureDay> day = Optional.ofNullable(captured).map(d -> new CaptureDay(d, false));
    assertEquals(
        Optional.ofNullable(expected).flatMap(PartialDate::parse),
        EntryHead.of(line).orElseThrow().published(day));
  }
}
