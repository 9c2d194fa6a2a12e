package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.Facet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The whole of what a cluster is told about a catalogue: names, settings, analysis and the type of
/// every field.
///
/// Readers ask the alias, which names one index, `<catalogue>-<generation>`. Whoever writes holds
/// the lock in the index `<catalogue>-writer`. Papers and authors are documents of one index, in
/// any number of versions, see [Generation]. A whole record is in `row` and `rest` as bytes; what
/// is only searched, sorted or counted is not stored again.
final class CatalogueLayout {

  /// Counts up whenever the meaning of a field changes; other versions are rebuilt.
  static final int VERSION = 1;

  static final String KIND = "kind";
  static final String PAPER = "paper";
  static final String AUTHOR = "author";

  /// The record of somebody who is a part of an author; no question finds it.
  static final String PART = "part";

  static final String ID = "id";

  /// The generation that a version of a record belongs to first, and the first one that it does not
  /// belong to any more; without the latter it belongs to all that come.
  static final String BORN = "born";

  static final String DIED = "died";

  static final String ROW = "row";
  static final String REST = "rest";
  static final String TITLE_KEY = "title-key";
  static final String TITLE_ORDER = "title-order";
  static final String DATE = "date";
  static final String SCORE = "score";
  static final String CITATIONS = "citations";
  static final String CITES_PER_YEAR = "cites-per-year";

  /// [#HAS_ABSTRACT] and [#HAS_CODE].
  static final String FLAGS = "flags";

  static final String HAS_ABSTRACT = "abstract";
  static final String HAS_CODE = "code";

  /// Identifiers of papers and authors, `doi:10.1000/182`.
  static final String IDS = "ids";

  /// The first one and two characters of every word that a query without a field finds.
  static final String BEGINNINGS = "beginnings";

  static final int LONGEST_BEGINNING = 2;

  /// Folded spellings of an author's name, and the folded affiliation.
  static final String PERSON = "person";

  static final String AFFILIATED = "affiliated";

  /// The prefix of [dev.byline.library.IndexedFigures].
  static final String FIGURES = "figures";

  /// The largest page that the cluster gives, counted from the first hit.
  static final int WINDOW = 100_000;

  /// Positions between two texts of one field, so that no phrase crosses from one to the next.
  private static final int GAP = 100;

  /// Positions between two names: more words than a name has, see [#NAME_GAPS].
  private static final int NAME_GAP = 1_000;

  /// Words are in one name if fewer other positions than these lie among them.
  static final int NAME_GAPS = 900;

  private final int shards;
  private final int replicas;

  CatalogueLayout(int shards, int replicas) {
    this.shards = shards;
    this.replicas = replicas;
  }

  static String index(String catalogue, long generation) {
    return catalogue + "-" + generation;
  }

  static String writerIndex(String catalogue) {
    return catalogue + "-writer";
  }

  /// The field of the words of one kind of text.
  static String words(Scope scope) {
    return "words-" + lower(scope);
  }

  /// The field of whole names, in which several words are looked for in one and the same name.
  static String names(Scope scope) {
    return "names-" + lower(scope);
  }

  /// The field of the values of a facet.
  static String values(Facet facet) {
    return "facet-" + lower(facet);
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The index that the writer's lock lies in.
  static Map<String, Object> writerIndex(int replicas) {
    return Map.of(
        "settings",
        Map.of("number_of_shards", 1, "number_of_replicas", replicas),
        "mappings",
        Map.of("dynamic", false));
  }

  /// A new index of records, not refreshed before its commit.
  Map<String, Object> index() {
    return Map.of("settings", settings(), "mappings", mappings());
  }

  private Map<String, Object> settings() {
    var settings = new LinkedHashMap<String, Object>();
    settings.put("number_of_shards", shards);
    settings.put("number_of_replicas", replicas);
    settings.put("refresh_interval", "-1");
    settings.put("max_result_window", WINDOW);
    settings.put("max_terms_count", Dsl.MOST_TERMS);
    settings.put(
        "analysis",
        Map.of(
            "tokenizer",
            Map.of("positions", Map.of("type", "whitespace", "max_token_length", 1_000_000)),
            "filter",
            Map.of(
                "forms",
                Map.of(
                    "type",
                    "pattern_capture",
                    "preserve_original",
                    false,
                    "patterns",
                    List.of("([^" + CodedText.OR + "]+)")),
                "holes",
                Map.of("type", "stop", "stopwords", List.of(CodedText.HOLE))),
            "analyzer",
            Map.of(
                "coded",
                Map.of(
                    "type",
                    "custom",
                    "tokenizer",
                    "positions",
                    "filter",
                    List.of("forms", "holes")))));
    return settings;
  }

  private static Map<String, Object> mappings() {
    return Map.of(
        "dynamic",
        false,
        "_source",
        Map.of("includes", List.of(KIND, ID, BORN, DIED, ROW, REST, FIGURES, Generation.COMMIT)),
        "dynamic_templates",
        List.of(
            Map.of(
                FIGURES, Map.of("path_match", FIGURES + ".*", "mapping", Map.of("type", "float")))),
        "properties",
        fields());
  }

  private static Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    for (String key : keywords()) {
      fields.put(key, Map.of("type", "keyword"));
    }
    for (String key : List.of(TITLE_KEY, FLAGS, BEGINNINGS)) {
      fields.put(key, Map.of("type", "keyword", "doc_values", false));
    }
    for (String key : List.of(PERSON, AFFILIATED)) {
      fields.put(key, Map.of("type", "wildcard"));
    }
    for (String number : List.of(BORN, DIED)) {
      fields.put(number, Map.of("type", "long"));
    }
    for (String number : List.of(DATE, CITATIONS)) {
      fields.put(number, Map.of("type", "integer"));
    }
    for (AuthorSort sort : AuthorSort.values()) {
      fields.put(
          new AuthorOrder(sort).field(), Map.of("type", sort.isByName() ? "keyword" : "integer"));
    }
    for (String number : List.of(SCORE, CITES_PER_YEAR)) {
      fields.put(number, Map.of("type", "double"));
    }
    for (Scope scope : CodedText.SCOPES) {
      boolean isProse = scope == Scope.TITLE || scope == Scope.ABSTRACT;
      fields.put(words(scope), text(GAP, isProse));
      if (CodedText.isOfNames(scope)) {
        fields.put(names(scope), text(NAME_GAP, false));
      }
    }
    fields.put(FIGURES, Map.of("type", "object", "dynamic", true));
    return fields;
  }

  private static List<String> keywords() {
    var keywords = new ArrayList<>(List.of(KIND, ID, IDS, TITLE_ORDER));
    for (Facet facet : Facet.values()) {
      if (facet != Facet.TAG) {
        keywords.add(values(facet));
      }
    }
    return keywords;
  }

  /// @param counts whether a word of a long text counts for less
  private static Map<String, Object> text(int gap, boolean counts) {
    return Map.of(
        "type", "text", "analyzer", "coded", "norms", counts, "position_increment_gap", gap);
  }
}
