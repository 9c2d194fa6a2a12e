package dev.byline.index.store;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// A token stream that passes the terms of a list with their positions to the index writer.
final class WordStream extends TokenStream {

  private final BytesTermAttribute attribute = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final BytesRef term = new BytesRef();
  private final TermList terms;
  private int next;
  private int position = -1;

  WordStream(TermList terms) {
    this.terms = terms;
  }

  @Override
  public void reset() {
    next = 0;
    position = -1;
  }

  @Override
  public boolean incrementToken() {
    if (next == terms.count()) {
      return false;
    }
    // Both attributes are set anew for each term: to clear all of them first takes longer.
    term.bytes = terms.bytes();
    term.offset = terms.begin(next);
    term.length = terms.end(next) - term.offset;
    attribute.setBytesRef(term);
    increment.setPositionIncrement(terms.position(next) - position);
    position = terms.position(next);
    next++;
    return true;
  }
}
