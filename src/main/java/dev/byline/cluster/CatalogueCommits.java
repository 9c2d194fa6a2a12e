package dev.byline.cluster;

import dev.byline.cluster.rest.ClusterClient;
import dev.byline.cluster.rest.ClusterException;
import dev.byline.library.IndexStamp;
import dev.byline.library.own.MarkBook;
import dev.byline.model.IdRedirects;
import dev.byline.wording.Wording;
import dev.byline.words.NoteWords;
import dev.byline.words.record.RedirectCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// The commits of a catalogue, and the indices that they lie in.
final class CatalogueCommits {

  /// Of a generation that is not committed.
  static final IndexStamp NO_STAMP = new IndexStamp(CatalogueLayout.VERSION, -1, -1, -1, "");

  private static final String LEADS = "leads";

  private final ClusterClient client;
  private final String catalogue;
  private final String session = UUID.randomUUID().toString();

  CatalogueCommits(ClusterClient client) {
    this.client = client;
    catalogue = client.address().catalogue();
  }

  ClusterClient client() {
    return client;
  }

  /// The same for a writer, who would rather wait than come to nothing.
  CatalogueCommits patient() {
    return new CatalogueCommits(client.patient());
  }

  String session() {
    return session;
  }

  /// The newest commit; empty in a catalogue without one.
  Optional<Generation> newest() throws IOException {
    try {
      return Optional.of(Generation.read(client.get(Generation.path(catalogue))));
    } catch (ClusterException e) {
      if (e.status() == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// A question by nobody in particular, which nothing ends early.
  Question plainQuestion(Generation generation) {
    var nothing = new Question.Marked(MarkBook.EMPTY, new NoteWords());
    return new Question(client, generation, session, nothing, () -> false);
  }

  /// A new index for the generation that is being written. What is left of others that came to
  /// nothing is deleted.
  String create(WriterLease lease) throws IOException {
    for (String old : uncommitted()) {
      lease.prolong();
      drop(old);
    }
    lease.prolong();
    String index = CatalogueLayout.index(catalogue, lease.generation());
    client.put(index, lease.layout().index());
    return index;
  }

  /// The indices of records that no reader sees.
  private List<String> uncommitted() throws IOException {
    var unseen = new ArrayList<String>();
    JsonNode all = client.get(catalogue + "-*/_alias");
    for (Map.Entry<String, JsonNode> index : all.properties()) {
      String name = index.getKey();
      boolean isOurs = name.matches(catalogue + "-\\d+");
      if (isOurs && !index.getValue().path("aliases").has(catalogue)) {
        unseen.add(name);
      }
    }
    return unseen;
  }

  void drop(String index) throws IOException {
    client.delete(index + "?ignore_unavailable=true");
  }

  /// Lets questions find what has been written, on every copy of every shard.
  ///
  /// @throws IOException if one of them does not answer
  void refresh(String index) throws IOException {
    JsonNode shards = client.post(index + "/_refresh", Map.of()).path("_shards");
    if (shards.path("failed").asInt(0) > 0) {
      throw new ClusterException(0, Wording.of("cluster.unrefreshed", client.address().server()));
    }
  }

  /// The one write that readers see a change by.
  void commit(Generation generation, IdRedirects leads) throws IOException {
    client.put(
        leadsPath(generation.index(), generation.number()),
        Map.of(Generation.COMMIT, Map.of(LEADS, RedirectCodec.write(leads))));
    client.put(Generation.path(generation.index()), generation.document());
  }

  private static String leadsPath(String index, long generation) {
    return index + "/_doc/" + LEADS + "@" + generation;
  }

  IdRedirects leads(Generation generation) throws IOException {
    JsonNode document = client.get(leadsPath(generation.index(), generation.number()));
    return RedirectCodec.read(
        document.path("_source").path(Generation.COMMIT).path(LEADS).asString(""));
  }

  /// Deletes the redirects of the commit before `generation`, which nobody reads any more.
  void dropOldLeads(Generation generation) throws IOException {
    try {
      client.delete(leadsPath(generation.index(), generation.before()));
    } catch (ClusterException e) {
      if (e.status() != 404) {
        throw e;
      }
    }
  }

  /// Shows readers the index of `generation` in place of the one before, which is deleted.
  void swap(Generation generation) throws IOException {
    var actions = new ArrayList<Map<String, Object>>();
    var old = new ArrayList<String>();
    try {
      client.get("_alias/" + catalogue).properties().forEach(index -> old.add(index.getKey()));
    } catch (ClusterException e) {
      if (e.status() != 404) {
        throw e;
      }
    }
    old.remove(generation.index());
    old.forEach(index -> actions.add(Map.of("remove", Map.of("index", index, "alias", catalogue))));
    actions.add(Map.of("add", Map.of("index", generation.index(), "alias", catalogue)));
    client.post("_aliases", Map.of("actions", actions));
    for (String index : old) {
      drop(index);
    }
  }
}
