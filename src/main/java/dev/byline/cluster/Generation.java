package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.IndexStamp;
import dev.byline.library.query.Facet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A commit of a catalogue: what readers see.
///
/// A change writes new versions of records beside the old ones, born with its own generation, and
/// marks the old ones as dead from then on. Readers look for what is born and not yet dead in the
/// generation that was committed last. So all of a change is seen from the moment when one document
/// names its generation, on every shard and every node, and nothing of it before or without that:
/// what a writer left behind that was stopped is cleared away by the next one.
///
/// @param index the index that holds the records
/// @param number of the generation, higher than all before
/// @param before number of the generation that was committed before
record Generation(String index, long number, long before, IndexStamp stamp) {

  static final String COMMIT = "commit";

  private static final String NUMBER = "generation";
  private static final String BEFORE = "before";
  private static final String SCHEMA = "schema";
  private static final String PARSER = "parser";
  private static final String SETS = "sets";
  private static final String MEASURES = "measures";
  private static final String ARCHIVE = "archive";

  /// The commit of an index.
  ///
  /// @param document as the cluster gives it
  static Generation read(JsonNode document) {
    JsonNode commit = document.path("_source").path(COMMIT);
    return new Generation(
        document.path("_index").asString(""),
        commit.path(NUMBER).asLong(0),
        commit.path(BEFORE).asLong(0),
        new IndexStamp(
            commit.path(SCHEMA).asInt(-1),
            commit.path(PARSER).asInt(-1),
            commit.path(SETS).asInt(-1),
            commit.path(MEASURES).asInt(-1),
            commit.path(ARCHIVE).asString("")));
  }

  /// The document that commits.
  Map<String, Object> document() {
    return Map.of(
        COMMIT,
        Map.of(
            NUMBER,
            number,
            BEFORE,
            before,
            SCHEMA,
            stamp.schema(),
            PARSER,
            stamp.parser(),
            SETS,
            stamp.sets(),
            MEASURES,
            stamp.measures(),
            ARCHIVE,
            stamp.archive()));
  }

  /// The address of the commit below the server.
  ///
  /// @param index or alias
  static String path(String index) {
    return index + "/_doc/" + COMMIT;
  }

  /// The records of one kind that this generation has.
  Map<String, Object> alive(String kind) {
    return alive(kind, number);
  }

  static Map<String, Object> alive(String kind, long generation) {
    return Map.of(
        "bool",
        Map.of(
            "filter",
            List.of(Dsl.term(CatalogueLayout.KIND, kind), bornBy(generation)),
            "must_not",
            List.of(deadBy(generation))));
  }

  static Map<String, Object> bornBy(long generation) {
    return Dsl.range(CatalogueLayout.BORN, Map.of("lte", generation));
  }

  static Map<String, Object> deadBy(long generation) {
    return Dsl.range(CatalogueLayout.DIED, Map.of("lte", generation));
  }

  static Map<String, Object> bornAfter(long generation) {
    return Dsl.range(CatalogueLayout.BORN, Map.of("gt", generation));
  }

  static Map<String, Object> deadAfter(long generation) {
    return Dsl.range(CatalogueLayout.DIED, Map.of("gt", generation));
  }

  /// The papers that the page of one of `authors` lists.
  static Map<String, Object> listedBy(List<String> authors) {
    return Dsl.terms(CatalogueLayout.values(Facet.PROFILE), authors);
  }
}
