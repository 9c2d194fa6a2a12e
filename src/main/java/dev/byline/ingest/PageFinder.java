package dev.byline.ingest;

import dev.byline.archive.CaptureNotes;
import dev.byline.model.CaptureDay;
import dev.byline.parse.PageSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the files to import: those that are named, and all `.txt` files in and below the folders
/// that are named, in the order of their paths.
final class PageFinder {

  private final Optional<CaptureDay> stated;
  private final Map<Path, CaptureNotes> notes = new HashMap<>();
  private final List<IncomingPage> pages = new ArrayList<>();
  private final List<Problem> doubtful = new ArrayList<>();
  private final List<Problem> failed = new ArrayList<>();

  PageFinder(ImportOptions options) {
    stated = options.captured().map(day -> new CaptureDay(day, false));
  }

  List<IncomingPage> pages() {
    return pages;
  }

  List<Problem> doubtful() {
    return doubtful;
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
            stated.or(() -> noted(found.file())),
            Optional.of(modified(found.attributes()))));
  }

  private Optional<CaptureDay> noted(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null
        ? Optional.empty()
        : notes.computeIfAbsent(folder, this::readNotes).day(file.getFileName().toString());
  }

  private CaptureNotes readNotes(Path folder) {
    Path file = folder.resolve(CaptureNotes.FILE_NAME);
    if (!Files.exists(file)) {
      return CaptureNotes.NONE;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return CaptureNotes.read(in);
    } catch (IOException e) {
      String message =
          "The notes on captures were left out: %s. The files' own days count instead."
              .formatted(e.getMessage());
      doubtful.add(new Problem(file.toString(), 0, message));
      return CaptureNotes.NONE;
    }
  }

  private static CaptureDay modified(BasicFileAttributes attributes) {
    FileTime time = attributes.lastModifiedTime();
    return new CaptureDay(time.toInstant().atZone(ZoneId.systemDefault()).toLocalDate(), true);
  }
}
