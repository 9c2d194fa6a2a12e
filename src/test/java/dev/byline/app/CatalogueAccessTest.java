package dev.byline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.cluster.OpenSearchNode;
import dev.byline.cluster.rest.ClusterAddress;
import dev.byline.intake.OtherProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A catalogue behind HTTPS, and its users: the program in a process of its own, as its users start
/// it.
@Tag("cluster")
class CatalogueAccessTest {

  private static final String PASSWORD = "changeit";
  private static final Path PAGE = Path.of("data/pierre-marion.txt");

  private static final Map<String, String> WRITER =
      Map.of("BYLINE_CATALOGUE_USER", "importer", "BYLINE_CATALOGUE_PASSWORD", "hush-writes");
  private static final Map<String, String> READER =
      Map.of("BYLINE_CATALOGUE_USER", "reader", "BYLINE_CATALOGUE_PASSWORD", "hush-reads");
  private static final Map<String, String> KEY = Map.of("BYLINE_CATALOGUE_API_KEY", "hush-key");
  private static final Map<String, String> WRONG =
      Map.of("BYLINE_CATALOGUE_USER", "reader", "BYLINE_CATALOGUE_PASSWORD", "hush-guessed");

  private static final List<String> SECRETS =
      List.of(
          "hush-",
          basic("importer", "hush-writes"),
          basic("reader", "hush-reads"),
          basic("reader", "hush-guessed"));

  private final ClusterAddress node = OpenSearchNode.newCatalogue();
  private final List<Process> proxies = new ArrayList<>();
  private final StringBuilder said = new StringBuilder();
  @TempDir private Path temp;
  private Path trusted = Path.of("");

  private record Run(int status, String out, String err) {}

  @BeforeEach
  void makeCertificate() throws IOException {
    trusted = certificate("trusted", "IP:127.0.0.1");
  }

  @AfterEach
  void stopProxies() {
    proxies.forEach(proxy -> proxy.destroyForcibly().onExit().join());
  }

  private static String basic(String user, String password) {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(both);
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home", ""), "bin", name).toString();
  }

  private static String all(BufferedReader reader) {
    return reader.lines().collect(Collectors.joining("\n"));
  }

  /// A key store with a certificate that its owner has signed.
  private Path certificate(String file, String name) throws IOException {
    Path store = temp.resolve(file + ".p12");
    List<String> command =
        List.of(
            tool("keytool"),
            "-genkeypair",
            "-alias",
            "test",
            "-keyalg",
            "EC",
            "-dname",
            "CN=Byline test",
            "-ext",
            "SAN=" + name,
            "-storetype",
            "PKCS12",
            "-storepass",
            PASSWORD,
            "-keystore",
            store.toString());
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = all(keytool.inputReader());
    assertEquals(0, keytool.onExit().join().exitValue(), output);
    return store;
  }

  /// A proxy that shows this certificate.
  ///
  /// @return the catalogue's address there
  private String proxy(Path certificate) throws IOException {
    var command = new ArrayList<String>();
    command.add(tool("java"));
    command.add("-Xmx128m");
    command.add("src/test/node/HttpsProxy.java");
    command.add(certificate.toString());
    command.add(node.server().toString());
    command.addAll(List.of("Basic " + basic("importer", "hush-writes"), "write"));
    command.addAll(List.of("Basic " + basic("reader", "hush-reads"), "read"));
    command.addAll(List.of("ApiKey hush-key", "read"));
    Process proxy = new ProcessBuilder(command).redirectErrorStream(true).start();
    proxies.add(proxy);
    String line = String.valueOf(proxy.inputReader().readLine());
    assertTrue(line.startsWith("listening "), line);
    return "https://127.0.0.1:" + line.substring("listening ".length()) + "/" + node.catalogue();
  }

