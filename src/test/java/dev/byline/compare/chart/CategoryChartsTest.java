package dev.byline.compare.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.compare.ComparisonMaker;
import dev.byline.compare.ComparisonResult;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.ui.FakeLibrary;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Charts of categories of a side with many papers beside one with few.
class CategoryChartsTest {

  private final List<AuthorRecord> authors = new ArrayList<>();
  private final List<PaperRecord> papers = new ArrayList<>();

  /// An author with a paper for each of `categories`, all of `year`; without one where it is blank.
  private void author(String id, int year, String... categories) {
    var author =
        new AuthorRecord(
            new AuthorId(id),
            Author.builder(id).build(),
            List.of(),
            Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), false)),
            "profile-page",
            "hash",
            id + ".txt",
            categories.length,
            Optional.empty(),
            1);
    authors.add(author);
    for (int i = 0; i < categories.length; i++) {
      Paper paper =
          Paper.builder(id + " " + i)
              .authors(List.of(id))
              .categories(Stream.of(categories[i]).filter(c -> !c.isBlank()).toList())
              .published(Optional.of(PartialDate.ofYear(year)))
              .build();
      papers.add(
          new PaperRecord(
              new PaperId(id + "-" + i),
              paper,
              List.of(new Listing(author.id(), id, "hash", 0, i))));
    }
  }

  private Chart draw(Charts kind) throws IOException {
    ComparisonResult compared =
        new ComparisonMaker(new FakeLibrary(authors, papers))
            .compare(
                ComparisonMaker.Request.of(authors.stream().map(AuthorRecord::id).toList()),
                () -> false)
            .orElseThrow();
    return kind.draw(compared, false, new Chart.Frame(860, 14));
  }

  private static List<String> texts(Chart chart) {
    return chart.marks().stream()
        .filter(ChartShape.Label.class::isInstance)
        .map(mark -> ((ChartShape.Label) mark).text())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  @Test
  void categoriesOfAllSidesAreOnOneScale() throws IOException {
    author("Ada", 2024, "LG", "LG", "LG", "LG", "LG");
    author("Bo", 2024, "LG");
    Chart chart = draw(Charts.CATEGORY_YEARS);
    List<Double> heights =
        chart.marks().stream()
            .filter(ChartShape.Box.class::isInstance)
            .map(mark -> ((ChartShape.Box) mark).height())
            .filter(height -> height > 2)
            .toList();
    assertEquals(5, heights.getFirst() / heights.getLast(), 1e-9);
    assertEquals("year; the longest bar is 5 papers", texts(chart).getLast());
  }

  @Test
  void aShareThatCannotChangeIsNotSaidToBeUnchanged() throws IOException {
    author("Ada", 2024, "LG", "LG");
    author("Bo", 2024, "LG");
    author("Cy", 2024, "", "");
    author("Di", 2024);
    String few = "Fewer than two papers have a date and a category.";
    assertEquals(
        List.of("Ada", "No category changed its share.", "Bo", few, "Cy", few, "Di", few),
        texts(draw(Charts.CATEGORY_SHIFTS)));
  }
}
