package dev.byline.cluster;

import dev.byline.cluster.rest.BulkRequests;
import dev.byline.cluster.rest.ClusterClient;
import dev.byline.cluster.rest.Dsl;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A writer of versions of records, many at a time. Whoever puts more than the cluster takes waits.
/// Thread-safe.
final class VersionWriter {

  private static final int RECORDS = 1_000;

  /// Characters of a request.
  private static final int LONGEST = 4_000_000;

  private final Map<RecordVersion.Key, Optional<Written>> pending = new LinkedHashMap<>();
  private final Object sending = new Object();
  private final BulkRequests requests;
  private final ClusterClient client;
  private final WriterLease lease;
  private final String index;
  private int length;
  private Optional<Generation> base;
  private volatile long generation;

  /// A version as JSON.
  private record Written(String id, String json) {}

  /// @param base the commit whose versions are replaced; empty in a new index
  VersionWriter(ClusterClient client, WriterLease lease, String index, Optional<Generation> base) {
    this.client = client;
    this.lease = lease;
    this.index = index;
    this.base = base;
    requests = new BulkRequests(client, index, lease::prolong);
    generation = lease.generation();
  }

  /// The generation that is written.
  long generation() {
    return generation;
  }

  /// Writes a version in place of the one before.
  void put(RecordVersion version) throws IOException {
    var written = new Written(version.documentId(), ClusterClient.json(version.document()));
    add(version.key(), Optional.of(written));
  }

  void delete(RecordVersion.Key key) throws IOException {
    add(key, Optional.empty());
  }

  private void add(RecordVersion.Key key, Optional<Written> version) throws IOException {
    boolean isFull;
    synchronized (pending) {
      pending.put(key, version);
      length += version.map(written -> written.json().length()).orElse(0);
      isFull = pending.size() >= RECORDS || length >= LONGEST;
    }
    if (isFull) {
      flush();
    }
  }

  /// Sends what is pending. Of two versions of one record the later one is sent later.
  void flush() throws IOException {
    synchronized (sending) {
      Map<RecordVersion.Key, Optional<Written>> batch;
      synchronized (pending) {
        batch = new LinkedHashMap<>(pending);
        pending.clear();
        length = 0;
      }
      if (!batch.isEmpty()) {
        send(batch);
      }
    }
  }

  private void send(Map<RecordVersion.Key, Optional<Written>> batch) throws IOException {
    Map<RecordVersion.Key, RecordVersion> old =
        base.isEmpty() ? Map.of() : old(base.get(), batch.keySet());
    var lines = new ArrayList<BulkRequests.Line>();
    batch.forEach((key, version) -> {
      RecordVersion replaced = old.get(key);
      if (replaced != null) {
        lines.add(replaced.diedBy(generation).line());
      }
      lines.add(
          version
              .map(written -> BulkRequests.index(written.id(), written.json()))
              .orElseGet(() -> BulkRequests.delete(key.document(generation))));
    });
    requests.send(lines);
  }

  /// The versions in `commit` of the records of `keys`.
  private Map<RecordVersion.Key, RecordVersion> old(Generation commit, Set<RecordVersion.Key> keys)
      throws IOException {
    var ids = new LinkedHashSet<String>();
    keys.forEach(key -> ids.add(key.id()));
    Map<String, Object> query =
        Dsl.allOf(
            List.of(
                Dsl.terms(CatalogueLayout.ID, ids),
                Generation.bornBy(commit.number()),
                Dsl.not(Generation.deadBy(commit.number()))));
    var old = new HashMap<RecordVersion.Key, RecordVersion>();
    var versions = new StoredVersions(client, index);
    for (JsonNode source : versions.sources(query)) {
      RecordVersion version = RecordVersion.read(source);
      if (keys.contains(version.key())) {
        old.put(version.key(), version);
      }
    }
    return old;
  }

  /// Begins another generation after one is committed.
  void goOnAfter(Generation committed) throws IOException {
    synchronized (sending) {
      base = Optional.of(committed);
      generation = lease.next();
    }
  }
}
