package dev.byline.ingest;

import dev.byline.parse.PageSource;
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

/// Finds the files to import: those that are named, and all `.txt` files in and below the folders
/// that are named, in the order of their paths.
final class PageFinder {

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
            if (file.equals(fileOrFolder) || isText(file)) {
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
    return "The file cannot be read (" + e + "). Check that it exists and that you may read it.";
  }

  private static boolean isText(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  private void add(Found found) {
    pages.add(
        new IncomingPage(
            PageSource.of(found.file()),
            found.file().toString(),
            found.attributes().size(),
            days.said(found.file()),
            Optional.of(CaptureDays.inferred(found.attributes().lastModifiedTime()))));
  }
}
