package dev.byline.parse.homepage;

/// Generated homepages of a length, for benchmarks.
public final class GeneratedHomepages {

  private GeneratedHomepages() {}

  /// A page of at least `length` characters in the style number `style`, counted around.
  public static String page(int style, int length) {
    return new PageGenerator(style).ofLength(style, length);
  }
}
