package dev.byline.bench;

import dev.byline.model.Author;
import dev.byline.model.CaptureDay;
import dev.byline.model.Paper;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageSink;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParseIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reading pages on one thread, in MB/s, beside the reference's page reader.
final class ParseBenchmark {

  private static final int REPEATS = 9;

  private ParseBenchmark() {}

  static void run(Reference reference, String size, int pairs) throws IOException {
    String pages = reference.pages().toString();
    Pairs.print(
        "parse, one thread, " + size,
        "MB/s",
        pairs,
        () ->
            ChildProcess.figure(
                ChildProcess.runOurs(List.of(), ParseBenchmark.class, List.of(pages)), "median"),
        () ->
            ChildProcess.figure(
                ChildProcess.run(
                    "java",
                    List.of(
                        "-cp",
                        reference.classPath(),
                        "Scan",
                        pages,
                        "parse",
                        "1",
                        String.valueOf(REPEATS))),
                "median"));
  }

  public static void main(String[] args) throws IOException {
    List<Path> files = new ArrayList<>();
    long bytes = 0;
    try (var listed = Files.list(Path.of(args[0]))) {
      for (Path file : listed.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        files.add(file);
        bytes += Files.size(file);
      }
    }
    double[] rates = new double[REPEATS];
    var sink = new Counter();
    for (int i = 0; i < REPEATS; i++) {
      long start = System.nanoTime();
      for (Path file : files) {
        PageParser.standard().stream(
            PageSource.of(file),
            Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), false)),
            sink);
      }
      rates[i] = bytes / 1e6 / ((System.nanoTime() - start) / 1e9);
    }
    Arrays.sort(rates);
    System.out.printf(
        Locale.ROOT,
        "papers=%d others=%d median=%.0f%n",
        sink.papers / REPEATS,
        sink.others / REPEATS,
        rates[REPEATS / 2]);
  }

  /// Takes what a reader gives, so that none of its work can be left out.
  private static final class Counter implements PageSink {
    private long papers;
    private long others;

    @Override
    public void paper(Paper paper) {
      papers++;
    }

    @Override
    public void endProfile(Author author) {
      others++;
    }

    @Override
    public void label(LineLabel label) {
      others++;
    }

    @Override
    public void issue(ParseIssue issue) {
      others++;
    }
  }
}
