package dev.byline.cluster;

import dev.byline.cluster.rest.ClusterClient;
import dev.byline.cluster.rest.Dsl;
import dev.byline.library.own.MarkBook;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Is.State;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.words.MarkCondition;
import dev.byline.words.NoteWords;
import dev.byline.words.record.KeywordText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// One question to one generation of a catalogue, by a user with marks.
///
/// @param session equal for all questions of one program, which are answered by the same copies of
///   the shards: copies may rank in different orders
record Question(
    ClusterClient client,
    Generation generation,
    String session,
    Marked marked,
    BooleanSupplier cancelled) {

  /// More authors than have one identifier.
  private static final int MOST_PERSONS = 1_000;

  /// The user's marks, which the cluster does not know.
  record Marked(MarkBook marks, NoteWords notes) {}

  ClauseQueries clauses() {
    return new ClauseQueries(this);
  }

  /// All papers.
  Map<String, Object> papers() {
    return generation.alive(CatalogueLayout.PAPER);
  }

  /// All authors.
  Map<String, Object> authors() {
    return generation.alive(CatalogueLayout.AUTHOR);
  }

  JsonNode search(Map<String, Object> body) throws IOException {
    String path =
        generation.index()
            + "/_search?search_type=dfs_query_then_fetch&preference="
            + session
            + "&allow_partial_search_results=false";
    return client.post(path, body, cancelled);
  }

  /// The exact number of hits.
  long count(Map<String, Object> query) throws IOException {
    JsonNode answer = search(Map.of("query", query, "size", 0, "track_total_hits", true));
    return answer.path("hits").path("total").path("value").asLong(0);
  }

  /// The stored records of up to `most` hits, in the order of their ids.
  List<JsonNode> sources(Map<String, Object> query, int most) throws IOException {
    JsonNode answer =
        search(
            Map.of(
                "query",
                Dsl.allOf(List.of(query)),
                "size",
                most,
                "track_total_hits",
                false,
                "sort",
                List.of(Dsl.sort(CatalogueLayout.ID, true))));
    var sources = new ArrayList<JsonNode>();
    answer.path("hits").path("hits").forEach(hit -> sources.add(hit.path("_source")));
    return sources;
  }

  /// The papers for which a condition on the user's marks holds.
  Map<String, Object> marked(MarkCondition condition) {
    if (condition.holdsAlways()) {
      return papers();
    }
    Predicate<OwnMarks> wanted = condition.wanted(marked.notes());
    Map<String, Object> those = Dsl.terms(CatalogueLayout.ID, papersMarked(wanted));
    boolean isUnread =
        condition.clause() instanceof Clause.Is(State state) && state == State.UNREAD;
    return isUnread ? Dsl.allOf(papers(), Dsl.not(those)) : Dsl.allOf(papers(), those);
  }

  /// The ids of the papers whose marks are `wanted`.
  List<String> papersMarked(Predicate<OwnMarks> wanted) {
    return marked.marks().papers().entrySet().stream()
        .filter(entry -> wanted.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .map(PaperId::value)
        .map(KeywordText::of)
        .toList();
  }

  /// The ids of the authors whose marks are `wanted`.
  List<String> authorsMarked(Predicate<OwnMarks> wanted) {
    return marked.marks().authors().entrySet().stream()
        .filter(entry -> wanted.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .map(AuthorId::value)
        .map(KeywordText::of)
        .toList();
  }

  /// The papers on the pages of those who have one of some identifiers.
  Map<String, Object> ofPersons(Clause.Identified identified) throws IOException {
    Map<String, Object> persons =
        Dsl.allOf(authors(), ClauseQueries.identified(identified.scheme(), identified.ids()));
    var ids = new ArrayList<String>();
    for (JsonNode person : sources(persons, MOST_PERSONS)) {
      ids.add(person.path(CatalogueLayout.ID).asString(""));
    }
    return Generation.listedBy(ids);
  }
}
