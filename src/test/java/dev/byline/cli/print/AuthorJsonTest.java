package dev.byline.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.byline.library.AuthorRecord;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.OneDifference;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class AuthorJsonTest {

  static Stream<Map.Entry<String, Author>> authors() {
    return OneDifference.authors().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("authors")
  void jsonAndTextTellEveryFact(Map.Entry<String, Author> author) {
    assertNotEquals(
        CommandJson.author(OneDifference.AUTHOR), CommandJson.author(author.getValue()));
    if (!author.getKey().equals("about")) { // printed below the facts
      assertNotEquals(text(OneDifference.AUTHOR), text(author.getValue()));
    }
  }

  @Test
  void figuresByYearHaveTheYear() {
    Figures figures =
        Figures.NONE
            .with(FigureKind.CITATIONS_SINCE, 2020, OptionalInt.of(891))
            .with(FigureKind.H_INDEX_SINCE, 2020, OptionalInt.of(10))
            .with(FigureKind.CITATIONS_PER_YEAR, Map.of(2020, 12, 2019, 7));
    JsonNode json = CommandJson.author(OneDifference.AUTHOR.withFigures(figures));
    assertEquals(
        "{\"since\":2020,\"citations\":891,\"hIndex\":10,\"i10Index\":null}",
        json.get("recent").toString());
    assertEquals("{\"2019\":7,\"2020\":12}", json.get("citationsPerYear").toString());
    assertEquals("0000-0002-1825-0097", json.get("orcid").asString());
    assertEquals(
        "[{\"scheme\":\"orcid\",\"value\":\"0000-0002-1825-0097\"}]", json.get("ids").toString());
  }

  @Test
  void whatIsNotKnownIsNull() {
    JsonNode json = CommandJson.author(Author.builder("Ada Ames").build());
    for (String name : List.of("affiliation", "orcid", "hIndex", "i10Index", "recent")) {
      assertEquals("null", json.get(name).toString(), name);
    }
    assertEquals("{}", json.get("citationsPerYear").toString());
    assertEquals("[]", json.get("keywords").toString());
  }

  private static String text(Author author) {
    var text = new StringWriter();
    var out = new PrintWriter(text);
    AuthorsTable.print(
        List.of(
            new AuthorRecord(
                new AuthorId("ada"),
                author,
                List.of(),
                Optional.empty(),
                "profile-page",
                "page",
                "ada.txt",
                1,
                Optional.empty(),
                1)),
        out);
    AuthorsTable.printFacts(author, out);
    return text.toString();
  }
}
