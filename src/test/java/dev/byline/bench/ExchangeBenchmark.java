package dev.byline.bench;

import dev.byline.exchange.ExportFormat;
import dev.byline.exchange.SourceReader;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.PaperWriter;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

/// BibTeX read and written in a heap of 256 MB, in megabytes per second of processor time, beside
/// jbibtex, which keeps a document whole and therefore gets it in parts.
///
/// Reading makes papers of the entries: names, dates, identifiers and texts in Unicode. jbibtex
/// parses the entries, and by its own parser of LaTeX makes texts of title, authors, journal and
/// abstract; the times of its parser alone are printed too.
public final class ExchangeBenchmark {

  private static final int ENTRIES = 100_000;
  private static final int PART = 5_000;
  private static final int RUNS = 2;

  private static final List<String> WORDS =
      List.of(
          "kites",
          "owls",
          "learning",
          "deep",
          "{DNA}",
          "widgets",
          "of",
          "the",
          "r{\\'e}seaux",
          "gradient",
          "M{\\\"u}ller",
          "50\\%",
          "R\\&D",
          "flows",
          "on",
          "graphs");

  private static final List<Key> TEXTS =
      List.of(
          BibTeXEntry.KEY_TITLE,
          BibTeXEntry.KEY_AUTHOR,
          BibTeXEntry.KEY_JOURNAL,
          new Key("abstract"));

  private ExchangeBenchmark() {}

  /// A task, and the bytes that it handles.
  @FunctionalInterface
  private interface Task {
    long run() throws IOException;
  }

  /// Runs in a process of its own.
  static void run() throws IOException {
    System.out.print(
        ChildProcess.runOurs(
            List.of(
                "-Xmx256m",
                "--add-modules",
                "java.management,jbibtex",
                "--add-reads",
                "dev.byline=java.management,jbibtex"),
            ExchangeBenchmark.class,
            List.of()));
  }

  public static void main(String[] args) throws IOException {
    Path half = Files.createTempFile("byline-exchange", ".bib");
    Path whole = Files.createTempFile("byline-exchange", ".bib");
    try {
      write(half, ENTRIES / 2);
      write(whole, ENTRIES);
      print("jbibtex parses", ENTRIES, () -> jbibtex(whole, false));
      double jbibtex = print("jbibtex reads", ENTRIES, () -> jbibtex(whole, true));
      double ours = print("Byline reads", ENTRIES, () -> read(whole));
      print("Byline reads", ENTRIES / 2, () -> read(half));
      List<Paper> papers = papers();
      print("jbibtex writes", ENTRIES, () -> jbibtexWrites(papers));
      print("Byline writes", ENTRIES, () -> write(papers, ENTRIES));
      print("Byline writes", ENTRIES / 2, () -> write(papers, ENTRIES / 2));
      System.out.printf(Locale.ROOT, "read, beside jbibtex: %.1f times%n", ours / jbibtex);
    } finally {
      Files.delete(half);
      Files.delete(whole);
    }
  }

  private static double print(String name, int entries, Task task) throws IOException {
    double best = 0;
    for (int run = 0; run < RUNS; run++) {
      long begin = cpu();
      long bytes = task.run();
      best = Math.max(best, bytes / 1e6 / ((cpu() - begin) / 1e9));
    }
    System.out.printf(Locale.ROOT, "%-16s %,9d entries %8.1f MB/s%n", name, entries, best);
    return best;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long read(Path file) throws IOException {
    var counted = new Counting();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      SourceReader.read(in, counted);
    }
    if (counted.papers == 0 || counted.others != 0) {
      throw new IOException(counted.papers + " papers and " + counted.others + " others");
    }
    return Files.size(file);
  }

  private static final class Counting implements RecordSink {
    private int papers;
    private int others;

    @Override
    public void part(String name, DataSetDescription format) {}

    @Override
    public boolean accept(SourceRecord record) {
      boolean isPaper = record instanceof SourceRecord.OfPaper;
      papers += isPaper ? 1 : 0;
      others += isPaper ? 0 : 1;
      return true;
    }
  }

  private static long jbibtex(Path file, boolean asTexts) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      var part = new StringBuilder();
      int entries = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        part.append(line).append('\n');
        entries += line.equals("}") ? 1 : 0;
        if (entries == PART) {
          parse(part.toString(), asTexts);
          part.setLength(0);
          entries = 0;
        }
      }
      parse(part.toString(), asTexts);
    }
    return Files.size(file);
  }

  private static void parse(String part, boolean asTexts) throws IOException {
    try {
      BibTeXDatabase read = new BibTeXParser().parse(new StringReader(part));
      for (BibTeXEntry entry : asTexts ? read.getEntries().values() : List.<BibTeXEntry>of()) {
        for (Key field : TEXTS) {
          String value = entry.getField(field).toUserString();
          new LaTeXPrinter().print(new LaTeXParser().parse(value));
        }
      }
    } catch (ParseException e) {
      throw new IOException(e);
    }
  }

  /// The same papers, written by jbibtex as often.
  private static long jbibtexWrites(List<Paper> papers) throws IOException {
    var out = new CountingWriter();
    try {
      BibTeXDatabase document =
          new BibTeXParser().parse(new StringReader(ExportFormat.BIBTEX.text(papers)));
      for (int i = 0; i < ENTRIES / papers.size(); i++) {
        new BibTeXFormatter().format(document, out);
      }
    } catch (ParseException e) {
      throw new IOException(e);
    }
    return out.count;
  }

  private static long write(List<Paper> papers, int entries) throws IOException {
    var out = new CountingWriter();
    try (PaperWriter writer = ExportFormat.BIBTEX.writer(out)) {
      for (int i = 0; i < entries; i++) {
        writer.write(papers.get(i % papers.size()));
      }
    }
    return out.count;
  }

  private static final class CountingWriter extends Writer {
    private long count;

    @Override
    public void write(char[] chars, int from, int length) {
      count += length;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static List<Paper> papers() {
    var random = new Random(7);
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      papers.add(
          Paper.builder(words(random, 9))
              .authors(List.of("Ann Person", "Zoë Other", "Laurens van der Kite"))
              .published(Optional.of(PartialDate.ofYear(1990 + i % 35)))
              .venue(Optional.of("Journal of Kites & Owls"))
              .abstractText(Optional.of(words(random, 60)))
              .doi(Optional.of("10.1000/kite." + i))
              .build());
    }
    return papers;
  }

  /// Invented entries as programs write them.
  private static void write(Path file, int entries) throws IOException {
    var random = new Random(7);
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < entries; i++) {
        out.write(
            """
            @article{person%d,
              title = {%s},
              author = {Person, Ann B. and M{\\"u}ller, J{\\"o}rg and van der Kite, Laurens and Zo{\\"e} Other},
              journal = {Journal of Kites \\& Owls},
              year = {%d},
              month = may,
              volume = {%d},
              pages = {%d--%d},
              doi = {10.1000/kite.%d},
              url = {https://doi.org/10.1000/kite.%d},
              abstract = {%s},
              keywords = {kites, owls, cs.LG}
            }
            """
                .formatted(
                    i,
                    words(random, 9),
                    1990 + i % 35,
                    i % 90,
                    i % 900,
                    i % 900 + 9,
                    i,
                    i,
                    words(random, 60)));
      }
    }
  }

  private static String words(Random random, int count) {
    return String.join(
        " ",
        IntStream.range(0, count).mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size()))).toList());
  }
}
