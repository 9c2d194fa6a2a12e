package dev.byline.index;

import dev.byline.library.Facet;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/// Counts the values of a facet, or of two that are read together, in one segment. Hits come many
/// at a time, so that each column is read in one go.
interface FacetColumn {

  /// @param facts of each hit
  void count(Hits hits, long[] facts) throws IOException;

  /// Adds what was counted to the counts of all segments.
  void finish(FacetState state, int segment, Map<Facet, long[]> totals);

  /// Some hits of a segment, in ascending order; the first `count` documents.
  record Hits(int[] documents, int count) {}

  /// The column of one facet of [FacetValues].
  static FacetColumn of(Facet facet, LeafReader reader) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(reader, Schema.values(facet));
    SortedDocValues single = DocValues.unwrapSingleton(values);
    return single == null ? new Several(facet, values) : new Single(facet, single);
  }

  /// The column of authors, co-authors, or both.
  static FacetColumn ofPeople(Set<Facet> wanted, LeafReader reader) throws IOException {
    return new People(wanted, DocValues.getSortedSet(reader, Schema.values(Facet.AUTHOR)));
  }

  /// Adds counts by a segment's ordinals to those by the reader's.
  static void add(int[] counts, LongValues ordinals, long[] total) {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        total[(int) ordinals.get(i)] += counts[i];
      }
    }
  }

  /// A facet of which no paper of the segment has more than one value.
  final class Single implements FacetColumn {
    private final Facet facet;
    private final SortedDocValues values;
    private final int[] counts;

    Single(Facet facet, SortedDocValues values) {
      this.facet = facet;
      this.values = values;
      counts = new int[values.getValueCount()];
    }

    @Override
    public void count(Hits hits, long[] facts) throws IOException {
      for (int i = 0; i < hits.count(); i++) {
        if (values.advanceExact(hits.documents()[i])) {
          counts[values.ordValue()]++;
        }
      }
    }

    @Override
    public void finish(FacetState state, int segment, Map<Facet, long[]> totals) {
      add(counts, state.ordinals(facet, segment), state.total(facet, totals));
    }
  }

  /// A facet of which a paper can have several values.
  final class Several implements FacetColumn {
    private final Facet facet;
    private final SortedSetDocValues values;
    private final int[] counts;

    Several(Facet facet, SortedSetDocValues values) {
      this.facet = facet;
      this.values = values;
      counts = new int[Math.toIntExact(values.getValueCount())];
    }

    @Override
    public void count(Hits hits, long[] facts) throws IOException {
      for (int i = 0; i < hits.count(); i++) {
        if (values.advanceExact(hits.documents()[i])) {
          for (int left = values.docValueCount(); left > 0; left--) {
            counts[(int) values.nextOrd()]++;
          }
        }
      }
    }

    @Override
    public void finish(FacetState state, int segment, Map<Facet, long[]> totals) {
      add(counts, state.ordinals(facet, segment), state.total(facet, totals));
    }
  }

  /// Authors, and those of them who are co-authors.
  final class People implements FacetColumn {
    private final Set<Facet> wanted;
    private final SortedSetDocValues values;
    private final int[] authors;
    private final int[] coAuthors;

    People(Set<Facet> wanted, SortedSetDocValues values) {
      this.wanted = wanted;
      this.values = values;
      int people = Math.toIntExact(values.getValueCount());
      authors = new int[people];
      coAuthors = new int[people];
    }

    @Override
    public void count(Hits hits, long[] facts) throws IOException {
      for (int i = 0; i < hits.count(); i++) {
        if (values.advanceExact(hits.documents()[i])) {
          int count = values.docValueCount();
          for (int place = 0; place < count; place++) {
            int author = (int) values.nextOrd();
            authors[author]++;
            if (Facts.isCoAuthor(facts[i], place)) {
              coAuthors[author]++;
            }
          }
        }
      }
    }

    @Override
    public void finish(FacetState state, int segment, Map<Facet, long[]> totals) {
      LongValues ordinals = state.ordinals(Facet.AUTHOR, segment);
      if (wanted.contains(Facet.AUTHOR)) {
        add(authors, ordinals, state.total(Facet.AUTHOR, totals));
      }
      if (wanted.contains(Facet.COAUTHOR)) {
        add(coAuthors, ordinals, state.total(Facet.COAUTHOR, totals));
      }
    }
  }
}
