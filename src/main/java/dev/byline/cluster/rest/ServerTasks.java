package dev.byline.cluster.rest;

import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// The running searches of a cluster, of which one can be ended that nobody waits for any more.
final class ServerTasks {

  private static final Logger LOG = LoggerFactory.getLogger(ServerTasks.class);

  private final ClusterClient client;

  ServerTasks(ClusterClient client) {
    this.client = client;
  }

  /// Ends the searches that were sent with this `X-Opaque-Id`. Whoever may not do so leaves them to
  /// end by themselves: their answer is not waited for either way.
  void cancel(String opaque) {
    try {
      JsonNode nodes = client.get("_tasks?actions=*search*").path("nodes");
      for (JsonNode node : nodes) {
        for (Map.Entry<String, JsonNode> task : node.path("tasks").properties()) {
          JsonNode of = task.getValue();
          boolean isMeant = of.path("headers").path("X-Opaque-Id").asString("").equals(opaque);
          if (isMeant && of.path("parent_task_id").isMissingNode()) {
            client.post("_tasks/" + task.getKey() + "/_cancel", Map.of());
          }
        }
      }
    } catch (IOException e) {
      LOG.info("A search goes on that is not waited for: {}", e.toString());
    }
  }
}
