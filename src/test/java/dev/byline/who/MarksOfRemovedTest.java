package dev.byline.who;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.OwnMarks;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Stars, tags, notes and groups of what is removed: none is found while it is, and all are back
/// once it is.
class MarksOfRemovedTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
  private static final AuthorId ADA = new AuthorId("ada-ames");
  private static final AuthorId BO = new AuthorId("bo-berg");
  private static final OwnMarks PAPERS =
      new OwnMarks(true, true, "Lemma **2**: $x_1$", List.of("to read", "Phd"));
  private static final OwnMarks AUTHORS =
      new OwnMarks(true, false, "Asks good questions", List.of("prize"));

  @TempDir Path temp;
  private LibraryFolder library;
  private PaperId flows = new PaperId("none");
  private PaperId shared = new PaperId("none");

  @BeforeEach
  void markAll() throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
    add("2026-05-31", ada(), "ada.txt");
    add("2026-05-31", bo(), "bo.txt");
    flows = found("flows").getFirst();
    shared = found("shared").getFirst();
    library.marks().mark(flows, _ -> PAPERS);
    library.marks().mark(shared, _ -> PAPERS.withNote("of both"));
    library.marks().mark(ADA, _ -> AUTHORS);
    library.groups().create("Lab", List.of(ADA, BO));
    assertAllMarked();
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  private static PageText ada() {
    return new PageText("Ada Ames")
        .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames")
        .paper("Shared things", "Jun 3, 2021", "Ada Ames, Bo Berg");
  }

  private static PageText bo() {
    return new PageText("Bo Berg").paper("Shared things", "Jun 3, 2021", "Ada Ames, Bo Berg");
  }

  private void add(String day, PageText page, String file) throws IOException {
    library.importPages(
        List.of(page.source(file)),
        new ImportOptions(Optional.of(LocalDate.parse(day)), false),
        ProgressListener.NONE,
        () -> false);
  }

  private DuplicateFinder who() {
    return new DuplicateFinder(library.library(), library, () -> MAY);
  }

  private List<PaperId> found(String query) throws IOException {
    PaperQuery asked = QueryText.read(query).query();
    return library.library().papers(asked, PageRequest.first(9), () -> false).hits().stream()
        .map(PaperHit::id)
        .toList();
  }

  private void assertAllMarked() throws IOException {
    assertEquals(PAPERS, library.marks().marks().of(flows));
    assertEquals("of both", library.marks().marks().of(shared).note());
    assertEquals(AUTHORS, library.marks().marks().of(ADA));
    assertEquals(List.of(flows, shared), found("is:starred tag:phd"));
    assertEquals(List.of(flows), found("note:lemma"));
    assertEquals(List.of(ADA, BO), members());
  }

  private List<AuthorId> members() {
    return library.groups().groups().stream()
        .map(AuthorGroup::authors)
        .findFirst()
        .orElse(List.of());
  }

  /// What a library lives through between a removal and its undo.
  private void live(String through) throws IOException {
    switch (through) {
      case "a restart" -> {
        library.close();
        library = LibraryFolder.open(temp, LuceneIndex::open);
      }
      case "a rebuild" -> library.rebuild(ProgressListener.NONE, () -> false);
      case "a newer page" -> {
        var newer = ada().paper("Trees and time", "Jun 5, 2026", "Ada Ames");
        add("2026-06-30", newer, "ada.txt");
      }
      default -> assertEquals("nothing", through);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "a restart", "a rebuild", "a newer page"})
  void marksOfARemovedAuthorComeBackWithUndo(String through) throws IOException {
    NewDecision removal = who().removals().author(ADA);
    live(through);
    assertEquals(List.of(shared), found("is:starred"));
    assertEquals(List.of(), found("note:lemma"));
    assertEquals("of both", library.marks().marks().of(shared).note());
    who().undo(removal);
    assertAllMarked();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "a restart", "a rebuild", "a newer page"})
  void marksOfARemovedPaperComeBackWithUndo(String through) throws IOException {
    NewDecision ofFlows = who().removals().paper(flows);
    NewDecision ofShared = who().removals().paper(shared);
    live(through);
    assertEquals(List.of(), found("is:starred"));
    assertEquals(AUTHORS, library.marks().marks().of(ADA));
    who().undo(ofShared);
    assertEquals(List.of(shared), found("tag:phd"));
    NewDecision undone = who().undo(ofFlows);
    assertAllMarked();
    NewDecision again = who().undo(undone);
    assertEquals(List.of(), found("note:lemma"));
    who().undo(again);
    assertAllMarked();
  }

  @Test
  void marksOfARemovedCaptureComeBackFromTheListOfRemovals() throws IOException {
    DuplicateFinder who = who();
    who.removals().capture(ADA, who.parts().pages(ADA).getFirst());
    assertEquals(List.of(shared), found("is:starred"));
    live("a restart");
    who().removals().takeBack(who().removals().all().getFirst());
    assertAllMarked();
  }

  @Test
  void marksMadeWhileAnotherIsRemovedStay() throws IOException {
    NewDecision removal = who().removals().author(ADA);
    library.marks().mark(shared, now -> now.withTag("later"));
    who().undo(removal);
    assertEquals(List.of("later", "Phd", "to read"), library.marks().marks().of(shared).tags());
    assertEquals(PAPERS, library.marks().marks().of(flows));
  }
}
