package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.EventLook;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.LineLook;
import dev.byline.parse.homepage.look.LineSigns;
import dev.byline.parse.homepage.look.LinkWords;
import dev.byline.parse.homepage.look.NameLook;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.text.VenueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The sections of a page: which lines are headings, which lie in lists of papers, and under which
/// year.
final class Sections {

  /// Of a line: what section it lies in.
  enum Kind {
    /// Above all headings.
    HEAD,
    LIST,
    ABOUT,
    OTHER,
    HEADING
  }

  /// Lines with years below a heading of a list, and their share at least,
  private static final int LEAST_DATED = 2;

  private static final double SHARE_DATED = 0.3;

  /// and how long they are at most.
  private static final int MAX_ENTRY = 500;

  /// Years in entries of as many lines each, the lines of such entries, and their share.
  private static final int LEAST_YEARS = 3;

  private static final int MOST_LINES = 6;

  private static final double SHARE_ALIKE = 0.7;

  /// Characters of a line that is no item of a menu.
  private static final int LONG_LINE = 25;

  /// Words of a heading that may as well be a venue.
  private static final int LONG_HEADING = 3;

  private final PageText text;
  private final SectionHeading[] headings;
  private final Kind[] kinds;
  private final int[] years;
  private final boolean hasList;
  private final boolean anyway;

  /// @param anyway whether all sections are read as lists, but those that are certainly none
  /// @param example a marked entry: the section that holds it is a list
  Sections(PageText text, boolean anyway, Optional<Example> example) {
    this.text = text;
    this.anyway = anyway;
    headings = new SectionHeading[text.size()];
    kinds = new Kind[text.size()];
    years = new int[text.size()];
    for (int at = 0; at < text.size(); at++) {
      headings[at] = heading(at);
    }
    years();
    int own = example.map(marked -> marked.on(text)).orElse(-1);
    example.ifPresent(marked -> clear(marked, own));
    hasList = java.util.Arrays.asList(headings).contains(SectionHeading.PAPERS);
    assign();
    if (own >= 0 && kinds[own] != Kind.LIST) {
      Kind other = kinds[own];
      java.util.Arrays.setAll(kinds, at -> kinds[at] == other ? Kind.LIST : kinds[at]);
    }
  }

  /// Lines of the marked entry are no headings, nor is what may be a year or a venue where it has
  /// them on lines of their own.
  private void clear(Example example, int own) {
    for (int at = 0; at < headings.length; at++) {
      boolean marked = own >= 0 && at >= own && at < own + example.text().size();
      boolean year = headings[at] == SectionHeading.YEAR && example.hasLine(Field.YEAR);
      boolean venue =
          example.hasLine(Field.VENUE)
              && NameLook.words(text.at(at), 0, text.at(at).length()) >= LONG_HEADING;
      if (marked || year || venue) {
        headings[at] = SectionHeading.NONE;
      }
    }
  }

  private SectionHeading heading(int at) {
    String line = text.at(at);
    if (line.isEmpty() || (text.hasMarker(at) && !line.startsWith("#"))) {
      return SectionHeading.NONE;
    }
    SectionHeading heading = SectionHeading.of(line);
    if (heading == SectionHeading.PAPERS && SectionHeading.isStage(line) && isBetween(at)) {
      return SectionHeading.NONE;
    }
    if (heading == SectionHeading.OTHER
        && (isLink(at) || (arePeople(at - 1) && LinkWords.mayBe(line)))) {
      return SectionHeading.NONE;
    }
    boolean sure =
        heading == SectionHeading.PAPERS
            || (heading == SectionHeading.OTHER && NameLook.words(line, 0, line.length()) <= 2)
            || heading == SectionHeading.NONE
            || heading == SectionHeading.YEAR;
    return !sure && isTitle(at) ? SectionHeading.NONE : heading;
  }

  /// True if the line may be a link of an entry, `⚙️code`: a word for one right below a text.
  private boolean isLink(int at) {
    return at > 0
        && !text.isBlank(at - 1)
        && headings[at - 1] == SectionHeading.NONE
        && (text.at(at - 1).length() > LONG_LINE || LinkWords.mayBe(text.at(at - 1)))
        && LinkWords.mayBe(text.at(at));
  }

