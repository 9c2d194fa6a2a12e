package dev.byline.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      textBlock =
          """
          Pierre Marion,        marion
          P. Marion,            marion
          'Marion, Pierre',     marion
          R-A. Dragomir,        dragomir
          L. Pillaud-Vivien,    pillaud vivien
          Ludwig van Beethoven, beethoven
          Łukasz Øst,           ost
          'Sammy Davis, Jr.',   davis
          Henry Ford III,       ford
          Plato,                plato
          김철수,                 김철수
          '  Ada   Ames  ',     ames
          'Ames,',              ames
          '?',                  ''
          '',                   ''
          """)
  void surnameIsLastOrBeforeTheComma(String name, String surname) {
    assertEquals(surname, Surnames.of(name));
  }
}
