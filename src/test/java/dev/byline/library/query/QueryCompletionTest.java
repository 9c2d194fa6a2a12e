package dev.byline.library.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCompletionTest {

  private static Optional<CompletionContext> atEnd(String text) {
    return QueryText.completionAt(text, text.length());
  }

  @Test
  void aWordMayBecomeAFieldOrEndAName() {
    assertEquals(
        Optional.of(
            new CompletionContext.Word(
                9, 11, "Au", List.of("author"), List.of("momentum Au", "Au"))),
        atEnd("momentum Au"));
    assertEquals(
        Optional.of(
            new CompletionContext.Word(14, 15, "q", List.of(), List.of("ada m. q", "m. q", "q"))),
        atEnd("has:code ada m. q".substring(2)));
  }

  @ParameterizedTest(name = "{0} -> {1} of {2} from {3}")
  @CsvSource(
      quoteCharacter = '\'',
      textBlock =
          """
          author:                , ''        , AUTHOR      , 7
          author:mar             , mar       , AUTHOR      , 7
          -author:"pierre ma     , pierre ma , AUTHOR      , 8
          author:="pierre ma     , pierre ma , AUTHOR      , 8
          'category:LG,M'        , M         , CATEGORY    , 12
          'venue:="A, B",neur'   , neur      , VENUE       , 14
          (year:20               , 20        , YEAR        , 6
          a in:pi                , pi        , PROFILE     , 5
          """)
  void findsTheValueThatIsWritten(String text, String typed, Facet facet, int from) {
    CompletionContext.Value value = (CompletionContext.Value) atEnd(text).orElseThrow();
    assertEquals(typed, value.typed());
    assertEquals(facet, value.facet());
    assertEquals(from, value.from());
    assertEquals(text.length(), value.to());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      textBlock =
          """
          has:      , abstract code date note
          is:s      , sole starred
          sort:ti   , title
          code:     , yes no
          score:>=9 , >=90
          """)
  void offersTheFewValuesOfOtherFields(String text, String choices) {
    CompletionContext.Choice choice = (CompletionContext.Choice) atEnd(text).orElseThrow();
    assertEquals(List.of(choices.split(" ")), choice.choices());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "word ",
        "author:\"ada quill\"",
        "title:mo",
        "date:2024",
        "(",
        "a OR",
        "\"a b"
      })
  void offersNothingWhereNothingCanBeCompleted(String text) {
    assertEquals(Optional.empty(), atEnd(text));
  }

  @Test
  void looksAtTheTextBeforeTheCaretOnly() {
    assertEquals(
        Optional.of(new CompletionContext.Value(7, 10, "mar", Facet.AUTHOR, false)),
        QueryText.completionAt("author:marion has:code", 10));
  }

  @ParameterizedTest(name = "{0}{3}")
  @CsvSource(
      textBlock =
          """
          author:mar       , pierre marion , Pierre Marion , '"Pierre Marion"'
          author:=mar      , pierre marion , Pierre Marion , '"pierre marion"'
          venue:neu        , NeurIPS       , NeurIPS       , =NeurIPS
          affiliation:=la  , Lake Side     , Lake Side     , '"Lake Side"'
          category:l       , LG            , LG            , LG
          in:ada           , ada-quill     , Ada Quill     , ada-quill
          """)
  void writesValuesSoThatTheyAreRead(String text, String value, String label, String written) {
    CompletionContext.Value part = (CompletionContext.Value) atEnd(text).orElseThrow();
    String completed = part.text(new FacetValue(value, label, 1));
    assertEquals(written, completed);
    assertEquals(List.of(), QueryText.read(text.substring(0, part.from()) + completed).issues());
  }

  @Test
  void writesThePapersOfAPerson() {
    assertEquals(
        List.of(new Clause.Phrase(Clause.Scope.AUTHOR, "P. Marion")),
        QueryText.read(QueryText.author("P. Marion")).query().clauses());
  }
}
