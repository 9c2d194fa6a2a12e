package dev.byline.archive;

import java.util.HashMap;
import java.util.Map;

/// Which things are one, as was decided step by step. Not for several threads.
///
/// A step joins the whole of what either thing has become; where both are one already it says
/// nothing. So no order of steps leads in a circle.
final class Unions<T> {

  private final Map<T, T> into = new HashMap<>();

  /// What `thing` has become.
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
