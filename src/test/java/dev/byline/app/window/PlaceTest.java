package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final List<String> SEARCHES = List.of("momentum");

  private final FakeLibrary library = People.library(4);

  private PaperId anyPaper() throws IOException {
    return library.papers(PaperQuery.ALL, PageRequest.first(1), () -> false).hits().getFirst().id();
  }

  @Test
  void staysWhereTheLibraryStillHasIt() throws IOException {
    var place = new SessionState("momentum in:author-1", Optional.of(anyPaper()), 3, SEARCHES);
    assertEquals(place, place.in(library));
  }

  @Test
  void beginsAnewWhereTheAuthorIsGone() throws IOException {
    var place = new SessionState("in:nobody", Optional.of(anyPaper()), 3, SEARCHES);
    assertEquals(new SessionState("", Optional.empty(), -1, SEARCHES), place.in(library));
  }

  @Test
  void forgetsAPaperThatIsGone() throws IOException {
    var place = new SessionState("momentum", Optional.of(new PaperId("gone")), 3, SEARCHES);
    assertEquals(new SessionState("momentum", Optional.empty(), -1, SEARCHES), place.in(library));
  }
}
