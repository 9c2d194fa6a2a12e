package dev.byline.library.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.own.OwnMarks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorWordsTest {

  @ParameterizedTest(name = "{0} -> {1}, {2}, {3}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          marion                       | marion      | false | false | ''
          is:starred                   | ''          | true  | false | ''
          pierre IS:Starred m          | pierre   m  | true  | false | ''
          tag:committee ablin          | ablin       | false | false | committee
          tag:"short list" has:note    | ''          | false | true  | short list
          tag:a tag:b                  | ''          | false | false | a,b
          is:star                      | ''          | false | false | ''
          tag:                         | ''          | false | false | ''
          tag:"not closed              | ''          | false | false | not closed
          O'Neil-Smith (J.)            | O'Neil-Smith (J.) | false | false | ''
          Atlas: a team                | Atlas: a team     | false | false | ''
          """)
  void readsNamesAndMarks(String text, String names, boolean starred, boolean noted, String tags) {
    List<String> expected = tags.isEmpty() ? List.of() : List.of(tags.split(","));
    assertEquals(new AuthorWords(names, starred, noted, expected), AuthorWords.read(text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "marion",
    "marion is:starred",
    "is:starred has:note tag:committee",
    "ablin tag:\"short list\"",
    "h:>=20",
    "category:LG,ML",
    "marion category:LG year:2021..2024 affiliation:inria is:starred",
    "affiliation:\"mit lab\"",
    "ablin citations:500..1000 papers:<=49 orcid:0000-0002-1825-0097 is:starred"
  })
  void saysItAgainAsItWasTyped(String text) {
    assertEquals(text, AuthorWords.read(text).text());
  }

  @Test
  void meetsMarksThatHaveAllOfIt() {
    AuthorWords words = AuthorWords.read("is:starred tag:committee");
    OwnMarks starred = OwnMarks.NONE.withStar(true);
    assertTrue(words.meet(starred.withTag("Committee").withTag("other")));
    assertFalse(words.meet(starred));
    assertFalse(words.meet(OwnMarks.NONE.withTag("committee")));
    assertTrue(AuthorWords.read("marion").meet(OwnMarks.NONE));
  }

  @Test
  void readsFiguresAndIdentifiers() {
    AuthorWords words =
        AuthorWords.read("marion h:>20 papers:3 orcid:https://orcid.org/0000-0002-1825-0097 h:");
    assertEquals("marion", words.names());
    assertEquals(
        List.of("h:>=21", "papers:3"), words.bounds().stream().map(AuthorBound::text).toList());
    assertEquals(List.of("0000-0002-1825-0097"), words.orcids());
    assertEquals(
        List.of("h:many", "orcid:12"), AuthorWords.unread("h:many h:>2 orcid:12 tag: is:x"));
  }

  @Test
  void asksForATagOnce() {
    AuthorWords words = AuthorWords.read("tag:Lab").withTag("lab", true);
    assertEquals(List.of("lab"), words.tags());
    assertEquals(List.of(), words.withTag("LAB", false).tags());
  }

  @Test
  void readsWhatAnAuthorMustHaveListed() {
    AuthorWords words = AuthorWords.read("category:lg category:ML year:2021.. quill");
    assertEquals("quill", words.names());
    assertEquals(
        QueryText.read("category:LG,ML year:2021..").query().clauses(), words.papers().clauses());
    assertEquals(List.of("category:", "year:x"), AuthorWords.unread("category: year:x year:2024"));
    assertEquals(PaperQuery.ALL, AuthorWords.read("category: year:x").papers());
  }
}
