package dev.byline.index.query;

import dev.byline.words.TermTest;
import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Papers with a word in one of its forms: in full weight as it was asked for, in less as another
/// word of the same stem.
///
/// Texts are indexed by their words alone. The few words that a stem can have are looked for when
/// it is asked for: that takes microseconds, while a second form of each word took a fifth of an
/// import.
final class FormsQuery extends Query {

  private static final float STEM_BOOST = 0.5f;

  private final String field;
  private final TermTest.AnyOf forms;

  FormsQuery(String field, TermTest.AnyOf forms) {
    this.field = field;
    this.forms = forms;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var synonyms = new SynonymQuery.Builder(field);
    forms.exact().forEach(word -> synonyms.addTerm(new Term(field, word)));
    for (String word : present(forms.others(), searcher)) {
      synonyms.addTerm(new Term(field, word), STEM_BOOST);
    }
    return synonyms.build();
  }

  /// Those of `words` that some paper has.
  private SortedSet<String> present(SortedSet<String> words, IndexSearcher searcher)
      throws IOException {
    var present = new TreeSet<String>();
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum found = terms.iterator();
        for (String word : words) {
          if (!present.contains(word) && found.seekExact(new BytesRef(word))) {
            present.add(word);
          }
        }
      }
    }
    return present;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String outer) {
    return field + ":" + forms;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FormsQuery that && field.equals(that.field) && forms.equals(that.forms);
  }

  @Override
  public int hashCode() {
    return 31 * field.hashCode() + forms.hashCode();
  }
}
