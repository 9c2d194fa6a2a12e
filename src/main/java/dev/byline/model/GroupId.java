package dev.byline.model;

/// Names one group of authors for good, whatever it comes to be called.
public record GroupId(String value) implements Comparable<GroupId> {

  /// @throws IllegalArgumentException if the value is blank
  public GroupId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A group id cannot be blank");
    }
  }

  @Override
  public int compareTo(GroupId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
