package dev.byline.ingest;

import dev.byline.parse.PageSource;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the files to import: those that are named, and in and below the folders that are named all
/// `.txt` files and all data sets, in the order of their paths.
final class PageFinder {

  /// How the names of data sets end.
  private static final Set<String> DATA =
      Set.of("jsonl", "ndjson", "json", "gz", "zip", "bib", "ris");

  private final CaptureDays days;
  private final List<IncomingPage> pages = new ArrayList<>();
  private final List<Problem> failed = new ArrayList<>();

  PageFinder(ImportOptions options) {
    days = new CaptureDays(options.captured());
  }

  List<IncomingPage> pages() {
    return pages;
  }

  List<Problem> doubtful() {
    return days.problems();
  }

  List<Problem> failed() {
    return failed;
  }

  void find(Path fileOrFolder) throws IOException {
    var found = new ArrayList<Found>();
    Files.walkFileTree(
        fileOrFolder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.equals(fileOrFolder) || isText(file) || isDataSet(file)) {
              found.add(new Found(file, attributes));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            failed.add(new Problem(file.toString(), 0, unreadable(e)));
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort((a, b) -> a.file().compareTo(b.file()));
    found.forEach(this::add);
  }

  private record Found(Path file, BasicFileAttributes attributes) {}

  /// A sentence about a file that cannot be read.
  static String unreadable(IOException e) {
    return Wording.of("problem.unreadable", e);
  }

  private static boolean isText(Path file) {
    return ending(file).equals("txt");
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /// Whether a file in a folder is a data set; one that only may be, by its name, and cannot be
  /// read is reported.
  private boolean isDataSet(Path file) {
    try {
      return DATA.contains(ending(file)) && PageReader.isDataSet(PageSource.of(file));
    } catch (IOException e) {
      failed.add(new Problem(file.toString(), 0, unreadable(e)));
      return false;
    }
  }

  private void add(Found found) {
    pages.add(
        new IncomingPage(
            PageSource.of(found.file()),
            found.file().toString(),
            found.attributes().size(),
            days.said(found.file()),
            Optional.of(CaptureDays.inferred(found.attributes().lastModifiedTime())),
            PageEdits.NONE));
  }
}
