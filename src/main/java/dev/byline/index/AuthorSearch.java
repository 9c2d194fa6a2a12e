package dev.byline.index;

import dev.byline.index.query.IdQuery;
import dev.byline.index.query.MarkedPapers;
import dev.byline.index.query.QueryCompiler;
import dev.byline.index.query.Substring;
import dev.byline.index.store.AuthorSortField;
import dev.byline.index.store.FacetState;
import dev.byline.index.store.Schema;
import dev.byline.index.store.StoredRows;
import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.HitCount;
import dev.byline.library.PageRequest;
import dev.byline.library.query.AuthorBound;
import dev.byline.library.query.AuthorWords;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.IdScheme;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import dev.byline.words.record.AuthorOrderValues;
import dev.byline.words.record.RowCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// Search for authors.
final class AuthorSearch {

  private final IndexSearcher searcher;
  private final FacetState facets;

  AuthorSearch(IndexSearcher searcher, FacetState facets) {
    this.searcher = searcher;
    this.facets = facets;
  }

  static AuthorPage none() {
    return new AuthorPage(List.of(), new HitCount(0, true), Optional.empty());
  }

  AuthorPage page(AuthorQuery query, PageRequest request) throws IOException {
    var field = new AuthorSortField(query.sort());
    var name = new AuthorSortField(AuthorSort.NAME);
    Sort order =
        field.equals(name)
            ? new Sort(field.order(query.ascending()), Schema.byId())
            : new Sort(field.order(query.ascending()), name.order(true), Schema.byId());
    // Authors are few beside papers: all of them are counted.
    var asked = new HitPage.Asked(compile(query), order, request.exact());
    HitPage hits = HitPage.find(searcher, asked);
    var rows = new StoredRows(searcher.getIndexReader());
    var authors = new ArrayList<AuthorRecord>(hits.documents().size());
    for (ScoreDoc document : hits.documents()) {
      authors.add(RowCodec.author(rows.at(document.doc)));
    }
    return new AuthorPage(authors, hits.count(), hits.next());
  }

  long before(AuthorQuery query, String letters) throws IOException {
    Query before =
        new AuthorSortField(query.sort()).before(TextFolding.words(letters), query.ascending());
    return searcher.count(
        new BooleanQuery.Builder()
            .add(compile(query), Occur.FILTER)
            .add(before, Occur.FILTER)
            .build());
  }

  private Query compile(AuthorQuery query) throws IOException {
    AuthorWords words = query.words();
    var all = new BooleanQuery.Builder();
    all.add(QueryCompiler.AUTHORS, Occur.FILTER);
    for (String word :
        new LinkedHashSet<>(List.of(TextFolding.words(words.names()).split(" ", -1)))) {
      if (!word.isEmpty()) {
        // Reads all names, some ms for 100,000.
        all.add(Substring.query(Schema.PERSON, word), Occur.FILTER);
      }
    }
    words.bounds().forEach(bound -> all.add(within(bound), Occur.FILTER));
    if (!words.orcids().isEmpty()) {
      all.add(IdQuery.documents(IdScheme.ORCID, words.orcids()), Occur.FILTER);
    }
    query.among().ifPresent(authors -> all.add(among(authors), Occur.FILTER));
    if (!words.papers().clauses().isEmpty()) {
      all.add(listing(words.papers()), Occur.FILTER);
    }
    if (!words.affiliations().isEmpty()) {
      all.add(affiliated(words.affiliations()), Occur.FILTER);
    }
    if (words.asksForMarks()) {
      all.add(marked(words), Occur.FILTER);
    }
    return all.build();
  }

  private static Query among(Set<AuthorId> authors) {
    return new TermInSetQuery(
        Schema.AUTHOR_ID, authors.stream().map(id -> Schema.bytes(id.value())).toList());
  }

  /// Those on whose pages a paper of `papers` is listed.
  private Query listing(PaperQuery papers) throws IOException {
    long[] counts =
        FacetCounts.count(
                searcher, QueryCompiler.compile(papers), facets, EnumSet.of(Facet.PROFILE))
            .totals()
            .getOrDefault(Facet.PROFILE, new long[0]);
    FacetState.ValueReader reader = facets.reader(Facet.PROFILE);
    var ids = new ArrayList<BytesRef>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        ids.add(Schema.bytes(reader.value(i)));
      }
    }
    return new TermInSetQuery(Schema.AUTHOR_ID, ids);
  }

  /// Those whose page or papers name one of `affiliations`: each of its words, or a part of one.
  private Query affiliated(List<String> affiliations) throws IOException {
    var any = new BooleanQuery.Builder();
    for (String affiliation : affiliations) {
      var own = new BooleanQuery.Builder();
      PaperQuery papers = PaperQuery.ALL;
      for (String word : TextFolding.words(affiliation).split(" ", -1)) {
        own.add(Substring.query(Schema.AFFILIATED, word), Occur.FILTER);
        papers = papers.and(new Clause.Word(Clause.Scope.AFFILIATION, word, Clause.Match.PART));
      }
      any.add(own.build(), Occur.SHOULD);
      any.add(listing(papers), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query within(AuthorBound bound) {
    return new AuthorSortField(AuthorOrderValues.sort(bound.counted())).between(bound.range());
  }

  /// Those of whom the user says what `words` ask for: few beside all.
  private Query marked(AuthorWords words) {
    List<BytesRef> ids =
        MarkedPapers.of(searcher).marks().authors().entrySet().stream()
            .filter(entry -> words.meet(entry.getValue()))
            .map(entry -> Schema.bytes(entry.getKey().value()))
            .toList();
    return new TermInSetQuery(Schema.AUTHOR_ID, ids);
  }
}
