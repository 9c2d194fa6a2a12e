package dev.byline.index.store;

import dev.byline.library.query.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/// The mapping of facet values between the segments of a reader: each segment has its own ordinals.
/// It is built once for each reader, when it is first needed, because that takes a tenth of a
/// second at 100,000 papers. Thread-safe.
public final class FacetState {

  /// Enough for what lists show again and again, in some hundred kilobytes.
  private static final int NAMES = 4_096;

  private final IndexReader reader;
  private final FacetRowCache rows;
  private final Map<Place, Named> names = new ConcurrentHashMap<>();
  private final Map<Facet, SortedSetDocValues> mapped = new ConcurrentHashMap<>();
  private final Map<Place, int[]> ordinals = new ConcurrentHashMap<>();

  /// Reads nothing yet.
  FacetState(IndexReader reader, FacetRowCache rows) {
    this.reader = reader;
    this.rows = rows;
  }

  /// The values of one segment.
  public FacetRows rows(LeafReader segment) throws IOException {
    return rows.rows(segment);
  }

  /// The values of all segments, brought together when they are first asked for; not to be read.
  private SortedSetDocValues mapped(Facet facet) {
    return mapped.computeIfAbsent(
        facet == Facet.COAUTHOR ? Facet.AUTHOR : facet,
        f -> {
          try {
            SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, Schema.values(f));
            return values == null ? DocValues.emptySortedSet() : values;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// Values over all segments, for one thread.
  private SortedSetDocValues values(Facet facet) throws IOException {
    if (mapped(facet) instanceof MultiDocValues.MultiSortedSetDocValues multi) {
      var segments = new SortedSetDocValues[multi.values.length];
      for (int i = 0; i < segments.length; i++) {
        segments[i] = DocValues.getSortedSet(reader.leaves().get(i).reader(), Schema.values(facet));
      }
      return new MultiDocValues.MultiSortedSetDocValues(
          segments, multi.docStarts, multi.mapping, multi.cost());
    }
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, Schema.values(facet));
    return values == null ? DocValues.emptySortedSet() : values;
  }

  /// The counts of a facet's values among `totals`, zero where there were none.
  public long[] total(Facet facet, Map<Facet, long[]> totals) {
    return totals.computeIfAbsent(facet, f -> new long[valueCount(f)]);
  }

  private int valueCount(Facet facet) {
    if (PackedFacets.isHere(facet)) {
      return PackedFacets.valueCount(facet);
    }
    return Math.toIntExact(mapped(facet).getValueCount());
  }

  /// The reader's ordinals of a segment's, in its order.
  public int[] ordinals(Facet facet, int segment) {
    return ordinals.computeIfAbsent(new Place(facet, segment), _ -> unpacked(facet, segment));
  }

  /// Lucene keeps them packed; to unpack them for each answer took a sixth of it.
  private int[] unpacked(Facet facet, int segment) {
    if (mapped(facet) instanceof MultiDocValues.MultiSortedSetDocValues multi) {
      LongValues packed = multi.mapping.getGlobalOrds(segment);
      int count = Math.toIntExact(multi.values[segment].getValueCount());
      return IntStream.range(0, count).map(i -> (int) packed.get(i)).toArray();
    }
    return IntStream.range(0, valueCount(facet)).toArray();
  }

  /// Reads the values behind ordinals, for one thread.
  public ValueReader reader(Facet facet) throws IOException {
    SortedSetDocValues values = values(facet);
    return ordinal -> values.lookupOrd(ordinal).utf8ToString();
  }

  /// The ordinal of `value`, if any paper has it.
  public OptionalLong ordinal(Facet facet, String value) throws IOException {
    long ordinal = values(facet).lookupTerm(Schema.bytes(value));
    return ordinal < 0 ? OptionalLong.empty() : OptionalLong.of(ordinal);
  }

  private record Place(Facet facet, int number) {}

  /// A value of a facet and how it is shown.
  public record Named(String value, String label) {}

  /// Reads what stands behind an ordinal.
  public interface NameReader {
    public Named name(int ordinal) throws IOException;
  }

  /// The name behind an ordinal: read once, since a search for each took over a third of the time
  /// of counting.
  public Named name(Facet facet, int ordinal, NameReader from) throws IOException {
    var place = new Place(facet, ordinal);
    Named known = names.get(place);
    if (known != null) {
      return known;
    }
    Named read = from.name(ordinal);
    if (names.size() < NAMES) {
      names.put(place, read);
    }
    return read;
  }

  /// Gives the value behind an ordinal.
  public interface ValueReader {
    String value(long ordinal) throws IOException;
  }
}