  /// Runs the program, which tells of all that it does.
  private Run byline(Map<String, String> user, Path trustStore, String library, String... args)
      throws IOException {
    var command = new ArrayList<>(OtherProcess.command(Main.class));
    command.addAll(
        1,
        List.of(
            "-Dbyline.verbose=true",
            "-Duser.home=" + temp.resolve("home"),
            "-Djavax.net.ssl.trustStore=" + trustStore,
            "-Djavax.net.ssl.trustStorePassword=" + PASSWORD));
    command.addAll(List.of("--library", library));
    command.addAll(List.of(args));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
    builder.environment().putAll(user);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int status = builder.start().onExit().join().exitValue();
    var run = new Run(status, Files.readString(out), Files.readString(err));
    said.append(run);
    return run;
  }

  private static void assertDone(Run run) {
    assertEquals(0, run.status(), run::toString);
  }

  private static void assertRefused(Run run, String... words) {
    assertEquals(3, run.status(), run::toString);
    for (String word : words) {
      assertTrue(run.err().contains(word), () -> word + ": " + run);
    }
    String message =
        run.err().lines().filter(line -> line.startsWith("byline: ")).collect(Collectors.joining());
    assertFalse(message.contains("Exception"), run::toString);
  }

  private static int papers(Run run) {
    assertDone(run);
    return new JsonMapper().readTree(run.out()).path("count").asInt(-1);
  }

  @Test
  void untrustedCertificateIsRefused() throws IOException {
    String address = proxy(trusted);
    Path other = certificate("other", "IP:127.0.0.1");
    assertRefused(
        byline(WRITER, other, address, "search"), "is not trusted", "javax.net.ssl.trustStore");
    Path elsewhere = certificate("elsewhere", "DNS:elsewhere.example");
    assertRefused(
        byline(WRITER, elsewhere, proxy(elsewhere), "search"), "is not trusted", "127.0.0.1");
    assertNoSecretIsKept();
  }

  @Test
  void serverWithoutHttpsIsNamed() throws IOException {
    String address = node.toString().replace("http://", "https://");
    assertRefused(
        byline(WRITER, trusted, address, "search"), "Could not connect securely", "HTTPS");
    assertNoSecretIsKept();
  }

  @Test
  void usersDoWhatTheyMay() throws IOException {
    String address = proxy(trusted);
    String made = temp.resolve("made").toString();
    assertDone(byline(WRITER, trusted, made, "cluster", "init", address));
    assertDone(byline(WRITER, trusted, made, "cluster", "import", PAGE.toString()));
    int papers = papers(byline(READER, trusted, address, "search", "--json"));
    assertTrue(papers > 10, "papers: " + papers);
    assertEquals(papers, papers(byline(KEY, trusted, address, "search", "--json")));
    assertDone(byline(READER, trusted, address, "cluster", "status"));

    String journal = Files.readString(temp.resolve("made/journal.jsonl"));
    for (Map<String, String> reader : List.of(READER, KEY)) {
      assertRefused(
          byline(reader, trusted, made, "cluster", "import", "data/benoit-dherin.txt"),
          "You are not allowed",
          "“write”");
    }
    assertEquals(journal, Files.readString(temp.resolve("made/journal.jsonl")));
    assertEquals(papers, papers(byline(READER, trusted, address, "search", "--json")));

    assertRefused(
        byline(WRONG, trusted, address, "search"), "does not know you", "BYLINE_CATALOGUE_USER");
    assertRefused(byline(Map.of(), trusted, address, "search"), "BYLINE_CATALOGUE_API_KEY");
    assertNoSecretIsKept();
  }

  /// Neither in a file of a library, the caches and logs beside it, nor in what was printed.
  private void assertNoSecretIsKept() throws IOException {
    for (String secret : SECRETS) {
      assertFalse(said.toString().contains(secret), () -> secret + " in " + said);
    }
    try (Stream<Path> files = Files.walk(temp)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String secret : SECRETS) {
          assertFalse(bytes.contains(secret), () -> secret + " in " + file);
        }
      }
    }
  }
}
