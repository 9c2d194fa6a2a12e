package dev.byline.parse.homepage;

import dev.byline.parse.PageFormat;
import dev.byline.parse.PageLines;
import dev.byline.parse.PageOrigin;
import dev.byline.parse.text.VenueLine;
import java.io.IOException;
import java.util.List;

/// An academic's homepage: name first, prose about the person, and lists of publications in any of
/// the shapes that academics give them.
public final class HomepageFormat implements PageFormat {

  /// Characters of the longest homepage that is read; it is kept in memory as a whole.
  static final int MAX_CHARS = 8 << 20;

  /// By a longer line no page is recognised; it takes too long to look at.
  private static final int MAX_REFERENCE = 400;

  private static final double FOR_NAME = 0.3;
  private static final double FOR_HEADING = 0.2;
  private static final double PER_REFERENCE = 0.2;
  private static final double MOST = 0.8;

  @Override
  public String name() {
    return "homepage";
  }

  /// A name, a heading of publications and lines that look like references decide. It is never as
  /// sure as of a profile page with its counters.
  @Override
  public double confidence(List<String> firstLines) {
    double sum = OwnerName.find(firstLines).isPresent() ? FOR_NAME : 0;
    sum +=
        firstLines.stream().anyMatch(line -> Heading.of(line) == Heading.PAPERS) ? FOR_HEADING : 0;
    var references = new ReferenceReader("");
    for (int at = 0; at < firstLines.size() && sum < MOST; at++) {
      String line = firstLines.get(at);
      if (line.length() <= MAX_REFERENCE
          && (VenueLine.fits(line) || references.read(line).isPresent())) {
        sum += PER_REFERENCE;
      }
    }
    return Math.min(sum, MOST);
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
