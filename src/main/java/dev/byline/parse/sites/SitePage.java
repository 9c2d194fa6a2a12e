package dev.byline.parse.sites;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.PageLines;
import dev.byline.parse.PageOrigin;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.ParseIssue.Severity;
import dev.byline.wording.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines of a site's page with text, each with the label it gets, and what was found on them.
///
/// Lines are counted from 0 without those that are blank, because browsers put blank lines where
/// they like. A line without label becomes layout before the first paper and behind the last, and
/// unrecognised between two.
final class SitePage {

  private static final int NONE = -1;

  /// A longer line is no mark, heading or label.
  private static final int MAX_SIGNAL_LINE = 3000;

  private static final Pattern EMPTY_CELLS = Pattern.compile(" *\\t{1,2} *");
  private static final Pattern BLANKS = Pattern.compile("\\s{2,}|\\t");

  private final List<String> raw = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final @Nullable Kind[] kinds;
  private final int[] papers;
  private final List<SitePaper> found = new ArrayList<>();
  private final SitePerson person = new SitePerson();
  private final String site;
  private final double sureness;
  private final int lastYear;

  /// @param emptyCells whether a line of nothing but one or two tabs tells something
  SitePage(
      PageLines lines, int count, PageOrigin origin, FormatDescription format, boolean emptyCells)
      throws IOException {
    for (int at = 0; at < count; at++) {
      String line = lines.peek(at);
      if (!line.isBlank() || (emptyCells && EMPTY_CELLS.matcher(line).matches())) {
        raw.add(line);
        texts.add(BLANKS.matcher(line.strip()).replaceAll(" "));
        numbers.add(at);
      }
    }
    kinds = new Kind[texts.size()];
    papers = new int[texts.size()];
    Arrays.fill(papers, NONE);
    site = format.name();
    sureness = format.evidence().confidence();
    lastYear = origin.captured().map(day -> day.date().getYear() + 1).orElse(SiteDates.LAST_YEAR);
  }

  /// The number of lines.
  int size() {
    return texts.size();
  }

  /// The line without blanks around it and with one blank for several; empty outside of the page.
  String at(int line) {
    return line >= 0 && line < texts.size() ? texts.get(line) : "";
  }

  /// The line with its tabs and blanks.
  String raw(int line) {
    return line >= 0 && line < raw.size() ? raw.get(line) : "";
  }

  /// The latest year of a paper: the year after the page was copied.
  int lastYear() {
    return lastYear;
  }

  /// The first line from `from` on that begins with the pattern, or the number of lines.
  int find(Pattern pattern, int from) {
    return find(line -> pattern.matcher(line).lookingAt(), from);
  }

  /// The first line from `from` on that is so, or the number of lines.
  int find(Predicate<String> test, int from) {
    int at = Math.max(from, 0);
    while (at < size() && !(isShort(at) && test.test(texts.get(at)))) {
      at++;
    }
    return at;
  }

  private boolean isShort(int line) {
    return texts.get(line).length() <= MAX_SIGNAL_LINE;
  }

  private boolean has(int line) {
    return line >= 0 && line < size();
  }

  /// The person whose page it is.
  SitePerson person() {
    return person;
  }

  /// Labels a line of the author or of none.
  void label(int line, Kind kind) {
    if (has(line)) {
      kinds[line] = kind;
    }
  }

  /// A new paper, which has its title on `line`; the line itself stands in for a title of signs
  /// alone that were cut off.
  SitePaper paper(int line, String title) {
    var paper = new SitePaper(title.isBlank() ? at(line) : title, sureness);
    found.add(paper);
    label(line, Kind.TITLE, paper);
    return paper;
  }

  /// Labels a line of the paper found last.
  void label(int line, Kind kind, SitePaper paper) {
    if (has(line)) {
      kinds[line] = kind;
      papers[line] = found.lastIndexOf(paper);
    }
  }

  /// Labels the lines from `from` to before `to`, but for those that have a label.
  void labelRest(int from, int to, Kind kind, SitePaper paper) {
    for (int line = Math.max(from, 0); line < to && line < size(); line++) {
      if (kinds[line] == null) {
        label(line, kind, paper);
      }
    }
  }

  /// Labels the lines from `from` to before `to` as layout, but for those that have a label.
  void layout(int from, int to) {
    for (int line = Math.max(from, 0); line < to && line < size(); line++) {
      if (kinds[line] == null) {
        kinds[line] = Kind.LAYOUT;
      }
    }
  }

  boolean hasNoPapers() {
    return found.isEmpty();
  }

  /// The papers found so far.
  List<SitePaper> papers() {
    return found;
  }

  /// Takes all lines under their labels and hands over papers and author.
  void handOn(PageLines lines, PageOrigin origin) throws IOException {
    labelOthers();
    person.nameFromPapers(found);
    reportPart(lines);
    int next = 0;
    while (!lines.atEnd()) {
      int at = lines.number() - 1;
      if (next < numbers.size() && numbers.get(next) == at) {
        take(lines, next++);
      } else {
        lines.takeOfNone(Kind.LAYOUT);
      }
    }
    found.forEach(paper -> lines.paper(paper.toPaper(site, origin)));
    if (!person.isNamed()) {
      lines.issue(new ParseIssue(Severity.WARNING, 1, 1, unnamed()));
    }
    lines.endProfile(person.toAuthor(origin));
  }

  private Text unnamed() {
    return person
        .name()
        .map(name -> Text.of("page.issue.unnamed", name))
        .orElseGet(() -> Text.of("page.issue.unnamed.nobody"));
  }

  private void take(PageLines lines, int line) throws IOException {
    Kind kind = kinds[line] == null ? Kind.UNRECOGNISED : kinds[line];
    if (papers[line] >= 0) {
      lines.take(kind, papers[line]);
    } else if (kind == Kind.LAYOUT || kind == Kind.UNRECOGNISED) {
      lines.takeOfNone(kind);
    } else {
      lines.take(kind);
    }
  }

  private void labelOthers() {
    int first = 0;
    while (first < size() && papers[first] < 0) {
      first++;
    }
    int last = size() - 1;
    while (last >= 0 && papers[last] < 0) {
      last--;
    }
    layout(0, first);
    layout(last + 1, size());
  }

  /// Says that the list is a part where the page says so.
  private void reportPart(PageLines lines) {
    OptionalInt stated = person.paperCount();
    if (stated.isPresent() && stated.getAsInt() > found.size()) {
      lines.issue(Severity.INFO, Text.of("page.issue.partOfList", found.size(), stated.getAsInt()));
    } else if (person.isPart()) {
      lines.issue(Severity.INFO, Text.of("page.issue.maybePart", found.size()));
    }
  }
}
