package dev.byline.workspace;

import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.library.AuthorRecord;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A library folder of invented pages, for tests.
abstract class LibraryFolderCase {

  static final LocalDate MAY = LocalDate.of(2026, 5, 31);

  static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

  static final String ADA_AND_BO = "Ada Ames, Bo Berg";

  @TempDir Path temp;

  final MemoryIndex index = new MemoryIndex();

  LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp.resolve("library"), _ -> index);
  }

  ImportReport add(LocalDate day, PageSource... pages) throws IOException {
    var options = new ImportOptions(Optional.of(day), false);
    return ofFiles(
        library.importPages(List.of(pages), options, ProgressListener.NONE, () -> false));
  }

  ImportReport addFiles(Path... files) throws IOException {
    return ofFiles(
        library.importPaths(
            List.of(files), ImportOptions.STANDARD, ProgressListener.NONE, () -> false));
  }

  /// The report without its entries.
  static ImportReport ofFiles(ImportReport report) {
    return new ImportReport(
        report.read(), report.unchanged(), report.doubtful(), report.failed(), report.cancelled());
  }

  static ImportReport report(int read, int unchanged) {
    return new ImportReport(read, unchanged, List.of(), List.of(), false);
  }

  AuthorRecord author(String id) throws IOException {
    return library.library().author(new AuthorId(id)).orElseThrow();
  }

  List<String> titles() {
    return index.content().papers().values().stream().map(p -> p.paper().title()).sorted().toList();
  }

  PaperRecord paper(String title) {
    return index.content().papers().values().stream()
        .filter(p -> p.paper().title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
