package dev.byline.cli.options;

import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;

/// The library that the command line names, and the streams of the commands about it.
public interface LibraryAccess {

  /// The library, with an index that shows the whole archive; whoever opens it closes it.
  LibraryFolder openLibrary() throws IOException;

  /// The author whom `text` names: by an id, or by parts of a name.
  AuthorId author(Library library, String text) throws IOException, RefusedInputException;

  /// The stream for results.
  PrintWriter out();

  /// The stream for messages and progress.
  PrintWriter err();
}
