package dev.byline.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.FieldPlace;
import dev.byline.intake.AddedPage;
import dev.byline.intake.ImportReport;
import dev.byline.library.AuthorQuery;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PageRequest;
import dev.byline.model.PaperField;
import dev.byline.parse.ProfilesOnDisk;
import dev.byline.sync.ProgressListener;
import dev.byline.ui.source.RecordSpot;
import dev.byline.ui.window.UndoQueue;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real pages, or those that come with the program where there are none, go through the review as
/// files that somebody chose.
class RealPagesReviewTest {

  private static final IntakeModel.Listener NOBODY =
      new IntakeModel.Listener() {
        @Override
        public void added(AddedPage added, IntakeModel.Summary summary, Runnable undo) {}

        @Override
        public void undone() {}

        @Override
        public void imported(BatchModel batch, ImportReport report) {}
      };

  @TempDir Path temp;

  private static List<Path> pages() throws IOException {
    Path folder = Files.exists(ProfilesOnDisk.REAL) ? ProfilesOnDisk.REAL : ProfilesOnDisk.SAMPLES;
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static IntakeModel intake(LibraryFolder library) {
    var deeds = new UndoQueue(Runnable::run, Runnable::run);
    return new IntakeModel(library, Runnable::run, Runnable::run, deeds, Clock.systemUTC(), NOBODY);
  }

  /// Every field of every paper is read back from its own text: looking at a page and leaving all
  /// as it is says nothing about it.
  @Test
  void fieldsWrittenAsTheyAreAreNoCorrections() throws IOException {
    try (var library = LibraryFolder.open(temp.resolve("none"), _ -> new MemoryIndex())) {
      IntakeModel intake = intake(library);
      for (Path page : pages()) {
        ReviewModel review = review(intake, page);
        for (RecordSpot spot : review.draft().get().spots()) {
          for (ProfileDraft.Field field : review.draft().get().fields(spot)) {
            assertTrue(review.correct(spot.profile(), field.place(), field.value()));
          }
        }
        assertFalse(review.draft().get().isChanged(), page.toString());
      }
    }
  }

  @Test
  void correctedPagesComeInAndAreRebuiltAlike() throws IOException {
    try (var library = LibraryFolder.open(temp.resolve("library"), _ -> new MemoryIndex())) {
      IntakeModel intake = intake(library);
      for (Path page : pages()) {
        ReviewModel review = review(intake, page);
        FieldPlace.PaperKey key = review.draft().get().profiles().getFirst().keys().getFirst();
        assertTrue(
            review.correct(0, new FieldPlace.OfPaper(key, PaperField.VENUE), "Corrected 2001"));
        intake.accept();
        assertInstanceOf(IntakeState.Idle.class, intake.state().get());
      }
      var authors = new TreeMap<String, Integer>();
      library
          .library()
          .authors(AuthorQuery.ALL, PageRequest.first(10), () -> false)
          .authors()
          .forEach(a -> authors.put(a.author().name(), a.papersListed()));
      assertEquals(pages().size(), authors.size());
      library.rebuild(ProgressListener.NONE, () -> false);
      assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
    }
  }

  private static ReviewModel review(IntakeModel intake, Path page) {
    intake.offerFiles(List.of(page));
    return assertInstanceOf(IntakeState.Reviewing.class, intake.state().get()).review();
  }
}
