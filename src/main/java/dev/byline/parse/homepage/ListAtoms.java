package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The atoms of the lists of a page, one sequence for each list.
final class ListAtoms {

  private static final int MIN_WRAPPED = 58;

  private static final Pattern HANGING =
      Pattern.compile(" (?:and|&|und|et|of|the|for|in|on|to|a|an|with|from|by|der|des|für|de|y)$");

  private ListAtoms() {}

  /// The atoms below each heading of papers, in the order of the page.
  ///
  /// @param owner the name of the page's owner, as far as it is known
  /// @param borders of a marked entry
  static List<List<Atom>> of(PageText text, Sections sections, String owner, Borders borders) {
    boolean wrapped = isHardWrapped(text);
    var lists = new ArrayList<List<Atom>>();
    var habits = PageHabits.of(text, owner);
    var splitter = new AtomSplitter(text, habits, borders);
    boolean heading = true;
    int before = -1;
    for (int at = 0; at < text.size(); at++) {
      if (sections.kind(at) == Sections.Kind.HEADING) {
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
                : text.hasMarker(at)
                    ? Separator.MARKER
                    : text.isBlank(at - 1)
                        ? Separator.BLANK
                        : (wrapped && continues(text, at)) || isHanging(text.at(at - 1))
                            ? Separator.WRAP
                            : Separator.NEWLINE;
        splitter.add(at, first);
        heading = false;
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

  /// Whether a line ends in a word that must go on.
  private static boolean isHanging(String line) {
    return HANGING.matcher(line.substring(Math.max(0, line.length() - 8))).find();
  }

  /// Whether a line goes on with the text of the line before.
  private static boolean continues(PageText text, int at) {
    String line = text.at(at);
    String before = text.at(at - 1);
    return before.length() >= MIN_WRAPPED || Character.isLowerCase(line.codePointAt(0));
  }

  /// Whether no line is longer than a terminal is wide, and many go on small in the next.
  private static boolean isHardWrapped(PageText text) {
    int lines = 0;
    int full = 0;
    int over = 0;
    int small = 0;
    for (int at = 0; at < text.size(); at++) {
      int length = text.at(at).length();
      over += length > 100 ? 1 : 0;
      lines += length > 0 ? 1 : 0;
      if (length >= 55 && !text.isBlank(at + 1)) {
        full++;
        small += Character.isLowerCase(text.at(at + 1).codePointAt(0)) ? 1 : 0;
      }
    }
    return over <= lines / 50 && full >= 1 && small >= 1 && small >= 0.15 * full;
  }
}
