package dev.byline.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperFigure;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.papers.ClauseText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The effect of the controls for filters on the query: the same as that of typing.
class NarrowingTest {

  private final FakeLibrary library = People.library(10);
  private final BrowseModel model = new BrowseModel(library, Runnable::run, Runnable::run);

  @ParameterizedTest(name = "from \"{0}\" to \"{1}\" -> {2}")
  @CsvSource({
    "2019,2023,year:2019..2023",
    "2023,2019,year:2019..2023",
    "2021,2021,year:2021",
    "2019,'',year:>=2019",
    "'',2019,year:<=2019",
    "'','',''"
  })
  void yearsAreTyped(String from, String to, String text) {
    PaperQuery before = QueryText.read("year:1999").query();
    assertEquals(
        Optional.of(QueryText.read(text).query()), QueryNarrowing.toYears(before, from, to));
  }

  @ParameterizedTest
  @CsvSource({"19,2023", "2019,later", "0199,''", "20199,''"})
  void whatIsNoYearChangesNothing(String from, String to) {
    assertEquals(Optional.empty(), QueryNarrowing.toYears(PaperQuery.ALL, from, to));
  }

  @Test
  void aScoreTakesThePlaceOfTheScoreBefore() {
    PaperQuery typed = QueryText.read("momentum score:50..70").query();
    PaperQuery chosen = QueryNarrowing.atLeast(typed, PaperFigure.SCORE, OptionalDouble.of(80));
    assertEquals(QueryText.read("momentum score:>=80").query(), chosen);
    assertEquals(OptionalDouble.of(80), QueryNarrowing.least(chosen, PaperFigure.SCORE));
    assertEquals(
        QueryText.read("momentum").query(),
        QueryNarrowing.atLeast(chosen, PaperFigure.SCORE, OptionalDouble.empty()));
  }

  @Test
  void everyFacetOfTheFiltersIsCounted() {
    model.refresh();
    assertEquals(EnumSet.copyOf(BrowseModel.SHOWN), model.facets().get().keySet());
    List<FacetValue> bands = model.facets().get().getOrDefault(Facet.SCORE, List.of());
    assertEquals(
        model.rows().size()
            - model.rows().stream()
                .filter(row -> row.value().orElseThrow().paper().score().isEmpty())
                .count(),
        bands.stream().mapToLong(FacetValue::count).sum());
  }

  @Test
  void chipsOfOneFacetAreOneCondition() {
    PaperQuery one = QueryNarrowing.toggled(PaperQuery.ALL, Facet.POSITION, "first");
    PaperQuery two = QueryNarrowing.toggled(one, Facet.POSITION, "sole");
    assertEquals(
        List.of("as first, sole author"),
        two.clauses().stream()
            .map(clause ->
                ClauseText.of(
                    clause,
                    java.util.Map.of(
                        Facet.POSITION,
                        List.of(
                            new FacetValue("first", "first", 3),
                            new FacetValue("sole", "sole", 1)))))
            .toList());
    assertEquals(one, QueryNarrowing.toggled(two, Facet.POSITION, "sole"));
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2024, 2021, 2024",
    "2024, 2021, 2021, 2024",
    "2024-03, 2024-05, 2024-03, 2024-05",
    "2024-05, 2024-3, 2024-03, 2024-05",
    "2023-11, 2024, 2023-11, 2024"
  })
  void yearsAndMonthsAreTakenInEitherOrder(String from, String to, String first, String last) {
    Clause.Published dates =
        QueryNarrowing.toYears(PaperQuery.ALL, from, to).orElseThrow().published().orElseThrow();
    assertEquals(first, dates.from().orElseThrow().toString());
    assertEquals(last, dates.to().orElseThrow().toString());
    assertEquals(Optional.empty(), QueryNarrowing.toYears(PaperQuery.ALL, "2024-13", to));
    assertEquals(Optional.empty(), QueryNarrowing.toYears(PaperQuery.ALL, "24", to));
  }
}
