package dev.byline.model;

/// Names one paper of a library. Made from the folded title, the year and the first surname of the
/// paper's oldest listing, so that reading the same page again gives the same id. An arXiv id has
/// no part in it: it may become known later, and two titles may claim the same one.
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
