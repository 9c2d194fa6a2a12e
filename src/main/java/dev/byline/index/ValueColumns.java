package dev.byline.index;

import dev.byline.library.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// The columns of the segments that are open, each read when it is first counted: a new commit has
/// most segments of the one before. Safe for use by several threads.
final class ValueColumns {

  private final Map<Object, Map<Facet, ValueColumn>> segments = new ConcurrentHashMap<>();

  ValueColumn column(Facet facet, LeafReader reader) throws IOException {
    IndexReader.CacheHelper segment = reader.getCoreCacheHelper();
    try {
      return segments
          .computeIfAbsent(segment.getKey(), _ -> begin(segment))
          .computeIfAbsent(facet, f -> read(f, reader));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Map<Facet, ValueColumn> begin(IndexReader.CacheHelper segment) {
    segment.addClosedListener(segments::remove);
    return new ConcurrentHashMap<>();
  }

  private static ValueColumn read(Facet facet, LeafReader reader) {
    try {
      return ValueColumn.read(reader, Schema.values(facet));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
