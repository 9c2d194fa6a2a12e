package dev.byline.model.own;

/// The permanent id of one group of authors; it stays the same when the group is renamed.
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
