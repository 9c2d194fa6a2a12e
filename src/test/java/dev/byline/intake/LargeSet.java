package dev.byline.intake;

import dev.byline.index.LuceneIndex;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Imports a data set into a library, in a process of its own, for a test of memory.
public final class LargeSet {

  private LargeSet() {}

  /// Runs the import.
  ///
  /// @param args the library and the file
  public static void main(String[] args) throws IOException {
    try (LibraryFolder library = LibraryFolder.open(Path.of(args[0]), LuceneIndex::open)) {
      ImportReport report =
          library.importPaths(
              List.of(Path.of(args[1])),
              ImportOptions.STANDARD,
              ProgressListener.NONE,
              () -> false);
      System.out.println(report);
    }
  }

  /// Writes a set with three people for each paper, from 120,000 names.
  public static void write(Path file, int papers) throws IOException {
    var random = new Random(20260531);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < papers; i++) {
        String people = person(random) + ";" + person(random) + ";" + person(random);
        String title = "On structure " + i + " of kind " + random.nextInt(1000);
        out.write(ArxivText.paperLine(i, title, 2000 + i % 25, people));
        out.write('\n');
      }
    }
  }

  private static String person(Random random) {
    return "Surname" + random.nextInt(40_000) + ", " + "ABC".charAt(random.nextInt(3)) + ".";
  }
}
