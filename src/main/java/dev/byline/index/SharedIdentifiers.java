package dev.byline.index;

import dev.byline.index.query.QueryCompiler;
import dev.byline.index.store.Schema;
import dev.byline.index.store.StoredRows;
import dev.byline.library.LibraryIndex.SharedIdentifierVisitor;
import dev.byline.model.AuthorId;
import dev.byline.model.id.PersonId;
import dev.byline.words.record.RowCodec;
import java.io.IOException;
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

  /// Shows the authors of each identifier that several have, and returns whether `visitor` wanted
  /// to see all.
  boolean show(SharedIdentifierVisitor visitor) throws IOException {
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Schema.IDS);
    if (terms != null) {
      TermsEnum identifiers = terms.iterator();
      for (PersonId.Scheme scheme : PersonId.Scheme.values()) {
        if (!walk(identifiers, Schema.bytes(scheme.key() + ":"), visitor)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean walk(TermsEnum identifiers, BytesRef prefix, SharedIdentifierVisitor visitor)
      throws IOException {
    BytesRef identifier =
        identifiers.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : identifiers.term();
    while (identifier != null && StringHelper.startsWith(identifier, prefix)) {
      // Documents that are deleted still count.
      if (identifiers.docFreq() > 1) {
        Set<AuthorId> authors = authors(BytesRef.deepCopyOf(identifier));
        if (authors.size() > 1 && !visitor.visit(authors)) {
          return false;
        }
      }
      identifier = identifiers.next();
    }
    return true;
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
