package dev.byline.index;

import dev.byline.library.LibraryIndex;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// [SuggestionsCase] for the index of a folder.
class SuggestionsTest extends SuggestionsCase {

  @TempDir Path folder;

  @Override
  protected LibraryIndex index() throws IOException {
    return LuceneIndex.open(folder);
  }
}
