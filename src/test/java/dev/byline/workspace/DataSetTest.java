package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.identity.DataSet;
import dev.byline.identity.PaperVerdicts;
import dev.byline.identity.SetNames;
import dev.byline.intake.ArxivText;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.parse.PageSource;
import dev.byline.sync.FileProblem;
import dev.byline.sync.PersonSorter;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataSetTest {

  private static final ImportOptions MAY =
      new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);
  private static final AuthorId ADA = new AuthorId("ada-ames@arxiv");
  private static final AuthorId BO = new AuthorId("bo-berg@arxiv");

  @TempDir Path temp;
  private final MemoryIndex index = new MemoryIndex();
  private LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp.resolve("library"), _ -> index);
  }

  private ImportReport add(PageSource... pages) throws IOException {
    return ofFiles(library.importPages(List.of(pages), MAY, ProgressListener.NONE, () -> false));
  }

  /// The report without its entries.
  private static ImportReport ofFiles(ImportReport report) {
    return new ImportReport(
        report.read(), report.unchanged(), report.doubtful(), report.failed(), report.cancelled());
  }

  private static ImportReport report(int read, int unchanged) {
    return new ImportReport(read, unchanged, List.of(), List.of(), false);
  }

  private static ArxivText three() {
    return new ArxivText()
        .paper("First Steps", 2020, "Ames, Ada; Berg, Bo")
        .paper("Second Steps", 2022, "Ames, Ada")
        .paper("Nobody's Steps", 2021, "");
  }

  private List<String> titles() {
    return index.content().papers().values().stream().map(p -> p.paper().title()).sorted().toList();
  }

  private List<String> authors() {
    return index.content().authors().keySet().stream().map(AuthorId::value).toList();
  }

  private PaperRecord paper(String title) {
    return index.content().papers().values().stream()
        .filter(p -> p.paper().title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private void assertRebuildGivesTheSame() throws IOException {
    var fresh = new MemoryIndex();
    LibraryFolder.open(temp.resolve("library"), _ -> fresh)
        .rebuild(ProgressListener.NONE, () -> false);
    assertEquals(fresh.content(), index.content());
  }

  @ParameterizedTest
  @ValueSource(strings = {"arxiv.json", "arxiv.json.gz", "arxiv.zip"})
  void folderWithASnapshotComesIn(String name) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("data"));
    byte[] raw =
        name.endsWith("gz")
            ? three().gzip()
            : name.endsWith("zip") ? three().zip() : three().bytes();
    Files.write(folder.resolve(name), raw);
    Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
    Files.writeString(folder.resolve("broken.gz"), "no gzip");

    assertEquals(
        report(1, 0),
        ofFiles(
            library.importPaths(
                List.of(folder), ImportOptions.STANDARD, ProgressListener.NONE, () -> false)));

    assertEquals(List.of("First Steps", "Nobody's Steps", "Second Steps"), titles());
    assertEquals(List.of("ada-ames@arxiv", "bo-berg@arxiv", "unknown-author@arxiv"), authors());
    AuthorRecord ada = library.library().author(ADA).orElseThrow();
    assertEquals("Ada Ames", ada.author().name());
    assertEquals("arxiv", ada.format());
    assertEquals(2, ada.papersListed());
    assertEquals("2022-04-02", ada.newestPaper().orElseThrow().toString());
    assertEquals(name, ada.source());
    assertEquals(
        List.of(
            new Listing(ADA, "Ada Ames", ada.page(), 0, 0, false, ADA),
            new Listing(BO, "Bo Berg", ada.page(), 0, 0, false, BO)),
        paper("First Steps").listings());
    assertEquals(List.of("cs.LG", "stat.ML"), paper("First Steps").paper().categories());
    assertEquals(Optional.of("What it is about."), paper("First Steps").paper().abstractText());
    try (InputStream kept = library.rawPage(ada.page()).orElseThrow().open()) {
      assertArrayEquals(raw, kept.readAllBytes());
    }
    assertEquals(1, library.history(ADA).size());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
    assertRebuildGivesTheSame();
  }

  @Test
  void badLinesAreReportedWithTheirNumbers() throws IOException {
    ImportReport report =
        add(three().line("{\"id\": 5").line("").line("{\"id\":\"1\"}").source("arxiv.json"));

    assertEquals(1, report.read());
    assertEquals(
        List.of("arxiv.json:4", "arxiv.json:6"),
        report.doubtful().stream().map(p -> p.file() + ":" + p.line()).toList());
    assertEquals(3, titles().size());
  }

  @Test
  void setWithoutAPaperIsRefused() throws IOException {
    ImportReport report = add(new ArxivText().line("{\"authors_parsed\":[]}").source("arxiv.json"));
    assertEquals(
        List.of(
            new FileProblem(
                "arxiv.json", 0, "arxiv.json is arXiv metadata without a readable paper.")),
        report.failed());
    assertTrue(library.isEmpty());
  }

  @Test
  void paperOfPageAndSetIsOne() throws IOException {
    add(three().source("arxiv.json"));
    add(new PageText("Ada Ames").paper("Second steps", "Jun 14, 2022", "A. Ames").source("a.txt"));

    assertEquals(3, titles().size());
    assertEquals(
        List.of("ada-ames@arxiv", "ada-ames"),
        paper("Second Steps").listings().stream().map(l -> l.author().value()).toList());
    assertRebuildGivesTheSame();
  }

  @Test
  void newerSnapshotTakesThePlaceOfTheOlder() throws IOException {
    add(three().source("arxiv.json"));
    add(
        new ArxivText()
            .paper("First Steps", 2020, "Ames, Ada; Cole, Cy")
            .paper("Second Steps", 2022, "Ames, Ada")
            .paper("Third Steps", 2023, "Ames, Áda")
            .source("arxiv.json"));

    assertEquals(List.of("First Steps", "Second Steps", "Third Steps"), titles());
    assertEquals(List.of("ada-ames@arxiv", "cy-cole@arxiv"), authors());
    AuthorRecord ada = library.library().author(ADA).orElseThrow();
    assertEquals(3, ada.papersListed());
    assertEquals(2, ada.captures());
    assertEquals(List.of("Áda Ames"), ada.nameVariants());
    assertRebuildGivesTheSame();
  }

  @Test
  void otherSetOfTheSameFileNameIsAnother() throws IOException {
    add(new ArxivText().paper("One", 2020, "Ames, Ada").source("arxiv.json"));
    add(new ArxivText().paper("Two", 2020, "Ames, Ada").source("arxiv.json"));

    assertEquals(List.of("One", "Two"), titles());
    assertEquals(List.of("ada-ames@arxiv", "ada-ames@arxiv-2"), authors());
  }

  @Test
  void cancelledImportLeavesNothingAndResumes() throws IOException {
    var set = new ArxivText();
    for (int i = 0; i < 300; i++) {
      set.paper("Paper " + i, 2020, "Ames, Ada; Berg, Bo" + i % 7);
    }
    for (int stop = 0; stop < 300; stop += 61) {
      var asked = new AtomicInteger(stop);
      ImportReport report =
          library.importPages(
              List.of(set.source("arxiv.json")),
              MAY,
              ProgressListener.NONE,
              () -> asked.getAndDecrement() <= 0);
      assertEquals(new ImportReport(0, 0, List.of(), List.of(), true), report);
      assertEquals(List.of(), titles());
    }
    assertEquals(report(1, 0), add(set.source("arxiv.json")));
    assertEquals(report(0, 1), add(set.source("arxiv.json")));
    assertEquals(300, titles().size());
    try (var left = Files.list(temp.resolve("library"))) {
      assertEquals(List.of(), left.filter(f -> f.toString().endsWith(".tmp")).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void changesOfPagesAndSetsGiveWhatARebuildGives(long seed) throws IOException {
    var random = new Random(seed);
    List<String> people = List.of("Ames, Ada", "Berg, Bo", "Cole, Cy", "Ames, A.", "Ek, Ångström");
    for (int step = 0; step < 20; step++) {
      if (random.nextInt(3) > 0) {
        String[] name = people.get(random.nextInt(people.size())).split(", ", -1);
        var page = new PageText(name[1] + " " + name[0]);
        for (int i = 0; i < 3; i++) {
          page.paper("Paper " + random.nextInt(9), "Jun 1, 2020", name[1] + " " + name[0]);
        }
        add(page.source("page " + random.nextInt(4) + ".txt"));
      } else {
        var set = new ArxivText();
        for (int i = 0; i < 5; i++) {
          String second = people.get(random.nextInt(people.size()));
          String first = people.get(random.nextInt(people.size()));
          set.paper("Paper " + random.nextInt(9), 2019 + random.nextInt(3), first + ";" + second);
        }
        add(set.source("set " + random.nextInt(2) + ".json"));
      }
      if (random.nextInt(3) == 0) {
        PaperVerdictSamples.giveOrTakeBack(library, index.content(), random);
      }
      assertRebuildGivesTheSame();
    }
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void sorterGivesWhatATallyInMemoryGives() throws IOException {
    var random = new Random(7);
    var set = new AuthorId("@set");
    var few = new ArrayList<String>();
    var all = new ArrayList<String>();
    try (var spilling = new PersonSorter(temp, 5);
        var holding = new PersonSorter(temp, 1000)) {
      for (int i = 0; i < 500; i++) {
        String name = "Ada " + (char) ('a' + random.nextInt(26)) + (i % 3 == 0 ? "." : "");
        var paper =
            Paper.builder("P" + i)
                .authors(List.of(name))
                .published(Optional.of(PartialDate.ofYear(2000 + random.nextInt(20))))
                .build();
        String ids =
            i % 4 == 0 ? "" : "openalex:A100" + i % 2 + " orcid:0000-0000-0000-000" + i % 3;
        for (var person :
            DataSet.people(paper, List.of(), set, SetNames.NONE, PaperVerdicts.NONE).entrySet()) {
          spilling.add(person.getKey(), person.getValue(), ids, paper);
          holding.add(person.getKey(), person.getValue(), ids, paper);
        }
      }
      spilling.drain(
          (p, t) -> few.add(p + " " + t.papers() + " " + t.newest() + t.names() + t.ids()));
      holding.drain(
          (p, t) -> all.add(p + " " + t.papers() + " " + t.newest() + t.names() + t.ids()));
    }
    assertEquals(all, few);
    assertEquals(26, few.size());
  }
}
