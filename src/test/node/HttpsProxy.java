import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A proxy before a node of OpenSearch, for tests: it speaks HTTPS and knows users, as the node's
/// security plugin does. It says at which port it listens, and ends when its input ends.
///
/// Its arguments are a key store, the node's address, and for each user the `Authorization` header
/// and what it may do: `read` or `write`.
public final class HttpsProxy {

  private static final String PASSWORD = "changeit";

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI node;
  private final Map<String, String> rights;

  private HttpsProxy(URI node, Map<String, String> rights) {
    this.node = node;
    this.rights = rights;
  }

  public static void main(String[] args) throws Exception {
    var proxy =
        new HttpsProxy(
            URI.create(args[1]),
            IntStream.range(1, args.length / 2)
                .boxed()
                .collect(Collectors.toMap(i -> args[2 * i], i -> args[2 * i + 1])));
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(Path.of(args[0]))));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", proxy::answer);
    server.start();
    System.out.println("listening " + server.getAddress().getPort());
    while (System.in.read() >= 0) {}
    System.exit(0);
  }

  private static SSLContext context(Path keyStore) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keyStore)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String user = exchange.getRequestHeaders().getFirst("Authorization");
      String right = user == null ? "" : rights.getOrDefault(user, "");
      if (right.isEmpty()) {
        send(exchange, 401, "Unauthorized".getBytes(StandardCharsets.UTF_8));
      } else if (right.equals("read") && !isReading(exchange)) {
        String reason = "no permissions for [indices:data/write]";
        String refusal =
            "{\"error\":{\"root_cause\":[{\"reason\":\"%s\"}]},\"status\":403}".formatted(reason);
        send(exchange, 403, refusal.getBytes(StandardCharsets.UTF_8));
      } else {
        forward(exchange, body);
      }
    }
  }

  private static boolean isReading(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    return switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" -> true;
      case "POST" -> List.of("_search", "_count", "_mget").stream().anyMatch(path::endsWith);
      default -> false;
    };
  }

  private void forward(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(node + exchange.getRequestURI().toString()))
            .header("Content-Type", "application/json")
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body))
            .build();
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      send(exchange, answer.statusCode(), answer.body());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
