package dev.byline.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrowseModelTest {

  private static final PaperQuery MOMENTUM = words("momentum");
  static final PaperQuery MIRROR = words("mirror");

  private final FakeLibrary library = People.library(10);
  private final Queue work = new Queue();
  private final BrowseModel model = new BrowseModel(library, work, Runnable::run);

  private static PaperQuery words(String text) {
    return QueryText.readTyping(text).query();
  }

  private ResultState.Loaded loaded() {
    return assertInstanceOf(ResultState.Loaded.class, model.results().get());
  }

  @Test
  void showsTheAnswerAndThenTheCounts() {
    model.refresh();
    assertEquals(new ResultState.Loading(PaperQuery.ALL, Optional.empty()), model.results().get());
    work.runFirst();
    assertEquals(70, loaded().count().value());
    assertEquals(70, model.rows().size());
    assertTrue(model.facets().get().isEmpty());
    work.runAll();
    assertEquals(
        70,
        model.facets().get().getOrDefault(Facet.CATEGORY, List.of()).stream()
            .mapToLong(FacetValue::count)
            .sum());
  }

  @Test
  void keepsTheLastAnswerWhileLoading() {
    model.refresh();
    work.runAll();
    var before = loaded();
    model.type(MOMENTUM);
    assertEquals(new ResultState.Loading(MOMENTUM, Optional.of(before)), model.results().get());
    assertEquals(70, model.rows().size());
  }

  @Test
  void dropsAnAnswerThatComesAfterANewerOne() {
    model.type(MOMENTUM);
    model.type(MIRROR);
    work.runLast();
    var newest = loaded();
    work.runAll();
    assertEquals(MIRROR, newest.query());
    assertEquals(newest, loaded());
  }

  @Test
  void doesNotAskTheLibraryWhatWasCancelledBeforeItBegan() {
    model.type(MOMENTUM);
    model.type(MIRROR);
    work.runAll();
    assertFalse(library.asked().contains(MOMENTUM));
  }

  @Test
  void asksAnEqualQueryOnlyOnce() {
    model.showAuthor(new AuthorId("author-2"));
    work.runAll();
    int asked = library.asked().size();
    model.showAuthor(new AuthorId("author-2"));
    work.runAll();
    assertEquals(asked, library.asked().size());
  }

  @Test
  void keepsTheLastAnswerWhenTheNextFails() {
    model.refresh();
    work.runAll();
    var before = loaded();
    var cause = new IOException("The disk is gone");
    library.failWith(cause);
    model.type(MOMENTUM);
    work.runAll();
    assertEquals(
        new ResultState.Failed(MOMENTUM, cause, Optional.of(before)), model.results().get());
    library.failWith(null);
    model.refresh();
    work.runAll();
    assertEquals(MOMENTUM, loaded().query());
  }

  @Test
  void goesBackAndForwardThroughQueries() {
    var author = new AuthorId("author-1");
    model.showAuthor(author);
    model.update(query -> query.withSort(PaperSort.TITLE));
    assertFalse(model.forwardPossible().get());
    model.back();
    assertEquals(PaperSort.RELEVANCE, model.query().get().sort());
    assertEquals(Optional.of(author), model.author());
    model.back();
    assertEquals(PaperQuery.ALL, model.query().get());
    assertFalse(model.backPossible().get());
    model.forward();
    model.forward();
    assertEquals(PaperSort.TITLE, model.query().get().sort());
  }

  @Test
  void typingOnIsOnePlaceInTheHistory() {
    model.type(words("mo"));
    model.type(words("mom"));
    model.type(MOMENTUM);
    model.back();
    assertEquals(PaperQuery.ALL, model.query().get());
    model.forward();
    assertEquals(MOMENTUM, model.query().get());
  }

  @Test
  void clearingKeepsTheAuthorAndTheOrder() {
    var author = new AuthorId("author-3");
    model.showAuthor(author);
    model.type(MOMENTUM);
    model.update(query -> query.withSort(PaperSort.SCORE).choosing(Facet.CATEGORY, List.of("ML")));
    model.clear();
    assertEquals(
        new PaperQuery(List.of(Clause.OneOf.profile(author)), PaperSort.SCORE),
        model.query().get());
  }

  @Test
  void typedFiltersChangeWithTheText() {
    model.showAuthor(new AuthorId("author-3"));
    model.type(words("momentum has:code "));
    PaperQuery author = PaperQuery.ALL.and(Clause.OneOf.profile(new AuthorId("author-3")));
    PaperQuery withCode = words("momentum has:code ");
    assertEquals(
        author.withWords(withCode.words()).and(new Clause.Has(Clause.Has.Thing.CODE)),
        model.query().get());
    assertEquals(withCode, model.typed());
    model.type(words("momentum "));
    assertEquals(author.withWords(withCode.words()), model.query().get());
  }

  @Test
  void yearsWithoutAHitAreCountedWhereTheyAreChosen() {
    model.type(words("year:2030 "));
    work.runAll();
    assertEquals(0, loaded().count().value());
    PaperYears years = model.years().get().years();
    assertEquals(2030, years.last());
    assertEquals(0, years.counts().getLast());
  }

  @Test
  void aTypedOrderGoesWithItsText() {
    // It stayed for all later searches, and in the cleared list.
    model.type(words("sort:score momentum "));
    assertEquals(words("sort:score momentum "), model.query().get());
    model.type(words("momentum "));
    assertEquals(words("momentum "), model.query().get());
    model.type(words("sort:score momentum "));
    model.clear();
    assertEquals(PaperQuery.ALL, model.query().get());
  }

  @Test
  void anOrderChosenInTheMenuStays() {
    model.update(query -> query.withSort(PaperSort.TITLE));
    model.type(words("sort:score momentum "));
    assertEquals(PaperSort.SCORE, model.query().get().sort());
    model.type(words("momentum "));
    assertEquals(PaperSort.TITLE, model.query().get().sort());
    model.type(words("sort:score momentum "));
    model.update(query -> query.withSort(PaperSort.OLDEST));
    assertEquals(words("momentum "), model.typed());
    model.update(query -> query.withSort(PaperSort.SCORE));
    model.type(words("mirror "));
    assertEquals(words("mirror ").withSort(PaperSort.SCORE), model.query().get());
  }

  @Test
  void aFilterTakenAwayElsewhereLeavesTheText() {
    model.type(words("momentum has:code "));
    model.update(query -> query.without(new Clause.Has(Clause.Has.Thing.CODE)));
    assertEquals(words("momentum "), model.typed());
  }
}
