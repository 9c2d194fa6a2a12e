package dev.byline.workspace;

import dev.byline.archive.Correction;
import dev.byline.archive.FieldPlace;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorRecord;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.PaperField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Reviews of invented pages over a library on disk, for tests.
abstract class ReviewCase {

  static final Optional<CaptureDay> MAY =
      Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), false));

  @TempDir Path temp;

  final MemoryIndex index = new MemoryIndex();

  LibraryFolder library;

  ImportReview desk;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp.resolve("library"), _ -> index);
    desk = library.reviews();
  }

  static PageText page() {
    return new PageText("Ada Ames")
        .paper("First Stps", "May 29", "Ada Ames, Bo Berg")
        .paper("Twice", "Jun 14, 2022", "Ada Ames")
        .paper("Twice", "Jun 14, 2023", "Ada Ames");
  }

  static Correction paper(FieldPlace.PaperKey paper, PaperField field, String read, String value) {
    return new Correction(new FieldPlace.OfPaper(paper, field), read, Optional.of(value));
  }

  static FieldPlace.PaperKey first() {
    return new FieldPlace.PaperKey("first stps", 0);
  }

  static Correction title(String value) {
    return paper(first(), PaperField.TITLE, "First Stps", value);
  }

  AuthorRecord author(AuthorId id) throws IOException {
    return library.library().author(id).orElseThrow();
  }

  List<String> papers() {
    return titles(index);
  }

  static List<String> titles(MemoryIndex index) {
    return index.content().papers().values().stream()
        .map(PaperRecord::paper)
        .map(p -> p.title() + p.published().map(date -> " " + date).orElse(""))
        .sorted()
        .toList();
  }
}
