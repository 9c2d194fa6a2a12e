package dev.byline.index.query;

import dev.byline.index.store.Schema;
import dev.byline.index.store.StoredRows;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.IdScheme;
import dev.byline.words.record.RowCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Papers on the pages of the persons who have one of some identifiers.
public final class IdQuery extends Query {

  /// More authors than have one identifier.
  private static final int MOST = 1_000;

  private final Query persons;

  private IdQuery(Query persons) {
    this.persons = persons;
  }

  /// Papers with one of the identifiers, or of a person who has one.
  static Query of(Clause.Identified identified) {
    Query identifiedBy = documents(identified.scheme(), identified.ids());
    return identified.scheme() == IdScheme.ORCID ? new IdQuery(identifiedBy) : identifiedBy;
  }

  /// Papers or authors with one of the identifiers.
  public static Query documents(IdScheme scheme, Iterable<String> ids) {
    var terms = new ArrayList<BytesRef>();
    ids.forEach(id -> terms.add(Schema.bytes(scheme.text() + ":" + id)));
    return new TermInSetQuery(Schema.IDS, terms);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    var authors =
        new BooleanQuery.Builder()
            .add(QueryCompiler.AUTHORS, Occur.FILTER)
            .add(persons, Occur.FILTER)
            .build();
    // What finds a few persons needs no counting of the others.
    ScoreDoc[] found = new IndexSearcher(reader).search(authors, MOST).scoreDocs;
    var rows = new StoredRows(reader);
    List<BytesRef> ids = new ArrayList<>();
    for (ScoreDoc document : found) {
      ids.add(Schema.bytes(RowCodec.id(rows.at(document.doc))));
    }
    return new TermInSetQuery(Schema.values(Facet.PROFILE), ids);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "listedBy(" + persons + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IdQuery that && persons.equals(that.persons);
  }

  @Override
  public int hashCode() {
    return 31 * persons.hashCode() + 1;
  }
}
