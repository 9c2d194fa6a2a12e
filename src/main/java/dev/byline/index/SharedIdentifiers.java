package dev.byline.index;

import dev.byline.index.query.QueryCompiler;
import dev.byline.index.store.RowCodec;
import dev.byline.index.store.Schema;
import dev.byline.index.store.StoredRows;
import dev.byline.model.AuthorId;
import dev.byline.model.id.PersonId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// A search for authors who have an identifier in common, by a walk over the identifiers.
final class SharedIdentifiers {

  /// More authors than have one identifier.
  private static final int MOST = 1_000;

  private final IndexSearcher searcher;
  private final StoredRows rows;

  SharedIdentifiers(IndexSearcher searcher) {
    this.searcher = searcher;
    rows = new StoredRows(searcher.getIndexReader());
  }

  /// The authors of each identifier that several have.
  ///
  /// @param most identifiers at the most
  List<Set<AuthorId>> find(int most) throws IOException {
    var found = new ArrayList<Set<AuthorId>>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Schema.IDS);
    if (terms != null) {
      TermsEnum identifiers = terms.iterator();
      for (PersonId.Scheme scheme : PersonId.Scheme.values()) {
        walk(identifiers, Schema.bytes(scheme.key() + ":"), most, found);
      }
    }
    return found;
  }

  private void walk(TermsEnum identifiers, BytesRef prefix, int most, List<Set<AuthorId>> found)
      throws IOException {
    BytesRef identifier =
        identifiers.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : identifiers.term();
    while (identifier != null
        && found.size() < most
        && StringHelper.startsWith(identifier, prefix)) {
      // Documents that are deleted still count.
      if (identifiers.docFreq() > 1) {
        Set<AuthorId> authors = authors(BytesRef.deepCopyOf(identifier));
        if (authors.size() > 1) {
          found.add(authors);
        }
      }
      identifier = identifiers.next();
    }
  }

  private Set<AuthorId> authors(BytesRef identifier) throws IOException {
    var query =
        new BooleanQuery.Builder()
            .add(QueryCompiler.AUTHORS, Occur.FILTER)
            .add(new TermQuery(new Term(Schema.IDS, identifier)), Occur.FILTER)
            .build();
    var authors = new TreeSet<AuthorId>();
    for (ScoreDoc document : searcher.search(query, MOST).scoreDocs) {
      authors.add(new AuthorId(RowCodec.id(rows.at(document.doc))));
    }
    return authors;
  }
}
