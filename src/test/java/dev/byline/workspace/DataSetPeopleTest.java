package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.Repetitions;
import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.archive.Verdict;
import dev.byline.intake.ArxivText;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Marks and decisions on people known from a data set, through all changes of a library; in an
/// index in memory and in the real one, which must agree.
class DataSetPeopleTest extends DataSetPeopleCase {

  private static final AuthorId A_OF_SET = new AuthorId("a-ames@arxiv");

  private void takeBack(AuthorId kept, AuthorId other) throws IOException {
    decide(new Decision.TakeBack(new Verdict.SameAuthor(kept, other)));
  }

  @Test
  void aPersonOfASetBecomesTheAuthorOfAPage() throws IOException {
    add(set().source("arxiv.json"));
    add(page());
    merge(ADA, A_OF_SET);
    merge(ADA, ADA_OF_SET);
    assertEquals(List.of("ada-ames", "bo-berg@arxiv"), authors());
    List<String> all = List.of("First Steps", "Second Steps", "Steps at Home", "Third Steps");
    assertEquals(all, titles(ADA));
    assertEquals(all, titles(ADA_OF_SET), "the old id leads there");
    AuthorRecord ada = author(A_OF_SET);
    assertEquals(ADA, ada.id());
    assertEquals(4, ada.papersListed());
    assertEquals("2024-04-02", ada.newestPaper().orElseThrow().toString());
    assertEquals(List.of("A. Ames"), ada.nameVariants());
    assertEquals("ada.txt", ada.source());
    assertAllAgree();
  }

  @Test
  void toTakeItBackLeavesEverythingAsItWas() throws IOException {
    add(set().source("arxiv.json"));
    add(page());
    var before = index.content();
    merge(ADA, ADA_OF_SET);
    merge(ADA, A_OF_SET);
    takeBack(ADA, ADA_OF_SET);
    assertEquals(List.of("First Steps", "Second Steps"), titles(ADA_OF_SET));
    assertAllAgree();
    takeBack(ADA, A_OF_SET);
    assertEquals(before, index.content());
    assertAllAgree();
  }

  @Test
  void twoPeopleOfSetsBecomeOne() throws IOException {
    add(set().source("arxiv.json"));
    add(new ArxivText().paper("Other", 2025, "Ames, Ada M.").source("openalex.json"));
    var other = new AuthorId("ada-m-ames@openalex");
    merge(ADA_OF_SET, other);
    merge(other, A_OF_SET);
    assertEquals(List.of("ada-ames@arxiv", "bo-berg@arxiv"), authors());
    AuthorRecord ada = author(other);
    assertEquals(4, ada.papersListed());
    assertEquals(List.of("A. Ames", "Ada M. Ames"), ada.nameVariants());
    assertAllAgree();
  }

  /// Both names of one paper lead to one author: it is listed once, and both come back.
  @Test
  void peopleOfOnePaperBecomeOneAndTwoAgain() throws IOException {
    add(new ArxivText().paper("Twice", 2020, "Ames, Ada; Ames, A.").source("arxiv.json"));
    var before = index.content();
    merge(ADA_OF_SET, A_OF_SET);
    assertEquals(1, author(ADA_OF_SET).papersListed());
    assertAllAgree();
    takeBack(ADA_OF_SET, A_OF_SET);
    assertEquals(before, index.content());
  }

  @Test
  void aVerdictHoldsForWhatComesInLater() throws IOException {
    add(set().source("arxiv.json"));
    add(page());
    merge(ADA, ADA_OF_SET);
    add(set().paper("Fourth Steps", 2025, "Ames, Ada; Cole, Cy").source("arxiv.json"));
    assertTrue(titles(ADA).contains("Fourth Steps"), () -> "not there");
    assertAllAgree();
    add(
        new PageText("Ada Ames")
            .paper("Second Steps", "Jun 1, 2022", "Ada Ames")
            .paper("First Steps", "Apr 2, 2020", "Ada Ames, Bo Berg")
            .source("ada.txt"));
    assertEquals(3, author(ADA).papersListed());
    assertAllAgree();
    for (Capture capture : List.copyOf(inMemory.captures())) {
      decide(new Decision.RemovePage(capture.page()));
      assertAllAgree();
    }
    assertEquals(List.of(), authors());
  }

