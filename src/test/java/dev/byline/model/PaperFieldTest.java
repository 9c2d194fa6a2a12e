package dev.byline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaperFieldTest {

  private static final Paper FULL =
      Paper.builder("On $x$")
          .authors(List.of("Ames, Jr., Ada", "Bo Berg"))
          .moreAuthors(true)
          .categories(List.of("LG", "cs.AI"))
          .score(OptionalDouble.of(65.6))
          .published(Optional.of(PartialDate.ofYear(2024)))
          .affiliations(List.of("apple-ml"))
          .hasCode(true)
          .venue(Optional.of("NeurIPS 2024"))
          .links(List.of("arxiv", "poster"))
          .abstractText(Optional.of("One.\n\nTwo."))
          .citations(OptionalInt.of(12))
          .arxivId(Optional.of("2401.01234"))
          .doi(Optional.of("10.1000/182"))
          .build();

  @ParameterizedTest
  @EnumSource
  void textOfAFieldIsReadBack(PaperField field) {
    Paper bare = Paper.builder("Other").build();
    String text = field.of(FULL);
    assertEquals(text, field.of(field.set(bare, text).orElseThrow()));
    assertEquals(FULL, field.set(FULL, text).orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(names = "TITLE", mode = EnumSource.Mode.EXCLUDE)
  void blankTextIsTheAbsentValue(PaperField field) {
    assertEquals("", field.of(field.set(FULL, " ").orElseThrow()));
  }

  @ParameterizedTest(name = "{0} cannot be \"{1}\"")
  @CsvSource({
    "TITLE, ' '",
    "PUBLISHED, 2024-13",
    "PUBLISHED, May 7",
    "SCORE, 101",
    "SCORE, high",
    "CITATIONS, -3",
    "CODE, perhaps"
  })
  void refusesWhatIsNoValue(PaperField field, String text) {
    assertEquals(Optional.empty(), field.set(FULL, text));
  }

  @Test
  void correctedYearIsNotInferredAnyMore() {
    Paper inferred = FULL.toBuilder().yearInferred(true).build();
    assertFalse(PaperField.PUBLISHED.set(inferred, "2023").orElseThrow().yearInferred());
  }

  @ParameterizedTest
  @EnumSource
  void authorsFieldsAreReadBack(AuthorField field) {
    var figures =
        new Figures(
            OptionalInt.of(1),
            OptionalInt.of(2),
            OptionalInt.of(1184),
            OptionalInt.of(55),
            OptionalInt.of(59));
    var author = new Author("A", false, Optional.of("ML"), figures, Optional.of("She writes."));
    var bare = new Author("A", false, Optional.empty(), Figures.NONE, Optional.empty());
    String text = field.of(author);
    assertEquals(text, field.of(field.set(bare, text).orElseThrow()));
    assertEquals("", field.of(field.set(author, "").orElseThrow()));
  }
}
