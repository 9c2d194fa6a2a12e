package dev.byline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.FigureTable;
import dev.byline.compare.ScopeChoices;
import dev.byline.library.PaperHit;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import dev.byline.stats.citations.Metric;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import dev.byline.ui.kit.TickedAuthors;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class CompareModelTest {

  private final FakeLibrary library = People.library(18);
  private final Queue work = new Queue();
  private final TickedAuthors ticks = new TickedAuthors();
  private final ObjectProperty<List<AuthorGroup>> groups = new SimpleObjectProperty<>(List.of());
  private final CompareModel model = new CompareModel(library, ticks, groups, work, Runnable::run);

  private static AuthorId author(int i) {
    return new AuthorId("author-" + i);
  }

  private ComparisonResult shown() {
    work.runAll();
    return assertInstanceOf(CompareState.Shown.class, model.state().get()).compared();
  }

  private static String papers(ComparisonResult compared, int side) {
    FigureTable table = FigureTable.of(compared);
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
    ComparisonResult first = shown();
    ticks.toggle(author(4));
    assertEquals(first, model.state().get().seen().orElseThrow());
    work.runAll();
    assertEquals(3, shown().names().size());
  }

  @Test
  void yearsAndCategoriesRestrictEveryFigure() {
    model.open();
    ticks.set(List.of(author(0), author(2)));
    ScopeChoices whole = shown().choices();
    assertTrue(whole.years().getFirst() < 2020 && whole.years().getLast() > 2022);
    model.years(OptionalInt.of(2020), OptionalInt.of(2022));
    ComparisonResult narrow = shown();
    long expected =
        narrow.contenders().getFirst().papers().stream()
            .filter(CompareModelTest::isFrom2020To2022)
            .count();
    assertEquals(String.valueOf(expected), papers(narrow, 0));
    assertTrue(narrow.isRestricted());
    assertEquals(whole, narrow.choices());
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
    assertEquals(TickedAuthors.MOST, ticks.ids().get().size());
    ticks.toggle(author(3));
    assertEquals(TickedAuthors.MOST - 1, ticks.ids().get().size());
  }

  private static AuthorGroup group(String name, int... authors) {
    return new AuthorGroup(
        new GroupId(name), name, IntStream.of(authors).mapToObj(CompareModelTest::author).toList());
  }

  @Test
  void groupsAndTheLibraryAreSidesBesideTheTickedAuthors() {
    groups.set(List.of(group("lab", 1, 2), group("empty")));
    model.open();
    ticks.set(List.of(author(0)));
    model.toggle(new GroupId("lab"));
    model.toggle(new GroupId("empty"));
    model.toggleLibrary();
    ComparisonResult compared = shown();
    assertEquals(List.of("Ada Quill", "lab", "The library"), compared.names());
    assertEquals("29 to 36", papers(compared, 1));
    model.remove(compared.contenders().get(1));
    model.remove(compared.contenders().get(0));
    work.runAll();
    assertInstanceOf(CompareState.TooFew.class, model.state().get());
  }

  @Test
  void aGroupIsComparedAsItIsNow() {
    groups.set(List.of(group("lab", 1, 2)));
    model.open();
    ticks.set(List.of(author(0)));
    model.toggle(new GroupId("lab"));
    assertEquals("29 to 36", papers(shown(), 1));
    // Papers of one title count once in a group.
    groups.set(List.of(group("lab", 1)));
    assertEquals("14 to 21", papers(shown(), 1));
    groups.set(List.of());
    assertEquals(ExtraSides.NONE, model.extras().get());
  }

  @Test
  void sidesOtherThanAuthorsTakeTheirRoom() {
    groups.set(List.of(group("lab", 1, 2)));
    ticks.set(IntStream.range(0, 7).mapToObj(CompareModelTest::author).toList());
    model.toggle(new GroupId("lab"));
    assertTrue(ticks.full().get());
    model.toggleLibrary();
    assertEquals(1, model.extras().get().count());
    model.toggle(new GroupId("lab"));
    assertTrue(ticks.hasRoom());
  }
}
