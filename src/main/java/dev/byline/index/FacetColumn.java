package dev.byline.index;

import dev.byline.library.Facet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.LongValues;

/// Counts the values of a facet, or of two that are read together, in one segment. Hits come many
/// at a time, so that each column is read in one go.
interface FacetColumn {

  /// Counts the values of the first `count` of `documents`, which ascend.
  ///
  /// @param facts of each document
  void count(int[] documents, int count, long[] facts);

  /// Adds what was counted to the counts of all segments.
  void finish(FacetState state, int segment, Map<Facet, long[]> totals);

  /// Adds counts by a segment's ordinals to those by the reader's.
  static void add(int[] counts, LongValues ordinals, long[] total) {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        total[(int) ordinals.get(i)] += counts[i];
      }
    }
  }

  /// One of [FacetValues].
  final class Values implements FacetColumn {
    private final Facet facet;
    private final ValueColumn column;
    private final int[] counts;

    Values(Facet facet, ValueColumn column) {
      this.facet = facet;
      this.column = column;
      counts = new int[column.valueCount()];
    }

    @Override
    public void count(int[] documents, int count, long[] facts) {
      for (int i = 0; i < count; i++) {
        int end = column.start(documents[i] + 1);
        for (int at = column.start(documents[i]); at < end; at++) {
          counts[column.ordinal(at)]++;
        }
      }
    }

    @Override
    public void finish(FacetState state, int segment, Map<Facet, long[]> totals) {
      add(counts, state.ordinals(facet, segment), state.total(facet, totals));
    }
  }

  /// Authors, and those of them who are co-authors: all but the few who are not.
  final class People implements FacetColumn {
    private final Set<Facet> wanted;
    private final ValueColumn column;
    private final int[] authors;
    private final int[] alone;

    People(Set<Facet> wanted, ValueColumn column) {
      this.wanted = wanted;
      this.column = column;
      authors = new int[column.valueCount()];
      alone = new int[column.valueCount()];
    }

    @Override
    public void count(int[] documents, int count, long[] facts) {
      for (int i = 0; i < count; i++) {
        int start = column.start(documents[i]);
        int end = column.start(documents[i] + 1);
        for (int at = start; at < end; at++) {
          authors[column.ordinal(at)]++;
        }
        if (!Facts.hasCoAuthors(facts[i])) {
          countAlone(start, end);
        } else if (Facts.alone(facts[i]) >= 0) {
          alone[column.ordinal(start + Facts.alone(facts[i]))]++;
        }
      }
    }

    private void countAlone(int start, int end) {
      for (int at = start; at < end; at++) {
        alone[column.ordinal(at)]++;
      }
    }

    @Override
    public void finish(FacetState state, int segment, Map<Facet, long[]> totals) {
      LongValues ordinals = state.ordinals(Facet.AUTHOR, segment);
      if (wanted.contains(Facet.AUTHOR)) {
        add(authors, ordinals, state.total(Facet.AUTHOR, totals));
      }
      if (wanted.contains(Facet.COAUTHOR)) {
        for (int author = 0; author < authors.length; author++) {
          authors[author] -= alone[author];
        }
        add(authors, ordinals, state.total(Facet.COAUTHOR, totals));
      }
    }
  }
}
