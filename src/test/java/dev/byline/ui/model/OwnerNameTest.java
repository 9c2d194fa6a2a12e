package dev.byline.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.ProfileRef;
import dev.byline.model.AuthorId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerNameTest {

  @ParameterizedTest(name = "{0} on the page of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pierre Marion        | Pierre Marion        | true
          P. Marion            | Pierre Marion        | true
          Marion, Pierre       | Pierre Marion        | true
          Michael Sander       | Michaël E. Sander    | true
          L. Pillaud Vivien    | Loucas Pillaud-Vivien | false
          Pillaud Vivien, L.   | Loucas Pillaud-Vivien | true
          A. d'Aspremont       | Alexandre d'Aspremont | true
          Paul Marion          | Pierre Marion        | false
          Pierre Ablin         | Pierre Marion        | false
          """)
  void fullerAndShorterFormsAreTheOwner(String name, String owner, boolean is) {
    assertEquals(is, new OwnerMatch(List.of(new ProfileRef(new AuthorId("x"), owner))).is(name));
  }
}
