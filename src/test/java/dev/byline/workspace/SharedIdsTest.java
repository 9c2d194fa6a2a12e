package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.model.AuthorId;
import dev.byline.model.FigureKind;
import dev.byline.model.own.OwnMarks;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.who.DecisionInForce;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.DuplicateQuestion;
import dev.byline.who.NewDecision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Authors whose pages give the same identifiers, through all changes of a library.
class SharedIdsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final String ORCID = "https://orcid.org/0000-0002-1825-0097";

  @TempDir Path temp;
  private LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp.resolve("first"), LuceneIndex::open);
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  /// A record of an author, made on one day.
  ///
  /// @param orcid "" for none
  private record Page(int month, String name, String openAlex, String orcid) {
    PageSource source() {
      String text =
          """
          {"id":"https://openalex.org/%s","orcid":%s,"display_name":"%s","works_count":40,\
          "cited_by_count":900,"summary_stats":{"2yr_mean_citedness":1.5,"h_index":17,\
          "i10_index":20},"counts_by_year":[{"year":2025,"works_count":3,"cited_by_count":70}],\
          "updated_date":"2026-04-02T01:02:03","works_api_url":"https://api.openalex.org/%s"}
          """
              .formatted(openAlex, orcid.isEmpty() ? "null" : "\"" + orcid + "\"", name, month);
      return PageSource.of(openAlex + "-" + month + ".jsonl", text);
    }
  }

  private void add(Page page) throws IOException {
    var options = new ImportOptions(Optional.of(DAY.withMonth(page.month)), false);
    var report =
        library.importPages(List.of(page.source()), options, ProgressListener.NONE, () -> false);
    assertEquals(1, report.read(), report::toString);
  }

  private List<AuthorRecord> authors() throws IOException {
    return library
        .library()
        .authors(AuthorQuery.ALL, PageRequest.first(100), () -> false)
        .authors();
  }

  private List<String> ids() throws IOException {
    return authors().stream().map(author -> author.id().value()).sorted().toList();
  }

  private DuplicateFinder who() {
    return new DuplicateFinder(library.library(), library, () -> DAY);
  }

  @Test
  void recordsOfAuthorsComeInWithTheirFigures() throws IOException {
    add(new Page(5, "Ada Ames", "A5001", ORCID));
    AuthorRecord ada = authors().getFirst();
    assertEquals(OptionalInt.of(17), ada.author().figures().hIndex());
    assertEquals(OptionalInt.of(900), ada.author().figures().citations());
    assertEquals(OptionalInt.of(40), ada.author().figures().paperCount());
    assertEquals(OptionalInt.of(20), ada.author().figures().i10Index());
    assertEquals(OptionalInt.of(1500), ada.author().figures().get(FigureKind.TWO_YEAR_MEAN));
    assertEquals(
        OptionalInt.of(70), ada.author().figures().get(FigureKind.CITATIONS_PER_YEAR, 2025));
    assertEquals(OptionalInt.of(3), ada.author().figures().get(FigureKind.PAPERS_PER_YEAR, 2025));
    assertEquals("[openalex:A5001, orcid:0000-0002-1825-0097]", ada.author().ids().toString());
    assertEquals("openalex", ada.author().figures().rows().getFirst().figure().source());
    assertEquals(
        Optional.of(LocalDate.of(2026, 4, 2)),
        ada.author().figures().rows().getFirst().figure().day());
  }

  @Test
  void anEqualNameOnlyRaisesAQuestion() throws IOException {
    add(new Page(5, "Ada Ames", "A5001", ""));
    add(new Page(6, "Ada Ames", "A5002", ""));
    assertEquals(List.of("ada-ames", "ada-ames-2"), ids());
    // Different identifiers of one scheme are a reason against, which the user may overrule.
    DuplicateQuestion question =
        who().question(new AuthorId("ada-ames"), new AuthorId("ada-ames-2"));
    assertEquals(
        List.of(
            new Evidence.Reason(
                Evidence.Kind.OTHER_ID, List.of("openalex:A5001", "openalex:A5002"))),
        question.reasons());
    who().merge(question);
    assertEquals(List.of("ada-ames"), ids());
  }

  @Test
  void theSameIdentifierJoinsAndTheOldestPageKeepsTheId() throws IOException {
    add(new Page(6, "A. Lovelace-Ames", "A5001", ORCID));
    add(new Page(5, "Ada Ames", "A5001", ""));
    assertEquals(List.of("ada-ames"), ids());
    DecisionInForce join = who().decided().getFirst();
    assertEquals(
        List.of(new Evidence.Reason(Evidence.Kind.SAME_ID, List.of("openalex:A5001"))),
        join.grounds().reasons());

    NewDecision apart = who().takeBack(join);
    assertEquals(List.of("a-lovelace-ames", "ada-ames"), ids());
    who().undo(apart);
    assertEquals(List.of("ada-ames"), ids());
  }

  @Test
  void whatTheUserKeepsApartIsNotJoined() throws IOException {
    add(new Page(5, "Ada Ames", "A5001", ""));
    add(new Page(6, "A. Lovelace", "A5002", ""));
    who().keepApart(who().question(new AuthorId("ada-ames"), new AuthorId("a-lovelace")));
    add(new Page(7, "Countess Ames", "A5001", ORCID));
    add(new Page(8, "Countess Lovelace", "A5002", ORCID));
    assertEquals(2, ids().size(), ids()::toString);
  }

  /// Whatever the order in which pages come in, and whichever were removed and came again, the same
  /// pages are one author, who goes by the author of the oldest.
  @Test
  void theOrderOfImportsDoesNotMatter() throws IOException {
    List<Page> pages =
        List.of(
            new Page(1, "Ada Ames", "A5001", ""),
            new Page(2, "A. Lovelace", "A5001", ORCID),
            new Page(3, "Ada Lovelace", "A5003", ORCID),
            new Page(4, "Bo Berg", "A5004", "https://orcid.org/0000-0001-5109-3700"),
            new Page(5, "B. Berg", "A5004", ""),
            new Page(6, "Cy Cole", "A5006", ""));
    Set<String> expected = new TreeSet<>();
    for (int seed = 0; seed < 6; seed++) {
      var random = new Random(seed);
      var order = new ArrayList<>(pages);
      Collections.shuffle(order, random);
      library.close();
      library = LibraryFolder.open(temp.resolve("order" + seed), LuceneIndex::open);
      for (Page page : order) {
        add(page);
        if (random.nextInt(3) == 0) {
          remove(page);
          add(page);
        }
      }
      List<String> now =
          authors().stream()
              .map(author -> author.id() + " " + author.author().ids() + " " + author.captures())
              .sorted()
              .toList();
      expected.add(now.toString());
      assertEquals(1, expected.size(), () -> order + ": " + expected);
    }
    assertEquals(4, ids().size());
    assertTrue(ids().containsAll(List.of("ada-ames", "bo-berg", "cy-cole")), ids()::toString);
  }

  private void remove(Page page) throws IOException {
    String hash = page(page);
    library.decide(_ -> List.of(new Decision.RemovePage(hash)));
  }

  private String page(Page page) throws IOException {
    return library.state().captures().stream()
        .filter(capture -> capture.source().equals(page.source().name()))
        .findFirst()
        .orElseThrow()
        .page();
  }

  @Test
  void marksStoredWithEitherIdHoldAfterUndo() throws IOException {
    add(new Page(6, "A. Lovelace", "A5001", ""));
    var old = new Page(5, "Ada Ames", "A5001", "");
    add(old);
    library.marks().mark(new AuthorId("ada-ames"), _ -> new OwnMarks(true, false, null, null));
    assertTrue(library.marks().marks().of(new AuthorId("ada-ames")).starred());
    remove(old);
    assertEquals(List.of("a-lovelace"), ids());
    assertTrue(library.marks().marks().of(new AuthorId("a-lovelace")).starred());
    assertTrue(
        library.state().verdicts().all().keySet().stream()
            .noneMatch(Verdict.SameAuthor.class::isInstance));
  }

  private static PageSource homepage(String head, String foot) {
    return PageSource.of(
        "home.html",
        """
        <!DOCTYPE html><html><head><title>Ada Ames</title>%s</head><body><h1>Ada Ames</h1>
        <p>Researcher at Port Heron. I work on kites and this is a homepage about them.</p>
        <h2>Publications</h2><ul>
        <li>A. Ames, B. Berg. <b>Flows on graphs</b>. ICML 2022.</li>
        <li>A. Ames. <b>Trees and time</b>. NeurIPS 2021.</li>
        <li>A. Ames, C. Cole. <b>Old crowds and new ones</b>. JMLR 2018.</li></ul>%s
        </body></html>
        """
            .formatted(head, foot));
  }

  private List<String> idsOf(PageSource page) throws IOException {
    var options = new ImportOptions(Optional.of(DAY), false);
    var report = library.importPages(List.of(page), options, ProgressListener.NONE, () -> false);
    assertEquals(1, report.read(), report::toString);
    return authors().getFirst().author().ids().stream().map(Object::toString).toList();
  }

  @Test
  void aLinkOnAHomepageIsTheOwnersOnlyWhereThePageSaysSo() throws IOException {
    assertEquals(
        List.of(), idsOf(homepage("", "<p>With <a href='%s'>Bo Berg</a>.</p>".formatted(ORCID))));
  }

  @Test
  void aHomepageGivesTheIdentifiersThatItSaysToBeItsOwners() throws IOException {
    assertEquals(
        List.of(
            "orcid:0000-0002-1825-0097", "scholar:abcdefABCDEF", "homepage:heron.example/~ames"),
        idsOf(
            homepage(
                "<link rel='canonical' href='https://www.heron.example/~ames/'>"
                    + "<link rel='me' href='%s'>".formatted(ORCID),
                "<a rel='me noopener'"
                    + " href='https://scholar.google.com/citations?user=abcdefABCDEF'>Scholar</a>")));
    add(new Page(6, "Countess Ames", "A5001", ORCID));
    assertEquals(List.of("ada-ames"), ids());
  }
}
