package dev.byline.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.ui.model.YearStack.OfCategory;
import dev.byline.ui.model.YearStack.Part;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearStackTest {

  private static FacetValue year(int year, long count) {
    return new FacetValue(Integer.toString(year), Integer.toString(year), count);
  }

  @Test
  void fillsTheYearsBetween() {
    assertEquals(
        new PaperYears(2021, List.of(2L, 0L, 5L)),
        PaperYears.of(List.of(year(2023, 5), year(2021, 2))));
  }

  @Test
  void leavesOutWhatIsNoYear() {
    assertEquals(
        new PaperYears(2020, List.of(1L)),
        PaperYears.of(List.of(year(2020, 1), new FacetValue("unknown", "unknown", 9))));
  }

  /// One bar stood there alone, beside the years that were chosen.
  @ParameterizedTest(name = "papers of 2021 to 2022 and {0} are drawn from {1} to {2}")
  @CsvSource(
      textBlock =
          """
          year:2024,       2021, 2024
          year:2018..2019, 2018, 2022
          year:>=2024,     2021, 2024
          year:..2019,     2019, 2022
          year:2021,       2021, 2022
          year:1900..2024, 2021, 2024
          """)
  void coversTheChosenYears(String text, int first, int last) {
    var dates = QueryText.read(text).query().published().orElseThrow();
    PaperYears years = PaperYears.of(List.of(year(2021, 3), year(2022, 4))).covering(dates);
    assertEquals(List.of(first, last), List.of(years.first(), years.last()));
    assertEquals(7, years.counts().stream().mapToLong(Long::longValue).sum());
    assertEquals(4, years.counts().get(2022 - first));
  }

  @Test
  void partsAYearIntoItsCategoriesAndTheRest() {
    var all = PaperYears.of(List.of(year(2024, 10)));
    var ml = new OfCategory("ML", List.of(year(2024, 6)));
    var lg = new OfCategory("LG", List.of(year(2024, 1)));
    assertEquals(
        List.of(List.of(new Part("ML", 6), new Part("LG", 1), new Part(YearStack.OTHER, 3))),
        YearStack.of(all, List.of(ml, lg)).parts());
  }

  @Test
  void neverStacksHigherThanTheYear() {
    var all = PaperYears.of(List.of(year(2024, 4)));
    var ml = new OfCategory("ML", List.of(year(2024, 3)));
    var lg = new OfCategory("LG", List.of(year(2024, 3)));
    assertEquals(
        List.of(List.of(new Part("ML", 3), new Part("LG", 1))),
        YearStack.of(all, List.of(ml, lg)).parts());
  }

  @Test
  void readsTheSpanItHasNarrowedTo() {
    var span = PaperYears.Span.between(2024, 2019);
    assertEquals(Optional.of(span), PaperYears.Span.of(span.narrow(PaperQuery.ALL)));
    assertEquals("2019 to 2024", span.say());
  }
}