  /// True if text stands right above the line, and nothing, an abstract or links right below.
  private boolean isBetween(int at) {
    String next = text.at(at + 1);
    return at > 0
        && !text.isBlank(at - 1)
        && headings[at - 1] == SectionHeading.NONE
        && (next.isEmpty()
            || next.startsWith("[")
            || LinkWords.areAll(next)
            || LineLook.of(text, at + 1).prose());
  }

  /// True if people stand right below the line and the line is so a title.
  private boolean isTitle(int at) {
    return arePeople(text.isBlank(at + 1) ? at + 2 : at + 1);
  }

  private boolean arePeople(int at) {
    String line = text.at(at);
    int comma = line.indexOf(", ");
    int start = text.start(Math.max(0, Math.min(at, text.size() - 1)));
    return comma > start
        && NameLook.isLikely(line, start, comma)
        && NameLook.words(line, start, comma) > 1
        && !(comma + 2 < line.length() && LineSigns.isDigit(line.charAt(comma + 2)))
        && SectionHeading.of(line) == SectionHeading.NONE;
  }

  /// Years are headings where they fall or rise down the page, or stand apart.
  private void years() {
    var lines = new ArrayList<Integer>();
    for (int at = 0; at < headings.length; at++) {
      if (headings[at] == SectionHeading.YEAR) {
        lines.add(at);
      }
    }
    int apart = 0;
    for (int at : lines) {
      apart +=
          text.isBlank(at - 1)
                  || text.isBlank(at + 1)
                  || (at > 0 && headings[at - 1] != SectionHeading.NONE)
              ? 1
              : 0;
    }
    boolean alternating = isMonotone(lines) && lines.size() > 1;
    if ((!alternating && apart < 0.7 * lines.size()) || areOfEntries(lines)) {
      lines.forEach(at -> headings[at] = SectionHeading.NONE);
    }
  }

  /// True if years stand below a title each, in entries of as many lines.
  private boolean areOfEntries(List<Integer> years) {
    if (years.size() < LEAST_YEARS) {
      return false;
    }
    int first = years.getFirst();
    boolean titled =
        first > 1
            && !text.isBlank(first - 1)
            && headings[first - 1] == SectionHeading.NONE
            && isHeadingAbove(first - 1);
    if (!titled) {
      return false;
    }
    int lines = texts(first, years.get(1));
    int same = 0;
    for (int i = 1; i < years.size(); i++) {
      same += texts(years.get(i - 1), years.get(i)) == lines ? 1 : 0;
    }
    return lines > 2 && lines <= MOST_LINES && same >= SHARE_ALIKE * (years.size() - 1);
  }

  /// True if the text above a line is a heading.
  private boolean isHeadingAbove(int line) {
    int above = line - 1;
    while (above > 0 && text.isBlank(above)) {
      above--;
    }
    return above >= 0 && headings[above] != SectionHeading.NONE;
  }

  private int texts(int from, int to) {
    int texts = 0;
    for (int at = from; at < to; at++) {
      texts += text.isBlank(at) ? 0 : 1;
    }
    return texts;
  }

  private boolean isMonotone(List<Integer> lines) {
    int falls = 0;
    int rises = 0;
    int same = 0;
    for (int i = 1; i < lines.size(); i++) {
      int step = yearOf(lines.get(i)) - yearOf(lines.get(i - 1));
      falls += step < 0 ? 1 : 0;
      rises += step > 0 ? 1 : 0;
      same += step == 0 ? 1 : 0;
    }
    return same == 0 && (falls == 0 || rises == 0 || Math.min(falls, rises) <= 0.2 * lines.size());
  }

  private int yearOf(int line) {
    return VenueText.yearOf(text.at(line).replaceAll("[-–/年].*", "")).orElse(0);
  }

  /// The line behind a menu that begins at `at`: three or more headings without a text between; -1
  /// if there is none.
  private int menuEnd(int at) {
    int end = at;
    int found = 0;
    while (end < headings.length
        && headings[end] != SectionHeading.YEAR
        && (headings[end] != SectionHeading.NONE || isMenuItem(end) || text.isBlank(end))) {
      found += headings[end] == SectionHeading.NONE ? 0 : 1;
      end++;
    }
    while (end > at && headings[end - 1] == SectionHeading.NONE) {
      end--;
    }
    return found >= 3 ? end : -1;
  }

