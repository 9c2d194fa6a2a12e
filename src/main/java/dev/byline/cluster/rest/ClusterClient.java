package dev.byline.cluster.rest;

import dev.byline.wording.Wording;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client of a cluster: sends JSON, reads JSON, waits where the cluster is busy or starts again,
/// and says what to do where it refuses. Thread-safe.
///
/// Every request may be sent twice: documents have ids of their own. Certificates are checked by
/// the JDK's rules, and an error of theirs is an error.
public final class ClusterClient implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(ClusterClient.class);

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Duration CONNECT = Duration.ofSeconds(10);

  /// The longest that one request takes.
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /// The longest that somebody who waits at a window is kept waiting for a cluster that is busy or
  /// away.
  private static final Duration IMPATIENT = Duration.ofSeconds(6);

  /// Longer than a node takes to start again.
  private static final Duration PATIENT = Duration.ofSeconds(60);

  /// The longest that one call takes, all of its requests together.
  public static final Duration LONGEST_CALL = PATIENT.plus(LONGEST);

  private static final long POLL_MILLIS = 10;

  /// Too busy, or a proxy whose server is: to wait helps.
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

  private final HttpClient http;
  private final ClusterAddress address;
  private final ClusterCredentials credentials;
  private final Duration patience;

  public ClusterClient(ClusterAddress address, ClusterCredentials credentials) {
    this(HttpClient.newBuilder().connectTimeout(CONNECT).build(), address, credentials, IMPATIENT);
  }

  private ClusterClient(
      HttpClient http, ClusterAddress address, ClusterCredentials credentials, Duration patience) {
    this.http = http;
    this.address = address;
    this.credentials = credentials;
    this.patience = patience;
  }

  /// The same client for work that would rather wait than come to nothing. It is closed with this
  /// one.
  @SuppressWarnings("resource") // They share their connections.
  public ClusterClient patient() {
    return new ClusterClient(http, address, credentials, PATIENT);
  }

  public ClusterAddress address() {
    return address;
  }

  public JsonNode get(String path) throws IOException {
    return send(new Call("GET", path, Optional.empty(), () -> false));
  }

  public JsonNode delete(String path) throws IOException {
    return send(new Call("DELETE", path, Optional.empty(), () -> false));
  }

  public JsonNode put(String path, Object body) throws IOException {
    return send(new Call("PUT", path, Optional.of(json(body)), () -> false));
  }

  public JsonNode post(String path, Object body) throws IOException {
    return post(path, body, () -> false);
  }

  /// Posts a question that may be withdrawn.
  ///
  /// @throws CancellationException soon after `cancelled` turns true; the cluster is told
  public JsonNode post(String path, Object body, BooleanSupplier cancelled) throws IOException {
    return send(new Call("POST", path, Optional.of(json(body)), cancelled));
  }

  /// Posts lines of JSON.
  public JsonNode postLines(String path, String lines) throws IOException {
    return send(new Call("POST", path, Optional.of(lines), () -> false));
  }

  public static String json(Object value) {
    return JSON.writeValueAsString(value);
  }

  /// A request, and whether its answer is still wanted.
  private record Call(
      String method, String path, Optional<String> body, BooleanSupplier cancelled) {
    void check() {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("The question was withdrawn");
      }
    }
  }

  private JsonNode send(Call call) throws IOException {
    refuseInTheClear();
    var backoff = new Backoff(patience);
    while (true) {
      call.check();
      boolean isLast = backoff.isOver();
      Optional<HttpResponse<byte[]>> answer = attempt(call, isLast);
      call.check();
      if (answer.isPresent() && (isLast || !BUSY.contains(answer.get().statusCode()))) {
        return read(answer.get());
      }
      answer.ifPresent(busy -> LOG.info("The cluster is busy ({})", busy.statusCode()));
      backoff.pause();
    }
  }

  /// One answer; empty if there was none and another attempt may have one.
  private Optional<HttpResponse<byte[]>> attempt(Call call, boolean isLast) throws IOException {
    try {
      return Optional.of(once(call));
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      if (isLast || !ConnectionFailure.mayPass(e)) {
        throw ConnectionFailure.of(e, address.server(), LONGEST);
      }
      LOG.info("No answer from the cluster: {}", e.toString());
      return Optional.empty();
    }
  }

  private void refuseInTheClear() throws ClusterException {
    if (credentials.header().isPresent() && address.isReadByOthers()) {
      throw new ClusterException(0, Wording.of("cluster.clear", address.server()));
    }
  }

  private HttpResponse<byte[]> once(Call call) throws IOException {
    String opaque = "byline-" + UUID.randomUUID();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resource(call.path()))
            .timeout(LONGEST)
            .header("X-Opaque-Id", opaque)
            .header("Content-Type", "application/json");
    credentials.header().ifPresent(header -> request.header("Authorization", header));
    byte[] body = call.body().orElse("").getBytes(StandardCharsets.UTF_8);
    request.method(
        call.method(),
        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    return await(sent(request.build()), call, opaque);
  }

  /// Sends from a thread of its own. The JDK's own way ends in the common pool, and waits for ever
  /// where all of that pool wait for answers.
  private CompletableFuture<HttpResponse<byte[]>> sent(HttpRequest request) {
    var answer = new CompletableFuture<HttpResponse<byte[]>>();
    Thread.ofVirtual()
        .start(() -> {
          try {
            answer.complete(http.send(request, BodyHandlers.ofByteArray()));
          } catch (IOException | InterruptedException | RuntimeException e) {
            answer.completeExceptionally(e);
          }
        });
    return answer;
  }

  private HttpResponse<byte[]> await(
      CompletableFuture<HttpResponse<byte[]>> answer, Call call, String opaque) throws IOException {
    while (true) {
      try {
        return answer.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        if (call.cancelled().getAsBoolean()) {
          new ServerTasks(this).cancel(opaque);
          call.check();
        }
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException cause) {
          throw cause;
        }
        throw new IOException(e.getCause());
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
    }
  }

  static InterruptedIOException interrupted(InterruptedException cause) {
    var interrupted = new InterruptedIOException();
    interrupted.initCause(cause);
    return interrupted;
  }

  private JsonNode read(HttpResponse<byte[]> answer) throws IOException {
    JsonNode body;
    try {
      body = JSON.readTree(answer.body());
    } catch (JacksonException e) {
      throw answer.statusCode() == 401 || answer.statusCode() == 403
          ? refused(answer.statusCode(), "")
          : notACluster(answer.statusCode(), e);
    }
    if (answer.statusCode() >= 400) {
      throw refused(answer.statusCode(), reason(body));
    }
    return body;
  }

  private ClusterException notACluster(int status, JacksonException cause) {
    var failure =
        new ClusterException(status, Wording.of("cluster.noCluster", address.server(), status));
    failure.initCause(cause);
    return failure;
  }

  private static String reason(JsonNode body) {
    JsonNode error = body.path("error");
    JsonNode root = error.path("root_cause").path(0);
    String reason = (root.isMissingNode() ? error : root).path("reason").asString("");
    JsonNode deeper = error.path("failed_shards").path(0).path("reason").path("caused_by");
    return deeper.isMissingNode() ? reason : reason + ": " + deeper.path("reason").asString("");
  }

  private ClusterException refused(int status, String reason) {
    return new ClusterException(
        status,
        switch (status) {
          case 401 -> Wording.of("cluster.unknownUser", address.server());
          case 403 -> Wording.of("cluster.forbidden", address);
          case 413 -> Wording.of("cluster.tooLarge", address.server());
          case 429, 502, 503, 504 -> Wording.of("cluster.busy", address.server(), status);
          default -> Wording.of("cluster.refused", address.server(), status, reason);
        });
  }

  @Override
  public void close() {
    http.shutdown();
  }
}
