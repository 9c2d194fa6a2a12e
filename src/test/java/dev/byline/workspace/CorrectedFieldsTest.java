package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.archive.Correction;
import dev.byline.archive.Decision;
import dev.byline.archive.FieldPlace;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.Author;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.model.OneDifference;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every field that somebody corrects by hand goes through the journal into the index.
class CorrectedFieldsTest {

  private static final AuthorId ADA = new AuthorId("ada-ames");

  /// The counts of the page: a correction of a count holds for the count that it corrects.
  private static final Map<AuthorField, String> ON_PAGE =
      Map.of(
          AuthorField.H_INDEX, "3",
          AuthorField.PAPERS, "1",
          AuthorField.CITATIONS, "10");

  @TempDir Path temp;

  @Test
  void eachFieldIsAsCorrectedAfterTheNextStart() throws IOException {
    try (LibraryFolder library = LibraryFolder.open(temp, LuceneIndex::open)) {
      var page = new PageText("Ada Ames").paper("On strings", "Jun 2, 2019", "Ada Ames", "Told.");
      var options = new ImportOptions(Optional.of(LocalDate.of(2026, 6, 1)), false);
      library.importPages(
          List.of(page.source("ada.txt")), options, ProgressListener.NONE, () -> false);
      library.decide(_ -> corrections());
      assertCorrected(library);
    }
    try (LibraryFolder library = LibraryFolder.open(temp, LuceneIndex::open)) {
      assertCorrected(library);
      library.rebuild(ProgressListener.NONE, () -> false);
      assertCorrected(library);
    }
  }

  private static List<Decision> corrections() {
    var corrections = new ArrayList<Decision>();
    var paper = new FieldPlace.PaperKey("on strings", 0);
    for (PaperField field : PaperField.values()) {
      add(corrections, new FieldPlace.OfPaper(paper, field), "", field.of(OneDifference.PAPER));
    }
    for (AuthorField field : AuthorField.values()) {
      String read = ON_PAGE.getOrDefault(field, "");
      add(corrections, new FieldPlace.OfAuthor(field), read, field.of(OneDifference.AUTHOR));
    }
    return corrections;
  }

  private static void add(List<Decision> to, FieldPlace place, String read, String value) {
    to.add(new Decision.CorrectField(ADA, new Correction(place, read, Optional.of(value))));
  }

  private static void assertCorrected(LibraryFolder library) throws IOException {
    AuthorRecord record = library.library().author(ADA).orElseThrow();
    Author expected = OneDifference.AUTHOR.withName("Ada Ames");
    assertEquals(expected, record.author());
    PaperHit hit =
        library
            .library()
            .papers(PaperQuery.ALL, PageRequest.first(2), () -> false)
            .hits()
            .getFirst();
    Paper whole = library.library().paper(hit.id(), PaperQuery.ALL).orElseThrow().record().paper();
    Paper corrected = OneDifference.PAPER.toBuilder().confidence(whole.confidence()).build();
    assertEquals(corrected, whole);
    assertEquals(corrected.toBuilder().abstractText(Optional.empty()).build(), hit.paper());
  }
}
