package dev.byline.ui.browse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What the window can have done to the library. Every method may take time and is called off the
/// window's thread, but for [#hasSamples].
public interface LibraryActions {

  /// Whether the library holds the sample profiles.
  boolean hasSamples();

  void removeSamples() throws IOException;

  /// Brings the sample profiles back after [#removeSamples].
  void restoreSamples() throws IOException;

  /// Adds the pages of `filesOrFolders`, folders with all below them.
  ///
  /// @param progress hears how far it has come; may be called from any thread
  /// @param cancelled ends the work soon when it turns true; what has been added stays
  Added addPages(List<Path> filesOrFolders, Progress progress, BooleanSupplier cancelled)
      throws IOException;

  /// How far the adding of pages has come.
  @FunctionalInterface
  interface Progress {
    void at(long done, long total, String current);
  }

  /// What came of adding pages.
  ///
  /// @param read pages that are new
  /// @param unchanged pages that were there already
  /// @param problems one line for each page that could not be read, or only with doubt
  record Added(int read, int unchanged, List<String> problems) {
    public Added {
      problems = List.copyOf(problems);
    }
  }
}
