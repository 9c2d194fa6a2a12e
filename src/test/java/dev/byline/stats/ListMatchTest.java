package dev.byline.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMatchTest {

  private static Paper paper(String title, int year, String... authors) {
    return Paper.builder(title)
        .authors(List.of(authors))
        .published(Optional.of(PartialDate.ofYear(year)))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Momentum on curved spaces        | Momentum on Curved Spaces!         | 2021 | true
          Momentum on curved spaces        | Momentum in curved spaces          | 2021 | true
          Momentum on curved spaces        | Momentum in curved spaces          | 2022 | true
          Momentum on curved spaces        | Momentum in curved spaces          | 2024 | false
          Sparse attention: a first look   | Sparse attention, a second look    | 2021 | false
          Lectures on trees, part A        | Lectures on trees, part B          | 2021 | false
          A study of rivers in the north   | Study of rivers in the north       | 2021 | true
          A third paper                    | A fourth paper                     | 2021 | false
          Rivers                           | Mountains                          | 2021 | false
          """)
  void titlesOfTheSamePeople(String one, String other, int year, boolean same) {
    int[] places =
        ListMatch.places(
            List.of(paper(one, 2021, "Ada Ames", "Bo Berg")),
            List.of(paper(other, year, "A. Ames", "B. Berg")));
    assertArrayEquals(new int[] {same ? 0 : ListMatch.NONE}, places);
  }

  @Test
  void sameTitleGoesBeforeANearOne() {
    List<Paper> earlier =
        List.of(
            paper("Momentum on curved space", 2021, "Ada Ames"),
            paper("Momentum on curved spaces", 2021, "Ada Ames"));
    List<Paper> later = List.of(paper("Momentum on curved spaces", 2021, "Ada Ames"));
    assertArrayEquals(new int[] {1}, ListMatch.places(earlier, later));
  }

  @Test
  void sameYearGoesBeforeTheNext() {
    List<Paper> earlier =
        List.of(paper("Editorial", 2020, "Ada Ames"), paper("Editorial", 2021, "Ada Ames"));
    List<Paper> later =
        List.of(paper("Editorial", 2021, "Ada Ames"), paper("Editorial", 2019, "Ada Ames"));
    assertArrayEquals(new int[] {1, 0}, ListMatch.places(earlier, later));
  }

  @Test
  void differentIdsForbidANearTitle() {
    Paper one =
        paper("Momentum on curved spaces", 2021, "Ada Ames").toBuilder()
            .doi(Optional.of("10.1/a"))
            .build();
    Paper other =
        paper("Momentum in curved spaces", 2021, "Ada Ames").toBuilder()
            .doi(Optional.of("10.1/b"))
            .build();
    assertArrayEquals(new int[] {ListMatch.NONE}, ListMatch.places(List.of(one), List.of(other)));
  }

  @Test
  void countsEdits() {
    assertEquals(3, EditDistance.of("kitten", "sitting"));
    assertEquals(4, EditDistance.of("", "abcd"));
    assertEquals(0, EditDistance.of("same", "same"));
  }
}
