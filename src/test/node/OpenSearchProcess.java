import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/// One node of OpenSearch on the loopback address, for tests: run from its source, with the
/// server's own libraries, in a process of its own. It says where it listens, ends when its input
/// ends, and deletes its folder.
///
/// Its arguments are the folder and settings, `name=value`. With any of these the folder is kept.
public final class OpenSearchProcess {

  private OpenSearchProcess() {}

  private static final class PlainNode extends Node {
    PlainNode(Environment environment, Collection<PluginInfo> plugins) {
      super(environment, plugins, true);
    }
  }

  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    Files.createDirectories(home.resolve("config"));
    Settings.Builder settings =
        Settings.builder()
            .put("path.home", home.toString())
            .put("cluster.name", "byline-test")
            .put("node.name", "node")
            .put("node.processors", 2)
            .put("http.host", "127.0.0.1")
            .put("transport.host", "127.0.0.1")
            .put("http.port", "0")
            .put("transport.port", "0")
            .put("http.type", "netty4")
            .put("transport.type", "netty4")
            .put("indices.query.bool.max_clause_count", 100_000)
            .put("cluster.routing.allocation.disk.threshold_enabled", false);
    List<String> more = List.of(args).subList(1, args.length);
    for (String setting : more) {
      int equals = setting.indexOf('=');
      settings.put(setting.substring(0, equals), setting.substring(equals + 1));
    }
    if (more.stream().noneMatch(setting -> setting.startsWith("discovery."))) {
      settings.put("discovery.type", "single-node");
    }
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(settings.build(), Map.of(), null, () -> "node");
    List<PluginInfo> plugins =
        List.of(plugin(Netty4ModulePlugin.class), plugin(CommonAnalysisModulePlugin.class));
    try (Node node = new PlainNode(environment, plugins)) {
      node.start();
      System.out.println(
          "listening "
              + node.injector()
                  .getInstance(HttpServerTransport.class)
                  .boundAddress()
                  .publishAddress());
      while (System.in.read() >= 0) {}
    } finally {
      if (more.isEmpty()) {
        delete(home);
      }
    }
    System.exit(0);
  }

  private static PluginInfo plugin(Class<? extends Plugin> type) {
    return new PluginInfo(
        type.getSimpleName(),
        type.getSimpleName(),
        Version.CURRENT.toString(),
        Version.CURRENT,
        "21",
        type.getName(),
        null,
        List.of(),
        false);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
