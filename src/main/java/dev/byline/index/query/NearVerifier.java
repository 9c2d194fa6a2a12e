package dev.byline.index.query;

import dev.byline.words.WordWindow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/// A check of whether words stand near each other in a document, by the positions that the index
/// has.
///
/// @param words the spellings of each word, all of one field
/// @param length of the stretch that must hold all words, in positions
record NearVerifier(List<List<Term>> words, int length) implements VerifiedQuery.Verifier {

  @Override
  public VerifiedQuery.Check in(LeafReaderContext context) throws IOException {
    var all = new ArrayList<List<PostingsEnum>>();
    for (List<Term> spellings : words) {
      var postings = new ArrayList<PostingsEnum>();
      for (Term term : spellings) {
        PostingsEnum of = context.reader().postings(term, PostingsEnum.POSITIONS);
        if (of != null) {
          postings.add(of);
        }
      }
      all.add(postings);
    }
    return document -> {
      var positions = new ArrayList<int[]>();
      for (List<PostingsEnum> spellings : all) {
        positions.add(positions(spellings, document));
      }
      return !WordWindow.starts(positions, length).isEmpty();
    };
  }

  private static int[] positions(List<PostingsEnum> spellings, int document) throws IOException {
    var positions = new TreeSet<Integer>();
    for (PostingsEnum postings : spellings) {
      if (postings.docID() < document) {
        postings.advance(document);
      }
      if (postings.docID() == document) {
        for (int left = postings.freq(); left > 0; left--) {
          positions.add(postings.nextPosition());
        }
      }
    }
    return positions.stream().mapToInt(Integer::intValue).toArray();
  }
}
