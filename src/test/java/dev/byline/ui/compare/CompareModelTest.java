package dev.byline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.Compared;
import dev.byline.compare.FigureTable;
import dev.byline.library.Facet;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.stats.Metric;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import dev.byline.ui.kit.Ticks;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompareModelTest {

  private final FakeLibrary library = People.library(18);
  private final Queue work = new Queue();
  private final Ticks ticks = new Ticks();
  private final CompareModel model = new CompareModel(library, ticks, work, Runnable::run);

  private static AuthorId author(int i) {
    return new AuthorId("author-" + i);
  }

  private Compared shown() {
    work.runAll();
    return assertInstanceOf(CompareState.Shown.class, model.state().get()).compared();
  }

  private static String papers(Compared compared, int side) {
    FigureTable table = FigureTable.of(compared.comparison());
    return table.row(Metric.PAPERS).orElseThrow().cells().get(side).text();
  }

  @Test
  void asksNothingBeforeItIsOpened() {
    ticks.set(List.of(author(0), author(2)));
    assertEquals(0, work.size());
    model.open();
    assertEquals(List.of("Ada Quill", "Chen Wu"), shown().names());
  }

  @Test
  void followsTheTicks() {
    model.open();
    assertInstanceOf(CompareState.TooFew.class, model.state().get());
    ticks.set(List.of(author(0), author(2), author(4)));
    assertEquals(3, shown().names().size());
    model.remove(author(2));
    assertEquals(List.of("Ada Quill", "Edna Marlow"), shown().names());
    model.remove(author(0));
    work.runAll();
    assertInstanceOf(CompareState.TooFew.class, model.state().get());
  }

  @Test
  void keepsTheLastComparisonWhileTheNextIsMade() {
    model.open();
    ticks.set(List.of(author(0), author(2)));
    Compared first = shown();
    ticks.toggle(author(4));
    assertEquals(first, model.state().get().seen().orElseThrow());
    work.runAll();
    assertEquals(3, shown().names().size());
  }

  @Test
  void yearsAndCategoriesRestrictEveryFigure() {
    model.open();
    ticks.set(List.of(author(0), author(2)));
    model.years(OptionalInt.of(2020), OptionalInt.of(2022));
    Compared narrow = shown();
    long expected =
        narrow.contenders().getFirst().papers().stream()
            .filter(CompareModelTest::isFrom2020To2022)
            .count();
    assertEquals(String.valueOf(expected), papers(narrow, 0));
    assertTrue(narrow.isRestricted());
    model.toggle("ML");
    assertEquals(Set.of("ML"), model.scope().chosen(Facet.CATEGORY));
    model.toggle("ML");
    assertEquals(Set.of(), model.scope().chosen(Facet.CATEGORY));
    model.countAll();
    assertEquals(PaperQuery.ALL, shown().scope());
    assertEquals("18", papers(shown(), 0));
  }

  private static boolean isFrom2020To2022(PaperHit paper) {
    return paper.paper().published().filter(d -> d.year() >= 2020 && d.year() <= 2022).isPresent();
  }

  @Test
  void aPaperLeftOutCountsNoMoreUntilItIsTickedAgain() {
    model.open();
    ticks.set(List.of(author(0), author(2)));
    PaperHit paper = shown().contenders().getFirst().papers().getFirst();
    model.leaveOut(paper.id(), true);
    assertEquals("17", papers(shown(), 0));
    assertEquals("18", papers(shown(), 1));
    model.leaveOut(paper.id(), false);
    assertEquals("18", papers(shown(), 0));
  }

  @Test
  void saysWhenTheLibraryFails() {
    model.open();
    library.failWith(new IOException("The disk is gone"));
    ticks.set(List.of(author(0), author(2)));
    work.runAll();
    assertInstanceOf(CompareState.Failed.class, model.state().get());
    library.failWith(null);
    model.refresh();
    assertEquals(2, shown().names().size());
  }

  @Test
  void noMoreThanEightAreTicked() {
    IntStream.range(0, 12).forEach(i -> ticks.toggle(author(i)));
    assertEquals(Ticks.MOST, ticks.ids().get().size());
    ticks.toggle(author(3));
    assertEquals(Ticks.MOST - 1, ticks.ids().get().size());
  }
}
