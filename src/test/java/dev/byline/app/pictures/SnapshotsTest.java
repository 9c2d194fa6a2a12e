package dev.byline.app.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.Repetitions;
import dev.byline.app.window.WindowSources;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.sync.ProgressListener;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import dev.byline.workspace.LibraryFolder;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(FxExtension.class)
class SnapshotsTest {

  /// Where a PNG file says its width and height.
  private static final int PNG_SIZE = 16;

  @TempDir Path folder;

  /// Of an empty library, whose states are made soon; ScreensTest makes those of a full one.
  @Test
  void drawsEveryStateInTheSizeAsked(Fx fx) throws IOException {
    // Pictures to look at: -Dbyline.pictures=DIR keeps them.
    Path out = Path.of(System.getProperty("byline.pictures", folder.toString()));
    var look = new WindowPictures.Look(Theme.LIGHT, 900, 600, 0.5);
    List<Path> files;
    try (LibraryFolder library = LibraryFolder.open(folder.resolve("library"), LuceneIndex::open)) {
      files = new WindowPictures(WindowSources.of(library), library).render(out, look);
    }
    assertEquals(WindowPictures.State.values().length, files.size());
    for (Path file : files) {
      // The head of the file: to read all of the pictures takes longer than to draw them.
      try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
        in.skipNBytes(PNG_SIZE);
        assertEquals(450, in.readInt());
        assertEquals(300, in.readInt());
      }
    }
    fx.check();
  }

  @ParameterizedTest
  @MethodSource("librariesWithEmptyParts")
  void drawsEveryStateOfWhatALibraryHas(String pages, Fx fx) throws IOException {
    var look = new WindowPictures.Look(Theme.LIGHT, 800, 600, 1);
    try (LibraryFolder library = LibraryFolder.open(folder.resolve("library"), LuceneIndex::open)) {
      Path file = folder.resolve(pages.startsWith("@") ? "list.bib" : "page.txt");
      Files.writeString(file, pages);
      library.importPaths(
          List.of(file), ImportOptions.STANDARD, ProgressListener.NONE, () -> false);
      var snapshots = new WindowPictures(WindowSources.of(library), library);
      for (WindowPictures.State state : WindowPictures.State.values()) {
        fx.on(() -> snapshots.scene(state, look));
      }
    }
    fx.check();
  }

  static Stream<String> librariesWithEmptyParts() {
    return Stream.of(
            // Neither authors nor dates, categories, abstracts and figures.
            "@article{a, title={Only a title}}",
            // An author without papers.
            "Ada Quill\n\nh-index0\n0papers\n0citations\n\n0 Papers\n")
        .limit(Repetitions.of(1, 2));
  }
}
