package dev.byline.bench;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Importing a folder of pages into a new library, in entries a second, beside the reference
/// indexer over the same files with two threads. Byline also keeps the raw pages and makes one
/// record of the copies of a paper; the entries counted are those read.
final class ImportBenchmark {

  private ImportBenchmark() {}

  static void run(Reference reference, String size, int pairs) throws IOException {
    String pages = reference.pages().toString();
    Path library = reference.work().resolve("library-" + size);
    String papers = ChildProcess.runOurs(List.of(), ParseBenchmark.class, List.of(pages));
    double entries = ChildProcess.figure(papers, "papers");
    Pairs.print(
        "import, two threads, " + size,
        "entries/s",
        pairs,
        () -> {
          delete(library);
          return entries / ChildProcess.figure(importOurs(reference, library), "seconds");
        },
        () -> ChildProcess.figure(importTheirs(reference, size), "docs/s"));
  }

  /// The library of the pages of this size, imported if it is not there.
  static Path library(Reference reference, String size) throws IOException {
    Path library = reference.work().resolve("library-" + size);
    if (Files.notExists(library)) {
      importOurs(reference, library);
    }
    return library;
  }

  /// The reference's index of the pages of this size, made if it is not there.
  static Path referenceIndex(Reference reference, String size) throws IOException {
    Path index = reference.work().resolve("reference-" + size);
    if (Files.notExists(index)) {
      importTheirs(reference, size);
    }
    return index;
  }

  private static String importOurs(Reference reference, Path library) throws IOException {
    List<String> arguments = List.of(reference.pages().toString(), library.toString());
    String output = ChildProcess.runOurs(List.of("-Xmx512m"), ImportBenchmark.class, arguments);
    System.out.print("  " + output);
    return output;
  }

  private static String importTheirs(Reference reference, String size) throws IOException {
    Path index = Files.createDirectories(reference.work().resolve("reference-" + size));
    String output =
        reference.run(
            "LuceneBench",
            List.of("index", reference.pages().toString(), index.toString(), "2", "64"));
    System.out.print("  " + output);
    return output;
  }

  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    ImportReport report;
    try (LibraryFolder folder = LibraryFolder.open(Path.of(args[1]), LuceneIndex::open)) {
      report =
          folder.importPaths(
              List.of(Path.of(args[0])),
              new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false),
              (_, _, _) -> {},
              () -> false);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "pages=%d failed=%d seconds=%.2f cpu=%.2f indexMB=%.1f archiveMB=%.1f%n",
        report.read(),
        report.failed().size(),
        seconds,
        cpuSeconds(),
        size(Path.of(args[1], "index")) / 1e6,
        (size(Path.of(args[1])) - size(Path.of(args[1], "index"))) / 1e6);
  }

  /// What all threads of this process took, the compiler's among them.
  private static double cpuSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  private static long size(Path folder) throws IOException {
    long bytes = 0;
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
