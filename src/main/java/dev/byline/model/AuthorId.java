package dev.byline.model;

/// Names one author of a library for good: decided when the first page of the author comes in, then
/// kept. Readable (`pierre-marion`), since people type it.
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
