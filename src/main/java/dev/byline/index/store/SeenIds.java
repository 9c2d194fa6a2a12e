package dev.byline.index.store;

import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// A set of ids, stored as one bit of each id's hash in 2 MB. It may report an id that was not
/// added, but never misses one that was. Thread-safe.
final class SeenIds {

  private static final int BITS = 24;
  private static final int LOCKS = 64;

  private final AtomicLongArray words = new AtomicLongArray(1 << (BITS - 6));
  private final Object[] locks = new Object[LOCKS];

  SeenIds() {
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new Object();
    }
  }

  /// The lock of `id` and of some others.
  Object lock(BytesRef id) {
    return locks[bit(id) % LOCKS];
  }

  /// Remembers `id`.
  ///
  /// @return whether it surely is new
  boolean add(BytesRef id) {
    int bit = bit(id);
    long mask = 1L << bit;
    return (words.getAndAccumulate(bit >>> 6, mask, (word, one) -> word | one) & mask) == 0;
  }

  private static int bit(BytesRef id) {
    return StringHelper.murmurhash3_x86_32(id, 0) >>> (32 - BITS);
  }
}