  /// In a library of a million papers nothing is read again for it: here nothing is left to be
  /// read.
  @Test
  void aVerdictReadsNoSetAndWritesItsPapersOnly() throws IOException {
    ArxivText large = set();
    for (int i = 0; i < 300; i++) {
      large.paper("Paper " + i, 2020, "Berg, Bo; Cole, Cy");
    }
    add(large.source("arxiv.json"));
    add(page());
    try (var pages = Files.list(temp.resolve("memory/pages"))) {
      for (Path page : pages.toList()) {
        Files.delete(page);
      }
    }
    int before = index.papersWritten();
    merge(ADA, ADA_OF_SET);
    assertEquals(2, index.papersWritten() - before);
    assertEquals(index.records(), content(real));
    takeBack(ADA, ADA_OF_SET);
    assertEquals(4, index.papersWritten() - before);
    assertEquals(index.records(), content(real));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverHappensARebuildGivesTheSame(long seed) throws IOException {
    var random = new Random(seed);
    List<String> people = List.of("Ames, Ada", "Berg, Bo", "Ames, A.", "Ek, Ångström");
    for (int step = 0; step < Repetitions.of(10, 25); step++) {
      switch (random.nextInt(8)) {
        case 0, 1 -> {
          String[] name = people.get(random.nextInt(people.size())).split(", ", -1);
          var page = new PageText(name[1] + " " + name[0]);
          for (int i = 0; i < 3; i++) {
            page.paper("Paper " + random.nextInt(9), "Jun 1, 2020", name[1] + " " + name[0]);
          }
          add(page.source("page " + random.nextInt(3) + ".txt"));
        }
        case 2 -> {
          var set = new ArxivText();
          for (int i = 0; i < 5; i++) {
            String second = people.get(random.nextInt(people.size()));
            String first = people.get(random.nextInt(people.size()));
            set.paper("Paper " + random.nextInt(9), 2019 + random.nextInt(3), first + ";" + second);
          }
          add(set.source("set " + random.nextInt(2) + ".json"));
        }
        case 3 -> {
          List<Capture> captures = inMemory.captures();
          if (!captures.isEmpty()) {
            decide(new Decision.RemovePage(captures.get(random.nextInt(captures.size())).page()));
          }
        }
        default -> giveOrTakeBack(random);
      }
      assertAllAgree();
    }
  }

  private void giveOrTakeBack(Random random) throws IOException {
    List<Verdict> all = List.copyOf(inMemory.state().verdicts().all().keySet());
    List<AuthorId> authors = new ArrayList<>(index.content().authors().keySet());
    List<PaperRecord> papers = List.copyOf(index.content().papers().values());
    int what = random.nextInt(7);
    if (what == 0 && !all.isEmpty()) {
      decide(new Decision.TakeBack(all.get(random.nextInt(all.size()))));
    } else if (what == 1 && papers.size() > 1) {
      Verdict.Work one = PaperVerdictSamples.work(papers.getFirst());
      Verdict.Work other = PaperVerdictSamples.work(papers.get(random.nextInt(papers.size())));
      decide(new Decision.Rule(new Verdict.SamePaper(one, other), PaperVerdictSamples.GROUNDS));
    } else if (what == 2 && !papers.isEmpty()) {
      PaperRecord paper = papers.get(random.nextInt(papers.size()));
      Listing listing = paper.listings().get(random.nextInt(paper.listings().size()));
      Optional<AuthorId> person = VerdictStore.person(listing, inMemory.state());
      if (person.isPresent()) {
        AuthorId other = VerdictStore.namesake(person.get(), inMemory.state());
        tellFrom(person.get(), other, paper);
      }
    } else if (what == 3 && !papers.isEmpty()) {
      PaperRecord paper = papers.get(random.nextInt(papers.size()));
      remove(
          new Verdict.RemovePaper(
              PaperVerdictSamples.work(paper), inMemory.entries(paper.listings())));
    } else if (what == 4 && !authors.isEmpty()) {
      AuthorId author = authors.get(random.nextInt(authors.size()));
      if (VerdictStore.isSomebody(author)) {
        remove(new Verdict.RemoveAuthor(author));
      }
    } else if (authors.size() > 1) {
      AuthorId one = authors.remove(random.nextInt(authors.size()));
      AuthorId other = authors.remove(random.nextInt(authors.size()));
      boolean isTurned = VerdictStore.hasPage(other) && !VerdictStore.hasPage(one);
      merge(isTurned ? other : one, isTurned ? one : other);
    }
  }
}
