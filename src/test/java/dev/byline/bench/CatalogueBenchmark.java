package dev.byline.bench;

import dev.byline.app.pictures.GeneratedLibrary;
import dev.byline.cluster.CatalogueFile;
import dev.byline.cluster.ClusterCatalogue;
import dev.byline.cluster.ClusterIndex;
import dev.byline.cluster.OpenSearchNode;
import dev.byline.cluster.rest.ClusterAddress;
import dev.byline.cluster.rest.ClusterClient;
import dev.byline.cluster.rest.ClusterCredentials;
import dev.byline.index.LuceneIndex;
import dev.byline.library.LibraryIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The same generated papers in an index of a folder and in a catalogue on one node of this
/// machine: import, size, and the answers to every beginning of some typed texts.
final class CatalogueBenchmark {

  private static final int PAGE = 50;
  private static final int WARM_ROUNDS = 2;
  private static final int ROUNDS = 3;

  private static final List<String> TYPED =
      List.of(
          "sparse attention converges",
          "\"mirror descent\" graphs",
          "langevin year:2020..2024",
          "cat:LG optimal transport",
          "stable for all depths",
          "policy search *tion*");

  private CatalogueBenchmark() {}

  static void run(int papers) throws IOException {
    var library = new GeneratedLibrary(papers, papers / 10);
    Path folder = Files.createTempDirectory("byline-catalogue-benchmark");
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      write("folder", library, index);
      System.out.printf("folder    %,d bytes a paper%n", bytes(folder) / papers);
      ask("folder", index);
    } finally {
      delete(folder);
    }
    ClusterAddress address = OpenSearchNode.newCatalogue();
    ClusterCatalogue.create(address, ClusterCredentials.NONE, 1, 0);
    try (LibraryIndex index =
        ClusterIndex.open(new CatalogueFile(address, true), ClusterCredentials.NONE)) {
      write("catalogue", library, index);
      System.out.printf("catalogue %,d bytes a paper%n", bytes(address) / papers);
      ask("catalogue", index);
      merge(address);
      System.out.printf("merged    %,d bytes a paper%n", bytes(address) / papers);
      ask("merged", index);
    }
  }

  private static void write(String name, GeneratedLibrary library, LibraryIndex index)
      throws IOException {
    long start = System.nanoTime();
    Work before = Work.now();
    library.write(index);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%-9s %,.0f papers a second, %s%n",
        name, library.papers() / seconds, before.since(library.papers()));
  }

  /// The time that processors have worked, in nanoseconds.
  private record Work(long here, long node) {
    static Work now() {
      return new Work(
          ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos(),
          OpenSearchNode.sharedWork().toNanos());
    }

    /// The mean for one of `count` things.
    String since(int count) {
      Work now = now();
      return "work for each: Byline %.2f ms, node %.2f ms"
          .formatted((now.here() - here) / 1e6 / count, (now.node() - node) / 1e6 / count);
    }
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static long bytes(ClusterAddress address) throws IOException {
    return ClusterCatalogue.state(address, ClusterCredentials.NONE).bytes();
  }

  /// Merges each shard into one segment, as the cluster does by itself in time for the most part.
  private static void merge(ClusterAddress address) throws IOException {
    try (var client = new ClusterClient(address, ClusterCredentials.NONE)) {
      String merge = address.catalogue() + "/_forcemerge?max_num_segments=1";
      client.post(merge + "&wait_for_completion=false", Map.of());
      do {
        pause();
        client.post(address.catalogue() + "/_refresh", Map.of());
      } while (segments(client) > 1);
      client.post(address.catalogue() + "/_flush?force=true", Map.of());
    }
  }

  private static int segments(ClusterClient client) throws IOException {
    return client
        .get(client.address().catalogue() + "/_stats/segments")
        .path("_all")
        .path("primaries")
        .path("segments")
        .path("count")
        .asInt(0);
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// One thing that is asked for a query.
  private interface Question {
    void ask(PaperQuery query) throws IOException;
  }

  private static void ask(String name, LibraryIndex index) throws IOException {
    List<PaperQuery> strokes =
        TYPED.stream()
            .flatMap(text ->
                IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end)))
            .map(text -> QueryText.readTyping(text).query())
            .toList();
    time(
        name + ", key stroke",
        strokes,
        query -> index.papers(query, PageRequest.first(PAGE), () -> false));
    time(
        name + ", all facets",
        strokes,
        query -> index.facets(query, EnumSet.allOf(Facet.class), () -> false));
  }

  private static void time(String what, List<PaperQuery> queries, Question question)
      throws IOException {
    var millis = new ArrayList<Double>();
    Work before = Work.now();
    for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
      if (round == 0) {
        before = Work.now();
      }
      for (PaperQuery query : queries) {
        long start = System.nanoTime();
        question.ask(query);
        if (round >= 0) {
          millis.add((System.nanoTime() - start) / 1e6);
        }
      }
    }
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    System.out.printf(
        "%-24s p50 %6.1f ms, p95 %6.1f ms, %s%n",
        what,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        before.since(ROUNDS * queries.size()));
  }
}
