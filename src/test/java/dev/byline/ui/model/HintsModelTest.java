package dev.byline.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.PageRequest;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import java.io.IOException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsModelTest {

  private static PaperQuery typed(String text) {
    return QueryText.readTyping(text).query();
  }

  /// The last word was said with the star that stands for its going on.
  @ParameterizedTest(name = "{0} says {2}")
  @CsvSource(
      textBlock =
          """
          diffuson modles,          diffusion models,         diffusion models
          has:code diffuson modles, has:code diffusion models, diffusion models
          yaer:2023,                year:2023,                year:2023
          momemtum srot:newest,     momentum sort:newest,     momentum sort:newest
          """)
  void saysWhatWasMeantAsItIsTyped(String query, String meant, String said) {
    assertEquals(said, HintsModel.say(typed(meant), typed(query)));
  }

  @Test
  void countsWhatOthersHaveOfWhatOneHasNot() throws IOException {
    FakeLibrary library = People.library(3);
    var model = new HintsModel(library, library, Runnable::run, Runnable::run);
    PaperQuery all = typed("ada");
    long found = library.papers(all, PageRequest.first(1), () -> false).count().value();
    model.lookElsewhere(all.and(Clause.OneOf.profile(new AuthorId("author-6"))));
    assertTrue(found > 0);
    assertEquals(OptionalLong.of(found), model.elsewhere().get());
  }
}
