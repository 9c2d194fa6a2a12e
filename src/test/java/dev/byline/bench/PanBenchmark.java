package dev.byline.bench;

import dev.byline.ui.network.Panning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Frames of the picture of a network of 500 people while it is moved, without a display and drawn
/// by the processor, beside frames of an empty pane, and of one image, that are moved likewise.
final class PanBenchmark {

  private static final List<String> FIGURES = List.of("p50", "p95", "p99");

  private static final List<String> FLAGS =
      List.of(
          "-Xmx512m",
          "-Dglass.platform=Headless",
          "-Dprism.order=sw",
          "-Djava.awt.headless=true",
          "-Djavafx.animation.fullspeed=true");

  /// What the headless platform has room for.
  private static final List<String> WINDOW = List.of("1000", "1000");

  /// What is moved: names at their usual distance, as near as one can look, and what is compared.
  private static final List<String> MOVED = List.of("network", "nearest", "empty", "image");

  private PanBenchmark() {}

  static void run(Reference reference, String size, int pairs) throws IOException {
    Map<String, List<String>> outputs = new LinkedHashMap<>();
    for (int i = 0; i < pairs; i++) {
      for (String moved : MOVED) {
        List<String> arguments = Stream.concat(Stream.of(moved), WINDOW.stream()).toList();
        outputs
            .computeIfAbsent(moved, _ -> new ArrayList<>())
            .add(ChildProcess.runOurs(FLAGS, Panning.class, arguments));
      }
    }
    for (String figure : FIGURES) {
      System.out.printf(
          Locale.ROOT,
          "a frame while 500 people are moved, %s: at zoom 1 %.2f ms, at the nearest %.2f ms; an"
              + " empty pane %.2f ms, one image %.2f ms (%d runs)%n",
          figure,
          median(outputs.getOrDefault("network", List.of()), figure),
          median(outputs.getOrDefault("nearest", List.of()), figure),
          median(outputs.getOrDefault("empty", List.of()), figure),
          median(outputs.getOrDefault("image", List.of()), figure),
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
