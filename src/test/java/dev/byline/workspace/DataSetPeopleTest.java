package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.archive.Verdict;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ArxivText;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Marks and decisions on people known from a data set, through all changes of a library; in an
/// index in memory and in the real one, which must agree.
class DataSetPeopleTest {

  private static final ImportOptions MAY =
      new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);
  private static final AuthorId ADA = new AuthorId("ada-ames");
  private static final AuthorId ADA_OF_SET = new AuthorId("ada-ames@arxiv");
  private static final AuthorId A_OF_SET = new AuthorId("a-ames@arxiv");
  private static final AuthorId NAMESAKE = new AuthorId("ada-ames.2@arxiv");
  private static final PageRequest ALL = PageRequest.first(10_000).exact();

  @TempDir private Path temp;
  private final MemoryIndex index = new MemoryIndex();
  private LibraryFolder inMemory;
  private LibraryFolder real;

  @BeforeEach
  void open() throws IOException {
    inMemory = LibraryFolder.open(temp.resolve("memory"), _ -> index);
    real = LibraryFolder.open(temp.resolve("real"), LuceneIndex::open);
  }

  @AfterEach
  void close() throws IOException {
    real.close();
  }

  private void add(PageSource page) throws IOException {
    for (LibraryFolder library : List.of(inMemory, real)) {
      library.importPages(List.of(page), MAY, ProgressListener.NONE, () -> false);
    }
  }

  private void decide(Decision decision) throws IOException {
    for (LibraryFolder library : List.of(inMemory, real)) {
      library.decide(_ -> List.of(decision));
    }
  }

  private void merge(AuthorId kept, AuthorId other) throws IOException {
    decide(new Decision.Rule(new Verdict.SameAuthor(kept, other), PaperVerdictSamples.GROUNDS));
  }

  private void takeBack(AuthorId kept, AuthorId other) throws IOException {
    decide(new Decision.TakeBack(new Verdict.SameAuthor(kept, other)));
  }

  private static ArxivText set() {
    return new ArxivText()
        .paper("First Steps", 2020, "Ames, Ada; Berg, Bo")
        .paper("Second Steps", 2022, "Ames, Ada")
        .paper("Third Steps", 2024, "Ames, A.")
        .paper("Other Ways", 2021, "Berg, Bo");
  }

  private static PageSource page() {
    return new PageText("Ada Ames")
        .paper("Second Steps", "Jun 1, 2022", "Ada Ames")
        .paper("Steps at Home", "Jun 1, 2023", "Ada Ames")
        .source("ada.txt");
  }

  /// Both agree with each other, with their checks, and with what a rebuild gives.
  private void assertAllAgree() throws IOException {
    assertEquals(index.records(), content(real));
    assertEquals(List.of(), inMemory.check(ProgressListener.NONE, () -> false));
    var fresh = new MemoryIndex();
    LibraryFolder.open(temp.resolve("memory"), _ -> fresh)
        .rebuild(ProgressListener.NONE, () -> false);
    assertEquals(fresh.content(), index.content());
  }

  private static MemoryIndex.Content content(LibraryFolder library) throws IOException {
    var content = new MemoryIndex.Content(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    for (PaperHit hit : library.library().papers(PaperQuery.ALL, ALL, () -> false).hits()) {
      content
          .papers()
          .put(hit.id(), library.library().paper(hit.id(), PaperQuery.ALL).orElseThrow().record());
    }
    library
        .library()
        .authors(AuthorQuery.ALL, ALL, () -> false)
        .authors()
        .forEach(author -> content.authors().put(author.id(), author));
    return content;
  }

  private List<String> titles(AuthorId author) throws IOException {
    PaperQuery listed = PaperQuery.ALL.and(Clause.OneOf.profile(author));
    return real.library().papers(listed, ALL, () -> false).hits().stream()
        .map(hit -> hit.paper().title())
        .sorted()
        .toList();
  }

  private List<String> authors() {
    return index.content().authors().keySet().stream().map(AuthorId::value).toList();
  }

  private AuthorRecord author(AuthorId id) throws IOException {
    return real.library().author(id).orElseThrow();
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
    for (int step = 0; step < 25; step++) {
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

  private void remove(Verdict verdict) throws IOException {
    decide(new Decision.Rule(verdict, PaperVerdictSamples.GROUNDS));
  }

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

  private void tellFrom(AuthorId person, AuthorId other, PaperRecord... papers) throws IOException {
    var works = Stream.of(papers).map(PaperVerdictSamples::work).toList();
    decide(
        new Decision.Rule(new Verdict.Namesake(person, other, works), PaperVerdictSamples.GROUNDS));
  }

  private PaperRecord paper(String title) {
    return index.content().papers().values().stream()
        .filter(paper -> paper.paper().title().equals(title))
        .findFirst()
        .orElseThrow();
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
