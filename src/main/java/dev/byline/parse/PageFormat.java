package dev.byline.parse;

import java.io.IOException;
import java.util.List;

/// One kind of page that can be read. Formats are found by [java.util.ServiceLoader]; each keeps no
/// state between two calls and may be used by several threads.
public interface PageFormat {

  /// The name under which results and commands speak of the format: `profile-page`.
  default String name() {
    return description().name();
  }

  /// The confidence, from the first lines alone, that a page is of this format: 0 (certainly not)
  /// to 1 (certainly).
  double confidence(List<String> firstLines);

  /// Reads `lines` to their end, taking every line.
  ///
  /// @return false, with no line taken, if the text turns out to be no page of this kind
  /// @throws IOException if the source cannot be read; bad text never throws
  boolean read(PageLines lines, PageOrigin origin) throws IOException;

  /// True if it reads a page in the style of a marked entry.
  default boolean learns() {
    return false;
  }

  /// The format in words. A page of a known site that cannot be read is no page of another kind.
  FormatDescription description();
}
