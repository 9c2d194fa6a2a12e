package dev.byline.index.query;

import dev.byline.index.store.PackedFacets;
import dev.byline.index.store.Schema;
import dev.byline.library.query.Facet;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Among the papers of an author, those on which the author is somebody's co-author: [PackedFacets]
/// tells where nobody but the author has a page.
///
/// @param name the author's folded name, as a keyword
record CoAuthorCheck(BytesRef name) implements VerifiedQuery.Verifier {

  static Query of(String name) {
    BytesRef keyword = Schema.bytes(name);
    var papers = new TermQuery(new Term(Schema.values(Facet.AUTHOR), keyword));
    return new VerifiedQuery(papers, new CoAuthorCheck(keyword));
  }

  @Override
  public VerifiedQuery.Check in(LeafReaderContext context) throws IOException {
    SortedSetDocValues names =
        DocValues.getSortedSet(context.reader(), Schema.values(Facet.AUTHOR));
    NumericDocValues facts = DocValues.getNumeric(context.reader(), Schema.FACTS);
    long wanted = names.lookupTerm(name);
    return document ->
        facts.advanceExact(document)
            && names.advanceExact(document)
            && PackedFacets.isCoAuthor(facts.longValue(), place(names, wanted));
  }

  private static int place(SortedSetDocValues names, long wanted) throws IOException {
    int place = 0;
    while (place < names.docValueCount() && names.nextOrd() != wanted) {
      place++;
    }
    return place;
  }
}
