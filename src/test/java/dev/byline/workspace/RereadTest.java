package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Correction;
import dev.byline.archive.Decision;
import dev.byline.archive.FieldPlace;
import dev.byline.intake.PageText;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import dev.byline.model.PaperId;
import dev.byline.model.TextFolding;
import dev.byline.model.own.OwnMarks;
import dev.byline.sync.Hanging;
import dev.byline.sync.ProgressListener;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.NewDecision;
import dev.byline.who.UnattachedMarks;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Marks and decisions on papers whose pages are read in a better way.
class RereadTest extends RereadCase {

  private static final AuthorId ADA = new AuthorId("ada-ames");

  private static DuplicateFinder who(LibraryFolder library) {
    return new DuplicateFinder(library.library(), library, () -> MAY);
  }

  /// Says of papers all that can be said.
  private PaperId say(LibraryFolder library) throws IOException {
    add(library, ada(), "ada.txt");
    add(library, bo(), "bo.txt");
    PaperId trees = only(library, "Trees").id();
    library.marks().mark(trees, _ -> ALL);
    correct(library, "Notes", PaperField.VENUE, "Journal of Sets");
    DuplicateFinder who = who(library);
    who.merge(who.question(only(library, "Waves over").id(), only(library, "Lakes and").id()));
    PaperId flows = only(library, "Flows").id();
    who.parts()
        .splitOff(
            flows,
            who.parts().listings(flows).stream()
                .filter(listing -> listing.source().equals("bo.txt"))
                .findFirst()
                .orElseThrow());
    who.removals().paper(only(library, "Nothing").id());
    return trees;
  }

  private static void correct(LibraryFolder library, String words, PaperField field, String value)
      throws IOException {
    PaperRecord paper = only(library, words);
    var key = new FieldPlace.PaperKey(TextFolding.words(paper.paper().title()), 0);
    library.decide(_ ->
        List.of(
            new Decision.CorrectField(
                ADA, new Correction(new FieldPlace.OfPaper(key, field), "", Optional.of(value)))));
  }

