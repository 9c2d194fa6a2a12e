package dev.byline.index;

import dev.byline.index.query.QueryCompiler;
import dev.byline.index.store.FacetState;
import dev.byline.index.store.PackedFacets;
import dev.byline.index.store.Schema;
import dev.byline.index.store.StoredRows;
import dev.byline.library.HitFacets;
import dev.byline.library.ProfileRef;
import dev.byline.library.query.CitationBand;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.TextFolding;
import dev.byline.words.record.KeywordText;
import dev.byline.words.record.RowCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.LongHeap;

/// Facet counts over the hits of a query, each as if no value of that facet were selected.
final class FacetSearch {

  /// Names are many: more than a list shows.
  private static final int PEOPLE = 50;

  private static final int VALUES = 500;

  private final IndexSearcher searcher;
  private final FacetState state;

  FacetSearch(IndexSearcher searcher, FacetState state) {
    this.searcher = searcher;
    this.state = state;
  }

  HitFacets facets(PaperQuery query, Set<Facet> wanted) throws IOException {
    var found = new EnumMap<Facet, List<FacetValue>>(Facet.class);
    Set<Facet> free = EnumSet.noneOf(Facet.class);
    for (Facet facet : wanted) {
      if (facet == Facet.TAG) {
        found.put(facet, new TagCounts(searcher).counts(query));
        continue;
      }
      if (query.clauses().stream().anyMatch(c -> c.isChoiceIn(facet))) {
        add(query, query.free(facet), Set.of(facet), found);
      } else {
        free.add(facet);
      }
    }
    return new HitFacets(add(query, query, free, found), found);
  }

