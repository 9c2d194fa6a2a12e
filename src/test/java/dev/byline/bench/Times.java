package dev.byline.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The times of one kind of questions, in milliseconds: on the clock, and of the thread's
/// processor, which others on the machine disturb less.
record Times(double p50, double p99, double cpu50, double cpu99) {

  private static final Times UNKNOWN = new Times(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  /// Reads the table of the reference's runner: `kind n p50 p95 p99 max | cpu50 cpu99 | hits`.
  static Map<String, Times> read(String output) {
    var times = new LinkedHashMap<String, Times>();
    for (String line : output.lines().toList()) {
      String[] cells = line.split("\\s+", -1);
      if (cells.length > 8 && cells[1].matches("\\d+") && cells[6].equals("|")) {
        times.put(
            cells[0],
            new Times(
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[7]),
                Double.parseDouble(cells[8])));
      }
    }
    return times;
  }

  /// The median of each figure over several runs.
  static Times median(List<Map<String, Times>> runs, String kind) {
    List<Times> times = runs.stream().map(run -> run.getOrDefault(kind, UNKNOWN)).toList();
    return new Times(
        median(times, Times::p50),
        median(times, Times::p99),
        median(times, Times::cpu50),
        median(times, Times::cpu99));
  }

  private static double median(List<Times> times, ToDoubleFunction<Times> figure) {
    double[] values = times.stream().mapToDouble(figure).toArray();
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
