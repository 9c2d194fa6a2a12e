package dev.byline.bench;

import dev.byline.ui.network.Panning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /// A usual window, and one that fills a screen of 4K.
  private static final List<List<String>> WINDOWS =
      List.of(List.of("1200", "800"), List.of("3840", "2160"));

  private PanBenchmark() {}

  static void run(Reference reference, String size, int pairs) throws IOException {
    for (List<String> window : WINDOWS) {
      run(window, pairs);
    }
  }

  private static void run(List<String> window, int pairs) throws IOException {
    List<String> network = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    List<String> image = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      network.add(ChildProcess.runOurs(FLAGS, Panning.class, arguments("network", window)));
      empty.add(ChildProcess.runOurs(FLAGS, Panning.class, arguments("empty", window)));
      image.add(ChildProcess.runOurs(FLAGS, Panning.class, arguments("image", window)));
    }
    for (String figure : FIGURES) {
      System.out.printf(
          Locale.ROOT,
          "a frame while 500 people are moved, %s, %s: Byline %.2f ms, empty pane %.2f ms, one"
              + " image %.2f ms (%d runs)%n",
          String.join(" x ", window),
          figure,
          median(network, figure),
          median(empty, figure),
          median(image, figure),
          pairs);
    }
  }

  private static List<String> arguments(String what, List<String> window) {
    return Stream.concat(Stream.of(what), window.stream()).toList();
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
