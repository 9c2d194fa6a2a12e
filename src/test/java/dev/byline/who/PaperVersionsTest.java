package dev.byline.who;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.archive.Evidence;
import dev.byline.archive.Evidence.Kind;
import dev.byline.intake.PageText;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions about versions of papers.
class PaperVersionsTest extends PeopleWithDuplicates {

  @Test
  void versionsOfAPaperAreAskedAboutMergedAndSplit() throws IOException {
    addBoth();
    add(
        new PageText("Bo Berg")
            .paper("Flows on graphs revisited", "Jan 9, 2025", "S. Pesme, Bo Berg")
            .source("bo.txt"));
    List<DuplicateQuestion> questions = who.papers(() -> false);
    assertEquals(List.of("Flows on graphs revisited | Flows on graphs"), pairs(questions));
    assertEquals(
        List.of(
            new Evidence.Reason(Kind.TITLE_WORDS, List.of("75")),
            new Evidence.Reason(Kind.AUTHORS, List.of("S. Pesme", "Bo Berg")),
            new Evidence.Reason(Kind.YEARS, List.of("2022", "2025"))),
        questions.getFirst().reasons());
    PaperId kept = ((CandidatePair.OfPapers) questions.getFirst().pair()).first().id();
    NewDecision ruling = who.merge(questions.getFirst());
    assertEquals("“Flows on graphs” was merged into “Flows on graphs revisited”.", ruling.said());
    assertEquals(List.of(), paperPairs());
    assertEquals(1, hits("flows").size());
    assertEquals(1, who.mergesOf(kept).size());
    who.takeBack(who.mergesOf(kept).getFirst());
    assertEquals(2, hits("flows").size());
    who.keepApart(who.papers(() -> false).getFirst());
    assertEquals(List.of(), paperPairs());
  }

  @Test
  void listingIsSplitOffAndJoinedAgain() throws IOException {
    addBoth();
    add(
        new PageText("Bo Berg")
            .paper("Flows on graphs", "Jun 2, 2022", "Scott Pesme, Bo Berg")
            .source("bo.txt"));
    PaperId flows = hits("flows").getFirst().id();
    assertEquals(
        List.of("Scott Pesme scott.txt", "Bo Berg bo.txt"),
        who.parts().listings(flows).stream().map(l -> l.lister() + " " + l.source()).toList());
    NewDecision split = who.parts().splitOff(flows, who.parts().listings(flows).getLast());
    assertEquals(
        "“Flows on graphs” on the page of Bo Berg was split off as a separate paper.",
        split.said());
    assertEquals(2, hits("flows").size());
    assertEquals(List.of(), who.parts().listings(flows));
    assertEquals(
        new Evidence.Reason(Kind.PAGE, List.of("bo.txt")),
        who.decided().getFirst().grounds().reasons().getFirst());
    NewDecision joined = who.undo(split);
    assertEquals(split.takenBack(), joined.said());
    assertEquals(1, hits("flows").size());
    who.undo(joined);
    assertEquals(2, hits("flows").size());
  }

  @ParameterizedTest(name = "{0} | {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Flows on large graphs      | Flows on large graphs, revisited | true
          Flows on large graphs: I   | Flows on large graphs: II        | false
          Flows on large graphs 2023 | Flows on large graphs 2024       | false
          Flows on large graphs      | Trees in small woods             | false
          Editorial                  | Editorial                        | true
          """)
  void nearTitlesAreAskedAbout(String one, String other, boolean asked) throws IOException {
    add(
        new PageText("Bo Berg")
            .paper(one, "Jan 9, 2023", "Bo Berg")
            .paper(other, "Jan 9, 2025", "B. Berg")
            .source("bo.txt"));
    assertEquals(asked ? 1 : 0, paperPairs().size());
  }
}
