package dev.byline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.Repetitions;
import dev.byline.cluster.CatalogueFile;
import dev.byline.cluster.OpenSearchNode;
import dev.byline.cluster.rest.ClusterAddress;
import dev.byline.cluster.rest.ClusterClient;
import dev.byline.cluster.rest.ClusterCredentials;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.OtherProcess;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A catalogue whose writer, or whose nodes, are killed at any moment: readers see what was before
/// an import or what is after it, and the next import repairs the rest.
@Tag("cluster")
class CatalogueKillsTest {

  private final Random random = new Random(7);
  @TempDir private Path temp;
  private ClusterCatalogues catalogues =
      new ClusterCatalogues(Path.of(""), ClusterCredentials.NONE);

  private void createCatalogue(ClusterAddress address, int shards, int replicas)
      throws IOException {
    catalogues = new ClusterCatalogues(temp.resolve("read"), ClusterCredentials.NONE);
    catalogues.create(address.toString(), shards, replicas, temp.resolve("made"));
  }

  private LibraryFolder made() throws IOException {
    return LibraryFolder.open(temp.resolve("made"), catalogues);
  }

  private LibraryFolder read(ClusterAddress address) throws IOException {
    return LibraryFolder.open(catalogues.folder(address.toString()), catalogues);
  }

  private static List<PaperHit> papers(LibraryFolder library) throws IOException {
    return library.library().papers(PaperQuery.ALL, PageRequest.first(1_000), () -> false).hits();
  }

  /// The papers after each number of steps, as a library of its own shows them.
  private final class Steps implements Closeable {
    private static final int MOST = 400;

    private final LibraryFolder own = LibraryFolder.open(temp.resolve("steps"), LuceneIndex::open);
    private final List<List<PaperHit>> after = new ArrayList<>(List.of(List.of()));

    Steps() throws IOException {}

    /// The number of whole steps after which there are these papers; empty after none.
    synchronized Optional<Integer> of(List<PaperHit> papers) throws IOException {
      int known = after.lastIndexOf(papers);
      while (known < 0 && after.size() < MOST) {
        OtherProcess.importStep(own, after.size() - 1, ProgressListener.NONE);
        after.add(papers(own));
        known = after.getLast().equals(papers) ? after.size() - 1 : -1;
      }
      return known < 0 ? Optional.empty() : Optional.of(known);
    }

    @Override
    public void close() throws IOException {
      own.close();
    }
  }

  /// Asks on and on what there is, until it is closed.
  private final class Reader implements Closeable {
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final CompletableFuture<List<List<PaperHit>>> seen;

    Reader(ClusterAddress address) {
      seen = CompletableFuture.supplyAsync(() -> ask(address), Thread::startVirtualThread);
    }

    private List<List<PaperHit>> ask(ClusterAddress address) {
      var different = new ArrayList<List<PaperHit>>();
      try (LibraryFolder library = read(address)) {
        while (!isOver.get()) {
          List<PaperHit> papers = papers(library);
          asked.incrementAndGet();
          if (different.isEmpty() || !different.getLast().equals(papers)) {
            different.add(papers);
          }
        }
      } catch (IOException e) {
        throw new AssertionError("Question " + asked + " failed", e);
      }
      return different;
    }

    void assertSawWholeSteps(Steps steps) throws IOException {
      isOver.set(true);
      for (List<PaperHit> papers : seen.join()) {
        assertTrue(steps.of(papers).isPresent(), () -> "part of a step: " + papers.size());
      }
      assertTrue(asked.get() > 0);
    }

    @Override
    public void close() {
      isOver.set(true);
    }
  }

