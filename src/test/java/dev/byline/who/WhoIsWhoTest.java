package dev.byline.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Evidence;
import dev.byline.archive.Evidence.Kind;
import dev.byline.intake.PageText;
import dev.byline.library.PageRequest;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// Questions about authors.
class WhoIsWhoTest extends PeopleWithDuplicates {

  @Test
  void shortFormOfANameIsAskedAboutWithItsEvidenceAndNeverJoined() throws IOException {
    addBoth();
    List<DuplicateQuestion> questions = who.authors(() -> false);
    assertEquals(List.of("Scott Pesme | S. Pesme"), pairs(questions));
    assertEquals(
        List.of(
            new Evidence.Reason(Kind.CO_AUTHORS, List.of("Bo Berg")),
            new Evidence.Reason(Kind.CATEGORIES, List.of("LG")),
            new Evidence.Reason(Kind.YEARS_APART, List.of("2"))),
        questions.getFirst().reasons());
    assertEquals(List.of("s-pesme", "scott-pesme"), authors());
  }

  /// The question comes behind those that more than the name supports, and nobody is joined.
  @Test
  void equalNameAloneRaisesAQuestionBehindAllOthers() throws IOException {
    add(new PageText("Scott Pesme").paper("Flows", "Jun 2, 2000", "Scott Pesme").source("a.txt"));
    add(new PageText("Bo Berg").paper("Fire", "Jun 2, 2024", "Bo Berg").source("b.txt"));
    String works =
        """
        {"id":"https://openalex.org/W1","title":"Moss","publication_year":2024,"authorships":[\
        {"author":{"id":"https://openalex.org/A1","display_name":"Scott Pesme"}}]}
        {"id":"https://openalex.org/W3","title":"Lichen","publication_year":2024,"authorships":[\
        {"author":{"id":"https://openalex.org/A3","display_name":"Scott Pesme"}}]}
        {"id":"https://openalex.org/W2","title":"Fire","publication_year":2024,"authorships":[\
        {"author":{"id":"https://openalex.org/A2","display_name":"B. Berg"}}]}
        """;
    add(PageSource.of("works.jsonl", works));
    List<DuplicateQuestion> questions = who.authors(() -> false);
    assertEquals(
        List.of("Bo Berg | B. Berg", "Scott Pesme | Scott Pesme", "Scott Pesme | Scott Pesme"),
        pairs(questions));
    Evidence.Reason reason = questions.getLast().reasons().getFirst();
    assertEquals(new Evidence.Reason(Kind.SAME_NAME, List.of("Scott Pesme")), reason);
    assertEquals("Same name, nothing else in common", VerdictText.of(reason));
    assertFalse(questions.getLast().isLikely());
    assertEquals(3, authors().stream().filter(id -> id.startsWith("scott-pesme")).count());
    who.keepApart(questions.getLast());
    assertEquals(2, who.authors(() -> false).size());
  }

  /// Each of thousands is asked about with the first alone, and of a name only a few.
  @Test
  void thousandsOfOneNameAreAFewQuestions() throws IOException {
    int people = 4_000;
    for (int set = 0; set < 2; set++) {
      var works = new StringBuilder();
      for (int i = set * people / 2; i < (set + 1) * people / 2; i++) {
        works.append(
            """
            {"id":"https://openalex.org/W%1$d","title":"Moss %1$d","authorships":[\
            {"author":{"id":"https://openalex.org/A%1$d","display_name":"Wei Wang"}}]}
            """
                .formatted(i));
      }
      add(PageSource.of("works-" + set + ".jsonl", works.toString()));
    }
    List<DuplicateQuestion> questions =
        assertTimeout(Duration.ofSeconds(20), () -> who.authors(() -> false));
    assertTrue(questions.size() <= 3, () -> questions.size() + " questions");
    Evidence.Reason last = questions.getLast().reasons().getFirst();
    assertEquals(2, last.values().size());
    assertTrue(VerdictText.of(last).endsWith(" more of this name"), VerdictText.of(last));
  }

