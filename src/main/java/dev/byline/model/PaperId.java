package dev.byline.model;

/// The id of one paper of a library. It is derived from the folded title, the year and the first
/// surname of the paper's oldest listing, so that parsing the same page again gives the same id.
/// The arXiv id is not used: it may become known later, and two titles may claim the same one.
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
