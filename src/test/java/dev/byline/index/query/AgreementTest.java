package dev.byline.index.query;

import dev.byline.index.LuceneIndex;
import dev.byline.library.LibraryIndex;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// [AgreementCase] for the index of a folder.
class AgreementTest extends AgreementCase {

  @TempDir Path folder;

  @Override
  protected LibraryIndex index() throws IOException {
    return LuceneIndex.open(folder);
  }
}
