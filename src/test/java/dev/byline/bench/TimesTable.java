package dev.byline.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Prints the times of one program beside those of another, with their ratios.
final class TimesTable {

  private TimesTable() {}

  /// @param beside names the kind of the other program that stands beside a kind
  static void print(
      String what,
      List<Map<String, Times>> one,
      List<Map<String, Times>> other,
      UnaryOperator<String> beside) {
    System.out.printf(
        Locale.ROOT,
        "%s, %d pairs (ms)%n%-16s %8s %8s %8s %8s %7s %7s %7s %7s%n",
        what,
        one.size(),
        "kind",
        "p50",
        "p99",
        "p50'",
        "p99'",
        "p50/'",
        "p99/'",
        "cpu50/'",
        "cpu99/'");
    for (String kind : one.getFirst().keySet()) {
      row(kind, Times.median(one, kind), Times.median(other, beside.apply(kind)));
    }
  }

  private static void row(String kind, Times one, Times other) {
    System.out.printf(
        Locale.ROOT,
        "%-16s %8.3f %8.3f %8.3f %8.3f %7.2f %7.2f %7.2f %7.2f%n",
        kind,
        one.p50(),
        one.p99(),
        other.p50(),
        other.p99(),
        one.p50() / other.p50(),
        one.p99() / other.p99(),
        one.cpu50() / other.cpu50(),
        one.cpu99() / other.cpu99());
  }
}
