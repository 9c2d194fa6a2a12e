package dev.byline.model.own;

/// The permanent id of a saved search or a watched author; it stays the same when the search is
/// renamed.
public record WatchId(String value) implements Comparable<WatchId> {

  /// @throws IllegalArgumentException if the value is blank
  public WatchId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("The id of a saved search cannot be blank");
    }
  }

  @Override
  public int compareTo(WatchId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
