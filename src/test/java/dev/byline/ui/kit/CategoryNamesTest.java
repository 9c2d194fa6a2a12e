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

  @ParameterizedTest
  @CsvSource({
    "AI,AI  Artificial Intelligence (cs)",
    "GT,GT  Computer Science and Game Theory (cs) / Geometric Topology (math)",
    "cs.LG,cs.LG  Machine Learning (cs)",
    "QUANT-PH,QUANT-PH  Quantum Physics",
    "XY,XY",
  })
  void codeHasAllItsNamesBehindIt(String code, String full) {
    assertEquals(full, CategoryNames.full(code));
  }
}
