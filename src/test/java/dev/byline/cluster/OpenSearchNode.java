package dev.byline.cluster;

import dev.byline.cluster.rest.ClusterAddress;
import dev.byline.cluster.rest.ClusterClient;
import dev.byline.cluster.rest.ClusterCredentials;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A real node of OpenSearch in a process of its own: one for all tests of a JVM, or one that a
/// test may kill. It ends with the JVM, since its input does.
public final class OpenSearchNode implements Closeable {

  /// Names the file that holds the class path of the server.
  private static final String CLASS_PATH = "byline.cluster.classpath";

  private static final AtomicInteger CATALOGUES = new AtomicInteger();

  private static final class Shared {
    static final OpenSearchNode NODE = start();

    private static OpenSearchNode start() {
      try {
        return OpenSearchNode.start(Files.createTempDirectory("byline-node"), 512, List.of());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Process process;
  private final String server;

  private OpenSearchNode(Process process, String server) {
    this.process = process;
    this.server = server;
  }

  /// An address of a catalogue that nobody else has.
  public static ClusterAddress newCatalogue() {
    return ClusterAddress.of(Shared.NODE.server + "/test" + CATALOGUES.incrementAndGet() + "x");
  }

  /// The time that processors have worked for the node of all tests.
  public static Duration sharedWork() {
    return Shared.NODE.process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// An empty catalogue of its own.
  static ClusterIndex emptyCatalogue(int shards) throws IOException {
    ClusterAddress address = newCatalogue();
    ClusterCatalogue.create(address, ClusterCredentials.NONE, shards, 0);
    return ClusterIndex.open(new CatalogueFile(address, true), ClusterCredentials.NONE);
  }

  /// Ends the right to write of whoever has it, as time does.
  public static void expireLease(ClusterAddress address) throws IOException {
    try (var client = new ClusterClient(address, ClusterCredentials.NONE)) {
      String path = CatalogueLayout.writerIndex(address.catalogue()) + "/_doc/lock";
      var lock = new LinkedHashMap<String, Object>();
      client
          .get(path)
          .path("_source")
          .properties()
          .forEach(e -> lock.put(e.getKey(), e.getValue()));
      lock.put("owner", "");
      lock.put("until", 0);
      client.put(path, lock);
    }
  }

  /// A node that keeps its records in `home` for the next one there, and listens at `port`.
  ///
  /// @param more settings, `name=value`
  public static OpenSearchNode at(Path home, int port, String... more) throws IOException {
    var settings = new ArrayList<>(List.of(more));
    settings.add("http.port=" + port);
    return start(home, 256, settings);
  }

  /// Nodes that are one cluster. Each may hold all of it.
  public static List<OpenSearchNode> cluster(Path home, int nodes) throws IOException {
    List<Integer> ports = freePorts(2 * nodes);
    List<Integer> transport = ports.subList(nodes, 2 * nodes);
    String seeds = joined(transport.stream().map(port -> "127.0.0.1:" + port));
    String names = joined(IntStream.range(0, nodes).mapToObj(i -> "node" + i));
    var started = new ArrayList<CompletableFuture<OpenSearchNode>>();
    for (int i = 0; i < nodes; i++) {
      int node = i;
      started.add(
          CompletableFuture.supplyAsync(() -> {
            try {
              return at(
                  home.resolve("node" + node),
                  ports.get(node),
                  "node.name=node" + node,
                  "transport.port=" + transport.get(node),
                  "discovery.seed_hosts=" + seeds,
                  "cluster.initial_cluster_manager_nodes=" + names);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }));
    }
    return started.stream().map(CompletableFuture::join).toList();
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining(","));
  }

  /// Ports of this machine that nobody listens at.
  public static List<Integer> freePorts(int count) throws IOException {
    var sockets = new ArrayList<ServerSocket>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
  }

  /// An address of a catalogue on this node.
  public ClusterAddress catalogue(String name) {
    return ClusterAddress.of(server + "/" + name);
  }

  /// Kills it as a loss of power would.
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  private static OpenSearchNode start(Path home, int megabytes, List<String> settings)
      throws IOException {
    String libraries = Files.readString(Path.of(System.getProperty(CLASS_PATH, ""))).strip();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + megabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dlog4j2.level=ERROR",
            "-cp",
            libraries,
            "src/test/node/OpenSearchProcess.java",
            home.toString()));
    command.addAll(settings);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    var said = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("listening ")) {
        Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
        return new OpenSearchNode(process, "http://" + line.substring("listening ".length()));
      }
      said.append(line).append('\n');
    }
    throw new IOException("The node did not start: " + said);
  }
}
