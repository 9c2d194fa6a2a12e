package dev.byline.app;

import dev.byline.ingest.LibraryFolder;
import dev.byline.library.MemoryIndex;
import dev.byline.parse.PageSource;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// Invented people with the page on which their papers are listed.
final class Invented {

  /// Less than the library holds, as a page that has been cut off.
  static final String PAGE =
      """
      h-index12
      18papers
      1,184citations

      18 Papers

      MLMay 7, 2026
      Momentum on curved spaces

      Ada Quill, Chen Wu, T. Someone et al.

      We study how momentum behaves. Learning is slow at first and then fast.

      LGFeb 8, 2025
      Sparse attention without a learning rate

      Ada Quill, Zo\u00eb Other

      Attention is made sparse while it is learned, which takes no learning rate at all.
      """;

  private Invented() {}

  /// A library of which there is nothing on disk.
  static LibraryFolder library() {
    try {
      return LibraryFolder.open(Path.of("target", "no-library"), _ -> new MemoryIndex());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Sources sources() {
    FakeLibrary library = People.library(18);
    return new Sources(
        library, library, _ -> Optional.of(PageSource.of("ada-quill.txt", PAGE)), library.marks());
  }
}