  private static void assertHolds(LibraryFolder library, PaperId trees, String before)
      throws IOException {
    PaperRecord now = only(library, before + "Trees and time in motion");
    assertEquals(ALL, library.marks().marks().of(now.id()));
    assertEquals(
        now.id(), library.library().paper(trees, PaperQuery.ALL).orElseThrow().record().id());
    assertEquals(
        Optional.of("Journal of Sets"), only(library, "Notes on sets of points").paper().venue());
    PaperRecord waves = only(library, "aves over");
    assertEquals(2, waves.listings().size(), waves::toString);
    assertEquals(1, who(library).mergesOf(waves.id()).size());
    List<PaperRecord> flows = with(library, "Flows on graphs at rest");
    assertEquals(2, flows.size(), flows::toString);
    assertEquals(
        List.of("Ada Ames", "Bo Berg"),
        flows.stream()
            .flatMap(paper -> paper.listings().stream())
            .map(Listing::authorName)
            .sorted()
            .toList());
    assertEquals(List.of(), with(library, "Nothing"));
    assertEquals(List.of(), library.marks().waiting());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void everythingHoldsWhereTitlesAreReadBetter() throws IOException {
    PaperId trees;
    try (LibraryFolder library = old(RereadTest::runTogether)) {
      trees = say(library);
      assertHolds(library, trees, "Ada Ames. ");
    }
    try (LibraryFolder library = today()) {
      assertTrue(library.needsRebuild().isPresent());
      assertEquals(trees, only(library, "Ada Ames. Trees and time in motion").id());
      var told = new ArrayList<String>();
      IndexReport report = library.catchUp((_, _, current) -> told.add(current), () -> false);
      assertFalse(report.retitled().carried().isEmpty());
      assertEquals(List.of(), report.retitled().unsure());
      assertEquals(report.papersNow(), all(library).size());
      assertTrue(told.containsAll(report.retitled().carried()), told.toString());
      assertHolds(library, trees, "");
      assertFalse(only(library, "Trees").paper().title().contains("Ada"));
      library.rebuild(ProgressListener.NONE, () -> false);
      assertHolds(library, trees, "");
    }
    try (LibraryFolder library = today()) {
      assertHolds(library, trees, "");
    }
  }

  @Test
  void everythingHoldsWhereTheOldIndexCannotBeRead() throws IOException {
    PaperId trees;
    try (LibraryFolder library = old(RereadTest::runTogether)) {
      trees = say(library);
    }
    try (Stream<Path> index = Files.walk(temp.resolve("index"))) {
      for (Path file : index.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    try (LibraryFolder library = today()) {
      library.catchUp(ProgressListener.NONE, () -> false);
      assertHolds(library, trees, "");
    }
  }

  /// Titles of which nothing stands on the page.
  private static Paper lost(Paper paper) {
    return paper.toBuilder().title("Misread " + paper.title().hashCode()).build();
  }

  @Test
  void unsureIsListedAndCanBeAttached() throws IOException {
    PaperId old;
    try (LibraryFolder library = old(RereadTest::lost)) {
      add(library, ada(), "ada.txt");
      old = all(library).getFirst().id();
      library.marks().mark(old, _ -> ALL);
      assertEquals(List.of(), library.looseEnds().list());
    }
    try (LibraryFolder library = today()) {
      IndexReport report = library.catchUp(ProgressListener.NONE, () -> false);
      assertEquals(1, report.retitled().unsure().size());
      assertEquals(
          List.of(Optional.of(old)), library.looseEnds().list().stream().map(Hanging::id).toList());
      PaperId trees = only(library, "Trees").id();
      assertEquals(OwnMarks.NONE, library.marks().marks().of(trees));
      assertThrows(FileNotFoundException.class, () -> library.looseEnds().attach("another", trees));
      assertEquals(1, library.looseEnds().attach(old.value(), trees));
      assertEquals(ALL, library.marks().marks().of(trees));
      assertEquals(List.of(), library.looseEnds().list());
    }
    try (LibraryFolder library = today()) {
      library.rebuild(ProgressListener.NONE, () -> false);
      assertEquals(ALL, library.marks().marks().of(only(library, "Trees").id()));
    }
  }

  @Test
  void attachedAndDiscardedMarksAreUndone() throws IOException {
    PaperId old;
    try (LibraryFolder library = old(RereadTest::lost)) {
      add(library, ada(), "ada.txt");
      old = all(library).getFirst().id();
      library.marks().mark(old, _ -> ALL);
    }
    try (LibraryFolder library = today()) {
      library.catchUp(ProgressListener.NONE, () -> false);
      UnattachedMarks unattached = who(library).unattached();
      UnattachedMarks.Unattached one = unattached.all().getFirst();
      assertEquals("Star \u00b7 Note \u00b7 Tags \u00b7 Read", one.what());
      PaperId id = only(library, "Trees").id();
      var trees = new UnattachedMarks.Candidate(id, "Trees", "");

      NewDecision attached = unattached.attach(one, trees);
      assertTrue(attached.said().startsWith("Marks on \u201cMisread"), attached.said());
      assertEquals(List.of(), unattached.all());
      assertEquals(ALL, library.marks().marks().of(trees.id()));
      who(library).undo(attached);
      assertEquals(List.of(one), unattached.all());
      assertEquals(OwnMarks.NONE, library.marks().marks().of(trees.id()));

      NewDecision discarded = unattached.discard(one);
      assertEquals(List.of(), unattached.all());
      assertEquals(1, library.marks().waiting().size());
      who(library).undo(discarded);
      assertEquals(List.of(one), unattached.all());
      unattached.discard(one);
    }
    try (LibraryFolder library = today()) {
      library.rebuild(ProgressListener.NONE, () -> false);
      assertEquals(List.of(), library.looseEnds().list());
    }
  }

  @Test
  void severalCandidatesAreNotChosenFrom() throws IOException {
    try (LibraryFolder library =
        old(paper -> paper.toBuilder().title("Papers of Ada Ames").build())) {
      add(
          library,
          new PageText("Ada Ames")
              .paper("On papers of Ada Ames", "Jun 2, 2022", "Ada Ames")
              .paper("More papers of Ada Ames", "Jun 2, 2022", "Ada Ames"),
          "ada.txt");
      library.marks().mark(all(library).getFirst().id(), _ -> ALL);
    }
    try (LibraryFolder library = today()) {
      library.catchUp(ProgressListener.NONE, () -> false);
      assertEquals(1, library.looseEnds().list().size());
      assertEquals(1, library.marks().waiting().size());
    }
  }
}
