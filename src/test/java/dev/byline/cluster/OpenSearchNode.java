package dev.byline.cluster;

import dev.byline.cluster.rest.ClusterAddress;
import dev.byline.cluster.rest.ClusterCredentials;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A real node of OpenSearch in a process of its own, one for all tests of a JVM. It ends with the
/// JVM, since its input does.
public final class OpenSearchNode {

  /// Names the file that holds the class path of the server.
  private static final String CLASS_PATH = "byline.cluster.classpath";

  private static final AtomicInteger CATALOGUES = new AtomicInteger();

  private static final class Shared {
    static final OpenSearchNode NODE = start();
  }

  private final String server;

  private OpenSearchNode(String server) {
    this.server = server;
  }

  /// An address of a catalogue that nobody else has.
  public static ClusterAddress newCatalogue() {
    return ClusterAddress.of(Shared.NODE.server + "/test" + CATALOGUES.incrementAndGet() + "x");
  }

  /// An empty catalogue of its own.
  static ClusterIndex emptyCatalogue(int shards) throws IOException {
    ClusterAddress address = newCatalogue();
    ClusterCatalogue.create(address, ClusterCredentials.NONE, shards, 0);
    return ClusterIndex.open(new CatalogueFile(address, true), ClusterCredentials.NONE);
  }

  private static OpenSearchNode start() {
    try {
      String libraries = Files.readString(Path.of(System.getProperty(CLASS_PATH, ""))).strip();
      Path home = Files.createTempDirectory("byline-node");
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(
          List.of(
              "-Xmx512m",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "--enable-native-access=ALL-UNNAMED",
              "--sun-misc-unsafe-memory-access=allow",
              "-Dlog4j2.level=ERROR",
              "-cp",
              libraries,
              "src/test/node/OpenSearchProcess.java",
              home.toString()));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
      var said = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("listening ")) {
          Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
          return new OpenSearchNode("http://" + line.substring("listening ".length()));
        }
        said.append(line).append('\n');
      }
      throw new IOException("The node did not start: " + said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
