package dev.byline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.byline.compare.ComparisonMaker.Request;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.ui.FakeLibrary;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparerTest {

  @Test
  void groupThatIsTooLargeSaysWhatToDo() {
    List<AuthorId> authors =
        IntStream.range(0, 10_000).mapToObj(i -> new AuthorId("author-" + i)).toList();
    var request =
        new Request(
            List.of(new SideRequest.Group("Everyone", authors), new SideRequest.Everybody()),
            PaperQuery.ALL,
            Set.of());
    var comparer = new ComparisonMaker(new FakeLibrary(List.of(), List.of()));
    var refused = assertThrows(IOException.class, () -> comparer.compare(request, () -> false));
    assertEquals(
        "The group Everyone has 10,000 authors; the limit for a comparison is 2,000."
            + " Remove authors from the group, or compare with the whole library.",
        refused.getMessage());
  }
}
