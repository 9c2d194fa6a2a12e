package dev.byline.index.store;

import dev.byline.library.query.Facet;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// The values of all facets for every document of a segment, as they are counted: the ordinals of
/// one document side by side, in memory outside the heap, some 35 bytes a paper.
///
/// Lucene's columns are packed for the disk, one by one: to read them took ten times as long for
/// each hit. The ordinals of each facet go on where those of the facet before end, so that one
/// array counts them all. Any number of threads may read one.
public final class FacetRows {

  /// Facets in the order of a row. Names come last: who wants no names need not read them.
  private static final List<Facet> ORDER =
      List.of(Facet.CATEGORY, Facet.VENUE, Facet.AFFILIATION, Facet.PROFILE, Facet.AUTHOR);

  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;

  private final int[] bases;
  private final MemorySegment starts;
  private final MemorySegment ordinals;

  private FacetRows(int[] bases, MemorySegment starts, MemorySegment ordinals) {
    this.bases = bases;
    this.starts = starts;
    this.ordinals = ordinals;
  }

  static FacetRows read(LeafReader reader) throws IOException {
    int[] bases = new int[ORDER.size() + 1];
    int[] next = new int[reader.maxDoc() + 1];
    for (int i = 0; i < ORDER.size(); i++) {
      SortedSetDocValues values = values(reader, ORDER.get(i));
      bases[i + 1] = Math.addExact(bases[i], Math.toIntExact(values.getValueCount()));
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        next[values.docID() + 1] += values.docValueCount();
      }
    }
    Arrays.parallelPrefix(next, Math::addExact);
    // Freed with the last who reads it.
    Arena arena = Arena.ofAuto();
    MemorySegment starts = arena.allocate(INT, next.length);
    MemorySegment.copy(next, 0, starts, INT, 0, next.length);
    MemorySegment ordinals = arena.allocate(INT, Math.max(1, next[next.length - 1]));
    for (int i = 0; i < ORDER.size(); i++) {
      copy(values(reader, ORDER.get(i)), bases[i], next, ordinals);
    }
    return new FacetRows(bases, starts, ordinals);
  }

  private static SortedSetDocValues values(LeafReader reader, Facet facet) throws IOException {
    return DocValues.getSortedSet(reader, Schema.values(facet));
  }

  /// @param next where the next value of each document goes
  private static void copy(SortedSetDocValues values, int base, int[] next, MemorySegment to)
      throws IOException {
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      for (int left = values.docValueCount(); left > 0; left--) {
        to.setAtIndex(INT, next[values.docID()]++, base + (int) values.nextOrd());
      }
    }
  }

  /// The number of ordinals; they go from 0 on.
  public int valueCount() {
    return bases[ORDER.size()];
  }

  /// The first ordinal of a facet; its ordinals end where those of the next facet begin.
  public int base(Facet facet) {
    return bases[ORDER.indexOf(facet)];
  }

  /// Behind the last ordinal of a facet.
  public int end(Facet facet) {
    return bases[ORDER.indexOf(facet) + 1];
  }

  /// The beginning of the row of `document`; it ends where that of the next begins.
  public int start(int document) {
    return starts.getAtIndex(INT, document);
  }

  public int ordinal(int place) {
    return ordinals.getAtIndex(INT, place);
  }
}
