package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.words.HighlightFinder;
import dev.byline.words.record.KeywordText;
import dev.byline.words.record.RowCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Search for papers.
final class PaperHits {

  private static final int BUCKETS = 10_000;

  private final Question question;

  PaperHits(Question question) {
    this.question = question;
  }

  PaperPage page(PaperQuery query, PageRequest request) throws IOException {
    HitList.Fetched fetched =
        new HitList(question, question.clauses().papers(query), order(query)).page(request);
    var marks = new HighlightFinder(query);
    var shared = new RowCodec.Shared();
    List<PaperHit> hits =
        fetched.sources().stream().map(source -> hit(source, shared, marks)).toList();
    return new PaperPage(hits, fetched.count(), fetched.next());
  }

  private static PaperHit hit(JsonNode source, RowCodec.Shared shared, HighlightFinder marks) {
    RowCodec.Row row = RowCodec.row(RecordVersion.bytes(source.path(CatalogueLayout.ROW)), shared);
    return new PaperHit(
        row.id(),
        row.paper(),
        row.hasAbstract(),
        row.profiles(),
        marks.title(row.paper().title()),
        marks.authors(row.paper().authors()));
  }

  /// A paper without marks.
  static PaperHit hit(JsonNode source) {
    return hit(source, new RowCodec.Shared(), new HighlightFinder(PaperQuery.ALL));
  }

  /// The order of the best match.
  static List<Map<String, Object>> best() {
    return List.of(
        Dsl.sort("_score", false),
        Dsl.sort(CatalogueLayout.DATE, false, 0),
        Dsl.sort(CatalogueLayout.ID, true));
  }

  /// The orders of papers, each total.
  private static List<Map<String, Object>> order(PaperQuery query) {
    Map<String, Object> newest = Dsl.sort(CatalogueLayout.DATE, false, 0);
    Map<String, Object> id = Dsl.sort(CatalogueLayout.ID, true);
    PaperSort sort =
        query.sort() == PaperSort.RELEVANCE && !query.isRanked() ? PaperSort.NEWEST : query.sort();
    return switch (sort) {
      case RELEVANCE -> best();
      case NEWEST -> List.of(newest, id);
      case OLDEST -> List.of(Dsl.sort(CatalogueLayout.DATE, true, Integer.MAX_VALUE), id);
      case SCORE -> List.of(Dsl.sort(CatalogueLayout.SCORE, false, -1), newest, id);
      case TITLE -> List.of(Dsl.sort(CatalogueLayout.TITLE_ORDER, true), newest, id);
      case CITATIONS -> List.of(Dsl.sort(CatalogueLayout.CITATIONS, false, -1), newest, id);
      case CITES_PER_YEAR ->
          List.of(Dsl.sort(CatalogueLayout.CITES_PER_YEAR, false, -1), newest, id);
    };
  }

  /// The papers of `ids` that there are, in that order.
  List<PaperDetail> details(List<PaperId> ids, PaperQuery query) throws IOException {
    var marks = new HighlightFinder(query);
    Map<PaperId, PaperRecord> found = new HashMap<>();
    for (int i = 0; i < ids.size(); i += BUCKETS) {
      for (PaperRecord record : records(ids.subList(i, Math.min(ids.size(), i + BUCKETS)))) {
        found.put(record.id(), record);
      }
    }
    var details = new ArrayList<PaperDetail>(ids.size());
    for (PaperId id : ids) {
      PaperRecord record = found.get(id);
      if (record != null) {
        details.add(detail(record, marks));
      }
    }
    return details;
  }

  private List<PaperRecord> records(List<PaperId> ids) throws IOException {
    return records(
        Dsl.terms(CatalogueLayout.ID, ids.stream().map(id -> KeywordText.of(id.value())).toList()));
  }

  /// The whole records of the papers that `query` finds, in the order of their ids.
  List<PaperRecord> records(Map<String, Object> query) throws IOException {
    return new StoredVersions(question.client(), question.generation().index())
        .sources(Dsl.allOf(question.papers(), query)).stream().map(RecordVersion::paper).toList();
  }

  /// The papers whose [PaperRecord#titleKey] is `titleKey`.
  List<PaperRecord> titled(String titleKey) throws IOException {
    String hash = KeywordText.ofTitleKey(titleKey);
    return records(Dsl.term(CatalogueLayout.TITLE_KEY, hash)).stream()
        .filter(paper -> paper.titleKey().equals(titleKey))
        .toList();
  }

  /// Those of `papers` that there are.
  Set<PaperId> present(Collection<PaperId> papers) throws IOException {
    Map<String, PaperId> byKey = new HashMap<>();
    papers.forEach(paper -> byKey.put(KeywordText.of(paper.value()), paper));
    Map<String, Object> those =
        Dsl.allOf(question.papers(), Dsl.terms(CatalogueLayout.ID, byKey.keySet()));
    return new ValueCounts(question, those)
        .values(CatalogueLayout.ID).stream()
            .map(byKey::get)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }

  private static PaperDetail detail(PaperRecord record, HighlightFinder marks) {
    return new PaperDetail(
        record,
        marks.title(record.paper().title()),
        marks.authors(record.paper().authors()),
        record.paper().abstractText().map(marks::abstractText).orElse(List.of()));
  }

  /// The citations of all hits of `query` by year, those of one year rising.
  SortedMap<Integer, int[]> citations(PaperQuery query) throws IOException {
    var years = new TreeMap<Integer, IntStream.Builder>();
    new ValueCounts(question, question.clauses().papers(query))
        .visit(
            List.of(CatalogueLayout.DATE, CatalogueLayout.CITATIONS),
            (values, papers) -> {
              int year = PartialDate.ofOrdinal(values.path(CatalogueLayout.DATE).asInt()).year();
              int count = values.path(CatalogueLayout.CITATIONS).asInt();
              IntStream.Builder counts = years.computeIfAbsent(year, _ -> IntStream.builder());
              for (long i = 0; i < papers; i++) {
                counts.add(count);
              }
            });
    var sorted = new TreeMap<Integer, int[]>();
    years.forEach((year, counts) -> sorted.put(year, counts.build().sorted().toArray()));
    return sorted;
  }
}
