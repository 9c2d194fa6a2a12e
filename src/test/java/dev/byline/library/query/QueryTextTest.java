package dev.byline.library.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.model.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest extends QueryTextCase {

  private static Clause word(String text) {
    return new Clause.Word(Scope.ANY, text, Match.WORD);
  }

  @Test
  void readsEveryKindOfClause() {
    assertEquals(
        List.of(
            word("attention"),
            new Clause.Phrase(Scope.ANY, "multi head"),
            new Clause.Not(word("survey")),
            new Clause.Or(List.of(word("a"), new Clause.And(List.of(word("b"), word("c"))))),
            new Clause.Word(Scope.ANY, "regular", Match.PREFIX),
            new Clause.Word(Scope.TITLE, "egul", Match.PART),
            new Clause.Phrase(Scope.AUTHOR, "p. marion"),
            new Clause.Phrase(Scope.COAUTHOR, "pierre marion"),
            new Clause.And(
                List.of(
                    new Clause.Word(Scope.VENUE, "neural", Match.WORD),
                    new Clause.Word(Scope.VENUE, "systems", Match.WORD))),
            oneOf(Facet.CATEGORY, "LG", "cs.ML"),
            new Clause.Published(date("2021"), date("2024")),
            new Clause.Bounded(PaperFigure.SCORE, NumberRange.atLeast(60)),
            new Clause.Has(Clause.Has.Thing.CODE),
            oneOf(Facet.POSITION, "first", "last"),
            oneOf(Facet.PROFILE, "pierre-marion"),
            oneOf(Facet.VENUE, "Neural, Inc.", "NeurIPS")),
        read(
            "attention \"multi head\" -survey a OR (b c) regular* title:*egul* author:\"p. marion\""
                + " coauthor:(pierre marion) venue:(neural systems) category:lg,CS.ml"
                + " year:2021..2024 score:>=60 has:code is:first is:last in:pierre-marion"
                + " venue:=NeurIPS,\"Neural, Inc.\""));
  }

  @Test
  void readsTheUsersOwnMarks() {
    assertEquals(
        List.of(
            new Clause.Is(Clause.Is.State.STARRED),
            new Clause.Is(Clause.Is.State.UNREAD),
            new Clause.Not(new Clause.Is(Clause.Is.State.READ)),
            new Clause.Has(Clause.Has.Thing.NOTE),
            oneOf(Facet.TAG, "cafe", "phd", "to read"),
            new Clause.Word(Scope.NOTE, "proof", Match.WORD),
            new Clause.Phrase(Scope.NOTE, "key lemma")),
        read(
            "is:starred is:Unread -is:read has:note tag:\"To  read\",phd note:proof"
                + " tag:=Caf\u00e9 note:\"key lemma\""));
  }

  @ParameterizedTest(name = "{0} is exactly {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          date:=2024-05-22;                  2024-05-22
          date:=2024;                        2024
          date:=2024-05,2023-01-31;          2023-01-31,2024-05
          date:=2024-05 date:=2024-05-22;    2024-05,2024-05-22
          """)
  void readsExactDates(String text, String dates) {
    var exact = new TreeSet<PartialDate>();
    Arrays.stream(dates.split(",", -1))
        .map(PartialDate::parse)
        .forEach(d -> exact.add(d.orElseThrow()));
    assertEquals(List.of(new Clause.Dated(exact)), read(text));
    assertEquals("date:=" + dates, QueryText.print(QueryText.read(text).query()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"date:=", "date:=soon", "date:=2024-05-22,2024-13"})
  void reportsExactDatesThatCannotBe(String text) {
    assertFalse(QueryText.read(text).issues().isEmpty());
  }

  @ParameterizedTest(name = "{0} is from {1} to {2}")
  @CsvSource(
      textBlock =
          """
          year:2021,        2021,       2021
          year:2021-2024,   2021,       2024
          year:2021..,      2021,       ''
          year:>2020,       2021,       ''
          year:<=2020,      '',         2020
          date:>2024-06,    2024-07-01, ''
          date:<2024-06,    '',         2024-05-31
          date:>=2024-06,   2024-06,    ''
          date:2024-06-30,  2024-06-30, 2024-06-30
          year:>2020 year:<2024, 2021,  2023
          """)
  void readsRangesOfDates(String text, String from, String to) {
    assertEquals(List.of(new Clause.Published(date(from), date(to))), read(text));
  }

  @ParameterizedTest(name = "{0} is said by {1}")
  @CsvSource(
      textBlock =
          """
          sort:newest momentum, NEWEST
          momentum,             RELEVANCE
          sort:citations,       CITATIONS
          """)
  void readsOrder(String text, PaperSort sort) {
    assertEquals(sort, QueryText.read(text).query().sort());
  }

  /// Each issue as the part of the text it is about.
  @ParameterizedTest(name = "{0} has issues at {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          momentum "deep;        "deep;        [momentum "deep"]
          a (b OR c;             (;            [a b OR c]
          a) b;                  );            [a b]
          a OR;                  OR;           [a]
          OR a;                  OR;           [a]
          ();                    (;            []
          a - b;                 -;            [a b]
          year:soon a;           year:soon;    [a]
          title: a;              title:;       [a]
          is:best;               is:best;      []
          sort:luck;             sort:luck;    []
          *part;                 *part;        [*part*]
          a*b;                   a*b;          [a*b]
          + a;                   +;            [a]
          "?!" a;                "?!";         [a]
          score:high;            score:high;   []
          date:2024-13;          date:2024-13; []
          foo:bar;               foo:;         [foo:bar]
          autor:marion;          autor:;       [autor:marion]
          a tilte:deep;          tilte:;       [a tilte:deep]
          autor:"p. marion";     autor:;       [autor: "p. marion"]
          autor:(p marion);      autor:;       [autor: (p marion)]
          -cat:LG;               cat:;         [-cat:LG]
          journal:Nature;        journal:;     [journal:Nature]
          titel: deep;           '';           [titel: deep]
          http://a.org;          '';           [http://a.org]
          3:1 re:zero std::abs;  re:;           [3:1 re:zero std::abs]
          f(x);                  '';           [f(x)]
          M\\"{u}ller;           '';           [M\\"{u}ller]
          "M\\"{u}ller x";       '';           ["M\\"{u}ller x"]
          a AND b NOT c;         '';           [a b -c]
          """)
  void readsTheBestWayAndSaysWhere(String text, String at, String read) {
    QueryText.Reading reading = QueryText.read(text);
    assertEquals(
        at == null ? "" : at,
        reading.issues().stream()
            .map(issue -> text.substring(issue.from(), issue.to()))
            .collect(Collectors.joining(" ")));
    assertEquals(read, "[" + QueryText.print(reading.query()) + "]");
  }

  @ParameterizedTest(name = "{0} reads as {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          citations:>=50;                      citations:>=50
          citations:>50;                       citations:>=51
          citations:<10;                       citations:<=9
          citations:10..99;                    citations:10..99
          citations:7;                         citations:7
          cites-per-year:>=2.5;                cites-per-year:>=2.5
          cited:>=5;                           cited:>=5
          doi:10.1000/ABC;                     doi:10.1000/abc
          10.1000/182;                         doi:10.1000/182
          https://doi.org/10.1000/182;         doi:10.1000/182
          (https://doi-org.proxy.example.edu/10.1000/182); doi:10.1000/182
          doi:10.1016/S0370-2693(01)00001-1;   doi:"10.1016/s0370-2693(01)00001-1"
          doi:10.1000/1,10.1000/2;             doi:10.1000/1,10.1000/2
          doi:10.1000/a,b;                     doi:"10.1000/a,b"
          arXiv:2401.01234v2;                  arxiv:2401.01234
          2401.01234;                          arxiv:2401.01234
          https://arxiv.org/pdf/2401.01234v3.pdf; arxiv:2401.01234
          https://doi.org/10.48550/arXiv.2401.01234; arxiv:2401.01234
          hep-th/9901001;                      arxiv:hep-th/9901001
          3141.5926;                           3141.5926
          -2401.01234 deep;                    -arxiv:2401.01234 deep
          "2401.01234";                        "2401.01234"
          orcid:https://orcid.org/0000-0002-1825-0097; orcid:0000-0002-1825-0097
          0000-0002-1825-0097;                 orcid:0000-0002-1825-0097
          "deep nets"~5;                       "deep nets"~5
          "deep nets"~5x;                      "deep nets" ~5x
          title:"deep nets"~2 a;               title:"deep nets"~2 a
          hessian~1;                           hessian~1
          title:hessian~2;                     title:hessian~2
          hessian~0;                           hessian
          hessian~;                            hessian~
          sort:cites-per-year;                 sort:cites-per-year
          """)
  void readsIdentifiersNearnessAndCitations(String text, String read) {
    PaperQuery query = QueryText.read(text).query();
    assertEquals(read, QueryText.print(query));
    assertEquals(query, QueryText.read(read).query());
  }

  @ParameterizedTest(name = "{0} has issues at {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          doi:182;                doi:182
          arxiv:soon;             arxiv:soon
          orcid:12;               orcid:12
          citations:many;         citations:many
          hessian~3;              hessian~3
          "a b"~51;               ~51
          author:"a b"~2;         ~2
          """)
  void reportsWhatIsNoIdentifierOrTooFar(String text, String at) {
    List<QueryIssue> issues = QueryText.read(text).issues();
    assertEquals(1, issues.size());
    assertEquals(at, text.substring(issues.getFirst().from(), issues.getFirst().to()));
  }

  @Test
  void lastWordWhileTypingIsBeginning() {
    var prefix = new Clause.Word(Scope.ANY, "mom", Match.PREFIX);
    assertEquals(List.of(word("deep"), prefix), QueryText.readTyping("deep mom").query().clauses());
    assertEquals(
        List.of(word("deep"), word("mom")), QueryText.readTyping("deep mom ").query().clauses());
    assertEquals(
        List.of(new Clause.Word(Scope.AUTHOR, "mar", Match.PREFIX)),
        QueryText.readTyping("author:mar").query().clauses());
    assertEquals(
        List.of(oneOf(Facet.CATEGORY, "LG")),
        QueryText.readTyping("category:LG").query().clauses());
  }

  @Test
  void offersTheFieldThatWasMeant() {
    assertEquals(
        List.of(new QueryIssue(2, 8, "autor: is not a field. Did you mean author:?")),
        QueryText.readTyping("a autor:marion").issues());
  }

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a autor:marion;       a author:marion
          autor:"p. marion" b;  author:"p. marion" b
          autor:(p marion);     author:"p marion"
          autor:(ames OR berg); author:ames OR author:berg
          tilte:(deep nets) -b; (title:deep title:nets) -b
          yaer:2023;            year:2023
          categories:LG,ML a;   category:LG,ML a
          srot:newest a;        a sort:newest
          yaer:soon;            yaer:soon
          foo:bar "x y";        foo:bar "x y"
          """)
  void knowsTheFieldsThatWereMeant(String text, String meant) {
    PaperQuery query = QueryText.withMeantFields(QueryText.read(text).query());
    assertEquals(meant, QueryText.print(query));
  }
}
