package dev.byline.intake;

import dev.byline.archive.CaptureNotes;
import dev.byline.parse.PageSource;
import dev.byline.sync.FileProblem;
import dev.byline.sync.PageReader;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A finder of the files to import: the named files, and all texts, HTML files, web archives and
/// data sets in the named folders and their subfolders, in the order of their paths. The library's
/// own folder is skipped, since its raw pages grow during the import.
public final class PageFinder {

  /// The endings of the names of author pages.
  private static final Set<String> PAGES = Set.of("txt", "html", "htm", "xhtml", "mhtml", "mht");

  /// The endings of the names of data sets.
  private static final Set<String> DATA =
      Set.of(
          "jsonl", "ndjson", "json", "gz", "zip", "bib", "ris", "csv", "tsv", "tab", "ciw", "nbib",
          "enw", "isi", "xml", "rdf");

  /// Files that are not taken and yet named.
  private static final int NAMED = 100;

  private final Path library;
  private final CaptureDays days;
  private final List<IncomingPage> pages = new ArrayList<>();
  private final List<FileProblem> failed = new ArrayList<>();
  private final List<FileProblem> notTaken = new ArrayList<>();
  private int moreNotTaken;

  /// @param library the folder of the library
  public PageFinder(Path library, ImportOptions options) {
    this.library = library;
    days = new CaptureDays(options.captured());
  }

  /// The endings of the names of pages and data sets, in alphabetical order.
  public static List<String> endings() {
    return Stream.concat(PAGES.stream(), DATA.stream()).sorted().toList();
  }

  public List<IncomingPage> pages() {
    return pages;
  }

  public List<FileProblem> doubtful() {
    return days.problems();
  }

  public List<FileProblem> failed() {
    return failed;
  }

  /// Files in the folders that are neither pages nor data sets; of very many the first, and how
  /// many more there are. Hidden files are not named.
  public List<FileProblem> notTaken() {
    List<FileProblem> all = new ArrayList<>(notTaken);
    all.sort(Comparator.comparing(FileProblem::file));
    if (moreNotTaken > 0) {
      all.add(new FileProblem("", 0, Wording.of("problem.moreFiles", moreNotTaken)));
    }
    return all;
  }

  public void find(Path fileOrFolder) throws IOException {
    if (Files.exists(fileOrFolder) && isOwn(fileOrFolder)) {
      failed.add(new FileProblem(fileOrFolder.toString(), 0, Wording.of("problem.own", library)));
      return;
    }
    var found = new ArrayList<Found>();
    Files.walkFileTree(
        fileOrFolder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            return isOwn(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            boolean leadsHere = attributes.isSymbolicLink() && Files.exists(file) && isOwn(file);
            // Nobody may ever write to a pipe.
            boolean isFile = attributes.isRegularFile() || attributes.isSymbolicLink();
            boolean isFitting = isFile && !leadsHere && (isPage(file) || isDataSet(file));
            if (file.equals(fileOrFolder) || isFitting) {
              found.add(new Found(file, attributes));
            } else if (isFile && !leadsHere) {
              leave(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            failed.add(new FileProblem(file.toString(), 0, unreadable(e)));
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort((a, b) -> a.file().compareTo(b.file()));
    found.forEach(this::add);
  }

  /// True if a file that exists is the library or in it.
  public boolean isOwn(Path file) throws IOException {
    return Files.exists(library) && file.toRealPath().startsWith(library.toRealPath());
  }

  private record Found(Path file, BasicFileAttributes attributes) {}

  /// A sentence about a file that cannot be read.
  public static String unreadable(IOException e) {
    return Wording.of("problem.unreadable", reason(e));
  }

  /// The system's exceptions say by their types what is wrong.
  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> Wording.of("problem.unreadable.missing");
      case AccessDeniedException _ -> Wording.of("problem.unreadable.denied");
      case FileSystemException known when known.getReason() != null -> known.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  private static boolean isPage(Path file) {
    return PAGES.contains(ending(file));
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /// True if a file in a folder is a data set; one that only may be, by its name, and cannot be
  /// read is reported.
  private boolean isDataSet(Path file) {
    try {
      return DATA.contains(ending(file))
          && !file.endsWith(CaptureNotes.FILE_NAME)
          && PageReader.isOfRecords(PageSource.of(file));
    } catch (IOException e) {
      failed.add(new FileProblem(file.toString(), 0, unreadable(e)));
      return false;
    }
  }

  private void leave(Path file) throws IOException {
    if (Files.isHidden(file) || file.endsWith(CaptureNotes.FILE_NAME)) {
      return;
    }
    if (notTaken.size() < NAMED) {
      notTaken.add(new FileProblem(file.toString(), 0, PageReader.notTaken(PageSource.of(file))));
    } else {
      moreNotTaken++;
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
