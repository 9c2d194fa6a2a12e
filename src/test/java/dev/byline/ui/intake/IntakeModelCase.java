package dev.byline.ui.intake;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.byline.archive.FieldPlace;
import dev.byline.intake.AddedPage;
import dev.byline.intake.ImportReport;
import dev.byline.library.MemoryIndex;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperField;
import dev.byline.ui.Queue;
import dev.byline.ui.window.UndoQueue;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A model of intake over a library on disk, for tests.
abstract class IntakeModelCase {

  static final String PAGE =
      """
      Ada Quill

      ML
      h-index45
      2papers
      312citations
      Follow this author

      2 Papers

      MLMay 7
      Momentum on curved spaces

      Ada Quill, Chen Wu

      We study how momentum behaves.

      LGFeb 8, 2025
      Sparse attention

      Ada Quill

      Attention is made sparse.
      """;

  static final AuthorId ADA = new AuthorId("ada-quill");

  static final FieldPlace H_INDEX = new FieldPlace.OfAuthor(AuthorField.H_INDEX);

  @TempDir Path temp;

  final Queue work = new Queue();

  final Queue ui = new Queue();

  final UndoQueue deeds = new UndoQueue(work, ui);

  final Heard heard = new Heard();

  LibraryFolder library;

  IntakeModel intake;

  /// Remembers what it was told.
  static final class Heard implements IntakeModel.Listener {
    final List<AddedPage> added = new ArrayList<>();
    final List<Runnable> undos = new ArrayList<>();
    final List<IntakeModel.Summary> summaries = new ArrayList<>();
    final List<ImportReport> reports = new ArrayList<>();
    int undone;

    @Override
    public void added(AddedPage what, IntakeModel.Summary summary, Runnable undo) {
      added.add(what);
      undos.add(undo);
      summaries.add(summary);
    }

    @Override
    public void undone() {
      undone++;
    }

    @Override
    public void imported(BatchModel batch, ImportReport report) {
      reports.add(report);
    }
  }

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp.resolve("library"), _ -> new MemoryIndex());
    var clock = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
    intake = new IntakeModel(library, work, ui, deeds, clock, heard);
  }

  void runAll() {
    while (work.size() + ui.size() > 0) {
      work.runAll();
      ui.runAll();
    }
  }

  ReviewModel review(String text) {
    intake.offerText(text);
    runAll();
    return review();
  }

  ReviewModel review() {
    return assertInstanceOf(IntakeState.Reviewing.class, intake.state().get()).review();
  }

  static String value(ReviewModel review, int paper, PaperField field) {
    return field.of(review.draft().get().profiles().getFirst().paper(paper));
  }

  LocalDate day() throws IOException {
    return library.captures().getFirst().captured().orElseThrow().date();
  }

  static String name(ReviewModel review) {
    return review.draft().get().profiles().getFirst().author().name();
  }

  BatchModel batch() {
    return assertInstanceOf(IntakeState.Many.class, intake.state().get()).batch();
  }
}