  private boolean isMenuItem(int at) {
    String line = text.at(at);
    int next = text.text(at + 1);
    int before = at - 1;
    while (before > 0 && text.isBlank(before)) {
      before--;
    }
    return !line.isEmpty()
        && line.length() < 20
        && NameLook.words(line, 0, line.length()) <= 2
        && next < headings.length
        && (headings[next] != SectionHeading.NONE
            || (before >= 0 && headings[before] != SectionHeading.NONE));
  }

  /// True if the list that a menu names stands right behind it: no heading of it follows, or much
  /// more text before that heading than behind.
  private boolean isListHere(int from, int menu) {
    int next = menu;
    while (next < headings.length && headings[next] != SectionHeading.PAPERS) {
      next++;
    }
    boolean named = false;
    for (int at = from; at < menu; at++) {
      named |= headings[at] == SectionHeading.PAPERS;
    }
    return next == headings.length || (named && next - menu > 2 * (headings.length - next));
  }

  /// True if many of the lines up to the next heading have a year, as those of papers do.
  private boolean isListBelow(int heading) {
    int lines = 0;
    int dated = 0;
    for (int at = heading + 1; at < text.size(); at++) {
      if (headings[at] != SectionHeading.NONE && headings[at] != SectionHeading.YEAR) {
        break;
      }
      lines += text.isBlank(at) ? 0 : 1;
      dated +=
          VenueText.yearOf(text.at(at)).isPresent() && text.at(at).length() < MAX_ENTRY ? 1 : 0;
    }
    return dated >= LEAST_DATED && dated >= SHARE_DATED * lines;
  }

  /// The dated lines up to the next heading.
  private EventLook.DatedLines datedBelow(int heading) {
    int end = heading + 1;
    while (end < text.size()
        && (headings[end] == SectionHeading.NONE || headings[end] == SectionHeading.YEAR)) {
      end++;
    }
    return EventLook.DatedLines.of(IntStream.range(heading + 1, end).mapToObj(text::at).toList());
  }

  private void assign() {
    Kind now = !hasList || anyway ? Kind.LIST : Kind.HEAD;
    int year = 0;
    for (int at = 0; at < kinds.length; at++) {
      int menu = headings[at] == SectionHeading.NONE ? -1 : menuEnd(at);
      if (menu > 0) {
        boolean list = headings[menu - 1] == SectionHeading.PAPERS || isListHere(at, menu);
        now = list || anyway ? Kind.LIST : Kind.HEAD;
        java.util.Arrays.fill(kinds, at, menu, Kind.HEADING);
        at = menu - 1;
        continue;
      }
      SectionHeading heading = headings[at];
      switch (heading) {
        case PAPERS -> {
          boolean talks = SectionHeading.mayBeOfTalks(text.at(at)) && datedBelow(at).areTalks();
          now = talks ? Kind.OTHER : Kind.LIST;
          year = 0;
        }
        case MAYBE_PAPERS -> {
          boolean list = now == Kind.LIST || !hasList || anyway || isListBelow(at);
          list &= !datedBelow(at).arePosts();
          now = list ? Kind.LIST : Kind.OTHER;
          year = 0;
        }
        case YEAR -> year = yearOf(at);
        case ABOUT -> now = Kind.ABOUT;
        case OTHER -> now = Kind.OTHER;
        case NONE -> {}
      }
      kinds[at] = heading == SectionHeading.NONE ? now : Kind.HEADING;
      if (heading == SectionHeading.NONE && now == Kind.ABOUT && (!hasList || anyway)) {
        kinds[at] = Kind.LIST;
      }
      years[at] = year;
    }
  }

  /// True if no heading stands above the line.
  boolean isAboveHeadings(int line) {
    for (int at = 0; at < line; at++) {
      if (headings[at] != SectionHeading.NONE) {
        return false;
      }
    }
    return true;
  }

  /// True if a heading may be one of papers.
  boolean mayHaveList() {
    return hasList || java.util.Arrays.asList(headings).contains(SectionHeading.MAYBE_PAPERS);
  }

  boolean hasList() {
    return hasList;
  }

  /// True if all lines of lists stand below headings of papers.
  boolean isListed() {
    return hasList && !anyway;
  }

  Kind kind(int line) {
    return kinds[line];
  }

  SectionHeading headingOn(int line) {
    return headings[line];
  }

  /// The year of the heading above the line.
  OptionalInt year(int line) {
    return years[line] == 0 ? OptionalInt.empty() : OptionalInt.of(years[line]);
  }
}
