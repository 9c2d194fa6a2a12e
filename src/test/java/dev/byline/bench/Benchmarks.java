package dev.byline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs the benchmarks that are named, or all: `parse import search start window --size p100k
/// --pairs 3`, and `compare --runs 40`, `sources --runs 40`, `exchange`, `linear`, `structure`,
/// `homepages`, `styles`, `confidence` and `catalogue --papers 100000`, which need no reference
/// programs.
public final class Benchmarks {

  /// A benchmark of its own.
  @FunctionalInterface
  private interface Benchmark {
    void run(Reference reference, String size, int pairs) throws IOException;
  }

  private Benchmarks() {}

  public static void main(String[] args) throws IOException {
    Map<String, Benchmark> all = new LinkedHashMap<>();
    all.put("parse", ParseBenchmark::run);
    all.put("import", ImportBenchmark::run);
    all.put("search", SearchBenchmark::run);
    all.put("reimport", ReimportBenchmark::run);
    all.put("pan", PanBenchmark::run);
    all.put("start", StartBenchmark::run);
    all.put("window", WindowBenchmark::run);
    var wanted = new ArrayList<>(List.of(args));
    String size = option(wanted, "--size", "p100k");
    int pairs = Integer.parseInt(option(wanted, "--pairs", "3"));
    int runs = Integer.parseInt(option(wanted, "--runs", "40"));
    int papers = Integer.parseInt(option(wanted, "--papers", "100000"));
    if (wanted.remove("catalogue")) {
      CatalogueBenchmark.run(papers);
      if (wanted.isEmpty()) {
        return;
      }
    }
    if (wanted.remove("structure")) {
      StructureReport.print(System.out);
      if (wanted.isEmpty()) {
        return;
      }
    }
    if (wanted.remove("exchange")) {
      ExchangeBenchmark.run();
      if (wanted.isEmpty()) {
        return;
      }
    }
    if (wanted.remove("homepages")) {
      HomepageBenchmark.speed();
      if (wanted.isEmpty()) {
        return;
      }
    }
    if (wanted.remove("styles")) {
      HomepageBenchmark.styles();
      if (wanted.isEmpty()) {
        return;
      }
    }
    if (wanted.remove("confidence")) {
      HomepageBenchmark.confidence();
      if (wanted.isEmpty()) {
        return;
      }
    }
    if (wanted.remove("linear")) {
      LinearBenchmark.run();
      if (wanted.isEmpty()) {
        return;
      }
    }
    if (wanted.remove("sources")) {
      SourcesBenchmark.run(runs);
      if (wanted.isEmpty()) {
        return;
      }
    }
    if (wanted.isEmpty() || wanted.remove("compare")) {
      CompareBenchmark.run(runs);
      if (wanted.isEmpty() && args.length > 0) {
        return;
      }
    }
    Reference reference = Reference.prepare(size);
    for (String name : wanted.isEmpty() ? all.keySet() : wanted) {
      Benchmark benchmark = all.get(name);
      if (benchmark == null) {
        throw new IllegalArgumentException("No benchmark " + name + "; there are " + all.keySet());
      }
      benchmark.run(reference, size, pairs);
    }
  }

  private static String option(List<String> args, String name, String otherwise) {
    int at = args.indexOf(name);
    if (at < 0) {
      return otherwise;
    }
    args.remove(at);
    return args.remove(at);
  }
}
