package dev.byline.library.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScopeTest {

  private static PaperQuery read(String text) {
    return QueryText.readTyping(text).query();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          flow            | text:flow                     | abstract:flow
          flow kernel     | text:flow text:kernel         | abstract:flow abstract:kernel
          "a b"~3 c       | text:"a b"~3 text:c           | abstract:"a b"~3 abstract:c
          -flow x OR y    | -text:flow text:x OR text:y   | -abstract:flow abstract:x OR abstract:y
          author:quill z  | author:quill text:z           | author:quill abstract:z
          (a b) OR c      | (text:a text:b) OR text:c     | (abstract:a abstract:b) OR abstract:c
          x year:2024     | text:x year:2024              | abstract:x year:2024
          """)
  void theWordsOfABoxStandInTheTextsOfTheSwitch(String typed, String text, String inAbstract) {
    PaperQuery query = read(typed);
    PaperQuery inText = WordScope.TITLE_AND_ABSTRACT.in(query);
    assertEquals(read(text).clauses(), inText.clauses());
    assertEquals(WordScope.TITLE_AND_ABSTRACT, WordScope.of(inText));
    assertEquals(query, WordScope.TITLE_AND_ABSTRACT.without(inText));
    PaperQuery inAbstracts = WordScope.ABSTRACT.in(query);
    assertEquals(read(inAbstract).clauses(), inAbstracts.clauses());
    assertEquals(WordScope.ABSTRACT, WordScope.of(inAbstracts));
    assertEquals(query, WordScope.ABSTRACT.without(inAbstracts));
    assertEquals(query, WordScope.EVERYTHING.in(query));
    assertEquals(WordScope.EVERYTHING, WordScope.of(query));
  }

  @ParameterizedTest
  @CsvSource({"abstract:a b", "title:a", "year:2024", "''", "author:quill"})
  void aQueryWithWordsForEverythingOrForOtherTextsAloneIsForEverything(String text) {
    assertEquals(WordScope.EVERYTHING, WordScope.of(read(text)));
  }
}
