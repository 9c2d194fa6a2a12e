package dev.byline.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({"2026, 2026", "2026-05, May 2026", "2026-05-07, 7 May 2026"})
  void writesADateAsFarAsItIsKnown(String iso, String shown) {
    assertEquals(shown, DisplayFormats.date(PartialDate.parse(iso).orElseThrow()));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      textBlock =
          """
          Pierre Marion,  PM
          R-A. Dragomir,  RD
          plato,          P
          Émile Zola,     ÉZ
          Jan van den Berg, JB
          42,             ''
          """)
  void takesTheInitialsOfAName(String name, String initials) {
    assertEquals(initials, DisplayFormats.initials(name));
  }
}
