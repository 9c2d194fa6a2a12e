package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.byline.archive.Decision;
import dev.byline.archive.Verdict;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// People of data sets who are removed, and papers that are another's of the name.
class DataSetRemovalsTest extends DataSetPeopleCase {

  private static final AuthorId NAMESAKE = new AuthorId("ada-ames.2@arxiv");

  @Test
  void ofWhoIsKnownFromASetOnlyThePersonIsRemoved() throws IOException {
    add(set().source("arxiv.json"));
    var before = index.content();
    remove(new Verdict.RemoveAuthor(ADA_OF_SET));
    assertAllAgree();
    assertEquals(before.papers().keySet(), index.content().papers().keySet());
    var authors = new TreeSet<>(before.authors().keySet());
    authors.remove(ADA_OF_SET);
    assertEquals(authors, index.content().authors().keySet());
    assertEquals(Optional.empty(), real.library().author(ADA_OF_SET));
    assertEquals(List.of("First Steps", "Other Ways"), titles(new AuthorId("bo-berg@arxiv")));
    decide(new Decision.TakeBack(new Verdict.RemoveAuthor(ADA_OF_SET)));
    assertEquals(before, index.content());
    assertAllAgree();
  }

  @Test
  void whoIsMadeOfAPageAndAPersonIsRemovedAsAWhole() throws IOException {
    add(set().source("arxiv.json"));
    add(page());
    merge(ADA, ADA_OF_SET);
    var before = index.content();
    remove(new Verdict.RemoveAuthor(ADA));
    assertAllAgree();
    assertFalse(index.content().authors().containsKey(ADA));
    assertFalse(index.content().authors().containsKey(ADA_OF_SET));
    assertEquals(
        List.of("First Steps", "Other Ways", "Second Steps", "Third Steps"),
        index.content().papers().values().stream()
            .map(paper -> paper.paper().title())
            .sorted()
            .toList());
    decide(new Decision.TakeBack(new Verdict.RemoveAuthor(ADA)));
    assertEquals(before, index.content());
    assertAllAgree();
  }

  @Test
  void papersOfASetAreAnothersOfTheNameUntilItIsTakenBack() throws IOException {
    add(set().paper("Strange Steps", 2025, "Ames, Ada; Cole, Cy").source("arxiv.json"));
    var before = index.content();
    tellFrom(ADA_OF_SET, NAMESAKE, paper("Strange Steps"), paper("First Steps"));
    assertEquals(List.of("First Steps", "Strange Steps"), titles(NAMESAKE));
    assertEquals(List.of("Second Steps"), titles(ADA_OF_SET));
    AuthorRecord ada = author(ADA_OF_SET);
    AuthorRecord namesake = author(NAMESAKE);
    assertEquals(List.of(1, 2), List.of(ada.papersListed(), namesake.papersListed()));
    assertEquals("2022-04-02", ada.newestPaper().orElseThrow().toString());
    assertEquals("2025-04-02", namesake.newestPaper().orElseThrow().toString());
    assertEquals(ada.author().name(), namesake.author().name());
    assertAllAgree();
    tellFrom(NAMESAKE, new AuthorId("ada-ames.3@arxiv"), paper("First Steps"));
    assertEquals(List.of("Strange Steps"), titles(NAMESAKE));
    assertAllAgree();
    for (Verdict verdict : List.copyOf(inMemory.state().verdicts().all().keySet())) {
      decide(new Decision.TakeBack(verdict));
      assertAllAgree();
    }
    assertEquals(before, index.content());
  }

  @Test
  void anothersPapersStayWithTheOtherWhateverComesIn() throws IOException {
    add(set().source("arxiv.json"));
    tellFrom(ADA_OF_SET, NAMESAKE, paper("Second Steps"));
    add(page());
    assertAllAgree();
    merge(ADA, NAMESAKE);
    assertEquals(List.of("Second Steps", "Steps at Home"), titles(ADA));
    assertEquals(List.of("First Steps"), titles(ADA_OF_SET));
    assertAllAgree();
    add(set().paper("Fourth Steps", 2025, "Ames, Ada").source("arxiv.json"));
    assertEquals(List.of("Second Steps", "Steps at Home"), titles(ADA));
    assertEquals(List.of("First Steps", "Fourth Steps"), titles(ADA_OF_SET));
    assertAllAgree();
  }

  @Test
  void whatASetListsIsSplitFromAPaperAfterAMerge() throws IOException {
    add(set().source("arxiv.json"));
    add(page());
    merge(ADA, ADA_OF_SET);
    PaperRecord shared =
        index.content().papers().values().stream()
            .filter(paper -> paper.paper().title().equals("Second Steps"))
            .findFirst()
            .orElseThrow();
    Listing ofSet = shared.listings().getFirst();
    assertEquals(ADA, ofSet.author());
    AuthorId lister = VerdictStore.lister(ofSet, inMemory.state());
    assertEquals("@arxiv", lister.value());
    decide(
        new Decision.Rule(
            new Verdict.SplitPaper(
                new Verdict.Listed(lister, ofSet.page(), ofSet.profile(), ofSet.entry()),
                PaperVerdictSamples.work(shared)),
            PaperVerdictSamples.GROUNDS));
    assertEquals(
        List.of("First Steps", "Second Steps", "Second Steps", "Steps at Home"), titles(ADA));
    assertFalse(index.content().papers().isEmpty());
    assertAllAgree();
  }
}
