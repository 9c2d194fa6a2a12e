package dev.byline.bench;

import dev.byline.cli.print.TextTable;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.who.DuplicateFinder;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The time of tasks at a size and at twice that size: the ratio is about 2 for a task that is
/// linear, and 4 for one that is quadratic.
final class LinearBenchmark {

  private static final int RUNS = 3;

  /// A task of one size.
  @FunctionalInterface
  private interface Task {
    void run() throws IOException;
  }

  private final Path folder;

  private LinearBenchmark(Path folder) {
    this.folder = folder;
  }

  static void run() throws IOException {
    Path folder = Files.createTempDirectory("byline-linear");
    try {
      var benchmark = new LinearBenchmark(folder);
      System.out.printf("%-30s %9s %9s %9s %9s %6s%n", "task", "n", "ms", "2 n", "ms", "ratio");
      print("rows of a table", 50_000, table(50_000), table(100_000));
      print("heads in a row on a page", 50_000, heads(50_000), heads(100_000));
      benchmark.library("doctor, authors of one paper", 10_000);
      benchmark.hits("search --json, hits", 4_000);
      benchmark.query("characters of a query", 50_000);
      benchmark.namesakes("duplicates, one surname", 2_000);
    } finally {
      delete(folder);
    }
  }

  private static Task table(int rows) {
    return () -> {
      var table = new TextTable().text("Name").number("Papers");
      IntStream.range(0, rows).forEach(i -> table.row("Bo Lind " + i, String.valueOf(i)));
      table.print(new PrintWriter(Writer.nullWriter()));
    };
  }

  private static Task heads(int count) {
    String page =
        "Bo Lind\nML\nh-index\n3\nPapers\n2\nPapers (2)\n\n" + "62.6AIMay 29\n\n".repeat(count);
    return () -> PageParser.standard().read(PageSource.of("page.txt", page), Optional.empty());
  }

  private void library(String name, int authors) throws IOException {
    try (LibraryFolder one = imported("one", 1, authors);
        LibraryFolder two = imported("two", 1, 2 * authors)) {
      print(
          name,
          authors,
          () -> one.check(ProgressListener.NONE, () -> false),
          () -> two.check(ProgressListener.NONE, () -> false));
    }
  }

  private void hits(String name, int hits) throws IOException {
    try (LibraryFolder folder = imported("hits", 2 * hits, 3)) {
      print(name, hits, () -> look(folder, hits), () -> look(folder, 2 * hits));
    }
  }

  private void namesakes(String name, int people) throws IOException {
    try (LibraryFolder one = imported("few", 1, surnames(people));
        LibraryFolder two = imported("many", 1, surnames(2 * people))) {
      print(name, people, () -> ask(one), () -> ask(two));
    }
  }

  private static String surnames(int people) {
    return IntStream.range(0, people)
        .mapToObj(i -> "A" + letters(i) + "na Wei")
        .collect(Collectors.joining(", "));
  }

  private static String letters(int number) {
    return Integer.toString(number, 26)
        .chars()
        .mapToObj(digit -> Character.toString('a' + Character.digit(digit, 26)))
        .collect(Collectors.joining());
  }

  private static void ask(LibraryFolder folder) throws IOException {
    new DuplicateFinder(folder.library(), folder, () -> LocalDate.of(2026, 5, 31))
        .authors(() -> false);
  }

  private static void look(LibraryFolder folder, int hits) throws IOException {
    PaperQuery query = QueryText.read("search").query();
    var page = folder.library().papers(query, PageRequest.first(hits), () -> false);
    folder.library().papers(page.hits().stream().map(PaperHit::id).toList(), query);
  }

  private void query(String name, int length) throws IOException {
    try (LibraryFolder folder = imported("query", 100, 3)) {
      print(name, length, () -> ask(folder, length), () -> ask(folder, 2 * length));
    }
  }

  private static void ask(LibraryFolder folder, int length) throws IOException {
    PaperQuery query = QueryText.read("search ".repeat(length / 7)).query();
    folder.library().papers(query, PageRequest.first(20), () -> false);
  }

  private LibraryFolder imported(String name, int papers, int authors) throws IOException {
    String names =
        IntStream.range(0, authors)
            .mapToObj(i -> "Bo L" + Integer.toString(i, 36))
            .collect(Collectors.joining(", "));
    return imported(name, papers, names);
  }

  private LibraryFolder imported(String name, int papers, String names) throws IOException {
    String records =
        IntStream.range(0, papers).mapToObj(i -> record(i, names)).collect(Collectors.joining());
    Path file = Files.writeString(folder.resolve(name + ".jsonl"), records);
    LibraryFolder library = LibraryFolder.open(folder.resolve(name), LuceneIndex::open);
    library.importPaths(List.of(file), ImportOptions.STANDARD, ProgressListener.NONE, () -> false);
    return library;
  }

  private static String record(int number, String names) {
    return """
    {"id": "2401.%05d", "submitter": "S", "title": "A search %d", "authors": "%s", \
    "categories": "hep-ex", "abstract": "Found by a search."}
    """
        .formatted(number, number, names);
  }

  private static void print(String name, int size, Task once, Task twice) throws IOException {
    double one = Double.MAX_VALUE;
    double two = Double.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      one = Math.min(one, millis(once));
      two = Math.min(two, millis(twice));
    }
    System.out.printf(
        Locale.ROOT,
        "%-30s %9d %9.1f %9d %9.1f %6.2f%n",
        name,
        size,
        one,
        2 * size,
        two,
        two / one);
  }

  private static double millis(Task task) throws IOException {
    long begin = System.nanoTime();
    task.run();
    return (System.nanoTime() - begin) / 1e6;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
