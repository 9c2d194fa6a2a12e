package dev.byline.parse.homepage;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.FormatDescription.Kind;
import dev.byline.parse.PageFormat;
import dev.byline.parse.PageLines;
import dev.byline.parse.PageOrigin;
import java.io.IOException;
import java.util.List;

/// An academic's homepage: name first, prose about the person, and lists of publications in any of
/// the shapes that academics give them.
public final class HomepageFormat implements PageFormat {

  /// Characters of the longest homepage that is read; it is kept in memory as a whole.
  static final int MAX_CHARS = 8 << 20;

  /// As sure as of a page that nothing else is known of: whether it is one, its reading says.
  private static final double ANY_TEXT = 0.5;

  @Override
  public FormatDescription description() {
    return new FormatDescription(
        "homepage", "homepages", "a homepage", Kind.ANY_SITE, Evidence.PARTS, Counts.NONE);
  }

  @Override
  public boolean learns() {
    return true;
  }

  @Override
  public double confidence(List<String> firstLines) {
    return ANY_TEXT;
  }

  @Override
  public boolean read(PageLines lines, PageOrigin origin) throws IOException {
    int chars = 0;
    int count = 0;
    while (lines.has(count) && chars <= MAX_CHARS) {
      chars += lines.peek(count++).length() + 1;
    }
    return chars <= MAX_CHARS && new HomepageReader(lines, count, origin).read();
  }
}
