package dev.byline.parse.formats;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.FormatDescription.Kind;
import dev.byline.parse.PageFormat;
import dev.byline.parse.PageLines;
import dev.byline.parse.PageOrigin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// An author's page of a profile site: name, counters, and a list of entries with score, category,
/// date, title, authors and abstract. Several such pages in one file are several profiles.
public final class ProfilePageFormat implements PageFormat {

  private static final double PER_ENTRY = 0.5;
  private static final double PER_COUNTER = 0.3;

  @Override
  public FormatDescription description() {
    return new FormatDescription(
        "profile-page",
        "profile site",
        "a profile page",
        Kind.ANY_SITE,
        Evidence.SAVED_PAGE,
        Counts.NONE);
  }

  /// Entries and counters decide: two of them are enough.
  @Override
  public double confidence(List<String> firstLines) {
    var scout = new EntryScout(at -> at < firstLines.size() ? firstLines.get(at) : "");
    double sum = 0;
    boolean afterBlank = true;
    for (int at = 0; at < firstLines.size() && sum < 1; at++) {
      String line = firstLines.get(at);
      if (isEntry(scout, at, afterBlank)) {
        sum += PER_ENTRY;
      } else if (HeadCounter.of(line).isPresent()) {
        sum += PER_COUNTER;
      }
      afterBlank = line.isBlank();
    }
    return Math.min(sum, 1);
  }

  @Override
  public boolean read(PageLines lines, PageOrigin origin) throws IOException {
    new ProfilePageReader(lines, origin).read();
    return true;
  }

  private static boolean isEntry(EntryScout scout, int at, boolean afterBlank) {
    try {
      return scout.isEntry(at, afterBlank);
    } catch (IOException e) {
      throw new UncheckedIOException("Lines in memory cannot fail", e);
    }
  }
}