  @Test
  void shortFormAloneIsNotAskedAbout() throws IOException {
    add(new PageText("Scott Pesme").paper("Flows", "Jun 2, 2000", "Scott Pesme").source("a.txt"));
    add(new PageText("S. Pesme").paper("Fire", "Jun 2, 2024", "S. Pesme").source("b.txt"));
    add(new PageText("Paul Pesme").paper("Moss", "Jun 2, 2024", "Paul Pesme").source("c.txt"));
    assertEquals(List.of(), authorPairs());
  }

  @Test
  void twoWhoAreNamedBesideEachOtherAreNotAskedAbout() throws IOException {
    add(
        new PageText("Scott Pesme")
            .paper("Flows", "Jun 2, 2024", "Scott Pesme, S. Pesme, Bo Berg")
            .source("a.txt"));
    add(new PageText("S. Pesme").paper("Fire", "Jun 2, 2024", "S. Pesme, Bo Berg").source("b.txt"));
    assertEquals(List.of(), authorPairs());
    // Whoever asks sees it, and may know better.
    assertEquals(
        new Evidence.Reason(Kind.NAMED_TOGETHER, List.of("Flows")),
        who.question(S, SCOTT).reasons().getFirst());
  }

  @Test
  void mergeIsStoredWithDayNamesAndReasonsAndUndone() throws IOException {
    addBoth();
    DuplicateQuestion question = who.authors(() -> false).getFirst();
    NewDecision ruling = who.merge(question);
    assertEquals("S. Pesme was merged into Scott Pesme.", ruling.said());
    assertEquals(List.of("scott-pesme"), authors());
    assertEquals(List.of(), authorPairs());
    DecisionInForce decided = who.decided().getFirst();
    assertEquals(
        new Evidence(TODAY, List.of("Scott Pesme", "S. Pesme"), question.reasons()),
        decided.grounds());
    who.undo(ruling);
    assertEquals(List.of("s-pesme", "scott-pesme"), authors());
    assertEquals(List.of(), decided());
  }

  @Test
  void turnedQuestionKeepsTheOther() throws IOException {
    addBoth();
    who.merge(who.question(SCOTT, S).turned());
    assertEquals(List.of("s-pesme"), authors());
  }

  @Test
  void keptApartTheyAreNotAskedAboutUntilItIsTakenBack() throws IOException {
    addBoth();
    NewDecision apart = who.keepApart(who.authors(() -> false).getFirst());
    assertEquals("S. Pesme and Scott Pesme are different people.", apart.said());
    assertEquals(List.of(), authorPairs());
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(List.of(), authorPairs());
    who.takeBack(who.decided().getFirst());
    assertEquals(List.of("Scott Pesme | S. Pesme"), authorPairs());
  }

  @Test
  void mergeTakesThePlaceOfKeptApartAndUndoBringsThatBack() throws IOException {
    addBoth();
    who.keepApart(who.question(SCOTT, S));
    NewDecision merge = who.merge(who.question(SCOTT, S));
    assertEquals(List.of("S. Pesme was merged into Scott Pesme"), decided());
    who.undo(merge);
    assertEquals(List.of("S. Pesme and Scott Pesme are different people"), decided());
    assertEquals(List.of("s-pesme", "scott-pesme"), authors());
  }

  @Test
  void whoIsOneCannotBeAskedAboutAgain() throws IOException {
    addBoth();
    who.merge(who.question(SCOTT, S));
    var refused = assertThrows(RefusedException.class, () -> who.question(S, SCOTT));
    assertEquals("These are already the same author (Scott Pesme).", refused.getMessage());
    assertEquals(1, who.mergesOf(S).size());
  }

  private static final String SET =
      """
      {"id":"2001.00001","title":"Rings","categories":"cs.LG","abstract":"x",\
      "versions":[{"version":"v1","created":"Mon, 2 Apr 2020 19:18:42 GMT"}],\
      "authors_parsed":[["Pesme","Scott",""],["Berg","Bo",""]]}
      {"id":"2001.00002","title":"Stars","categories":"cs.LG","abstract":"x",\
      "versions":[{"version":"v1","created":"Mon, 2 Apr 2020 19:18:42 GMT"}],\
      "authors_parsed":[]}
      """;

