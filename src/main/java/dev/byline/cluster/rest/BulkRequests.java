package dev.byline.cluster.rest;

import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Writes of many documents in one request. Those that the cluster is too busy for are sent again.
public final class BulkRequests {

  private static final int TOO_MANY = 429;
  private static final long FIRST_PAUSE = 100;
  private static final long LAST_PAUSE = 3_200;

  /// Characters of a request.
  private static final int LONGEST = 8_000_000;

  private final ClusterClient client;
  private final String index;

  /// One write, as the one or two lines that say it.
  public record Line(String text) {}

  public BulkRequests(ClusterClient client, String index) {
    this.client = client;
    this.index = index;
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
    List<Line> left = lines;
    for (long pause = FIRST_PAUSE; !left.isEmpty(); pause *= 2) {
      boolean isLast = pause > LAST_PAUSE;
      left = refused(left, isLast);
      if (!left.isEmpty()) {
        ClusterClient.sleep(pause);
      }
    }
  }

  /// Sends `lines` and returns those for which the cluster was too busy.
  private List<Line> refused(List<Line> lines, boolean isLast) throws IOException {
    var body = new StringBuilder();
    lines.forEach(line -> body.append(line.text()));
    JsonNode answer =
        client.postLines(
            index + "/_bulk?filter_path=errors,items.*.status,items.*.error.reason",
            body.toString());
    var busy = new ArrayList<Line>();
    if (!answer.path("errors").asBoolean(false)) {
      return busy;
    }
    int i = 0;
    for (JsonNode item : answer.path("items")) {
      JsonNode done = item.properties().iterator().next().getValue();
      int status = done.path("status").asInt(0);
      if (status == TOO_MANY && !isLast) {
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
