package dev.byline.model;

/// Names one paper of a library. Made from what the paper is (its arXiv id, or its folded title
/// with year and first surname), so that reading the same page again gives the same id.
public record PaperId(String value) implements Comparable<PaperId> {

  /// @throws IllegalArgumentException if the value is blank
  public PaperId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A paper id cannot be blank");
    }
  }

  @Override
  public int compareTo(PaperId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
