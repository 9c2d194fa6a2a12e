package dev.byline.library.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Queries printed as text, which reads as the same query, and what is reported of odd ones.
class QueryTextPrintingTest extends QueryTextCase {

  @ParameterizedTest(name = "{0} is typed again as {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          diffusion mod;               diffusion mod
          year:2023 atten;             year:2023 atten
          atten* year:2023;            year:2023 atten
          sort:score has:code title:m; has:code sort:score title:m
          -mom;                        -mom
          'mom ';                      'mom '
          'mom has:code ';             mom has:code
          mom "deep nets";             mom "deep nets"
          *egul*;                      *egul*
          '';                          ''
          """)
  void whatIsTypedIsPrintedAsOneWouldTypeIt(String text, String printed) {
    PaperQuery query = QueryText.readTyping(text).query();
    assertEquals(printed, QueryText.printTyping(query));
    assertTrue(QueryText.readTyping(printed).query().asksAs(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"h:>=20", "papers:10..50"})
  void figureOfAuthorsIsReportedAsSuch(String text) {
    String message = QueryText.read(text).issues().getFirst().message();
    assertTrue(message.contains("is a figure of authors"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"year:2024..2021", "citations:5..2", "cites-per-year:3..1"})
  void rangeThatEndsBeforeItBeginsIsReported(String text) {
    String message = QueryText.read(text).issues().getFirst().message();
    assertTrue(message.contains("ends before it begins"), message);
    String right = text.replaceAll("(\\d+)\\.\\.(\\d+)", "$2..$1");
    assertEquals(List.of(), QueryText.read(right).issues());
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo:bar", "foo:>5", "isbn:10.1000/182", "foo:\"a b\"", "h-index:9"})
  void unknownFieldIsReportedWithItsPlace(String text) {
    int end = 2 + text.indexOf(':') + 1;
    String name = text.substring(0, text.indexOf(':') + 1);
    assertEquals(
        List.of(new QueryIssue(2, end, name + " is not a field; this is read as words")),
        QueryText.read("a " + text).issues());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GANs: a survey", "https://arxiv.org/abs/1", "title:foo:bar", "\"foo:bar\""})
  void colonThatNamesNoFieldIsNotReported(String text) {
    assertEquals(List.of(), QueryText.read(text).issues());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-", "NOT ", "title:", "author:(", "-title:("})
  void deepNestingEndsSomewhereAndIsReportedOnce(String opening) {
    String text = opening.repeat(50_000) + "a";
    List<QueryIssue> deep =
        QueryText.read(text).issues().stream()
            .filter(issue -> issue.message().equals(Wording.of("query.deep")))
            .toList();
    assertEquals(1, deep.size());
  }

  @RepeatedTest(20)
  void anyTextReadsAndPrintsToWhatReadsTheSame(RepetitionInfo info) {
    var random = new Random(info.getCurrentRepetition());
    List<String> parts =
        List.of(
            "a",
            "deep",
            " ",
            " ",
            "\"",
            "(",
            ")",
            "-",
            "OR ",
            "title:",
            "year:",
            "2021",
            "..",
            ":",
            "=",
            ",",
            "*",
            "\\\"",
            "\\",
            "score:>",
            "6.5",
            "in:",
            "🚀",
            "ü",
            "|",
            "sort:",
            "newest",
            "\ud800",
            "\u00a0",
            "AND",
            "category:=",
            "~1",
            "~",
            "citations:>=",
            "doi:",
            "10.1000/182",
            "2401.01234",
            "orcid:",
            "x y");
    for (int i = 0; i < 200; i++) {
      var text = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      PaperQuery query = QueryText.read(text.toString()).query();
      String printed = QueryText.print(query);
      String again = QueryText.print(QueryText.read(printed).query());
      assertEquals(printed, again, () -> "of " + text);
    }
  }

  @RepeatedTest(10)
  void printsWhatReadsAsTheSameQuery(RepetitionInfo info) {
    var random = new Random(info.getCurrentRepetition());
    for (int i = 0; i < 300; i++) {
      var clauses = new ArrayList<Clause>();
      for (int k = random.nextInt(4); k > 0; k--) {
        clauses.add(clause(random, 3));
      }
      PaperSort sort = any(random, PaperSort.values());
      var query = new PaperQuery(ClauseConjunction.of(clauses), sort);
      var reading = QueryText.read(QueryText.print(query));
      assertEquals(query, reading.query(), () -> QueryText.print(query));
      assertEquals(List.of(), reading.issues(), () -> QueryText.print(query));
    }
  }

  private static Clause clause(Random random, int depth) {
    Scope scope = any(random, Scope.values());
    return switch (random.nextInt(depth > 0 ? 9 : 6)) {
      case 0, 1 ->
          new Clause.Word(
              scope,
              any(random, "deep", "two-layer", "$\\ell_1$", "M\\\"{u}ller", "l'Hôpital", "機械"),
              any(random, Match.values()));
      case 2 ->
          new Clause.Phrase(
              scope,
              any(random, "deep nets", "M\\\"{u}ller", "(a) OR b:c"),
              scope == Scope.AUTHOR || scope == Scope.COAUTHOR ? 0 : any(random, 0, 0, 1, 50));
      case 3 -> facet(random);
      case 4 -> new Clause.Published(date(any(random, "", "2021", "2021-05")), date("2023-01-31"));
      case 5 ->
          random.nextBoolean()
              ? any(
                  random,
                  new Clause.Has(any(random, Clause.Has.Thing.values())),
                  new Clause.Is(any(random, Clause.Is.State.values())))
              : bounded(random);
      case 6 ->
          random.nextBoolean()
              ? new Clause.Not(clause(random, depth - 1))
              : new Clause.Dated(new TreeSet<>(date("2024-05").stream().toList()));
      case 7 -> new Clause.Or(List.of(clause(random, depth - 1), clause(random, depth - 1)));
      default -> new Clause.And(List.of(clause(random, 0), new Clause.Phrase(Scope.TITLE, "x y")));
    };
  }

  private static Clause bounded(Random random) {
    PaperFigure figure = any(random, PaperFigure.values());
    boolean isCount = figure == PaperFigure.CITATIONS;
    OptionalDouble min = OptionalDouble.of(random.nextInt(1000) / (isCount ? 1.0 : 10.0));
    return new Clause.Bounded(
        figure,
        new NumberRange(min, any(random, OptionalDouble.empty(), OptionalDouble.of(2_000), min)));
  }
}
