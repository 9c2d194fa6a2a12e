package dev.byline.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.PaperQuery;
import dev.byline.library.QueryText;
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
}
