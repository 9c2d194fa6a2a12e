package dev.byline.cluster.rest;

import dev.byline.wording.Wording;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Writes of many documents in one request. Those that the cluster is too busy for are sent again.
public final class BulkRequests {

  /// Too many requests, or a shard that has no node just now: to wait helps.
  private static final Set<Integer> BUSY = Set.of(429, 503);

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// The time that the cluster waits for a shard that has no node.
  private static final String SHARD_WAIT = "20s";

  /// Characters of a request.
  private static final int LONGEST = 8_000_000;

  private final ClusterClient client;
  private final String index;
  private final Step before;

  /// One write, as the one or two lines that say it.
  public record Line(String text) {}

  /// Something that may fail.
  @FunctionalInterface
  public interface Step {
    void run() throws IOException;
  }

  /// @param before done before each request
  public BulkRequests(ClusterClient client, String index, Step before) {
    this.client = client;
    this.index = index;
    this.before = before;
  }

  /// Writes a document in place of the one of that id.
  public static Line index(String id, String json) {
    return new Line(ClusterClient.json(Map.of("index", Map.of("_id", id))) + "\n" + json + "\n");
  }

  /// Deletes a document, if there is one.
  public static Line delete(String id) {
    return new Line(ClusterClient.json(Map.of("delete", Map.of("_id", id))) + "\n");
  }

  public void send(List<Line> lines) throws IOException {
    var part = new ArrayList<Line>();
    int length = 0;
    for (Line line : lines) {
      if (length > 0 && length + line.text().length() > LONGEST) {
        sendPart(part);
        part = new ArrayList<>();
        length = 0;
      }
      part.add(line);
      length += line.text().length();
    }
    sendPart(part);
  }

  private void sendPart(List<Line> lines) throws IOException {
    var backoff = new Backoff(PATIENCE);
    List<Line> left = lines;
    while (!left.isEmpty()) {
      boolean isLast = backoff.isOver();
      before.run();
      left = refused(left, isLast);
      if (!left.isEmpty()) {
        backoff.pause();
      }
    }
  }

  /// Sends `lines` and returns those for which the cluster was too busy.
  private List<Line> refused(List<Line> lines, boolean isLast) throws IOException {
    var body = new StringBuilder();
    lines.forEach(line -> body.append(line.text()));
    JsonNode answer =
        client.postLines(
            index
                + "/_bulk?filter_path=errors,items.*.status,items.*.error.reason&timeout="
                + SHARD_WAIT,
            body.toString());
    var busy = new ArrayList<Line>();
    if (!answer.path("errors").asBoolean(false)) {
      return busy;
    }
    int i = 0;
    for (JsonNode item : answer.path("items")) {
      JsonNode done = item.properties().iterator().next().getValue();
      int status = done.path("status").asInt(0);
      if (BUSY.contains(status) && !isLast) {
        busy.add(lines.get(i));
      } else if (!done.path("error").isMissingNode()) {
        String reason = done.path("error").path("reason").asString("");
        throw new ClusterException(
            status, Wording.of("cluster.refused", client.address().server(), status, reason));
      }
      i++;
    }
    return busy;
  }
}
