package dev.byline.ui.compare.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.PageCounters;
import dev.byline.compare.Ranking;
import dev.byline.compare.Ranking.Column;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.own.MemoryGroups;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.window.UndoQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingModelTest {

  private final FakeLibrary library = People.library(18);
  private final RankingModel model =
      new RankingModel(library, new TickedAuthors(), groups(), Runnable::run, Runnable::run);

  private List<String> names() {
    return IntStream.range(0, model.rows().size())
        .mapToObj(i -> model.rows().get(i).value().orElseThrow().author().name())
        .toList();
  }

  private AuthorRecord author(String name) {
    return IntStream.range(0, model.rows().size())
        .mapToObj(i -> model.rows().get(i).value().orElseThrow())
        .filter(author -> author.author().name().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aHeadPressedTwiceTurnsTheOrderRound() {
    model.open();
    model.sort(AuthorSort.CITATIONS);
    List<String> largestFirst = names();
    assertEquals("G. Ito", largestFirst.getFirst());
    model.sort(AuthorSort.CITATIONS);
    assertEquals(List.of("G. Ito", "Farouk Benali"), names().subList(5, 7), "who has none is last");
    model.sort(AuthorSort.NAME);
    assertEquals("Ada Quill", names().getFirst());
  }

  @Test
  void anImpossibleFigureComesBehindTheSoundOnesEitherWay() {
    model.open();
    assertEquals(List.of("Edna Marlow", "Dörte Öz", "Chen Wu", "Ada Quill"), names().subList(0, 4));
    assertEquals(OptionalInt.of(4), model.place(author("Ada"), 3));
    assertEquals(OptionalInt.empty(), model.place(author("Barth"), 4));
    model.sort(AuthorSort.H_INDEX);
    assertEquals(List.of("Ada Quill", "Chen Wu", "Dörte Öz", "Edna Marlow"), names().subList(0, 4));
    model.sort(AuthorSort.NAME);
    assertEquals(OptionalInt.of(2), model.place(author("Barth"), 1));
  }

  /// Two of one figure were third and fourth.
  @Test
  void equalFiguresTakeOnePlace() {
    FakeLibrary twins =
        new FakeLibrary(
            List.of(ranked("Ada", 5), ranked("Ben", 3), ranked("Cyd", 3), ranked("Dan", 2)),
            List.of());
    var ranked =
        new RankingModel(twins, new TickedAuthors(), groups(), Runnable::run, Runnable::run);
    ranked.open();
    assertEquals(List.of(1, 2, 2, 4), places(ranked));
    ranked.filter("an");
    assertEquals(List.of(4), places(ranked), "among all, as percentiles are");
    ranked.filter("");
    ranked.sort(AuthorSort.H_INDEX);
    assertEquals(List.of(1, 2, 2, 4), places(ranked));
    ranked.sort(AuthorSort.NAME);
    assertEquals(List.of(1, 2, 3, 4), places(ranked));
  }

  private static List<Integer> places(RankingModel model) {
    return IntStream.range(0, model.rows().size())
        .mapToObj(i -> model.place(model.rows().get(i).value().orElseThrow(), i).orElse(0))
        .toList();
  }

  private static AuthorRecord ranked(String name, int hIndex) {
    var figures =
        PageCounters.of(
            OptionalInt.of(hIndex),
            OptionalInt.of(9),
            OptionalInt.of(400),
            OptionalInt.empty(),
            OptionalInt.empty());
    return new AuthorRecord(
        new AuthorId(name),
        Author.builder(name).figures(figures).build(),
        List.of(),
        Optional.empty(),
        "profile-page",
        "hash",
        name + ".txt",
        9,
        Optional.empty(),
        1);
  }

  @Test
  void anImpossibleFigureHasNoPlaceAndTakesNone() {
    model.open();
    Ranking ranking = model.ranking().get();
    // h-indices 4, 72 (impossible: 25 papers), 10, 13, 16, none, 22 (impossible: 18 papers).
    assertEquals(4, ranking.count(Column.H_INDEX));
    assertEquals(Optional.empty(), ranking.percentile(author("Barth"), Column.H_INDEX));
    assertEquals(Optional.empty(), ranking.share(author("Barth"), Column.H_INDEX));
    assertTrue(Column.H_INDEX.isImpossible(author("Barth")));
    assertEquals(0, ranking.percentile(author("Ada"), Column.H_INDEX).orElseThrow().percent());
    assertEquals(100, ranking.percentile(author("Edna"), Column.H_INDEX).orElseThrow().percent());
    assertEquals(1, ranking.share(author("Edna"), Column.H_INDEX).orElseThrow());
    assertEquals(Optional.empty(), ranking.percentile(author("Farouk"), Column.CITATIONS));
  }

  @Test
  void readingAllAuthorsTellsHowFarItIsAndIsStopped() {
    var work = new Queue();
    var slow = new RankingModel(library, new TickedAuthors(), groups(), work, Runnable::run);
    var shares = new ArrayList<OptionalDouble>();
    slow.progress().subscribe(share -> shares.add(share));
    slow.open();
    assertEquals(OptionalDouble.of(0), slow.progress().get());
    slow.stop();
    work.runAll();
    assertEquals(0, slow.ranking().get().count(Column.H_INDEX), "stopped");
    assertEquals(7, slow.rows().size(), "rows are there without it");
    slow.refresh();
    work.runAll();
    assertTrue(shares.contains(OptionalDouble.of(1)), shares::toString);
    assertEquals(OptionalDouble.empty(), slow.progress().get());
    assertEquals(4, slow.ranking().get().count(Column.H_INDEX));
  }

  @Test
  void theAuthorsOfAGroupAreRankedAlone() {
    var groups = groups();
    var ranked =
        new RankingModel(library, new TickedAuthors(), groups, Runnable::run, Runnable::run);
    ranked.open();
    groups.create("Lab", List.of(new AuthorId("author-0"), new AuthorId("author-2")));
    ranked.among(groups.groups().get().stream().findFirst());
    assertEquals(2, ranked.rows().size());
    groups.add(groups.groups().get().getFirst().id(), List.of(new AuthorId("author-3")));
    assertEquals(3, ranked.rows().size(), "the group has grown");
    ranked.filter("category:nothing");
    assertEquals(0, ranked.rows().size());
    ranked.filter("");
    ranked.among(Optional.empty());
    assertEquals(7, ranked.rows().size());
  }

  private static GroupsModel groups() {
    return new GroupsModel(new MemoryGroups(), new UndoQueue(Runnable::run, Runnable::run));
  }
}
