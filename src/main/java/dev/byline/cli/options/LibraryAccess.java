package dev.byline.cli.options;

import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;

/// The library that the command line names, and the streams of the commands about it.
public interface LibraryAccess {

  /// The library, with an index that shows the whole archive; whoever opens it closes it.
  LibraryFolder openLibrary() throws IOException;

  /// The stream for results.
  PrintWriter out();

  /// The stream for messages and progress.
  PrintWriter err();
}
