package dev.byline.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.library.query.QueryText;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.ui.kit.list.PagedList.Slot;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearGroupsTest {

  private static Slot<PaperHit> row(int year) {
    var paper =
        Paper.builder("Momentum")
            .published(year == 0 ? Optional.empty() : Optional.of(PartialDate.ofYear(year)))
            .build();
    var hit = new PaperHit(new PaperId("p"), paper, false, List.of(), List.of(), List.of());
    return new Slot<>(0, Optional.of(hit));
  }

  @Test
  void aYearStandsBesideItsFirstPaper() {
    var rows = List.of(row(2026), row(2026), row(2024), row(0), row(0));
    assertEquals(
        List.of("2026", "", "2024", "No date", ""),
        IntStream.range(0, rows.size())
            .mapToObj(i -> YearGroups.heading(rows, i).orElse(""))
            .toList());
  }

  @Test
  void nothingIsSaidOfWhatHasNotCome() {
    var rows = List.of(row(2026), new Slot<PaperHit>(1, Optional.empty()), row(2024));
    assertEquals(Optional.empty(), YearGroups.heading(rows, 1));
    assertEquals(Optional.empty(), YearGroups.heading(rows, 2));
  }

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource(
      textBlock =
          """
          ''       , RELEVANCE , true
          momentum , RELEVANCE , false
          momentum , NEWEST    , true
          ''       , OLDEST    , true
          ''       , SCORE     , false
          ''       , TITLE     , false
          """)
  void onlyAnOrderByDateKeepsYearsTogether(String words, PaperSort sort, boolean divided) {
    var groups = new YearGroups();
    PaperQuery query = QueryText.read(words).query().withSort(sort);
    assertEquals(false, groups.divide(query));
    groups.wanted().set(true);
    assertEquals(divided, groups.divide(query));
  }
}
