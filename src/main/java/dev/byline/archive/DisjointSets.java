package dev.byline.archive;

import java.util.HashMap;
import java.util.Map;

/// A partition of things into groups that are one, built step by step. Not thread-safe.
///
/// A step joins the groups of two things; if they are in the same group already, it does nothing.
/// Therefore no order of steps creates a cycle.
final class DisjointSets<T> {

  private final Map<T, T> into = new HashMap<>();

  /// The representative of the group of `thing`.
  T of(T thing) {
    T root = thing;
    for (T next = into.get(root); next != null; next = into.get(root)) {
      root = next;
    }
    return root;
  }

  void join(T kept, T other) {
    T keptRoot = of(kept);
    T otherRoot = of(other);
    if (!keptRoot.equals(otherRoot)) {
      into.put(otherRoot, keptRoot);
    }
  }

  /// All things that have become another, and which.
  Map<T, T> all() {
    var all = new HashMap<T, T>();
    into.keySet().forEach(thing -> all.put(thing, of(thing)));
    return Map.copyOf(all);
  }
}
