package dev.byline.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.byline.archive.Capture;
import dev.byline.archive.Corrections;
import dev.byline.archive.files.PageExtent;
import dev.byline.identity.DisplayedProfile;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.id.PersonId;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each part of an author that one of two pages tells is in the record that both give.
class AuthorMergeTest {

  private static final AuthorId ADA = new AuthorId("ada");

  private static final Author BARE = Author.builder("Ada Holt").build();

  /// An author of whom everything is told, each part unlike that of [#BARE].
  private static final Author FULL =
      Author.builder("Ada Holt")
          .nameInferred(true)
          .category(Optional.of("ML"))
          .affiliation(Optional.of("Professor, Port Heron"))
          .keywords(List.of("tides", "maps"))
          .ids(List.of(new PersonId(PersonId.Scheme.ORCID, "0000-0002-1825-0097")))
          .figures(Figures.NONE.with(FigureKind.H_INDEX, OptionalInt.of(4)))
          .about(Optional.of("I study tides."))
          .build();

  /// The name of a page and whether it was inferred are those of the page that counts.
  private static final Set<String> OF_ONE_PAGE = Set.of("name", "nameInferred");

  static Stream<RecordComponent> parts() {
    return Arrays.stream(Author.class.getRecordComponents())
        .filter(part -> !OF_ONE_PAGE.contains(part.getName()));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void recordKeepsThePart(RecordComponent part) throws ReflectiveOperationException {
    assertNotEquals(value(part, BARE), value(part, FULL), "nothing is told of " + part.getName());
    for (int fullFirst = 0; fullFirst < 2; fullFirst++) {
      Author merged =
          AuthorProfileSummary.record(
                  List.of(
                      profile(0, fullFirst == 1 ? FULL : BARE),
                      profile(1, fullFirst == 1 ? BARE : FULL)))
              .author();
      assertEquals(value(part, FULL), value(part, merged));
    }
  }

  private static Object value(RecordComponent part, Author author)
      throws ReflectiveOperationException {
    return part.getAccessor().invoke(author);
  }

  private static AuthorProfileSummary profile(int number, Author author) {
    var capture =
        new Capture(
            number,
            "%064d".formatted(number),
            new PageExtent(1, 0, 10),
            "page" + number + ".txt",
            Optional.of(new CaptureDay(LocalDate.of(2026, 5, 1 + number), false)),
            false,
            List.of(new Capture.Owner(ADA, "Ada Holt")),
            Optional.of(true),
            Optional.empty(),
            Optional.empty());
    var shown =
        new DisplayedProfile(
            ADA,
            ADA,
            0,
            capture,
            0,
            Optional.empty(),
            Corrections.NONE,
            List.of(),
            List.of(),
            List.of(),
            2,
            Set.of(),
            Set.of(),
            Optional.empty(),
            false);
    return new AuthorProfileSummary(
        shown,
        "Ada Holt",
        author,
        "homepage",
        0,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        List.of());
  }
}
