package dev.byline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.byline.PageCounters;
import dev.byline.model.id.PersonId;
import dev.byline.model.id.PersonId.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
          .groupAuthors(List.of("Bo Berg"))
          .keywords(List.of("deep learning", "kites, flying"))
          .score(OptionalDouble.of(65.6))
          .published(Optional.of(PartialDate.ofYear(2024)))
          .affiliations(List.of("apple-ml"))
          .hasCode(true)
          .venue(Optional.of("NeurIPS 2024"))
          .venueLine(Optional.of("NeurIPS 2024, pp. 1-9"))
          .type(Optional.of("preprint"))
          .links(List.of("arxiv", "poster", "mail"))
          .linkAddresses(
              List.of("https://arxiv.org/abs/2401.01234?a,b;c", "", "mailto:ada@example.org"))
          .abstractText(Optional.of("One.\n\nTwo."))
          .citations(OptionalInt.of(12))
          .citationCounts(
              List.of(
                  new Figure("google-scholar", Optional.of(LocalDate.of(2026, 11, 30)), 12),
                  new Figure("openalex", Optional.empty(), 9),
                  new Figure("", Optional.of(LocalDate.of(2026, 1, 2)), 7),
                  Figure.of(3)))
          .arxivId(Optional.of("2401.01234"))
          .doi(Optional.of("10.1000/182"))
          .indicators(
              List.of(
                  new PaperIndicator(
                      PaperIndicator.Kind.FWCI,
                      0,
                      new Figure("openalex", Optional.of(LocalDate.of(2026, 5, 31)), 2350)),
                  new PaperIndicator(PaperIndicator.Kind.CITATIONS, 2025, Figure.of(7))))
          .ids(List.of("openalex:W1", "pmid:29456894"))
          .references(List.of("openalex:W2"))
          .build();

  @ParameterizedTest
  @EnumSource
  void textOfAFieldIsReadBack(PaperField field) {
    Paper bare = Paper.builder("Other").build();
    String text = field.of(FULL);
    assertNotEquals("", text);
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
    "CITATION_COUNTS, 12 on Monday",
    "CITATION_COUNTS, google-scholar",
    "CITATION_COUNTS, 12 openalex 2026-02-30",
    "DOI, a kite",
    "INDICATORS, fwci",
    "INDICATORS, fwci 2024: 2.35",
    "INDICATORS, citations 12",
    "INDICATORS, citations 2024: 1.5.2",
    "INDICATORS, citation-percentile 101",
    "IDS, W1",
    "REFERENCES, openalex:A1",
    "ARXIV_ID, a kite",
    "LINKS, code <javascript:alert(1)>",
    "LINKS, <https://example.org>",
    "CODE, perhaps"
  })
  void refusesWhatIsNoValue(PaperField field, String text) {
    assertEquals(Optional.empty(), field.set(FULL, text));
  }

  @Test
  void linksOfAnyLengthAreRead() {
    String text = "code <https://example.org/?" + "a,".repeat(50_000) + ">, " + "b".repeat(50_000);
    assertEquals(text, PaperField.LINKS.of(PaperField.LINKS.set(FULL, text).orElseThrow()));
  }

  @Test
  void correctedYearIsNotInferredAnyMore() {
    Paper inferred = FULL.toBuilder().yearInferred(true).build();
    assertFalse(PaperField.PUBLISHED.set(inferred, "2023").orElseThrow().yearInferred());
  }

  @ParameterizedTest
  @EnumSource
  void authorsFieldsAreReadBack(AuthorField field) {
    Figures figures =
        PageCounters.of(
                OptionalInt.of(1),
                OptionalInt.of(2),
                OptionalInt.of(1184),
                OptionalInt.of(55),
                OptionalInt.of(59))
            .with(FigureKind.I10_INDEX, OptionalInt.of(3))
            .with(FigureKind.CITATIONS_SINCE, 2020, OptionalInt.of(891))
            .with(FigureKind.H_INDEX_SINCE, 2020, OptionalInt.of(10))
            .with(FigureKind.I10_INDEX_SINCE, 2020, OptionalInt.of(11))
            .with(FigureKind.CITATIONS_PER_YEAR, Map.of(2019, 12, 2020, 0))
            .with(FigureKind.PAPERS_PER_YEAR, Map.of(2019, 1, 2020, 2))
            .with(FigureKind.TWO_YEAR_MEAN, OptionalInt.of(3142));
    Author author =
        Author.builder("A")
            .category(Optional.of("ML"))
            .affiliation(Optional.of("Professor, Port Heron"))
            .keywords(List.of("kites", "strings, taut"))
            .ids(
                List.of(
                    new PersonId(Scheme.ORCID, "0000-0002-1825-0097"),
                    new PersonId(Scheme.DBLP, "12/3456-1")))
            .figures(figures)
            .about(Optional.of("She writes."))
            .build();
    Author bare = Author.builder("A").build();
    assertNotEquals("", field.of(author));
    String text = field.of(author);
    assertEquals(text, field.of(field.set(bare, text).orElseThrow()));
    assertEquals("", field.of(field.set(author, "").orElseThrow()));
  }

  @Test
  void meansAreDecimal() {
    Author author = Author.builder("A").build();
    Author mean = AuthorField.TWO_YEAR_MEAN.set(author, "1.5").orElseThrow();
    assertEquals(OptionalInt.of(1500), mean.figures().get(FigureKind.TWO_YEAR_MEAN));
    assertEquals("1.5", AuthorField.TWO_YEAR_MEAN.of(mean));
    assertEquals(Optional.empty(), AuthorField.TWO_YEAR_MEAN.set(author, "1.2345"));
  }
}
