package dev.byline.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.Listing;
import dev.byline.library.NaiveLibrary;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthsModelTest {

  private final NaiveLibrary library = new NaiveLibrary();
  private final BrowseModel browse = new BrowseModel(library, Runnable::run, Runnable::run);
  private final MonthsModel months = new MonthsModel(browse, library, Runnable::run, Runnable::run);

  MonthsModelTest() {
    add(new PartialDate(2024, 3, 7));
    add(new PartialDate(2024, 3, 0));
    add(new PartialDate(2024, 12, 31));
    add(PartialDate.ofYear(2024));
    add(new PartialDate(2023, 3, 1));
  }

  private void add(PartialDate date) {
    String id = "paper-" + date;
    var listing = new Listing(new AuthorId("ada"), "Ada Quill", "hash", 0, 0);
    library.put(
        new PaperRecord(
            new PaperId(id),
            Paper.builder(id).authors(List.of("Ada Quill")).published(Optional.of(date)).build(),
            List.of(listing)));
  }

  private void ask(String text) {
    browse.show(QueryText.read(text).query());
  }

  private String asked() {
    return QueryText.print(browse.query().get());
  }

  @Test
  void aYearHasTheCountsOfItsMonths() {
    ask("year:2024");
    MonthsModel.Year year = months.year().get().orElseThrow();
    assertEquals(2024, year.year());
    assertEquals(List.of(0L, 0L, 2L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L), year.counts());
    assertTrue(year.isWhole());
  }

  @Test
  void severalYearsHaveNoMonths() {
    ask("year:2023..2024");
    assertEquals(Optional.empty(), months.year().get());
    ask("");
    assertEquals(Optional.empty(), months.year().get());
  }

  @Test
  void monthsAreChosenAndFreedAgain() {
    ask("year:2024");
    months.choose(3, 3);
    assertEquals("date:2024-03", asked());
    MonthsModel.Year year = months.year().get().orElseThrow();
    assertTrue(year.holds(3) && !year.holds(4));
    assertEquals(2L, year.counts().get(2), "the counts stay those of the year");
    months.choose(12, 3);
    assertEquals(3, months.year().get().orElseThrow().from());
    assertEquals(12, months.year().get().orElseThrow().to());
    months.choose(3, 12);
    assertTrue(months.year().get().orElseThrow().isWhole());
    assertEquals("year:2024", asked());
  }
}
