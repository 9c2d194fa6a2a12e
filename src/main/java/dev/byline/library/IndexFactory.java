package dev.byline.library;

import java.io.IOException;
import java.nio.file.Path;

/// A factory that opens the index of a library folder.
@FunctionalInterface
public interface IndexFactory {

  /// The index in `folder`, which need not exist yet: opening creates nothing.
  LibraryIndex open(Path folder) throws IOException;
}
