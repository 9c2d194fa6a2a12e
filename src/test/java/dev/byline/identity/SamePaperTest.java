package dev.byline.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePaperTest {

  private static PaperIdentity key(String title, String date, String authors, String owner) {
    Paper paper =
        Paper.builder(title)
            .published(PartialDate.parse(date))
            .authors(Arrays.stream(authors.split(";")).filter(a -> !a.isEmpty()).toList())
            .build();
    return PaperIdentity.of(paper, owner);
  }

  @ParameterizedTest(name = "{0}, {1}, {2}, {3} / {4}, {5}, {6}, {7} -> {8}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Deep Nets | 2022 | Ada Ames;Bo Berg | Ada Ames | Deep nets | 2022    | Bo Berg   | Bo Berg   | CLOSE
          Deep Nets | 2022 | Ada Ames         | Ada Ames | Deep-Nets | 2023-05 | A. Ames   | Bo Berg   | LOOSE
          Deep Nets | 2022 | Ada Ames         | Ada Ames | Deep Nets | none    | A. Ames   | Bo Berg   | LOOSE
          Deep Nets | none | Ada Ames         | Ada Ames | Deep Nets | none    | A. Ames   | Bo Berg   | CLOSE
          Deep Nets | 2022 | Ada Ames         | Ada Ames | Deep Nets | 2024    | Ada Ames  | Ada Ames  | NONE
          Deep Nets | 2022 | Ada Ames         | Ada Ames | Deep Nets | 2022    | Cy Cole   | Di Dorn   | NONE
          Deep Nets | 2022 | Ada Ames         | Bo Berg  | Deep Nets | 2022    | Cy Cole   | Bo Berg   | CLOSE
          Deep Nets | 2022 | Ada Ames         | Ada Ames | Deep Net  | 2022    | Ada Ames  | Ada Ames  | NONE
          Deep Nets | 2022 | Åda Ämes         | x        | DEEP NETS | 2022    | Ames, A.  | y         | CLOSE
          Saddle-to-Saddle Dynamics in Deep Linear Networks | 2022 | S. Pesme | S. Pesme | Saddle-to-Saddle Dynamics in Diagonal Linear Networks | 2022 | S. Pesme | S. Pesme | NONE
          """)
  void titleYearAndSurnameDecide(
      String title,
      String date,
      String authors,
      String owner,
      String title2,
      String date2,
      String authors2,
      String owner2,
      PaperIdentity.Fit expected) {
    PaperIdentity one = key(title, date, authors, owner);
    PaperIdentity other = key(title2, date2, authors2, owner2);
    assertEquals(expected, one.fit(other));
    assertEquals(expected, other.fit(one));
  }
}
