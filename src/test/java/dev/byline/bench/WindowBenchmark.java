package dev.byline.bench;

import dev.byline.app.window.WindowUse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The window in use on a library: from a key to the painted results, from an author's row to the
/// painted page, from there to the painted network, and the memory it takes. In milliseconds and
/// megabytes, with the flags that the program has: in a window of the display where there is one,
/// else on the headless platform.
///
/// A paint is noticed at the pulse after it, so that up to 17 ms of each time are the measure's.
final class WindowBenchmark {

  private WindowBenchmark() {}

  static void run(Reference reference, String size, int pairs) throws IOException {
    Path library = ImportBenchmark.library(reference, size);
    for (int i = 0; i < pairs; i++) {
      String times = use(library, "times");
      System.out.printf(
          Locale.ROOT,
          "window, %s: key to results p50 %.0f, p95 %.0f ms; without the pause after typing p50"
              + " %.0f, p95 %.0f ms; author to page p50 %.0f, p95 %.0f ms%n",
          size,
          ChildProcess.figure(times, "key.p50"),
          ChildProcess.figure(times, "key.p95"),
          ChildProcess.figure(times, "answer.p50"),
          ChildProcess.figure(times, "answer.p95"),
          ChildProcess.figure(times, "author.p50"),
          ChildProcess.figure(times, "author.p95"));
      String network = use(library, "network");
      System.out.printf(
          Locale.ROOT,
          "window, %s: network opened p50 %.0f, p95 %.0f ms; more people p50 %.0f, p95 %.0f, at"
              + " most %.0f ms%n",
          size,
          ChildProcess.figure(network, "open.p50"),
          ChildProcess.figure(network, "open.p95"),
          ChildProcess.figure(network, "more.p50"),
          ChildProcess.figure(network, "more.p95"),
          ChildProcess.figure(network, "more.max"));
      String memory = use(library, "memory");
      System.out.printf(
          Locale.ROOT,
          "window, %s: resident %.0f MB, of these anonymous %.0f, mapped files %.0f; heap %.0f%n",
          size,
          ChildProcess.figure(memory, "resident"),
          ChildProcess.figure(memory, "anonymous"),
          ChildProcess.figure(memory, "mapped"),
          ChildProcess.figure(memory, "heap"));
    }
  }

  private static String use(Path library, String what) throws IOException {
    var flags = new ArrayList<>(Launch.flags());
    flags.addAll(Launch.windowed());
    return ChildProcess.runOurs(flags, WindowUse.class, List.of(library.toString(), what));
  }
}