  @Test
  void peopleOfADataSetAreAskedAboutAndMerged() throws IOException {
    addBoth();
    add(PageSource.of("arxiv.json", SET));
    var person = new AuthorId("scott-pesme@arxiv");
    assertEquals(
        List.of("Scott Pesme | Scott Pesme", "Scott Pesme | S. Pesme", "S. Pesme | Scott Pesme"),
        authorPairs().stream().sorted(Comparator.reverseOrder()).toList());
    DuplicateQuestion question = who.question(person, SCOTT);
    assertEquals(
        SCOTT, ((CandidatePair.OfAuthors) question.pair()).first().id(), "who has a page is kept");
    assertEquals(
        List.of("Both wrote with Bo Berg", "Both in LG", "Their papers are 1 year apart"),
        question.reasons().stream().map(VerdictText::of).toList());
    NewDecision merged = who.merge(question.turned());
    assertEquals("Scott Pesme was merged into Scott Pesme.", merged.said());
    assertEquals(SCOTT, library.library().author(person).orElseThrow().id());
    assertEquals(3, library.library().author(SCOTT).orElseThrow().papersListed());
    assertEquals(List.of("Scott Pesme | S. Pesme"), authorPairs());
    who.undo(merged);
    assertEquals(person, library.library().author(person).orElseThrow().id());
    who.keepApart(who.question(person, SCOTT));
    who.keepApart(who.question(person, S));
    assertEquals(List.of("Scott Pesme | S. Pesme"), authorPairs());
  }

  @Test
  void papersThatNameNobodyAreNobodysToMerge() throws IOException {
    addBoth();
    add(PageSource.of("arxiv.json", SET));
    var nobody = new AuthorId("unknown-author@arxiv");
    var refused = assertThrows(RefusedException.class, () -> who.question(SCOTT, nobody));
    assertEquals(
        "These papers of arxiv.json name nobody: choose an author with a name.",
        refused.getMessage());
  }

  @Test
  void pageGoesToANewAuthorAndComesBack() throws IOException {
    add(
        new PageText("Wei Wang")
            .paper("On rivers", "Jun 2, 2022", "Wei Wang, Bo Berg")
            .source("wang.txt"));
    add(
        new PageText("Wei Wang")
            .paper("On stars", "Jun 2, 2023", "Wei Wang, Bo Berg")
            .source("wang.txt"));
    AuthorId wei = new AuthorId("wei-wang");
    assertEquals(2, who.parts().pages(wei).size());
    PartSplitter.OwnPage newest = who.parts().pages(wei).getFirst();
    NewDecision split = who.parts().splitOff(wei, newest);
    assertEquals("The page wang.txt was assigned to a different Wei Wang.", split.said());
    assertEquals(List.of("wei-wang", "wei-wang-2"), authors());
    assertEquals(List.of(), authorPairs());
    assertThrows(
        RefusedException.class, () -> who.parts().splitOff(wei, who.parts().pages(wei).getFirst()));
    who.undo(split);
    assertEquals(List.of("wei-wang"), authors());
    assertEquals(List.of(), decided());
  }

  @Test
  void looksThroughManyAndCanBeCancelled() throws IOException {
    addBoth();
    assertThrows(CancellationException.class, () -> who.authors(() -> true));
    assertThrows(CancellationException.class, () -> who.papers(() -> true));
  }

  @Test
  void mergedPagesStayAuthorsPapers() throws IOException {
    addBoth();
    who.merge(who.question(SCOTT, S));
    PaperQuery own = PaperQuery.ALL.and(Clause.OneOf.profile(S));
    assertEquals(
        3, library.library().papers(own, PageRequest.first(10), () -> false).hits().size());
  }
}
