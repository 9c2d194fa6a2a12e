package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.LineSigns;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.Separator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The atoms of the lists of a page, one sequence for each list.
final class ListAtoms {

  /// Columns of the lines of hard-wrapped text.
  private static final int MIN_WIDTH = 55;

  private static final int MAX_WIDTH = 110;

  /// The share of lines that go on small among those that go on.
  private static final double LEAST_SMALL = 0.12;

  private static final Pattern HANGING =
      Pattern.compile(" (?:and|&|und|et|of|the|for|in|on|to|a|an|with|from|by|der|des|für|de|y)$");

  /// The number of lines that are filled, and their share among those that others follow.
  private static final int LEAST_FULL = 4;

  private static final double SHARE_FULL = 0.6;

  private ListAtoms() {}

  /// The atoms below each heading of papers, in the order of the page.
  ///
  /// @param owner the name of the page's owner, as far as it is known
  /// @param borders of a marked entry
  static List<List<Atom>> of(PageText text, Sections sections, String owner, Borders borders) {
    int width = width(text);
    var lists = new ArrayList<List<Atom>>();
    var habits = PageHabits.of(text, owner);
    var splitter = new AtomSplitter(text, habits, borders);
    boolean heading = true;
    int before = -1;
    boolean numbered = false;
    for (int at = 0; at < text.size(); at++) {
      if (text.isNumber(at) && sections.kind(at) == Sections.Kind.LIST) {
        numbered = true;
      } else if (sections.kind(at) == Sections.Kind.HEADING) {
        heading = true;
        SectionHeading kind = sections.headingOn(at);
        if (kind != SectionHeading.YEAR && !splitter.atoms().isEmpty()) {
          lists.add(splitter.atoms());
          splitter = new AtomSplitter(text, habits, borders);
        }
      } else if (sections.kind(at) == Sections.Kind.LIST && !text.isBlank(at)) {
        Separator first =
            heading || before < 0
                ? Separator.HEADING
                : text.hasMarker(at) || numbered
                    ? Separator.MARKER
                    : text.isBlank(at - 1)
                        ? Separator.BLANK
                        : (width > 0 && continues(text, at, width)) || isHanging(text.at(at - 1))
                            ? Separator.WRAP
                            : Separator.NEWLINE;
        splitter.add(at, first);
        heading = false;
        numbered = false;
        before = at;
      } else if (sections.kind(at) != Sections.Kind.LIST) {
        heading = true;
      }
    }
    if (!splitter.atoms().isEmpty()) {
      lists.add(splitter.atoms());
    }
    return lists;
  }

  /// True if a line ends in a word that must go on.
  private static boolean isHanging(String line) {
    return HANGING.matcher(line.substring(Math.max(0, line.length() - 8))).find();
  }

  /// True if a line goes on with the text of the line before: its first word had no room there.
  private static boolean continues(PageText text, int at, int width) {
    return Character.isLowerCase(text.at(at).codePointAt(0)) || !hasRoom(text, at, width);
  }

  private static boolean hasRoom(PageText text, int at, int width) {
    return text.end(at - 1) + 1 + LineSigns.wordEnd(text.at(at), 0) <= width;
  }

  /// The width to which the lines of the page are filled, as a terminal does; 0 if they are not.
  private static int width(PageText text) {
    var ends = new int[text.size()];
    for (int at = 0; at < ends.length; at++) {
      ends[at] = text.end(at);
    }
    Arrays.sort(ends);
    int lines = 0;
    for (int end : ends) {
      lines += end > 0 ? 1 : 0;
    }
    int width = lines == 0 ? 0 : ends[ends.length - 1 - lines / 50];
    if (width < MIN_WIDTH || width > MAX_WIDTH) {
      return 0;
    }
    int full = 0;
    int small = 0;
    int open = 0;
    int others = 0;
    for (int at = 1; at < text.size(); at++) {
      if (!text.isBlank(at) && !text.isBlank(at - 1) && !text.hasMarker(at)) {
        boolean low = Character.isLowerCase(text.at(at).codePointAt(0));
        boolean room = hasRoom(text, at, width);
        full += room ? 0 : 1;
        small += low && !room ? 1 : 0;
        open += low && room ? 1 : 0;
        others += room ? 1 : 0;
      }
    }
    boolean lowers = full > 0 && small > 0 && small >= LEAST_SMALL * full && open <= small;
    boolean filled = full >= LEAST_FULL && full >= SHARE_FULL * (full + others);
    return lowers || filled ? width : 0;
  }
}
