package dev.byline.parse.sites;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.PageFormat;
import dev.byline.parse.PageLines;
import dev.byline.parse.PageOrigin;
import dev.byline.parse.text.ScreenedPattern;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// The page of one known site: recognised by two of the site's own marks, held in memory as a
/// whole, read from top to bottom, and then handed on line by line.
abstract class SiteFormat implements PageFormat {

  /// Marks that make a page the site's.
  private static final int ENOUGH_MARKS = 2;

  /// No mark stands on a longer line.
  private static final int MAX_MARK_LINE = 300;

  /// The beginning of a mark that may stand anywhere in a line.
  private static final String ANYWHERE = ".*";

  private static final Pattern WORDS_ANYWHERE = Pattern.compile("\\.\\*[\\p{L} ]+");

  /// Characters of the longest page that is read.
  private static final int MAX_CHARS = 16 << 20;

  private final FormatDescription description;
  private final List<Mark> marks;

  /// The beginning of a line of the site's, or words that stand anywhere in one.
  private record Mark(ScreenedPattern beginning, String words) {

    static Mark of(String regex) {
      boolean anywhere = WORDS_ANYWHERE.matcher(regex).matches();
      return new Mark(
          ScreenedPattern.of(regex), anywhere ? regex.substring(ANYWHERE.length()) : "");
    }

    boolean isOn(String line) {
      return words.isEmpty() ? beginning.begins(line) : line.contains(words);
    }
  }

  /// @param marks the beginnings of lines that the site's pages have, each alone on few others; the
  ///   slowest last, which is looked for only behind another
  SiteFormat(FormatDescription description, String... marks) {
    this.description = description;
    this.marks = List.of(marks).stream().map(Mark::of).toList();
  }

  @Override
  public final FormatDescription description() {
    return description;
  }

  @Override
  public final double confidence(List<String> firstLines) {
    return marks(firstLines) >= ENOUGH_MARKS ? 1 : 0;
  }

  /// Different marks of the site on those lines; counting may stop at two.
  int marks(List<String> firstLines) {
    int seen = 0;
    int open = marks.size();
    for (Mark mark : marks) {
      if (seen >= ENOUGH_MARKS || seen + open < ENOUGH_MARKS) {
        return seen;
      }
      seen += firstLines.stream().anyMatch(line -> isMark(mark, line)) ? 1 : 0;
      open--;
    }
    return seen;
  }

  private static boolean isMark(Mark mark, String line) {
    return !line.isEmpty()
        && line.length() <= MAX_MARK_LINE
        && mark.isOn(line.charAt(0) <= ' ' ? line.strip() : line);
  }

  @Override
  public final boolean read(PageLines lines, PageOrigin origin) throws IOException {
    int count = 0;
    for (int chars = 0; lines.has(count); count++) {
      chars += lines.peek(count).length() + 1;
      if (chars > MAX_CHARS) {
        return false;
      }
    }
    var page = new SitePage(lines, count, origin, description, hasEmptyCells());
    read(page);
    if (page.hasNoPapers()) {
      return false;
    }
    page.handOn(lines, origin);
    return true;
  }

  /// True if a line of tabs alone tells something on the site's pages.
  boolean hasEmptyCells() {
    return false;
  }

  /// Finds author and papers on `page` and labels their lines.
  abstract void read(SitePage page);
}
