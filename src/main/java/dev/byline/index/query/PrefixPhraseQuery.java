package dev.byline.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// A phrase of which the last word is only begun; every word that goes on from there counts.
final class PrefixPhraseQuery extends Query {

  private final MultiPhraseQuery head;
  private final List<Term> prefixes;
  private final int position;

  /// @param head the words before
  /// @param prefixes of the last word
  /// @param position of the last word within the phrase
  PrefixPhraseQuery(MultiPhraseQuery head, List<Term> prefixes, int position) {
    this.head = head;
    this.prefixes = List.copyOf(prefixes);
    this.position = position;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var found = new TreeSet<BytesRef>();
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Terms terms = leaf.reader().terms(prefixes.getFirst().field());
      if (terms != null) {
        collect(terms.iterator(), found);
      }
    }
    if (found.isEmpty()) {
      return new MatchNoDocsQuery("No word begins like this: " + this);
    }
    var words = new ArrayList<Term>(found.size());
    found.forEach(word -> words.add(new Term(prefixes.getFirst().field(), word)));
    return new MultiPhraseQuery.Builder(head).add(words.toArray(Term[]::new), position).build();
  }

  private void collect(TermsEnum words, Set<BytesRef> found) throws IOException {
    for (Term prefix : prefixes) {
      BytesRef start = prefix.bytes();
      if (words.seekCeil(start) == TermsEnum.SeekStatus.END) {
        continue;
      }
      BytesRef word = words.term();
      while (word != null && StringHelper.startsWith(word, start)) {
        found.add(BytesRef.deepCopyOf(word));
        word = words.next();
      }
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return head.toString(field) + " " + prefixes + "*";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PrefixPhraseQuery that
        && head.equals(that.head)
        && prefixes.equals(that.prefixes)
        && position == that.position;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * head.hashCode() + prefixes.hashCode()) + position;
  }
}
