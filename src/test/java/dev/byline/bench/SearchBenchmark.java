package dev.byline.bench;

import dev.byline.index.LuceneIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Answers to the reference's file of queries, in milliseconds on one thread, beside raw Lucene
/// over an index of the same pages. Hits come decoded, with their marks.
///
/// Kinds of questions that the reference does not have stand beside its `full`.
final class SearchBenchmark {

  private static final int WARM_ROUNDS = 8;
  private static final int ROUNDS = 15;

  /// What `full` is made of, asked alone, and the same with the two facets of the reference.
  private static final List<String> PARTS_OF_FULL =
      List.of("full_two", "facets_every", "last_page");

  private SearchBenchmark() {}

  /// Median and 99th percentile of one kind of questions, in milliseconds.
  private record Times(double p50, double p99) {}

  static void run(Reference reference, String size, int pairs) throws IOException {
    Path library = ImportBenchmark.library(reference, size);
    Path index = ImportBenchmark.referenceIndex(reference, size);
    Path queries = reference.work().resolve("queries-" + size + ".tsv");
    if (Files.notExists(queries)) {
      lucene(reference, List.of("gen", index.toString(), queries.toString(), "42"));
    }
    var ours = new ArrayList<Map<String, Times>>();
    var theirs = new ArrayList<Map<String, Times>>();
    for (int i = 0; i < pairs; i++) {
      List<String> arguments = List.of(library.resolve("index").toString(), queries.toString());
      ours.add(times(ChildProcess.runOurs(List.of("-Xmx512m"), SearchBenchmark.class, arguments)));
      List<String> query =
          List.of("query", index.toString(), queries.toString(), String.valueOf(ROUNDS));
      theirs.add(times(lucene(reference, query)));
    }
    print(size, ours, theirs);
  }

  private static String lucene(Reference reference, List<String> arguments) throws IOException {
    var all = new ArrayList<>(List.of("-Xmx512m", "-cp", reference.classPath(), "LuceneBench"));
    all.addAll(arguments);
    return ChildProcess.run("java", all);
  }

  /// Reads the table that the reference prints too: `kind n p50 p95 p99 ...`.
  private static Map<String, Times> times(String output) {
    var times = new LinkedHashMap<String, Times>();
    for (String line : output.lines().toList()) {
      String[] cells = line.split("\\s+", -1);
      if (cells.length > 4 && cells[1].matches("\\d+") && !line.startsWith("#")) {
        times.put(cells[0], new Times(Double.parseDouble(cells[2]), Double.parseDouble(cells[4])));
      }
    }
    return times;
  }

  private static void print(
      String size, List<Map<String, Times>> ours, List<Map<String, Times>> theirs) {
    System.out.printf(
        Locale.ROOT,
        "search, one thread, %s, %d pairs (ms)%n%-16s %8s %8s %8s %8s %6s %6s%n",
        size,
        ours.size(),
        "kind",
        "p50",
        "p99",
        "R p50",
        "R p99",
        "p50/R",
        "p99/R");
    for (String kind : ours.getFirst().keySet()) {
      String beside = PARTS_OF_FULL.contains(kind) ? "full" : kind;
      Times our = median(ours, kind);
      Times their = median(theirs, beside);
      System.out.printf(
          Locale.ROOT,
          "%-16s %8.3f %8.3f %8.3f %8.3f %6.2f %6.2f%n",
          kind,
          our.p50(),
          our.p99(),
          their.p50(),
          their.p99(),
          our.p50() / their.p50(),
          our.p99() / their.p99());
    }
  }

  private static Times median(List<Map<String, Times>> runs, String kind) {
    List<Times> times =
        runs.stream().map(r -> r.getOrDefault(kind, new Times(Double.NaN, Double.NaN))).toList();
    return new Times(
        median(times.stream().mapToDouble(Times::p50).toArray()),
        median(times.stream().mapToDouble(Times::p99).toArray()));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  public static void main(String[] args) throws IOException {
    Map<String, List<List<String>>> queries = queries(Path.of(args[1]));
    var times = new LinkedHashMap<String, double[]>();
    queries.forEach((kind, of) -> times.put(kind, new double[ROUNDS * of.size()]));
    try (LuceneIndex index = LuceneIndex.open(Path.of(args[0]))) {
      var questions = new SearchQuestions(index);
      for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
        for (Map.Entry<String, List<List<String>>> kind : queries.entrySet()) {
          double[] taken = ask(questions, kind.getKey(), kind.getValue());
          if (round >= 0) {
            System.arraycopy(
                taken, 0, times.get(kind.getKey()), round * taken.length, taken.length);
          }
        }
      }
    }
    times.forEach(SearchBenchmark::printRow);
  }

  private static double[] ask(SearchQuestions questions, String kind, List<List<String>> queries)
      throws IOException {
    double[] taken = new double[queries.size()];
    for (int i = 0; i < taken.length; i++) {
      long start = System.nanoTime();
      questions.ask(kind, queries.get(i));
      taken[i] = (System.nanoTime() - start) / 1e6;
    }
    return taken;
  }

  private static void printRow(String kind, double[] times) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s %d %.3f %.3f %.3f%n",
        kind,
        times.length,
        times[times.length / 2],
        times[(int) (times.length * 0.95)],
        times[(int) (times.length * 0.99)]);
  }

  /// The queries of each kind, in the order of the file.
  private static Map<String, List<List<String>>> queries(Path file) throws IOException {
    var queries = new LinkedHashMap<String, List<List<String>>>();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = List.of(line.split("\t", -1));
      queries
          .computeIfAbsent(cells.getFirst(), _ -> new ArrayList<>())
          .add(cells.subList(1, cells.size()));
    }
    for (String part : PARTS_OF_FULL) {
      queries.put(part, queries.getOrDefault("full", List.of()));
    }
    return queries;
  }
}
