package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.index.LuceneIndex;
import dev.byline.model.AuthorId;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The check of a library whose ids of namesakes do not end in their data set.
class FirstLibraryCheckTest {

  private static final Path LIBRARY = Path.of("src/test/resources/library-v1");

  @TempDir Path temp;

  @Test
  void namesakeWithAnIdOfAnotherFormIsOfTheDataSet() throws IOException {
    try (var files = Files.walk(LIBRARY)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = temp.resolve(LIBRARY.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    try (LibraryFolder folder = LibraryFolder.open(temp, LuceneIndex::open)) {
      folder.rebuild(ProgressListener.NONE, () -> false);
      assertTrue(folder.library().author(new AuthorId("di-noor@works.2")).isPresent());
      assertEquals(List.of(), folder.check(ProgressListener.NONE, () -> false));
    }
  }
}
