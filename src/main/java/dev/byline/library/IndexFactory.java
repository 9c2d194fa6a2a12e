package dev.byline.library;

import java.io.IOException;
import java.nio.file.Path;

/// A factory that opens the index of a library folder.
@FunctionalInterface
public interface IndexFactory {

  /// The file in a library folder that names the catalogue which its index is in, if it is in none
  /// of the folder's own.
  String CATALOGUE = "catalogue.json";

  /// The index in `folder`, which need not exist yet: opening creates nothing.
  LibraryIndex open(Path folder) throws IOException;
}
