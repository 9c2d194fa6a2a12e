package dev.byline.bench;

import dev.byline.parse.PageParser;
import dev.byline.parse.PageSource;
import dev.byline.parse.homepage.ConfidenceReport;
import dev.byline.parse.homepage.GeneratedHomepages;
import dev.byline.parse.homepage.PageScores;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reading homepages: the CPU time of a page of 100 kB and of a thousand pages, the growth with the
/// length of a page, the heap a page needs, the titles of pages printed in many styles, and the
/// confidence that is stated against what is right.
final class HomepageBenchmark {

  private static final int PAGES = 1000;
  private static final int CITATION_STYLES = 330;
  private static final int TEMPLATE_SEEDS = 2;
  private static final int WORST = 25;
  private static final int KB = 1 << 10;

  /// Times that pages of 100 kB are read, a style each.
  private static final int LONG_PAGES = 40;

  /// Pages read before, until the compiler of the JVM is done.
  private static final int WARM_UP = 80;

  private HomepageBenchmark() {}

  /// Title F1 over all styles, with the worst named.
  static void styles() throws IOException {
    System.out.println("templates: " + PageScores.ofTemplates(TEMPLATE_SEEDS).summary(WORST));
    System.out.println(
        "citation styles: " + PageScores.ofCitationStyles(CITATION_STYLES).summary(WORST));
  }

  /// The confidence stated against the share of right titles, as rows of Markdown.
  static void confidence() throws IOException {
    System.out.print(ConfidenceReport.rows(Path.of("../shared/pages")));
  }

  static void speed() throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      cpuMillis(GeneratedHomepages.page(i, 100 * KB));
    }
    var times = new double[LONG_PAGES];
    for (int i = 0; i < LONG_PAGES; i++) {
      times[i] = cpuMillis(GeneratedHomepages.page(i, 100 * KB));
    }
    Arrays.sort(times);
    print("page of 100 kB, median", times[LONG_PAGES / 2], "ms of CPU");
    print("page of 100 kB, p95", times[LONG_PAGES * 95 / 100], "ms of CPU");
    double all = 0;
    for (int i = 0; i < PAGES; i++) {
      all += cpuMillis(GeneratedHomepages.page(i, (4 + i % 20) * KB));
    }
    print("1,000 pages of 4 to 24 kB", all / 1000, "s of CPU");
    List<Double> doubled = new ArrayList<>();
    for (int size = 250; size <= 2000; size *= 2) {
      double least = Double.MAX_VALUE;
      for (int run = 0; run < 3; run++) {
        least = Math.min(least, cpuMillis(GeneratedHomepages.page(1, size * KB)));
      }
      print("page of " + size + " kB", least, "ms of CPU");
      doubled.add(least);
    }
    for (int i = 1; i < doubled.size(); i++) {
      print("twice the length", doubled.get(i) / doubled.get(i - 1), "times the time");
    }
    print("heap in which a page of 2,000 kB is read", heapMegabytes(), "MB");
  }

  private static void print(String what, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-45s %8.1f %s%n", what, value, unit);
  }

  private static double cpuMillis(String page) throws IOException {
    var source = PageSource.of("page.txt", page);
    var bean = ManagementFactory.getThreadMXBean();
    long start = bean.getCurrentThreadCpuTime();
    PageParser.standard().read(source, Optional.empty());
    return (bean.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /// The least heap, of a few tried, in which a process of its own reads a page of 2,000 kB.
  private static int heapMegabytes() {
    for (int heap : new int[] {64, 96, 128, 192}) {
      if (reads(heap)) {
        return heap;
      }
    }
    return -1;
  }

  private static boolean reads(int heap) {
    try {
      ChildProcess.runOurs(
          List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC"), HomepageBenchmark.class, List.of());
      return true;
    } catch (IOException outOfMemory) {
      return false;
    }
  }

  public static void main(String[] args) throws IOException {
    PageParser.standard()
        .read(PageSource.of("page.txt", GeneratedHomepages.page(1, 2000 * KB)), Optional.empty());
  }
}
