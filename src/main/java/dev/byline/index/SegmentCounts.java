package dev.byline.index;

import dev.byline.index.store.FacetRows;
import dev.byline.index.store.FacetState;
import dev.byline.index.store.FacetValues;
import dev.byline.index.store.PackedFacets;
import dev.byline.library.query.Facet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// A counter of facet values over the hits of one segment, by its [FacetRows].
final class SegmentCounts {

  private final FacetRows rows;
  private final int segment;
  private final Set<Facet> wanted;
  private final boolean wantsPeople;
  private final int people;
  private final int end;
  private final int[] counts;

  /// Of the authors that are counted, how often each is nobody's co-author: there are few.
  private final int[] alone;

  SegmentCounts(FacetRows rows, int segment, Set<Facet> wanted) {
    this.rows = rows;
    this.segment = segment;
    this.wanted = wanted;
    wantsPeople = wanted.contains(Facet.AUTHOR) || wanted.contains(Facet.COAUTHOR);
    people = rows.base(Facet.AUTHOR);
    end = endOf(wanted);
    counts = new int[rows.valueCount()];
    alone = new int[wantsPeople ? rows.valueCount() - people : 0];
  }

  /// Behind the last ordinal that is wanted, but for people.
  private int endOf(Set<Facet> facets) {
    int last = 0;
    for (Facet facet : FacetValues.ALL) {
      if (facet != Facet.AUTHOR && facets.contains(facet)) {
        last = Math.max(last, rows.end(facet));
      }
    }
    return last;
  }

  /// Counts the first `count` of `documents`, which ascend.
  ///
  /// @param facts of each document
  void count(int[] documents, int count, long[] facts) {
    if (wantsPeople) {
      for (int i = 0; i < count; i++) {
        countAll(documents[i], facts[i]);
      }
    } else {
      for (int i = 0; i < count; i++) {
        countHead(documents[i]);
      }
    }
  }

  private void countHead(int document) {
    int behind = rows.start(document + 1);
    for (int at = rows.start(document); at < behind; at++) {
      int ordinal = rows.ordinal(at);
      if (ordinal >= end) {
        return;
      }
      counts[ordinal]++;
    }
  }

  private void countAll(int document, long facts) {
    int behind = rows.start(document + 1);
    int authors = behind;
    for (int at = behind - 1; at >= rows.start(document); at--) {
      int ordinal = rows.ordinal(at);
      counts[ordinal]++;
      authors = ordinal >= people ? at : authors;
    }
    if (!PackedFacets.hasCoAuthors(facts)) {
      for (int at = authors; at < behind; at++) {
        alone[rows.ordinal(at) - people]++;
      }
    } else if (PackedFacets.alone(facts) >= 0) {
      alone[rows.ordinal(authors + PackedFacets.alone(facts)) - people]++;
    }
  }

  /// Adds what was counted to the counts of all segments.
  void addTo(FacetState state, Map<Facet, long[]> totals) {
    for (Facet facet : EnumSet.copyOf(FacetValues.ALL)) {
      if (wanted.contains(facet)) {
        add(facet, state, state.total(facet, totals));
      }
    }
    if (wanted.contains(Facet.COAUTHOR)) {
      for (int i = 0; i < alone.length; i++) {
        counts[people + i] -= alone[i];
      }
      add(Facet.AUTHOR, state, state.total(Facet.COAUTHOR, totals));
    }
  }

  private void add(Facet facet, FacetState state, long[] total) {
    int[] ordinals = state.ordinals(facet, segment);
    int base = rows.base(facet);
    for (int i = 0; i < ordinals.length; i++) {
      total[ordinals[i]] += counts[base + i];
    }
  }
}
