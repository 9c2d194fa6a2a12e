package dev.byline.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryNamesTest {

  @ParameterizedTest
  @CsvSource({
    "LG,LG",
    "stat.ML,stat.ML",
    "cs.LG,cs.LG",
    "hep-th,hep-/th",
    "physics.geo-ph,geo-/ph",
    "cond-mat.dis-nn,dis-/nn",
    "q-bio.NC,NC",
  })
  void codeIsShortInARow(String code, String shown) {
    assertEquals(shown.replace('/', '\n'), CategoryNames.inRow(code));
  }
}
