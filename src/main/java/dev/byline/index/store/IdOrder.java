package dev.byline.index.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The order of ids, the last key of every order, which hardly ever decides: an id is looked up
/// only when it does. Lucene's own comparator looks it up for every hit that comes to the top.
public final class IdOrder extends FieldComparatorSource {

  public static final IdOrder INSTANCE = new IdOrder();

  private IdOrder() {}

  @Override
  public FieldComparator<?> newComparator(
      String field, int hits, Pruning pruning, boolean reversed) {
    return new Comparator(field, hits);
  }

  /// An id, by where it stands.
  public static final class Id {
    private final SortedDocValues values;
    private final int segment;
    private final int ordinal;

    private Id(SortedDocValues values, int segment, int ordinal) {
      this.values = values;
      this.segment = segment;
      this.ordinal = ordinal;
    }

    private int compareTo(Id other) throws IOException {
      return segment == other.segment
          ? Integer.compare(ordinal, other.ordinal)
          : bytes().compareTo(other.bytes());
    }

    /// For the thread that searches.
    public BytesRef bytes() throws IOException {
      return BytesRef.deepCopyOf(values.lookupOrd(ordinal));
    }
  }

  private static final class Comparator extends FieldComparator<Object>
      implements LeafFieldComparator {
    private final String field;
    private final Id[] slots;
    private @Nullable SortedDocValues values;
    private int segment;
    private @Nullable Id bottom;
    private BytesRef top = new BytesRef();

    Comparator(String field, int hits) {
      this.field = field;
      slots = new Id[hits];
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext context) throws IOException {
      values = DocValues.getSorted(context.reader(), field);
      segment = context.ord;
      return this;
    }

    private Id id(int document) throws IOException {
      if (values == null || !values.advanceExact(document)) {
        throw new IllegalStateException("Document " + document + " has no id");
      }
      return new Id(values, segment, values.ordValue());
    }

    @Override
    public void copy(int slot, int document) throws IOException {
      slots[slot] = id(document);
    }

    @Override
    public int compare(int slot, int other) {
      return compare(slots[slot], slots[other]);
    }

    private static int compare(Id one, Id other) {
      try {
        return one.compareTo(other);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void setBottom(int slot) {
      bottom = slots[slot];
    }

    @Override
    public int compareBottom(int document) throws IOException {
      return bottom == null ? 0 : bottom.compareTo(id(document));
    }

    @Override
    public void setTopValue(Object value) {
      top = (BytesRef) value;
    }

    @Override
    public int compareTop(int document) throws IOException {
      return top.compareTo(id(document).bytes());
    }

    @Override
    public Object value(int slot) {
      return slots[slot];
    }

    @Override
    public int compareValues(@Nullable Object first, @Nullable Object second) {
      return first instanceof Id one && second instanceof Id other ? compare(one, other) : 0;
    }

    @Override
    public void setScorer(Scorable scorer) {}
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IdOrder;
  }

  /// The same in every process, since cursors tell orders apart by it.
  @Override
  public int hashCode() {
    return 7;
  }
}
