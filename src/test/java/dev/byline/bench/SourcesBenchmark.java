package dev.byline.bench;

import dev.byline.compare.AuthorCitations;
import dev.byline.compare.ComparisonMaker;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.who.DuplicateFinder;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The time of a comparison of eight authors of four sites with 2,000 papers each, and of what the
/// details of one of them tell, without rendering.
///
/// Google Scholar and Semantic Scholar count the citations of every paper, so that each author has
/// figures of four sources and two that are computed from the list.
final class SourcesBenchmark {

  private static final List<String> NAMES =
      List.of(
          "Ada Ames",
          "Bo Berg",
          "Cy Cole",
          "Di Dorn",
          "Ed Eck",
          "Fay Finn",
          "Gus Gray",
          "Hal Holt");

  private static final int PAPERS = 2_000;

  private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

  /// Runs before those that count, for the compiler of the machine.
  private static final int WARM = 20;

  private SourcesBenchmark() {}

  /// @param runs how often each is measured
  static void run(int runs) throws IOException {
    Path folder = Files.createTempDirectory("byline-sources");
    try (LibraryFolder library = LibraryFolder.open(folder, LuceneIndex::open)) {
      List<AuthorId> ids = fill(library);
      Library all = library.library();
      System.out.printf(
          "%d authors with %,d papers and %d tables of figures each (ms)%n",
          ids.size(), PAPERS, all.author(ids.getFirst()).orElseThrow().sources().size());
      measure(
          "comparison of all",
          runs,
          _ -> new ComparisonMaker(all).compare(ComparisonMaker.Request.of(ids), () -> false));
      measure(
          "margin, percentiles and curve of one",
          runs,
          i -> AuthorCitations.of(ids.get(i % ids.size()), all, () -> false));
    } finally {
      CompareBenchmark.delete(folder);
    }
  }

  /// Imports the pages and joins the two authors that each name has.
  private static List<AuthorId> fill(LibraryFolder library) throws IOException {
    var pages = new ArrayList<PageSource>();
    for (String name : NAMES) {
      pages.add(PageSource.of(name + "-scholar.txt", scholar(name)));
      pages.add(PageSource.of(name + "-profile.txt", profile(name)));
      pages.add(PageSource.of(name + "-semantic.txt", semanticScholar(name)));
      pages.add(PageSource.of(name + ".jsonl", openAlex(name)));
    }
    library.importPages(
        pages, new ImportOptions(Optional.of(DAY), false), ProgressListener.NONE, () -> false);
    var who = new DuplicateFinder(library.library(), library, () -> DAY);
    var ids = new ArrayList<AuthorId>();
    for (String name : NAMES) {
      var id = new AuthorId(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
      who.merge(who.question(id, new AuthorId(id + "-2")));
      ids.add(id);
    }
    return ids;
  }

  private static String title(String name, int number) {
    return "Kites %d over ferries of %s".formatted(number, name);
  }

  private static int year(int number) {
    return 2000 + number % 25;
  }

  private static String scholar(String name) {
    var page =
        new StringBuilder(
            """
            Create my own profile
            Cited by
            All\tSince 2020
            Citations\t99999\t300
            h-index\t30\t6
            i10-index\t7\t5
            0280990200
            20152016
            %s
            %1$s
            Professor, Port Heron
            Verified email at heron.example - Homepage
            kites ferries
            Title\t
            Cited by
            Year
            """
                .formatted(name));
    for (int i = 0; i < PAPERS; i++) {
      page.append(
          "%s\n%s, K Quill\nJournal of Slow Results 35 (1), 108-126\n%d\t%d\n"
              .formatted(title(name, i), name, i % 90, year(i)));
    }
    return page.toString();
  }

  private static String profile(String name) {
    var page =
        new StringBuilder(
            """
            %s

            ML
            h-index31
            %d\
            papers
            99999citations
            Novelty55%%
            AI Score60

            %2$d Papers

            """
                .formatted(name, PAPERS));
    for (int i = 0; i < PAPERS; i++) {
      page.append(
          "LGMay 1, %d\n%s\n\n%s, Kaspar Quill\n\nAbout it.\n\n"
              .formatted(year(i), title(name, i), name));
    }
    return page.toString();
  }

  private static String semanticScholar(String name) {
    var page =
        new StringBuilder(
            """
            Skip to search formSkip to main contentSkip to account menu
            Semantic Scholar
            Semantic Scholar's Logo
            Search 233,458,912 papers from all fields of science
            Search
            Sign In
            Create Free Account
            Author pages are created from data sourced from our academic publisher partnerships and public sources.
            %s
            Publications
            %d
            h-index
            29
            Citations
            88888
            Highly Influential Citations
            12
            Follow Author...
            Claim Author Page
            Publications
            Citing Authors
            Referenced Authors
            Co-Authors
            Co-Author
            Has PDF
            More Filters
            Sort by Most Influential Papers
            """
                .formatted(name, PAPERS));
    for (int i = 0; i < PAPERS; i++) {
      page.append(
          """
          %s
          %s, Kaspar Quill
          Computer Science
          Journal of Slow Results
          %d
          TLDR
          A calculus is proposed. Expand
          %d
          Save
          Alert
          """
              .formatted(title(name, i), name, year(i), i % 80));
    }
    return page.toString();
  }

  private static String openAlex(String name) {
    return """
    {"id":"https://openalex.org/A50%d1","display_name":"%s","works_count":%d,\
    "cited_by_count":77777,"summary_stats":{"h_index":33},"updated_date":"2026-08-02",\
    "works_api_url":"x"}
    """
        .formatted(NAMES.indexOf(name), name, PAPERS);
  }

  /// What is measured.
  @FunctionalInterface
  private interface Task {
    Optional<?> run(int number) throws IOException;
  }

  /// Prints wall clock and CPU time of all threads.
  private static void measure(String what, int runs, Task task) throws IOException {
    var clock = new ArrayList<Double>();
    var processor = new ArrayList<Double>();
    for (int i = 0; i < WARM + runs; i++) {
      long begin = System.nanoTime();
      Duration used = used();
      if (task.run(i).isEmpty()) {
        throw new IllegalStateException(what + ": no answer");
      }
      if (i >= WARM) {
        clock.add((System.nanoTime() - begin) / 1e6);
        processor.add(used().minus(used).toNanos() / 1e6);
      }
    }
    print(what, clock);
    print("  CPU", processor);
  }

  private static Duration used() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private static void print(String what, List<Double> times) {
    Collections.sort(times);
    System.out.printf(
        Locale.ROOT,
        "  %-40s p50 %7.1f  p95 %7.1f  least %7.1f%n",
        what,
        times.get(times.size() / 2),
        times.get(Math.min(times.size() - 1, times.size() * 95 / 100)),
        times.getFirst());
  }
}
