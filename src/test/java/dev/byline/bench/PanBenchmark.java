package dev.byline.bench;

import dev.byline.ui.network.Panning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Frames of the picture of a network of 500 people while it is moved, without a display and drawn
/// by the processor, beside frames of an empty pane that is moved likewise.
final class PanBenchmark {

  private static final List<String> FIGURES = List.of("p50", "p95", "p99");

  private static final List<String> FLAGS =
      List.of(
          "-Xmx512m",
          "-Dglass.platform=Headless",
          "-Dprism.order=sw",
          "-Djava.awt.headless=true",
          "-Djavafx.animation.fullspeed=true");

  private PanBenchmark() {}

  static void run(Reference reference, String size, int pairs) throws IOException {
    List<String> network = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      network.add(ChildProcess.runOurs(FLAGS, Panning.class, List.of("network")));
      empty.add(ChildProcess.runOurs(FLAGS, Panning.class, List.of("empty")));
    }
    for (String figure : FIGURES) {
      double ours = median(network, figure);
      double theirs = median(empty, figure);
      System.out.printf(
          Locale.ROOT,
          "a frame while 500 people are moved, %s: Byline %.2f ms, empty pane %.2f ms; ratio %.1f"
              + " (%d pairs)%n",
          figure,
          ours,
          theirs,
          ours / theirs,
          pairs);
    }
  }

  private static double median(List<String> outputs, String figure) throws IOException {
    List<Double> values = new ArrayList<>();
    for (String output : outputs) {
      values.add(ChildProcess.figure(output, figure));
    }
    values.sort(null);
    return values.get(values.size() / 2);
  }
}
