package dev.byline.index.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// The rows of the segments that are open, each read when it is first counted: a new commit has
/// most segments of the one before. Thread-safe.
final class FacetRowCache {

  private final Map<Object, FacetRows> segments = new ConcurrentHashMap<>();

  FacetRows rows(LeafReader reader) throws IOException {
    try {
      return segments.computeIfAbsent(reader.getCoreCacheHelper().getKey(), _ -> read(reader));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private FacetRows read(LeafReader reader) {
    IndexReader.CacheHelper segment = reader.getCoreCacheHelper();
    segment.addClosedListener(segments::remove);
    try {
      return FacetRows.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
