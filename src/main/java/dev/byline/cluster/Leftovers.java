package dev.byline.cluster;

import dev.byline.cluster.rest.BulkRequests;
import dev.byline.cluster.rest.Dsl;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// The versions in an index that no reader sees: those of a change that was stopped, and those that
/// died before the last commit but one, which no question is about any more.
final class Leftovers {

  private final Question question;
  private final BulkRequests requests;

  Leftovers(Question question, WriterLease lease) {
    this.question = question;
    requests = new BulkRequests(question.client(), question.generation().index(), lease::prolong);
  }

  /// Deletes them, and lets those live on that a stopped change has marked as dead.
  void clear() throws IOException {
    Generation commit = question.generation();
    Map<String, Object> unseen =
        Dsl.anyOf(
            List.of(Generation.bornAfter(commit.number()), Generation.deadBy(commit.before())));
    each(unseen, hit -> BulkRequests.delete(hit.path("_id").asString("")));
    each(
        Generation.deadAfter(commit.number()),
        hit -> RecordVersion.read(hit.path("_source")).alive().line());
  }

  private void each(Map<String, Object> query, Function<JsonNode, BulkRequests.Line> write)
      throws IOException {
    new StoredVersions(question.client(), question.generation().index())
        .visit(query, hits -> requests.send(hits.stream().map(write).toList()));
  }
}
