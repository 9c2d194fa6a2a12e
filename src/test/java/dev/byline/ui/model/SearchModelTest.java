package dev.byline.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.PageRequest;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import dev.byline.ui.model.SearchSuggestions.Effect;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SearchModelTest {

  private final FakeLibrary library = People.library(10);
  private final Queue work = new Queue();
  private final BrowseModel browse = new BrowseModel(library, work, Runnable::run);
  private final SearchModel model = new SearchModel(browse, library, work, Runnable::run);

  private List<String> labels() {
    return model.offers().get().stream().map(SearchSuggestions::label).toList();
  }

  private void complete(String text) {
    model.complete(text, text.length());
  }

  @Test
  void offersFieldsAtOnceAndPeopleWhenTheyCome() {
    complete("momentum a");
    assertEquals(List.of("abstract:", "author:", "affiliation:", "arxiv:"), labels());
    complete("au");
    assertEquals(
        List.of(new Effect.Insert(0, 2, "author:")),
        model.offers().get().stream().map(SearchSuggestions::effect).toList());
    complete("quill");
    assertEquals(List.of(), labels());
    work.runAll();
    assertEquals("author:\"ada quill\"", labels().getFirst());
  }

  @Test
  void offersTheValuesOfAFieldWithTheirCounts() throws IOException {
    complete("category:l");
    work.runAll();
    SearchSuggestions first = model.offers().get().getFirst();
    assertEquals("LG", first.label());
    assertEquals(new Effect.Insert(9, 10, "LG "), first.effect());
    long papers =
        library
            .papers(QueryText.read("category:LG").query(), PageRequest.first(1), () -> false)
            .count()
            .value();
    assertEquals(OptionalLong.of(papers), first.papers());
  }

  @Test
  void readsANameOfSeveralWords() {
    complete("momentum ada qu");
    work.runAll();
    assertEquals(
        new Effect.Insert(9, 15, "author:\"ada quill\" "), model.offers().get().getLast().effect());
  }

  @Test
  void dropsOffersForWhatIsNoLongerTyped() {
    complete("category:l");
    complete("has:");
    work.runAll();
    assertEquals(List.of("abstract", "code", "date", "note"), labels());
  }

  @Test
  void offersNothingWhereTheLibraryFails() {
    library.failWith(new IOException("The disk is gone"));
    complete("quill");
    work.runAll();
    assertEquals(List.of(), labels());
  }

  @Test
  void opensAnAuthorsPage() {
    model.take(new Effect.Open(new AuthorId("author-2")));
    assertEquals(Optional.of(new AuthorId("author-2")), browse.author());
  }

  @Test
  void aWholeNameLeadsToThePageAndAPartOfItDoesNot() {
    // The pages of this library are called by their ids.
    complete("author-2");
    work.runAll();
    assertEquals(Optional.of(new Effect.Open(new AuthorId("author-2"))), model.named("Author-2 "));
    complete("author");
    work.runAll();
    assertEquals(Optional.empty(), model.named("author"));
  }

  @Test
  void keepsWhatWasSearchedForNewestFirst() {
    model.finish("momentum ");
    model.finish("mirror");
    model.finish("momentum");
    assertEquals(List.of("momentum", "mirror"), model.history().texts().get());
    model.showHistory();
    assertEquals(List.of("momentum", "mirror", "Clear history"), labels());
    model.take(model.offers().get().getLast().effect());
    assertEquals(List.of(), model.history().texts().get());
    model.showHistory();
    assertEquals(List.of(), labels());
  }

  @Test
  void aSearchThatGoesOnIsOneSearch() {
    model.finish("mom");
    model.finish("momentum");
    model.finish("  ");
    assertEquals(List.of("momentum"), model.history().texts().get());
  }

  @Test
  void textInTheBoxStaysWhereTheQuerySaysTheSame() {
    model.search("year:2023 a");
    assertEquals(Optional.empty(), model.rewritten("year:2023 a"));
    assertEquals(Optional.empty(), model.rewritten("year:2023 att"));
    browse.update(query -> query.choosing(Facet.CATEGORY, List.of("LG")));
    assertEquals(Optional.empty(), model.rewritten("year:2023 att"));
  }

  @Test
  void aFilterTakenAwayElsewhereLeavesTheRestAsItIsTyped() {
    var code = new Clause.Has(Clause.Has.Thing.CODE);
    model.search("year:2023 has:code mom");
    browse.update(query -> query.without(code));
    assertEquals(Optional.of("year:2023 momentu"), model.rewritten("year:2023 has:code momentu"));
    browse.back();
    assertEquals(Optional.of("year:2023 has:code m"), model.rewritten("year:2023 m"));
  }

  @Test
  void anotherQueryTakesThePlaceOfTheText() {
    model.search("momentum ");
    browse.showAuthor(new AuthorId("author-2"));
    assertEquals(Optional.of(""), model.rewritten("momentum "));
    browse.back();
    assertEquals(Optional.of("momentum "), model.rewritten(""));
    assertEquals("momentum ", model.text());
  }

  @Test
  void searchesAgainForWhatWasSearched() {
    model.take(new Effect.Ask("mirror"));
    assertEquals(QueryText.readTyping("mirror").query(), browse.query().get());
  }
}
