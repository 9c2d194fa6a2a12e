package dev.byline.index;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// The ordinals of one facet's values for every document of a segment, as they are counted: one
/// behind the other in memory outside the heap, four to eight bytes a value.
///
/// Reading them from Lucene's columns, which are packed for the disk, took ten times as long for
/// each hit. Any number of threads may read one.
final class ValueColumn {

  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;

  private final MemorySegment starts;
  private final MemorySegment ordinals;
  private final int valueCount;

  private ValueColumn(MemorySegment starts, MemorySegment ordinals, int valueCount) {
    this.starts = starts;
    this.ordinals = ordinals;
    this.valueCount = valueCount;
  }

  static ValueColumn read(LeafReader reader, String field) throws IOException {
    // Freed with the last who reads it.
    Arena arena = Arena.ofAuto();
    int documents = reader.maxDoc();
    MemorySegment starts = arena.allocate(INT, documents + 1L);
    SortedSetDocValues values = DocValues.getSortedSet(reader, field);
    MemorySegment ordinals = arena.allocate(INT, Math.max(1, count(values, documents, starts)));
    copy(DocValues.getSortedSet(reader, field), ordinals);
    return new ValueColumn(starts, ordinals, Math.toIntExact(values.getValueCount()));
  }

  /// Notes where the values of each document begin; returns how many there are in all.
  private static int count(SortedSetDocValues values, int documents, MemorySegment starts)
      throws IOException {
    int count = 0;
    for (int document = 0; document < documents; document++) {
      starts.setAtIndex(INT, document, count);
      if (values.advanceExact(document)) {
        count += values.docValueCount();
      }
    }
    starts.setAtIndex(INT, documents, count);
    return count;
  }

  private static void copy(SortedSetDocValues values, MemorySegment to) throws IOException {
    int at = 0;
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      for (int left = values.docValueCount(); left > 0; left--) {
        to.setAtIndex(INT, at++, (int) values.nextOrd());
      }
    }
  }

  /// How many ordinals there are; they go from 0 on.
  int valueCount() {
    return valueCount;
  }

  /// Where the values of `document` begin; they end where those of the next begin.
  int start(int document) {
    return starts.getAtIndex(INT, document);
  }

  int ordinal(int place) {
    return ordinals.getAtIndex(INT, place);
  }
}
