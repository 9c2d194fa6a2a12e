package dev.byline.bench;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A newer capture of one page in a library, until it is durable and found: in milliseconds, beside
/// the reference's deleting, adding, committing and reopening of the same papers.
final class ReimportBenchmark {

  private static final int PAGES = 60;
  private static final Pattern MEDIAN = Pattern.compile("ms p50=([0-9.]+)");
  private static final Pattern CITATIONS = Pattern.compile("(?m)^([0-9,]+)citations?$");

  private ReimportBenchmark() {}

  static void run(Reference reference, String size, int pairs) throws IOException {
    Path library = ImportBenchmark.library(reference, size);
    Path index = ImportBenchmark.referenceIndex(reference, size);
    String pages = reference.pages().toString();
    Pairs.print(
        "re-import of one page, " + size,
        "ms",
        pairs,
        () ->
            ChildProcess.figure(
                ChildProcess.runOurs(
                    List.of("-Xmx512m"),
                    ReimportBenchmark.class,
                    List.of(library.toString(), pages, "" + System.nanoTime())),
                "p50"),
        () ->
            medians(
                reference.run("LuceneBench", List.of("update", index.toString(), pages, "60"))));
  }

  /// The sum of the medians of the reference's steps.
  private static double medians(String output) {
    double sum = 0;
    for (Matcher match = MEDIAN.matcher(output); match.find(); ) {
      sum += Double.parseDouble(match.group(1));
    }
    return sum;
  }

  /// The library, the folder of pages, and a number by which the new captures differ from others.
  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (var listed = Files.list(Path.of(args[1]))) {
      files = listed.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    var random = new Random(7);
    double[] taken = new double[PAGES];
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 6, 30)), false);
    try (LibraryFolder folder = LibraryFolder.open(Path.of(args[0]), LuceneIndex::open)) {
      for (int i = 0; i < PAGES; i++) {
        Path file = files.get(random.nextInt(files.size()));
        PageSource page = newer(file, args[2].substring(Math.max(0, args[2].length() - 7)));
        long start = System.nanoTime();
        folder.importPages(List.of(page), options, ProgressListener.NONE, () -> false);
        taken[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(taken);
    System.out.printf(
        Locale.ROOT, "p50=%.1f p95=%.1f%n", taken[PAGES / 2], taken[(int) (PAGES * 0.95)]);
  }

  /// The page with another number of citations.
  private static PageSource newer(Path file, String citations) throws IOException {
    String text = CITATIONS.matcher(Files.readString(file)).replaceFirst(citations + "citations");
    return PageSource.of(file.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8));
  }
}
