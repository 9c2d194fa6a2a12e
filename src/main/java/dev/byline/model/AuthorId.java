package dev.byline.model;

/// The permanent id of one author of a library, assigned when the first page of the author is
/// imported. It is readable (`pierre-marion`), since people type it.
public record AuthorId(String value) implements Comparable<AuthorId> {

  /// @throws IllegalArgumentException if the value is blank
  public AuthorId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("An author id cannot be blank");
    }
  }

  @Override
  public int compareTo(AuthorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