  private Process startWriter() throws IOException {
    List<String> command = new ArrayList<>(OtherProcess.command(CatalogueWriter.class));
    command.add(temp.resolve("made").toString());
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(temp.resolve("errors.txt").toFile()))
        .start();
  }

  @Test
  void writerIsKilled() throws IOException, InterruptedException {
    ClusterAddress address = OpenSearchNode.newCatalogue();
    createCatalogue(address, 2, 0);
    try (var steps = new Steps();
        var reader = new Reader(address)) {
      int last = 0;
      for (int kill = 0; kill < Repetitions.of(3, 30); kill++) {
        Process writer = startWriter();
        BufferedReader begun = writer.inputReader();
        int wanted = 2 + random.nextInt(2);
        for (int step = 0; step < wanted; step++) {
          begun.readLine();
        }
        boolean ended = writer.waitFor(random.nextInt(1_000), TimeUnit.MILLISECONDS);
        assertFalse(ended, "the writer ended by itself");
        writer.destroyForcibly().onExit().join();
        OpenSearchNode.expireLease(address);
        try (LibraryFolder library = read(address)) {
          int now = steps.of(papers(library)).orElseThrow();
          assertTrue(now >= last, "after " + last + " came " + now);
          last = now;
        }
      }
      try (LibraryFolder library = made()) {
        library.catchUp(ProgressListener.NONE, () -> false);
        int stored = OtherProcess.steps(library);
        assertEquals(Optional.of(stored), steps.of(papers(library)));
        assertTrue(stored > 1, "steps: " + stored);
      }
      reader.assertSawWholeSteps(steps);
    }
  }

  /// The import waits for the server, or says plainly that it could not go on.
  @Test
  void serverIsKilledInTheMiddleOfAnImport() throws IOException, InterruptedException {
    Path home = temp.resolve("node");
    int port = OpenSearchNode.freePorts(1).getFirst();
    OpenSearchNode node = OpenSearchNode.at(home, port);
    ClusterAddress address = node.catalogue("byline");
    createCatalogue(address, 2, 0);
    try (var steps = new Steps()) {
      for (int kill = 0; kill < Repetitions.of(2, 20); kill++) {
        var failure = new CompletableFuture<String>();
        var isOver = new AtomicBoolean();
        Thread importing = Thread.ofPlatform().start(() -> failure.complete(importUntil(isOver)));
        Thread.sleep(random.nextInt(1_500));
        node.kill();
        Thread.sleep(random.nextInt(1_500));
        node = OpenSearchNode.at(home, port);
        Thread.sleep(1_000);
        isOver.set(true);
        importing.join();
        assertFalse(failure.join().contains("Exception"), failure::join);
        try (LibraryFolder library = read(address);
            LibraryFolder made = made()) {
          assertTrue(steps.of(papers(library)).isPresent());
          made.catchUp(ProgressListener.NONE, () -> false);
          assertEquals(Optional.of(OtherProcess.steps(made)), steps.of(papers(library)));
        }
      }
    } finally {
      node.close();
    }
  }

  /// The message of the import that failed; "" if none did.
  private String importUntil(AtomicBoolean isOver) {
    try (LibraryFolder library = made()) {
      library.catchUp(ProgressListener.NONE, () -> false);
      while (!isOver.get()) {
        OtherProcess.importStep(library, OtherProcess.steps(library), ProgressListener.NONE);
      }
      return "";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void managerOfThreeNodesIsKilled() throws IOException, InterruptedException {
    List<OpenSearchNode> nodes = OpenSearchNode.cluster(temp.resolve("nodes"), 3);
    try (var steps = new Steps()) {
      createCatalogue(nodes.getFirst().catalogue("byline"), 2, 1);
      int manager = manager(nodes.getFirst());
      ClusterAddress address = nodes.get((manager + 1) % nodes.size()).catalogue("byline");
      new CatalogueFile(address, true).write(temp.resolve("made"));
      var isOver = new AtomicBoolean();
      try (var reader = new Reader(address);
          var other = new Reader(nodes.get((manager + 2) % nodes.size()).catalogue("byline"))) {
        CompletableFuture<String> importing =
            CompletableFuture.supplyAsync(() -> importUntil(isOver), Thread::startVirtualThread);
        Thread.sleep(4_000);
        nodes.get(manager).kill();
        Thread.sleep(Repetitions.of(6_000, 30_000));
        isOver.set(true);
        assertEquals("", importing.join());
        reader.assertSawWholeSteps(steps);
        other.assertSawWholeSteps(steps);
      }
    } finally {
      nodes.forEach(OpenSearchNode::close);
    }
  }

  /// The number of the node that manages the cluster.
  private static int manager(OpenSearchNode one) throws IOException {
    try (var client = new ClusterClient(one.catalogue("byline"), ClusterCredentials.NONE)) {
      var state = client.get("_cluster/state/nodes,cluster_manager_node");
      String id = state.path("cluster_manager_node").asString("");
      String name = state.path("nodes").path(id).path("name").asString("");
      return Integer.parseInt(name.substring("node".length()));
    }
  }
}