  /// The most frequent values of `facet` among those that are `wanted`, over the hits of `query`.
  List<FacetValue> matching(PaperQuery query, Facet facet, Predicate<String> wanted, int limit)
      throws IOException {
    long[] counts =
        FacetCounts.count(searcher, QueryCompiler.compile(query), state, Set.of(facet))
            .totals()
            .getOrDefault(facet, new long[0]);
    if (PackedFacets.isHere(facet)) {
      return facts(facet, Set.of(), counts).stream()
          .filter(value -> wanted.test(value.value()))
          .limit(limit)
          .toList();
    }
    FacetState.ValueReader reader = state.reader(facet);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && !wanted.test(reader.value(i))) {
        counts[i] = 0;
      }
    }
    var values = new ArrayList<FacetValue>();
    for (Count count : top(counts, limit)) {
      values.add(value(facet, count, reader));
    }
    return values;
  }

  /// @return how many hits `counted` has
  private long add(
      PaperQuery query, PaperQuery counted, Set<Facet> facets, Map<Facet, List<FacetValue>> to)
      throws IOException {
    FacetCounts counts = FacetCounts.count(searcher, QueryCompiler.compile(counted), state, facets);
    for (Map.Entry<Facet, long[]> entry : counts.totals().entrySet()) {
      Facet facet = entry.getKey();
      Set<String> chosen = chosen(query, facet);
      to.put(
          facet,
          PackedFacets.isHere(facet)
              ? facts(facet, chosen, entry.getValue())
              : values(facet, chosen, entry.getValue()));
    }
    return counts.hits();
  }

  private static Set<String> chosen(PaperQuery query, Facet facet) {
    var chosen = new HashSet<String>();
    for (Clause clause : query.clauses()) {
      if (clause instanceof Clause.OneOf oneOf && oneOf.facet() == facet) {
        chosen.addAll(oneOf.values());
      }
    }
    return chosen;
  }

  /// An ordinal and how many hits have its value.
  private record Count(int ordinal, long hits) {}

  /// All values, the most frequent first, then those of `chosen` that no hit has.
  private static List<FacetValue> facts(Facet facet, Set<String> chosen, long[] counts) {
    var hits = new TreeMap<String, Long>();
    chosen.forEach(value -> hits.put(value, 0L));
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        long more = counts[value];
        PackedFacets.names(facet, value).forEach(name -> hits.merge(name, more, Long::sum));
      }
    }
    UnaryOperator<String> label =
        value ->
            facet == Facet.CITATIONS
                ? CitationBand.valued(value).map(CitationBand::label).orElse(value)
                : value;
    return hits.entrySet().stream()
        .map(entry -> new FacetValue(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
        .sorted(Comparator.comparingLong(FacetValue::count).reversed())
        .toList();
  }

  /// The most frequent values, then those of `chosen` that are not among them.
  private List<FacetValue> values(Facet facet, Set<String> chosen, long[] counts)
      throws IOException {
    FacetState.ValueReader reader = state.reader(facet);
    var values = new ArrayList<FacetValue>();
    Set<String> rest = new HashSet<>(chosen);
    for (Count count : top(counts, limit(facet))) {
      FacetValue value = value(facet, count, reader);
      rest.remove(value.value());
      values.add(value);
    }
    for (String value : rest.stream().sorted().toList()) {
      long hits = state.ordinal(facet, value).stream().map(o -> counts[(int) o]).sum();
      values.add(new FacetValue(value, label(facet, value), hits));
    }
    return values;
  }

  private FacetValue value(Facet facet, Count count, FacetState.ValueReader reader)
      throws IOException {
    FacetState.Named named =
        state.name(
            facet,
            count.ordinal(),
            ordinal -> {
              String value = reader.value(ordinal);
              return new FacetState.Named(value, label(facet, value));
            });
    return new FacetValue(named.value(), named.label(), count.hits());
  }

  private static int limit(Facet facet) {
    return switch (facet) {
      case AUTHOR, COAUTHOR, PROFILE -> PEOPLE;
      case CATEGORY, YEAR, POSITION, AFFILIATION, VENUE, CODE, SCORE, CITATIONS, TAG -> VALUES;
    };
  }

  /// The highest counts, equal ones in the order of their values. Both are packed into one number,
  /// so that the many that are no candidates cost nothing.
  private static List<Count> top(long[] counts, int limit) {
    var heap = new LongHeap(limit, Long.MIN_VALUE);
    int room = limit;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        long packed = counts[i] << Integer.SIZE | (Integer.MAX_VALUE - i);
        if (packed > heap.top()) {
          heap.updateTop(packed);
          room = Math.max(0, room - 1);
        }
      }
    }
    var top = new Count[limit - room];
    for (int i = limit; i > 0; i--) {
      long packed = heap.pop();
      if (i <= top.length) {
        top[i - 1] = new Count(Integer.MAX_VALUE - (int) packed, packed >>> Integer.SIZE);
      }
    }
    return List.of(top);
  }

  private String label(Facet facet, String value) throws IOException {
    return switch (facet) {
      case AUTHOR, COAUTHOR -> nameIn(facet, value);
      case PROFILE -> profileName(value);
      case CATEGORY, YEAR, POSITION, AFFILIATION, VENUE, CODE, SCORE, CITATIONS, TAG -> value;
    };
  }

  /// The name as some paper that has it writes it.
  private String nameIn(Facet facet, String folded) throws IOException {
    return anyRow(facet, folded).stream()
        .flatMap(row -> row.paper().authors().stream())
        .filter(name -> KeywordText.of(TextFolding.fold(name)).equals(folded))
        .findFirst()
        .orElse(folded);
  }

  private String profileName(String author) throws IOException {
    return anyRow(Facet.PROFILE, author).stream()
        .flatMap(row -> row.profiles().stream())
        .filter(profile -> profile.id().value().equals(author))
        .map(ProfileRef::name)
        .findFirst()
        .orElse(author);
  }

  private List<RowCodec.Row> anyRow(Facet facet, String value) throws IOException {
    var term = new TermQuery(new Term(Schema.values(facet), Schema.bytes(value)));
    TopDocs top = searcher.search(term, 1);
    if (top.scoreDocs.length == 0) {
      return List.of();
    }
    return List.of(
        RowCodec.row(new StoredRows(searcher.getIndexReader()).at(top.scoreDocs[0].doc)));
  }
}
