package dev.byline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No component of a record is forgotten by what loops over the tables.
class PaperColumnTest {

  static Stream<Map.Entry<String, Paper>> papers() {
    return OneDifference.papers().entrySet().stream();
  }

  @Test
  void eachComponentHasItsColumn() {
    assertEquals(Paper.class.getRecordComponents().length, PaperColumn.values().length);
    assertEquals(Author.class.getRecordComponents().length, AuthorColumn.values().length);
  }

  @Test
  void eachColumnIsOfOneField() {
    List<PaperColumn> inFields =
        Arrays.stream(PaperField.values()).flatMap(field -> field.columns().stream()).toList();
    Set<PaperColumn> all = EnumSet.complementOf(EnumSet.of(PaperColumn.CONFIDENCE));
    assertEquals(all, EnumSet.copyOf(inFields));
    assertEquals(all.size(), inFields.size());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void oneColumnTellsTheDifference(Map.Entry<String, Paper> paper) {
    List<PaperColumn> differing =
        Arrays.stream(PaperColumn.values())
            .filter(column -> !column.isAlike(OneDifference.PAPER, paper.getValue()))
            .toList();
    assertEquals(1, differing.size());
    String key = differing.getFirst().key();
    assertEquals(paper.getKey().equals("abstractText") ? "abstract" : paper.getKey(), key);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void mergeKeepsIt(Map.Entry<String, Paper> paper) {
    assertEquals(paper.getValue(), PaperField.merged(List.of(paper.getValue())));
    Paper bare = Paper.builder("On kites").confidence(0.25).build();
    Paper merged = PaperField.merged(List.of(bare, paper.getValue()));
    Paper expected =
        paper.getValue().toBuilder().title(bare.title()).confidence(bare.confidence()).build();
    assertEquals(expected, merged);
  }

  private static Paper counted(int citations, String... counts) {
    return Paper.builder("On kites")
        .citations(OptionalInt.of(citations))
        .citationCounts(Stream.of(counts).map(text -> Figure.parse(text).orElseThrow()).toList())
        .build();
  }

  /// Not that of the first listing, nor a mean, nor the largest.
  @Test
  void theNewestCountCounts() {
    Paper bare = Paper.builder("On kites").build();
    Paper undated = counted(90, "90 scopus");
    Paper old = counted(50, "50 openalex 2025-01-01", "60 scopus 2026-12-01");
    Paper newest = counted(40, "40 google-scholar 2026-05-01");
    Paper alike = counted(41, "41 openalex 2026-05-01");
    assertEquals(
        OptionalInt.of(40),
        PaperField.merged(List.of(bare, undated, old, newest, alike)).citations());
    assertEquals(OptionalInt.of(90), PaperField.merged(List.of(bare, undated)).citations());
    assertEquals(
        5, PaperField.merged(List.of(old, newest, undated, alike)).citationCounts().size());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void correctionByHandTellsIt(Map.Entry<String, Paper> paper) {
    if (Set.of("confidence", "yearInferred").contains(paper.getKey())) {
      return; // a person gives a year or none, and is sure
    }
    List<PaperField> differing =
        Arrays.stream(PaperField.values())
            .filter(field -> !field.isAlike(OneDifference.PAPER, paper.getValue()))
            .toList();
    assertEquals(1, differing.size());
    PaperField field = differing.getFirst();
    assertNotEquals(field.of(OneDifference.PAPER), field.of(paper.getValue()));
    assertEquals(
        paper.getValue(), field.set(OneDifference.PAPER, field.of(paper.getValue())).orElseThrow());
  }

  @Test
  void authorsCorrectionByHandTellsIt() {
    OneDifference.authors()
        .forEach((name, author) -> {
          List<AuthorField> differing =
              Arrays.stream(AuthorField.values())
                  .filter(f -> !f.of(author).equals(f.of(OneDifference.AUTHOR)))
                  .toList();
          if (!Set.of("name", "nameInferred").contains(name)) {
            assertFalse(differing.isEmpty(), name);
          }
          Author corrected = OneDifference.AUTHOR;
          for (AuthorField field : differing) {
            corrected = field.set(corrected, field.of(author)).orElseThrow();
          }
          assertEquals(
              author.toBuilder().name("A").nameInferred(false).build(),
              corrected.toBuilder().name("A").build(),
              name);
        });
  }

  @Test
  void eachKindOfFigureIsAField() {
    assertEquals(
        EnumSet.allOf(FigureKind.class),
        EnumSet.copyOf(
            Arrays.stream(AuthorField.values()).flatMap(f -> f.kind().stream()).toList()));
    assertTrue(OneDifference.authors().size() > FigureKind.values().length);
  }
}
