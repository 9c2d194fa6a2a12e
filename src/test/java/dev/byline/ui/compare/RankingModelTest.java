package dev.byline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.Ranking;
import dev.byline.compare.Ranking.Column;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.kit.Ticks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingModelTest {

  private final FakeLibrary library = People.library(18);
  private final RankingModel model =
      new RankingModel(library, new Ticks(), Runnable::run, Runnable::run);

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
}
