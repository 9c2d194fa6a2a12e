package dev.byline.parse.homepage.look;

import java.util.HashMap;
import java.util.Map;

/// A pool in which equal values are one: a long page has a hundred thousand looks of lines and
/// atoms, and few of them differ.
public final class ValuePool<T> {

  /// Values that are kept; where more differ, pooling the others saves nothing.
  private static final int MAX_VALUES = 1 << 14;

  private final Map<T, T> values = new HashMap<>();

  /// The value, or one equal to it that came before.
  public T of(T value) {
    T known = values.get(value);
    if (known == null && values.size() < MAX_VALUES) {
      values.put(value, value);
    }
    return known == null ? value : known;
  }
}
