package dev.byline.cli;

import dev.byline.cli.catalogue.Catalogues;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The environment of the commands.
///
/// @param out the stream for results
/// @param err the stream for messages and progress
/// @param home the library folder when none is named
/// @param libraries a way to open library folders
/// @param catalogues of clusters, which this package may not know
/// @param desktop the window
/// @param terminal whether `err` is a terminal, on which progress can be drawn
public record CommandContext(
    PrintWriter out,
    PrintWriter err,
    Path home,
    LibraryOpener libraries,
    Catalogues catalogues,
    Desktop desktop,
    boolean terminal) {

  /// Opens the library in a folder, which need not exist yet.
  @FunctionalInterface
  public interface LibraryOpener {
    LibraryFolder open(Path folder) throws IOException;
  }

  /// The window, which this package may not know.
  public interface Desktop {

    /// True if a window can be shown here.
    boolean hasDisplay();

    /// Begins what takes long before a window can be shown, and returns at once.
    void prepare();

    /// Hands files to the window that has the library in a folder open.
    ///
    /// @return whether a window took them
    boolean hand(Path library, List<Path> files) throws IOException;

    /// Shows the window of the library and returns when it is closed.
    ///
    /// @param files offered in it to be imported
    /// @return the library to be opened next; empty if the program ends
    Optional<Path> open(LibraryFolder library, List<Path> files) throws IOException;

    /// Uses the window as a person would, for some seconds and without a display.
    void rehearse(LibraryFolder library) throws IOException;

    /// Renders the window's main states as PNG files.
    void snapshot(LibraryFolder library, SnapshotRequest request) throws IOException;
  }

  /// The wanted pictures of the window.
  ///
  /// @param out the folder for them
  /// @param themes names of themes: `light`, `dark`, `high-contrast`
  /// @param scale picture pixels for one pixel of the window
  /// @param width of the window, in pixels
  /// @param height of the window, in pixels
  /// @param million whether a generated library of a million papers is pictured too
  public record SnapshotRequest(
      Path out, List<String> themes, double scale, int width, int height, boolean million) {}
}
