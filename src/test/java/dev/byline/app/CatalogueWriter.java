package dev.byline.app;

import dev.byline.cluster.rest.ClusterCredentials;
import dev.byline.intake.OtherProcess;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;

/// A Byline in a process of its own, for tests, that imports into a catalogue on and on until it is
/// killed.
final class CatalogueWriter {

  private CatalogueWriter() {}

  /// Imports until it is killed.
  ///
  /// @param arguments the library's folder
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    var catalogues = new ClusterCatalogues(folder, ClusterCredentials.NONE);
    try (LibraryFolder library = LibraryFolder.open(folder, catalogues)) {
      library.catchUp(ProgressListener.NONE, () -> false);
      OtherProcess.runOn(library);
    }
  }
}
