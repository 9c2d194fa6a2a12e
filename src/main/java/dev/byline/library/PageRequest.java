package dev.byline.library;

/// A request for one page of the hits of a query.
///
/// @param size maximum number of hits, 1 to 10,000
/// @param exactCount whether the count must be exact; otherwise it may stop early at a lower bound
public record PageRequest(From from, int size, boolean exactCount) {

  /// The most hits of a page.
  public static final int MOST = 10_000;

  /// The start of a page of hits.
  public sealed interface From {
    /// At the first hit.
    record Start() implements From {}

    /// Behind the last hit of the page that gave this cursor: the cheap way on.
    record After(String cursor) implements From {}

    /// Behind `skip` hits, for a jump to the middle of a list.
    record Offset(long skip) implements From {}
  }

  /// @throws IllegalArgumentException if `size` is out of its range
  public PageRequest {
    if (size < 1 || size > MOST) {
      throw new IllegalArgumentException("A page has 1 to 10,000 hits, not " + size);
    }
  }

  public static PageRequest first(int size) {
    return new PageRequest(new From.Start(), size, false);
  }

  public static PageRequest after(String cursor, int size) {
    return new PageRequest(new From.After(cursor), size, false);
  }

  public static PageRequest at(long skip, int size) {
    return new PageRequest(new From.Offset(skip), size, false);
  }

  public PageRequest exact() {
    return new PageRequest(from, size, true);
  }
}
