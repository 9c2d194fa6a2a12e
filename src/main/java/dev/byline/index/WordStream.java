package dev.byline.index;

import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Hands terms with their positions to the index writer.
final class WordStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Iterable<Term> terms;
  private Iterator<Term> rest;
  private int position = -1;

  /// @param position of the word, ascending
  record Term(String text, int position) {}

  WordStream(Iterable<Term> terms) {
    this.terms = terms;
    this.rest = terms.iterator();
  }

  @Override
  public void reset() {
    rest = terms.iterator();
    position = -1;
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    Term next = rest.next();
    // Both attributes are set anew for each term: to clear all of them first takes longer.
    term.setEmpty().append(next.text());
    increment.setPositionIncrement(next.position() - position);
    position = next.position();
    return true;
  }
}
