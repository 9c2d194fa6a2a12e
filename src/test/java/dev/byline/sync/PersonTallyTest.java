package dev.byline.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.AuthorId;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonTallyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

  @TempDir private Path temp;

  /// People with one source and with several, with days and without, some papers without citations:
  /// what lay in files is what stayed in memory.
  @Test
  void givesFromFilesWhatItGivesFromMemory() throws IOException {
    var random = new Random(11);
    var fromFiles = new ArrayList<String>();
    var fromMemory = new ArrayList<String>();
    try (var spilling = new PersonSorter(temp, 4);
        var holding = new PersonSorter(temp, 1000)) {
      for (int i = 0; i < 600; i++) {
        int number = random.nextInt(30);
        String name = "Ada " + (random.nextInt(3) == 0 ? "B. " : "") + number;
        var person = new AuthorId("ada-" + number + "@set");
        Paper paper = paper(random, number);
        spilling.add(
            person, name, "openalex:A" + number + (number < 5 ? " dblp:12/" + number : ""), paper);
        holding.add(
            person, name, "openalex:A" + number + (number < 5 ? " dblp:12/" + number : ""), paper);
      }
      spilling.drain((person, tally) -> fromFiles.add(told(person, tally)));
      holding.drain((person, tally) -> fromMemory.add(told(person, tally)));
    }
    assertEquals(fromMemory, fromFiles);
    assertEquals(30, fromMemory.size());
  }

  private static Paper paper(Random random, int person) {
    int citations = random.nextInt(-3, 50);
    Paper.Builder paper =
        Paper.builder("P")
            .published(
                random.nextInt(5) == 0
                    ? Optional.empty()
                    : PartialDate.parse(String.valueOf(2000 + random.nextInt(20))));
    if (citations < 0) {
      return paper.build();
    }
    String source = person < 10 ? "openalex" : random.nextBoolean() ? "crossref" : "";
    Optional<LocalDate> day = Optional.of(DAY.minusDays(random.nextInt(9)));
    Figure count = new Figure(source, random.nextBoolean() ? day : Optional.empty(), citations);
    return paper
        .citations(OptionalInt.of(citations))
        .citationCounts(source.isEmpty() ? List.of() : List.of(count))
        .build();
  }

  private static String told(AuthorId person, PersonTally tally) {
    int[] citations = tally.citations();
    Arrays.sort(citations);
    return person
        + " "
        + tally.papers()
        + tally.newest()
        + tally.names()
        + tally.ids()
        + Arrays.toString(citations)
        + tally.source();
  }

  @Test
  void tellsSourceThatAllCitationsHave() {
    Figure early = new Figure("openalex", Optional.of(DAY.minusDays(1)), 5);
    Figure late = new Figure("openalex", Optional.of(DAY), 7);
    assertEquals(
        Optional.of(new Figure("openalex", Optional.of(DAY), 0)), of(early, late, early).source());
    assertEquals(Optional.empty(), of(early, Figure.of(3)).source());
    assertEquals(Optional.empty(), of(Figure.of(3), early).source());
    assertEquals(Optional.empty(), of(early, new Figure("crossref", Optional.empty(), 1)).source());
    assertEquals(Optional.empty(), of().source());
  }

  private static PersonTally of(Figure... counts) {
    var tally = new PersonTally();
    for (Figure count : counts) {
      Paper paper =
          Paper.builder("P")
              .citations(OptionalInt.of(count.value()))
              .citationCounts(List.of(count))
              .build();
      tally.add("Ada", "", PersonTally.Addition.of(paper));
    }
    return tally;
  }

  /// A file for each import of a few people would cost more than they do.
  @Test
  void makesNoFileOfFewPeople() throws IOException {
    try (var people = new PersonSorter(temp, 10)) {
      people.add(new AuthorId("ada@set"), "Ada", "", Paper.builder("P").build());
      var all = new ArrayList<String>();
      people.drain((person, tally) -> {
        all.add(person.value());
        try (Stream<Path> files = Files.list(temp)) {
          assertEquals(List.of(), files.toList());
        }
      });
      assertEquals(List.of("ada@set"), all);
    }
  }
}
