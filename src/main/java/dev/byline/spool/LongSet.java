package dev.byline.spool;

/// A set of numbers that takes about 16 bytes a number. Thread-safe.
public final class LongSet {

  private long[] slots = new long[1 << 10];
  private int size;
  private boolean hasZero;

  /// Adds a number.
  ///
  /// @return whether it is new
  public synchronized boolean add(long value) {
    if (value == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    int slot = slot(slots, value);
    if (slots[slot] == value) {
      return false;
    }
    slots[slot] = value;
    if (++size > slots.length / 3 * 2) {
      grow();
    }
    return true;
  }

  public synchronized boolean isEmpty() {
    return size == 0 && !hasZero;
  }

  public synchronized boolean contains(long value) {
    return value == 0 ? hasZero : slots[slot(slots, value)] == value;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long value : slots) {
      if (value != 0) {
        larger[slot(larger, value)] = value;
      }
    }
    slots = larger;
  }

  /// The slot of the value, or the one for it.
  private static int slot(long[] slots, long value) {
    int mask = slots.length - 1;
    int slot = (int) (value ^ (value >>> 32)) & mask;
    while (slots[slot] != 0 && slots[slot] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
