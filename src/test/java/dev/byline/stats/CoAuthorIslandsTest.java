package dev.byline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoAuthorIslandsTest {

  private static final List<String> WEI = List.of("Wei Lin", "W. Lin");

  private static Paper paper(int number, String category, String... authors) {
    return Paper.builder("Work " + number)
        .authors(Arrays.asList(authors))
        .categories(List.of(category))
        .build();
  }

  private static List<Paper> papers(String category, String... coAuthors) {
    var papers = new ArrayList<Paper>();
    for (int i = 0; i < 3; i++) {
      papers.add(
          paper(
              i,
              category,
              "W. Lin",
              coAuthors[i % coAuthors.length],
              coAuthors[(i + 1) % coAuthors.length]));
    }
    return papers;
  }

  private static CoAuthorIslands islands(List<List<Paper>> lists) {
    return CoAuthorIslands.of(WEI, lists.stream().flatMap(List::stream).toList());
  }

  @Test
  void islandsInFieldsApartMayBeSeveralPeople() {
    CoAuthorIslands islands =
        islands(
            List.of(
                papers("cs.LG", "Ada Ames", "Bo Berg"),
                papers("q-bio.NC", "Cy Cole"),
                papers("hep-th", "Di Dorn", "Ed Eck")));
    assertTrue(islands.areOfSeveralPeople());
    assertEquals(3, islands.islands().size());
    assertEquals(List.of(0, 1, 2), islands.islands().getFirst().places());
    assertEquals(List.of("Cy Cole"), islands.islands().get(1).coAuthors());
    assertEquals(List.of("hep-th"), islands.islands().get(2).categories());
  }

  @Test
  void oneJointCoAuthorIsOneIsland() {
    CoAuthorIslands islands =
        islands(
            List.of(
                papers("cs.LG", "Ada Ames", "Bo Berg"),
                papers("q-bio.NC", "Cy Cole"),
                List.of(paper(9, "cs.LG", "Wei Lin", "Cy Cole", "Ada Ames"))));
    assertEquals(1, islands.islands().size());
    assertFalse(islands.areOfSeveralPeople());
  }

  @Test
  void oneFieldIsOnePerson() {
    assertFalse(
        islands(List.of(papers("cs.LG", "Ada Ames"), papers("cs.CV", "Bo Berg")))
            .areOfSeveralPeople());
  }

  @Test
  void twoPapersSayLittle() {
    assertFalse(
        islands(List.of(papers("cs.LG", "Ada Ames"), papers("hep-th", "Bo Berg").subList(0, 2)))
            .areOfSeveralPeople());
  }
}
