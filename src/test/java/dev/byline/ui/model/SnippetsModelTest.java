package dev.byline.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.Library;
import dev.byline.library.PaperHit;
import dev.byline.library.query.QueryText;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetsModelTest {

  private final FakeLibrary people = People.library(9);

  /// The papers of each question for whole papers.
  private final List<List<?>> read = new ArrayList<>();

  private final Queue work = new Queue();
  private final Queue ui = new Queue();
  private final BrowseModel browse = new BrowseModel(people, Runnable::run, Runnable::run);
  private final SnippetsModel model = new SnippetsModel(browse, watched(), work, ui);

  private Library watched() {
    return (Library)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Library.class},
            (_, method, arguments) -> {
              if (arguments != null && arguments[0] instanceof List<?> papers) {
                read.add(papers);
              }
              try {
                return method.invoke(people, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private List<PaperHit> ask(String text) {
    browse.show(QueryText.read(text).query());
    return browse.rows().stream()
        .flatMap(row -> row.value().stream())
        .filter(PaperHit::hasAbstract)
        .toList();
  }

  private void runAll() {
    while (work.size() + ui.size() > 0) {
      ui.runAll();
      work.runAll();
    }
  }

  @Test
  void linesOfRowsThatAreShownTogetherAreAskedForTogether() {
    List<PaperHit> hits = ask("learning");
    assertTrue(model.below(hits.get(0)).isEmpty());
    model.below(hits.get(1));
    model.below(hits.get(0));
    runAll();
    assertEquals(List.of(List.of(hits.get(0).id(), hits.get(1).id())), read);
    assertEquals(1, model.arrived().get());
    assertTrue(model.below(hits.get(0)).orElseThrow().text().source().contains("Learning"));
    runAll();
    assertEquals(1, read.size(), "a line that is there is not asked for");
  }

  @Test
  void theLineBeforeStaysUntilTheNewOneComes() {
    List<PaperHit> hits = ask("learning");
    model.below(hits.getFirst());
    runAll();
    var before = model.below(hits.getFirst());
    browse.show(QueryText.read("study").query());
    assertEquals(before, model.below(hits.getFirst()));
    runAll();
    assertFalse(before.equals(model.below(hits.getFirst())));
  }

  @Test
  void anAnswerToAnEarlierQueryIsDropped() {
    List<PaperHit> hits = ask("learning");
    model.below(hits.getFirst());
    ui.runAll();
    browse.show(QueryText.read("study").query());
    work.runAll();
    ui.runAll();
    assertEquals(0, model.arrived().get());
  }

  @ParameterizedTest
  @CsvSource({
    "flow, true",
    "abstract:flow, true",
    "'\"two words\"', true",
    "(title:a OR abstract:b), true",
    "title:flow, false",
    "author:flow, false",
    "-flow, false",
    "year:2024, false",
    "'', false"
  })
  void areForQueriesThatLookIntoAbstracts(String text, boolean are) {
    assertEquals(are, SnippetsModel.areFor(QueryText.read(text).query()));
  }
}
