package dev.byline.cluster.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The client beside a server that says what a test wants.
class ClusterClientTest {

  private static final ClusterCredentials ADA =
      ClusterCredentials.of(
          Map.of("BYLINE_CATALOGUE_USER", "ada", "BYLINE_CATALOGUE_PASSWORD", "secret"));

  /// What the server answers; it says nothing to a request for which there is nothing.
  private final Queue<String> answers = new ConcurrentLinkedQueue<>();

  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private ServerSocket server;
  private ClusterClient client;

  @BeforeEach
  void start() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
    client =
        new ClusterClient(
            ClusterAddress.of("http://127.0.0.1:" + server.getLocalPort() + "/byline"), ADA);
  }

  @AfterEach
  void stop() throws IOException {
    client.close();
    server.close();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> answer(socket));
      } catch (IOException e) {
        assertTrue(server.isClosed(), e::toString);
      }
    }
  }

  private void answer(Socket socket) {
    try (socket) {
      var lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      var request = new StringBuilder();
      String line = lines.readLine();
      while (line != null && !line.isEmpty()) {
        request.append(line).append('\n');
        line = lines.readLine();
      }
      requests.add(request.toString());
      String answer = answers.poll();
      if (answer == null) {
        // Waits until the client gives up.
        lines.lines().forEach(_ -> {});
      } else {
        OutputStream out = socket.getOutputStream();
        out.write(answer.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (SocketException _) {
      // The client gave up.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(int status, String body) {
    answers.add(
        "HTTP/1.1 %d said\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
            .formatted(status, body.getBytes(StandardCharsets.UTF_8).length, body));
  }

  @Test
  void busyClusterIsAskedAgain() throws IOException {
    say(429, "{}");
    say(503, "{}");
    say(200, "{\"found\":true}");
    assertTrue(client.get("byline/_doc/commit").path("found").asBoolean(false));
    assertEquals(3, requests.size());
    assertTrue(requests.getFirst().contains("Authorization: Basic "), requests::toString);
    assertTrue(requests.getFirst().contains("X-Opaque-Id: byline-"), requests::toString);
  }

  @Test
  void lostConnectionIsTriedAgain() throws IOException {
    answers.add("");
    answers.add("HTTP/1.1 200 said\r\nContent-Length: 99\r\n\r\n{\"found\":");
    say(200, "{\"found\":true}");
    assertTrue(client.post("byline/_search", Map.of()).path("found").asBoolean(false));
    assertEquals(3, requests.size());
  }

  /// All of the common pool may wait for answers, as where many windows' questions are asked in it.
  @Test
  void answersComeWhileTheCommonPoolIsBusy() throws InterruptedException {
    var isDone = new CountDownLatch(1);
    var isBlocked = new CountDownLatch(ForkJoinPool.getCommonPoolParallelism());
    try {
      for (int i = 0; i < 4 * ForkJoinPool.getCommonPoolParallelism(); i++) {
        ForkJoinPool.commonPool()
            .execute(() -> {
              isBlocked.countDown();
              awaitUninterruptibly(isDone);
            });
      }
      assertTrue(isBlocked.await(10, TimeUnit.SECONDS));
      say(200, "{\"found\":true}");
      var answer = new CompletableFuture<Boolean>();
      Thread.ofPlatform()
          .daemon()
          .start(() -> {
            try {
              answer.complete(client.get("x").path("found").asBoolean(false));
            } catch (IOException e) {
              answer.completeExceptionally(e);
            }
          });
      assertTrue(assertDoesNotThrow(() -> answer.get(10, TimeUnit.SECONDS)));
    } finally {
      isDone.countDown();
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void secretsAreNotSentInTheClear() throws IOException {
    try (var far = new ClusterClient(ClusterAddress.of("http://catalogue.example/byline"), ADA)) {
      ClusterException refused = assertThrows(ClusterException.class, () -> far.get("x"));
      assertTrue(String.valueOf(refused.getMessage()).contains("https"), refused::toString);
    }
  }

  @Test
  void refusalSaysWhatToDo() {
    say(401, "{}");
    ClusterException unknown = assertThrows(ClusterException.class, () -> client.get("x"));
    assertTrue(
        String.valueOf(unknown.getMessage()).contains("BYLINE_CATALOGUE_USER"), unknown::toString);
    assertFalse(String.valueOf(unknown.getMessage()).contains("secret"), unknown::toString);
    say(400, "{\"error\":{\"root_cause\":[{\"reason\":\"no such field\"}]}}");
    ClusterException bad = assertThrows(ClusterException.class, () -> client.get("x"));
    assertTrue(String.valueOf(bad.getMessage()).contains("no such field"), bad::toString);
    say(200, "<html>");
    ClusterException other = assertThrows(ClusterException.class, () -> client.get("x"));
    assertTrue(
        String.valueOf(other.getMessage()).contains("does not answer as an OpenSearch"),
        other::toString);
  }

  @Test
  void withdrawnSearchIsEndedOnTheServer() {
    var withdrawn = new AtomicBoolean();
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          while (requests.isEmpty()) {
            Thread.onSpinWait();
          }
          String opaque =
              requests
                  .getFirst()
                  .lines()
                  .filter(line -> line.startsWith("X-Opaque-Id: "))
                  .findFirst()
                  .orElseThrow()
                  .substring("X-Opaque-Id: ".length());
          say(
              200,
              "{\"nodes\":{\"n\":{\"tasks\":{\"n:7\":{\"headers\":{\"X-Opaque-Id\":\""
                  + opaque
                  + "\"}},\"n:8\":{\"headers\":{\"X-Opaque-Id\":\"another\"}}}}}}");
          say(200, "{}");
          withdrawn.set(true);
        });
    assertThrows(
        CancellationException.class, () -> client.post("_search", Map.of(), withdrawn::get));
    assertEquals(
        List.of(
            "POST /_search HTTP/1.1",
            "GET /_tasks?actions=*search* HTTP/1.1",
            "POST /_tasks/n:7/_cancel HTTP/1.1"),
        requests.stream().map(request -> request.lines().findFirst().orElse("")).toList());
  }
}
