package dev.byline.cluster;

import dev.byline.cluster.rest.ClusterAddress;
import dev.byline.cluster.rest.ClusterClient;
import dev.byline.cluster.rest.ClusterCredentials;
import dev.byline.cluster.rest.ClusterException;
import dev.byline.library.query.PaperQuery;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A catalogue as a whole: its set-up and its state.
public final class ClusterCatalogue {

  /// The state of a catalogue.
  ///
  /// @param server the version of the cluster
  /// @param generation number of the newest commit; 0 before the first
  /// @param documents the versions of records that are stored, those that nobody sees included
  /// @param bytes of the index on the disks of the cluster, without replicas
  public record State(
      String server,
      long generation,
      long papers,
      long authors,
      long documents,
      long bytes,
      int shards,
      int replicas) {}

  private ClusterCatalogue() {}

  /// Creates an empty catalogue.
  ///
  /// @param shards into which its index is divided
  /// @param replicas of each shard
  public static void create(
      ClusterAddress address, ClusterCredentials credentials, int shards, int replicas)
      throws IOException {
    try (var client = new ClusterClient(address, credentials)) {
      client.put(
          CatalogueLayout.writerIndex(address.catalogue()), CatalogueLayout.writerIndex(replicas));
      WriterLease.create(client, shards, replicas);
    } catch (ClusterException e) {
      throw e.status() == 400
          ? new ClusterException(400, Wording.of("cluster.exists", address))
          : e;
    }
  }

  /// The state of a catalogue.
  ///
  /// @throws IOException if there is none, with a sentence that says what to do
  public static State state(ClusterAddress address, ClusterCredentials credentials)
      throws IOException {
    try (var client = new ClusterClient(address, credentials)) {
      WriterLease.Layout layout = WriterLease.layout(client);
      String server = client.get("").path("version").path("number").asString("");
      var commits = new CatalogueCommits(client);
      Optional<Generation> commit = commits.newest();
      if (commit.isEmpty()) {
        return new State(server, 0, 0, 0, 0, 0, layout.shards(), layout.replicas());
      }
      Question question = commits.plainQuestion(commit.get());
      JsonNode stored =
          client.get(commit.get().index() + "/_stats/docs,store").path("_all").path("primaries");
      return new State(
          server,
          commit.get().number(),
          question.count(question.clauses().papers(PaperQuery.ALL)),
          question.count(question.authors()),
          stored.path("docs").path("count").asLong(0),
          stored.path("store").path("size_in_bytes").asLong(0),
          layout.shards(),
          layout.replicas());
    }
  }
}
