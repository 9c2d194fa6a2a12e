package dev.byline.parse.formats;

import dev.byline.parse.text.NameShape;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Lookahead on a profile page: it finds the start of the next entry or of the next profile.
///
/// A line that looks like the head of an entry is one only if the following lines fit, since titles
/// and abstracts may look like one too.
final class EntryScout {

  /// The text ahead; empty behind the last line.
  interface Ahead {
    /// The line `offset` lines ahead.
    String line(int offset) throws IOException;
  }

  /// Blank lines between the parts of an entry that are still taken as one gap.
  private static final int MAX_GAP = 6;

  /// Heads in a row of which each says whether the one before begins an entry; a page that breaks
  /// off after its heads has a few.
  private static final int MAX_HEADS = 16;

  private static final int WITH_NAME = 2;
  private static final int WITHOUT_NAME = 3;

  /// Category, five counters and the list's heading.
  private static final int MAX_HEADER_TEXTS = 7;

  /// No name and no counter is longer.
  private static final int MAX_HEADER_LINE = 90;

  private final Ahead ahead;

  EntryScout(Ahead ahead) {
    this.ahead = ahead;
  }

  /// True if an entry begins `at` lines ahead.
  ///
  /// @param afterBlank whether the line before is blank or belongs to no entry
  boolean isEntry(int at, boolean afterBlank) throws IOException {
    return isEntry(at, afterBlank, MAX_HEADS);
  }

  private boolean isEntry(int at, boolean afterBlank, int heads) throws IOException {
    if (!EntryHead.looksLike(ahead.line(at))) {
      return false;
    }
    int title = text(at + 1);
    if (title < 0 || (heads > 1 && title > at + 1 && isEntry(title, true, heads - 1))) {
      return false;
    }
    int authors = text(title + 1);
    if (authors > 0 && AuthorLine.fits(ahead.line(authors))) {
      return true;
    }
    boolean titleAlone = title == at + 1 && authors != title + 1;
    return afterBlank && (titleAlone || wrapsInto(authors)) && !isProfile(title);
  }

  /// True if the line `at` is the second line of a title: authors that fit come after a blank line.
  boolean wrapsInto(int at) throws IOException {
    if (at < 0 || ahead.line(at).isBlank() || !ahead.line(at + 1).isBlank()) {
      return false;
    }
    int authors = text(at + 1);
    return authors > 0 && !AuthorLine.fits(ahead.line(at)) && AuthorLine.fits(ahead.line(authors));
  }

  /// True if the head of another profile begins `at` lines ahead: a name and two of category,
  /// counters and the list's heading, or three of them without a name.
  boolean isProfile(int at) throws IOException {
    return isProfile(at, WITH_NAME);
  }

  /// The same below a title, where a name is most likely the paper's author.
  boolean isProfileBelowTitle(int at) throws IOException {
    return isProfile(at, WITHOUT_NAME);
  }

  /// The same within a paragraph: only all of a head is one.
  boolean isProfileWithinText(int at) throws IOException {
    return !isCounter(at) && isProfile(at, WITHOUT_NAME);
  }

  private boolean isProfile(int at, int least) throws IOException {
    String line = ahead.line(at);
    if (line.isBlank() || line.length() > MAX_HEADER_LINE) {
      return false;
    }
    if (isCounter(line) || isHomeCategory(line)) {
      return evidence(at) >= WITHOUT_NAME;
    }
    int next = text(at + 1);
    return next >= 0 && evidence(next) >= least && NameShape.fits(line.strip());
  }

  /// The number of different statements of a header on the texts from `at` on; 0 if none of them is
  /// a number.
  private int evidence(int at) throws IOException {
    Set<HeadCounter> counters = EnumSet.noneOf(HeadCounter.class);
    boolean category = false;
    boolean heading = false;
    for (int next = at, seen = 0; next >= 0 && seen < MAX_HEADER_TEXTS; seen++) {
      String line = ahead.line(next);
      Optional<HeadCounter.Reading> counter = HeadCounter.of(line);
      counter.ifPresent(reading -> counters.add(reading.counter()));
      boolean nowHeading = HeadCounter.heading(line).isPresent();
      if (counter.isEmpty() && !nowHeading && !isHomeCategory(line)) {
        break;
      }
      heading |= nowHeading;
      category |= counter.isEmpty() && !nowHeading;
      next = text(next + 1);
    }
    int numbers = counters.size() + (heading ? 1 : 0);
    return numbers == 0 ? 0 : numbers + (category ? 1 : 0);
  }

  /// True if `line` may be the home category below a name: `ML`, `DIS-NN`.
  static boolean isHomeCategory(String line) {
    String code = line.strip();
    if (code.length() < 2 || code.length() > 12) {
      return false;
    }
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean hyphen = c == '-' && i > 0 && i < code.length() - 1;
      if (!((c >= 'A' && c <= 'Z') || hyphen)) {
        return false;
      }
    }
    return true;
  }

  /// The distance in lines from `from` to the next text; -1 if it is too far.
  int text(int from) throws IOException {
    for (int at = from; at <= from + MAX_GAP; at++) {
      if (!ahead.line(at).isBlank()) {
        return at;
      }
    }
    return -1;
  }

  /// True if the line `at` is a counter or the list's heading.
  boolean isCounter(int at) throws IOException {
    return isCounter(ahead.line(at));
  }

  private static boolean isCounter(String line) {
    return HeadCounter.of(line).isPresent() || HeadCounter.heading(line).isPresent();
  }
}
