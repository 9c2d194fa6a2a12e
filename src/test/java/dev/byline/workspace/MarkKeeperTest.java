package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.own.BulkProgress;
import dev.byline.library.own.MarkChange;
import dev.byline.library.own.MarkStore;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.MarkRecord;
import dev.byline.model.own.OwnMarks;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The user's marks through all that happens to a library.
class MarkKeeperTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final AuthorId ADA = new AuthorId("ada-ames");
  private static final OwnMarks ALL =
      new OwnMarks(true, true, "Lemma **2**: $x_1$", List.of("to read", "Phd"));

  @TempDir Path temp;
  private LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  private void reopen() throws IOException {
    library.close();
    open();
  }

  private void add(LocalDate day, PageSource page, ProgressListener progress) throws IOException {
    var options = new ImportOptions(Optional.of(day), false);
    assertEquals(1, library.importPages(List.of(page), options, progress, () -> false).read());
  }

  private void add(LocalDate day, PageText page, String file) throws IOException {
    add(day, page.source(file), ProgressListener.NONE);
  }

  private static PageText ada() {
    return new PageText("Ada Ames")
        .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames, Bo Berg")
        .paper("Trees and time", "Jun 3, 2021", "Ada Ames");
  }

  private List<PaperId> found(String query) throws IOException {
    PaperQuery asked = QueryText.read(query).query();
    return library
        .library()
        .papers(asked, PageRequest.first(100).exact(), () -> false)
        .hits()
        .stream()
        .map(PaperHit::id)
        .toList();
  }

  private PaperId only(String query) throws IOException {
    List<PaperId> found = found(query);
    assertEquals(1, found.size(), () -> found + " of " + query);
    return found.getFirst();
  }

  private MarkStore marks() {
    return library.marks();
  }

  @Test
  void marksAreFoundAtOnceAndAfterReopeningAndRebuilding() throws IOException {
    add(MAY, ada(), "ada.txt");
    PaperId flows = only("flows");
    marks().mark(flows, _ -> ALL);
    marks().mark(ADA, now -> now.withNote("Met in Lyon"));
    assertMarked(flows);
    reopen();
    assertMarked(flows);
    library.rebuild(ProgressListener.NONE, () -> false);
    assertMarked(flows);
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  private void assertMarked(PaperId flows) throws IOException {
    assertEquals(ALL, marks().marks().of(flows));
    assertEquals("Met in Lyon", marks().marks().of(ADA).note());
    for (String query :
        List.of("is:starred", "is:read", "tag:PHD", "tag:\"to read\"", "has:note", "note:lemma")) {
      assertEquals(List.of(flows), found(query), query);
    }
    assertEquals(List.of(only("trees")), found("is:unread"));
    assertEquals(List.of(), found("lemma"));
  }

  @Test
  void indexNeedsNothingForMarks() throws IOException {
    add(MAY, ada(), "ada.txt");
    marks().mark(only("flows"), now -> now.withStar(true));
    assertEquals(Optional.empty(), library.needsRebuild());
    reopen();
    assertEquals(Optional.empty(), library.needsRebuild());
  }

  @Test
  void marksStayWhenThePageComesInAgain() throws IOException {
    add(MAY, ada(), "ada.txt");
    PaperId flows = only("flows");
    marks().mark(flows, _ -> ALL);
    add(JUNE, ada().paper("A third one", "Jun 5, 2026", "Ada Ames"), "ada.txt");
    assertMarked(only("flows"), ALL);
    assertEquals(flows, only("flows"));
  }

  private void assertMarked(PaperId paper, OwnMarks expected) throws IOException {
    assertEquals(expected, marks().marks().of(paper));
    assertEquals(expected.starred() ? List.of(paper) : List.of(), found("is:starred"));
  }

  @Test
  void marksFollowAPaperWhoseIdChanges() throws IOException {
    add(MAY, ada(), "ada.txt");
    PaperId before = only("flows");
    marks().mark(before, _ -> ALL);
    add(
        JUNE,
        new PageText("Ada Ames")
            .paper("Flows on Graphs", "Jan 9, 2023", "Bo Berg, Ada Ames")
            .paper("Trees and time", "Jun 3, 2021", "Ada Ames"),
        "ada.txt");
    PaperId after = only("flows");
    assertTrue(!after.equals(before), "The id should have changed");
    assertMarked(after, ALL);
    assertEquals(OwnMarks.NONE, marks().marks().of(before));
    reopen();
    assertMarked(after, ALL);

    MarkChange change = marks().mark(after, now -> now.withStar(false));
    assertMarked(after, ALL.withStar(false));
    marks().revert(change);
    assertMarked(after, ALL);
  }

  @Test
  void marksOfTwoPapersThatTurnOutToBeOneAreJoined() throws IOException {
    add(MAY, ada(), "ada.txt");
    add(MAY, new PageText("Cy Cole").paper("Flows on graphs", "Jun 2, 2022", "Cy Cole"), "cy.txt");
    List<PaperId> two = found("flows");
    assertEquals(2, two.size());
    marks().mark(two.get(0), _ -> new OwnMarks(true, false, "one", List.of("a")));
    marks().mark(two.get(1), _ -> new OwnMarks(false, true, "two", List.of("b")));
    add(
        JUNE,
        new PageText("Cy Cole").paper("Flows on graphs", "Jun 2, 2022", "Cy Cole, Ada Ames"),
        "cy.txt");
    PaperId one = only("flows");
    OwnMarks joined = marks().marks().of(one);
    assertTrue(joined.starred() && joined.read());
    assertEquals(List.of("a", "b"), joined.tags());
    assertEquals(
        List.of("one", "two"), joined.note().lines().filter(l -> !l.isEmpty()).sorted().toList());
    MarkChange change = marks().mark(one, now -> now.withTag("c"));
    assertEquals(List.of("a", "b", "c"), marks().marks().of(one).tags());
    marks().revert(change);
    assertEquals(joined, marks().marks().of(one));

    // Apart again, each has its own.
    add(
        JUNE.plusDays(1),
        new PageText("Cy Cole").paper("Flows on graphs", "Jun 2, 2022", "Cy Cole", "Alone again."),
        "cy.txt");
    assertEquals(
        List.of("one", "two"),
        found("flows").stream().map(p -> marks().marks().of(p).note()).sorted().toList());
  }

  @Test
  void marksOfAPaperThatIsGoneWaitUntilItComesBack() throws IOException {
    add(MAY, ada(), "ada.txt");
    PaperId flows = only("flows");
    marks().mark(flows, _ -> ALL);
    var without = new PageText("Ada Ames").paper("Trees and time", "Jun 3, 2021", "Ada Ames");
    add(JUNE, without, "ada.txt");
    assertEquals(List.of(), found("is:starred"));
    assertEquals(
        List.of("Flows on graphs"),
        marks().waiting().stream().map(m -> m.known().title()).toList());
    assertThrows(
        FileNotFoundException.class, () -> marks().mark(flows, now -> now.withStar(false)));
    var back = ada().paper("A third one", "Jun 5, 2026", "Ada Ames");
    add(JUNE.plusDays(1), back, "ada.txt");
    assertMarked(flows, ALL);
    assertEquals(List.<MarkRecord>of(), marks().waiting());
  }

  @Test
  void undoingTakesBackOneChangeAndLeavesLaterOnes() throws IOException {
    add(MAY, ada(), "ada.txt");
    PaperId flows = only("flows");
    MarkChange first = marks().mark(flows, now -> now.withTag("a").withNote("first"));
    MarkChange star = marks().mark(flows, now -> now.withStar(true));
    MarkChange again = marks().revert(first);
    assertEquals(new OwnMarks(true, false, "", List.of()), marks().marks().of(flows));
    marks().revert(again);
    assertEquals(new OwnMarks(true, false, "first", List.of("a")), marks().marks().of(flows));
    marks().revert(star);
    marks().revert(first);
    assertEquals(OwnMarks.NONE, marks().marks().of(flows));
    assertTrue(marks().revert(first).isEmpty());
    assertTrue(marks().mark(flows, now -> now.withStar(false)).isEmpty());
  }

  @Test
  void manyPapersAreMarkedByOneLineAndUnmarkedByAnother() throws IOException {
    add(MAY, ada(), "ada.txt");
    PaperId flows = only("flows");
    marks().mark(flows, now -> now.withTag("first").withStar(true));
    var gone = new PaperId("no-such-paper");
    MarkChange change =
        marks()
            .mark(
                List.of(flows, only("trees"), gone),
                List.of(ADA),
                now -> now.withStar(true).withTag("lab"),
                BulkProgress.NONE);
    assertEquals(3, change.after().size());
    assertTrue(marks().marks().of(ADA).starred());
    assertEquals(2, Files.readAllLines(temp.resolve("marks.jsonl")).size());
    reopen();
    assertEquals(2, found("is:starred").size());
    assertEquals(2, found("tag:lab").size());
    assertEquals(Optional.of(change), marks().last());
    marks().mark(only("trees"), now -> now.withNote("Later"));
    marks().revert(change);
    assertEquals(List.of(flows), found("is:starred"));
    assertEquals(List.of(), found("tag:lab"));
    assertEquals(List.of("first"), marks().marks().of(flows).tags());
    assertEquals("Later", marks().marks().of(only("trees")).note());
  }

  @Test
  void manyMarksThatAreCancelledChangeNothing() throws IOException {
    add(MAY, ada(), "ada.txt");
    var cancelled =
        new BulkProgress() {
          @Override
          public void update(long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    List<PaperId> all = found("");
    assertThrows(
        CancellationException.class,
        () -> marks().mark(all, List.of(), now -> now.withStar(true), cancelled));
    assertEquals(List.of(), found("is:starred"));
    assertTrue(Files.notExists(temp.resolve("marks.jsonl")));
  }

  @Test
  void tagIsRenamedMergedAndDeletedEverywhereAndThatIsUndone() throws IOException {
    add(MAY, ada(), "ada.txt");
    PaperId flows = only("flows");
    library.marks().mark(flows, _ -> new OwnMarks(true, false, "", List.of("GPU", "later")));
    library.marks().mark(ADA, _ -> new OwnMarks(false, false, "", List.of("gpu")));
    MarkChange merged = library.marks().retag("gpu", Optional.of("later"));
    assertEquals(List.of("later"), library.marks().marks().of(flows).tags());
    assertEquals(List.of("later"), library.marks().marks().of(ADA).tags());
    reopen();
    library.marks().revert(merged);
    assertEquals(List.of("GPU", "later"), library.marks().marks().of(flows).tags());
    assertEquals(List.of("gpu"), library.marks().marks().of(ADA).tags());
    library.marks().retag("later", Optional.of("Later on"));
    assertEquals(List.of("GPU", "Later on"), library.marks().marks().of(flows).tags());
    library.marks().retag("later on", Optional.empty());
    assertEquals(new OwnMarks(true, false, "", List.of("GPU")), library.marks().marks().of(flows));
    assertTrue(library.marks().retag("nowhere", Optional.of("x")).isEmpty());
  }

  @Test
  void marksAreStoredWhileAnImportHoldsTheWriter() throws IOException {
    add(MAY, ada(), "ada.txt");
    PaperId flows = only("flows");
    var seen = new ArrayList<List<PaperId>>();
    ProgressListener marking =
        (_, _, _) -> {
          try {
            marks().mark(flows, now -> now.withTag("t" + now.tags().size()));
            seen.add(found("tag:t0"));
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        };
    var bo = new PageText("Bo Berg").paper("Another", "Jun 2, 2022", "Bo Berg");
    add(MAY, bo.source("bo.txt"), marking);
    assertEquals(List.of(flows), seen.getFirst());
    assertEquals(seen.size(), marks().marks().of(flows).tags().size());
    assertEquals(List.of(flows), found("tag:t0"));
  }

  @Test
  void twoProgramsMarkOneLibraryAndLoseNothing() throws IOException {
    add(MAY, ada(), "ada.txt");
    PaperId flows = only("flows");
    try (var other = LibraryFolder.open(temp, LuceneIndex::open)) {
      marks().mark(flows, now -> now.withTag("a"));
      other.marks().mark(flows, now -> now.withTag("b"));
      marks().mark(flows, now -> now.withTag("c"));
      assertEquals(List.of("a", "b", "c"), marks().marks().of(flows).tags());
      assertEquals(List.of("a", "b"), other.marks().marks().of(flows).tags());
      other.refresh();
      assertEquals(List.of("a", "b", "c"), other.marks().marks().of(flows).tags());
    }
  }

  @Test
  void writeThatWasCutOffCountsForNothingAndDamageIsReported() throws IOException {
    add(MAY, ada(), "ada.txt");
    PaperId flows = only("flows");
    marks().mark(flows, now -> now.withTag("a"));
    Path file = temp.resolve("marks.jsonl");
    Files.writeString(file, "0123456789abcdef {\"mar", StandardOpenOption.APPEND);
    reopen();
    marks().mark(flows, now -> now.withTag("b"));
    reopen();
    assertEquals(List.of("a", "b"), marks().marks().of(flows).tags());
    Files.writeString(file, Files.readString(file).replaceFirst("\"a\"", "\"x\""));
    reopen();
    assertEquals(List.of("a", "b"), marks().marks().of(flows).tags());
    assertEquals(
        List.of("Line 1 of marks.jsonl is damaged and was ignored."),
        library.check(ProgressListener.NONE, () -> false).stream()
            .map(FolderFinding::what)
            .toList());
  }

  @Test
  void openingWithoutMarksCreatesNothing() {
    assertTrue(Files.notExists(temp.resolve("marks.jsonl")));
    assertTrue(Files.notExists(temp.resolve("marks.lock")));
  }
}
