package dev.byline.cluster;

import dev.byline.cluster.rest.ClusterClient;
import dev.byline.cluster.rest.ClusterException;
import dev.byline.library.LibraryBusyException;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// The right to write to a catalogue, of one program at a time and for a while.
///
/// It lies in one document, which is changed only as it was last read. Whoever is stopped loses the
/// right by itself. It is prolonged before each request for which it might not last: no request of
/// one who has lost it comes after.
final class WriterLease {

  private static final Duration LENGTH = ClusterClient.LONGEST_CALL.multipliedBy(2);
  private static final String DOCUMENT = "lock";
  private static final String OWNER = "owner";
  private static final String PROGRAM = "program";
  private static final String UNTIL = "until";
  private static final String GENERATION = "generation";
  private static final String SHARDS = "shards";
  private static final String REPLICAS = "replicas";

  private static final int CONFLICT = 409;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK).withZone(ZoneId.systemDefault());

  private final ClusterClient client;
  private final ClusterClient patient;
  private final String path;
  private final String owner = UUID.randomUUID().toString();
  private JsonNode held;
  private long end;

  private WriterLease(ClusterClient client, String path, JsonNode found) {
    this.client = client;
    patient = client.patient();
    this.path = path;
    held = found;
  }

  private static String path(ClusterClient client) {
    return CatalogueLayout.writerIndex(client.address().catalogue()) + "/_doc/" + DOCUMENT;
  }

  /// Writes the document of a catalogue that has none.
  static void create(ClusterClient client, int shards, int replicas) throws IOException {
    client.put(
        path(client) + "?op_type=create&refresh=true",
        Map.of(
            OWNER, "", PROGRAM, "", UNTIL, 0, GENERATION, 0, SHARDS, shards, REPLICAS, replicas));
  }

  /// The right to write, and the number of a generation that nobody else has.
  ///
  /// @throws LibraryBusyException if another program has it
  static WriterLease take(ClusterClient client) throws IOException {
    JsonNode found = read(client);
    var lease = new WriterLease(client, path(client), found);
    long until = lease.number(UNTIL);
    if (until > Instant.now().toEpochMilli()) {
      throw lease.busy(found);
    }
    lease.write(lease.patient, lease.generation() + 1, LENGTH);
    return lease;
  }

  private static JsonNode read(ClusterClient client) throws IOException {
    try {
      return client.get(path(client));
    } catch (ClusterException e) {
      throw e.status() == 404
          ? new ClusterException(404, Wording.of("cluster.noCatalogue", client.address()))
          : e;
    }
  }

  /// Makes sure that there is a catalogue.
  ///
  /// @throws ClusterException if there is none
  static void checkCatalogue(ClusterClient client) throws IOException {
    read(client);
  }

  /// The numbers of shards, and of replicas of each, that a catalogue was created with.
  record Layout(int shards, int replicas) {}

  static Layout layout(ClusterClient client) throws IOException {
    return layoutIn(read(client));
  }

  private static Layout layoutIn(JsonNode document) {
    JsonNode source = document.path("_source");
    return new Layout(source.path(SHARDS).asInt(1), source.path(REPLICAS).asInt(0));
  }

  private LibraryBusyException busy(JsonNode document) {
    JsonNode source = document.path("_source");
    return new LibraryBusyException(
        Wording.of(
            "cluster.writing",
            client.address(),
            source.path(PROGRAM).asString(""),
            TIME.format(Instant.ofEpochMilli(source.path(UNTIL).asLong(0)))));
  }

  /// This program, as others are told of it.
  private static String program() {
    long process = ProcessHandle.current().pid();
    try {
      String machine = InetAddress.getLocalHost().getHostName();
      return Wording.of("cluster.program", String.valueOf(process), machine);
    } catch (UnknownHostException _) {
      return Wording.of("cluster.program.only", String.valueOf(process));
    }
  }

  private long number(String key) {
    return held.path("_source").path(key).asLong(0);
  }

  /// The number of the generation that is being written.
  synchronized long generation() {
    return number(GENERATION);
  }

  /// The layout of the catalogue's indices.
  synchronized CatalogueLayout layout() {
    Layout layout = layoutIn(held);
    return new CatalogueLayout(layout.shards(), layout.replicas());
  }

  /// Goes on to the next generation.
  synchronized long next() throws IOException {
    write(patient, generation() + 1, LENGTH);
    return generation();
  }

  /// Makes sure that the right outlasts the next request.
  ///
  /// @throws LibraryBusyException if it is lost
  synchronized void prolong() throws IOException {
    if (end - System.nanoTime() < LENGTH.dividedBy(2).toNanos()) {
      write(patient, generation(), LENGTH);
    }
  }

  /// Makes sure that the right has not been lost.
  ///
  /// @throws LibraryBusyException if it has
  synchronized void confirm() throws IOException {
    write(patient, generation(), LENGTH);
  }

  private synchronized void write(ClusterClient by, long generation, Duration length)
      throws IOException {
    long start = System.nanoTime();
    var changed = new LinkedHashMap<String, Object>();
    changed.put(OWNER, owner);
    changed.put(PROGRAM, program());
    changed.put(UNTIL, Instant.now().plus(length).toEpochMilli());
    changed.put(GENERATION, generation);
    changed.put(SHARDS, number(SHARDS));
    changed.put(REPLICAS, number(REPLICAS));
    String as =
        "?if_seq_no="
            + held.path("_seq_no").asLong(0)
            + "&if_primary_term="
            + held.path("_primary_term").asLong(0);
    try {
      by.put(path + as, changed);
    } catch (ClusterException e) {
      if (e.status() != CONFLICT) {
        throw e;
      }
      // An answer that was lost comes as a conflict with oneself.
      JsonNode found = by.get(path);
      if (!found.path("_source").path(OWNER).asString("").equals(owner)) {
        throw busy(found);
      }
    }
    held = by.get(path);
    end = start + length.toNanos();
  }

  /// Gives the right back.
  synchronized void giveBack() throws IOException {
    write(client, generation(), Duration.ZERO);
  }
}
