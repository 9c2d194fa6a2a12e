package dev.byline.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Actions of the user while an answer is on its way: they count more than the answer.
class LateAnswersTest {

  private static final AuthorId ADA = new AuthorId("author-0");
  private static final AuthorId CHEN = new AuthorId("author-2");

  private final FakeLibrary library = People.library(150);
  private final Queue work = new Queue();

  private static Optional<PaperId> shown(SelectionModel selection) {
    return selection.paper().get() instanceof DetailState.Shown(var detail)
        ? Optional.of(detail.record().id())
        : Optional.empty();
  }

  @Test
  void paperThatWasJustChosenIsShownThoughTheLibraryChanged() {
    var selection = new SelectionModel(library, work, Runnable::run);
    selection.showPaper(new PaperId("author-0-0"), PaperQuery.ALL);
    work.runAll();
    selection.showPaper(new PaperId("author-0-1"), PaperQuery.ALL);
    selection.refresh(Optional.empty(), PaperQuery.ALL);
    work.runAll();
    assertEquals(Optional.of(new PaperId("author-0-1")), shown(selection));
  }

  @Test
  void tickMadeMeanwhileStays() {
    var authors = new AuthorsModel(library, work, Runnable::run);
    authors.ticks().toggle(ADA);
    authors.refresh();
    authors.ticks().toggle(CHEN);
    authors.ticks().toggle(ADA);
    work.runAll();
    assertEquals(List.of(CHEN), authors.ticks().ids().get());
  }

  @Test
  void rowsAreOfTheAnswerThatIsShown() {
    var browse = new BrowseModel(library, work, Runnable::run);
    browse.refresh();
    work.runAll();
    browse.rows().get(700);
    browse.showAuthor(ADA);
    work.runFirst();
    assertEquals(7 * 150, browse.rows().size(), "the new answer has not come");
    assertTrue(browse.rows().get(700).value().isPresent());
    library.failWith(new IOException("gone"));
    work.runAll();
    library.failWith(null);
    browse.rows().get(900);
    work.runAll();
    assertTrue(browse.rows().get(900).value().isPresent(), "of all papers, not of Ada's");
  }

  @Test
  void firstAuthorIsNotShownWhereSomethingElseWasAskedFor() {
    var browse = new BrowseModel(library, work, Runnable::run);
    browse.showLastAuthor();
    browse.show(PaperQuery.ALL.withWords(BrowseModelTest.MIRROR.words()));
    work.runAll();
    assertEquals(Optional.empty(), browse.author());
  }
}
