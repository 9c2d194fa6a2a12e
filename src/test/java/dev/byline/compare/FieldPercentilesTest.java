package dev.byline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.Library;
import dev.byline.library.Listing;
import dev.byline.library.NaiveLibrary;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.stats.Percentile;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FieldPercentilesTest {

  private static final AuthorId ADA = new AuthorId("ada");
  private static final AuthorId OTHERS = new AuthorId("others");

  private final NaiveLibrary library = new NaiveLibrary();

  private void add(AuthorId author, String id, String category, int year, OptionalInt citations) {
    Paper paper =
        Paper.builder("Paper " + id)
            .categories(category.isEmpty() ? List.of() : List.of(category))
            .published(Optional.of(PartialDate.ofYear(year)))
            .citations(citations)
            .build();
    library.put(
        new PaperRecord(
            new PaperId(id), paper, List.of(new Listing(author, author.value(), "page", 0, 0))));
  }

  private FieldPercentiles ofAda() throws IOException {
    PaperQuery query = PaperQuery.ALL.and(Clause.OneOf.profile(ADA));
    List<PaperHit> papers = library.papers(query, PageRequest.first(50), () -> false).hits();
    return FieldPercentiles.of(papers, library, () -> false);
  }

  /// 29 others with 0 to 28 citations.
  private void addField(String category, int year, int others) {
    for (int i = 0; i < others; i++) {
      add(OTHERS, category + year + "-" + i, category, year, OptionalInt.of(i));
    }
  }

  @Test
  void aPaperStandsAmongThoseOfItsCategoryAndYear() throws IOException {
    addField("LG", 2020, 29);
    addField("LG", 2021, 40);
    addField("CL", 2020, 40);
    add(OTHERS, "uncounted", "LG", 2020, OptionalInt.empty());
    add(ADA, "a", "LG", 2020, OptionalInt.of(14));
    FieldPercentiles field = ofAda();
    assertEquals(
        List.of(new FieldPercentiles.Placed(new PaperId("a"), "Paper a", new Percentile(50, 30))),
        field.placed());
    assertEquals(0, field.unplaced());
  }

  @Test
  void fewerThanThirtyPapersAreNoField() throws IOException {
    addField("LG", 2020, 28);
    add(ADA, "a", "LG", 2020, OptionalInt.of(14));
    add(ADA, "b", "", 2020, OptionalInt.of(3));
    add(ADA, "uncounted", "LG", 2020, OptionalInt.empty());
    FieldPercentiles field = ofAda();
    assertEquals(List.of(), field.placed());
    assertEquals(2, field.unplaced());
    assertEquals(Optional.empty(), field.spread());
  }

  /// Papers of two categories and many years take two questions, whatever their citations.
  @Test
  void aCategoryIsAskedForOnce() throws IOException {
    for (int year = 2010; year < 2020; year++) {
      addField("LG", year, 40);
      addField("CL", year, 40);
      add(ADA, "l" + year, "LG", year, OptionalInt.of(year % 7));
      add(ADA, "c" + year, "CL", year, OptionalInt.of(year % 5));
    }
    PaperQuery query = PaperQuery.ALL.and(Clause.OneOf.profile(ADA));
    List<PaperHit> papers = library.papers(query, PageRequest.first(50), () -> false).hits();
    var asked = new ArrayList<PaperQuery>();
    Library counting =
        (Library)
            Proxy.newProxyInstance(
                Library.class.getClassLoader(),
                new Class<?>[] {Library.class},
                (_, method, arguments) -> {
                  asked.add((PaperQuery) arguments[0]);
                  return method.invoke(library, arguments);
                });
    assertEquals(20, FieldPercentiles.of(papers, counting, () -> false).placed().size());
    assertEquals(2, asked.size());
  }

  @Test
  void thePercentilesAreADistribution() throws IOException {
    addField("LG", 2020, 40);
    add(ADA, "a", "LG", 2020, OptionalInt.of(0));
    add(ADA, "b", "LG", 2020, OptionalInt.of(100));
    var spread = ofAda().spread().orElseThrow();
    assertEquals(2, spread.count());
    assertEquals(100, spread.most());
  }
}
