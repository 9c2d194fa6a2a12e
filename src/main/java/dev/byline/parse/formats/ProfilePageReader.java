package dev.byline.parse.formats;

import dev.byline.model.Paper;
import dev.byline.model.category.Categories;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.PageLines;
import dev.byline.parse.PageOrigin;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.ParseIssue.Severity;
import dev.byline.parse.text.Layout;
import dev.byline.parse.text.NameShape;
import dev.byline.parse.text.NameTally;
import dev.byline.wording.Text;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/// A reader of one page of the profile site, with one method for each region of the page.
final class ProfilePageReader {

  /// Lines that a site may put between the top of the page and the name.
  private static final int MAX_PREFACE = 12;

  private final PageLines lines;
  private final PageOrigin origin;
  private final EntryScout scout;
  private final EntryReader entries;

  ProfilePageReader(PageLines lines, PageOrigin origin) {
    this.lines = lines;
    this.origin = origin;
    scout = new EntryScout(lines::peek);
    entries = new EntryReader(lines, origin, scout);
  }

  void read() throws IOException {
    do {
      profile();
    } while (!lines.atEnd());
  }

  private void profile() throws IOException {
    lines.skipBlank();
    var header = new ProfileHeader(lines.number());
    var tally = new NameTally();
    header(header);
    while (!lines.atEnd() && !scout.isProfile(0)) {
      entry(header, tally);
      lines.skipBlank();
    }
    compareCounts(header);
    endProfile(header, tally);
  }

  /// Name, category, counters and the list's heading: everything before the first entry.
  private void header(ProfileHeader header) throws IOException {
    lines.skipBlank();
    while (!lines.atEnd() && !scout.isEntry(0, true) && !beginsNextProfile(header)) {
      headerLine(header);
      lines.skipBlank();
    }
  }

  /// True if this header is over without an entry: it has had the heading of its list, or the
  /// counter that comes next.
  private boolean beginsNextProfile(ProfileHeader header) throws IOException {
    if (!header.isCounted() || !scout.isProfile(0)) {
      return false;
    }
    if (header.hasHeading()) {
      return true;
    }
    for (int at = 0, seen = 0; at >= 0 && seen < 3; at = scout.text(at + 1), seen++) {
      Optional<HeadCounter.Reading> counter = HeadCounter.of(lines.peek(at));
      if (counter.isPresent()) {
        return header.has(counter.get().counter());
      }
    }
    return false;
  }

  private void headerLine(ProfileHeader header) throws IOException {
    String line = lines.peek(0);
    Optional<HeadCounter.Reading> counter = HeadCounter.of(line);
    Optional<String> heading = HeadCounter.heading(line);
    if (counter.isPresent()) {
      counter(header, counter.get());
    } else if (heading.isPresent()) {
      heading(header, heading.get());
    } else if (isCategory(header, line)) {
      header.category(lines.take(Kind.HOME_CATEGORY).strip());
    } else if (isName(header, line)) {
      header.name(lines.take(Kind.NAME).strip());
    } else {
      unrecognised();
    }
  }

  private boolean isCategory(ProfileHeader header, String line) throws IOException {
    if (header.hasCategory() || header.isCounted() || !EntryScout.isHomeCategory(line)) {
      return false;
    }
    boolean known = !Categories.readings(line).isEmpty();
    return known || (header.hasName() && followedByHeader());
  }

  /// The name is the line above category, counters or list; with other lines between, the first
  /// that looks like a name.
  private boolean isName(ProfileHeader header, String line) throws IOException {
    String text = line.strip();
    if (header.hasName() || header.hasCategory() || header.isCounted()) {
      return false;
    }
    if (followedByHeader()) {
      return NameShape.fits(text) || isShort(text);
    }
    return NameShape.fits(text) && !nameFollows();
  }

  private boolean followedByHeader() throws IOException {
    int next = scout.text(1);
    return next > 0 && isHeader(next);
  }

  private boolean isHeader(int at) throws IOException {
    String line = lines.peek(at);
    return scout.isCounter(at)
        || (EntryScout.isHomeCategory(line) && !Categories.readings(line).isEmpty())
        || scout.isEntry(at, true);
  }

  /// True if a line further down stands right above the counters and looks like a name.
  private boolean nameFollows() throws IOException {
    int at = scout.text(1);
    for (int seen = 0; at > 0 && seen < MAX_PREFACE; seen++) {
      int next = scout.text(at + 1);
      if (next > 0 && isHeader(next)) {
        return NameShape.fits(lines.peek(at).strip());
      }
      at = next;
    }
    return false;
  }

  private static boolean isShort(String text) {
    return text.length() <= 80
        && text.chars().filter(c -> c == ' ').count() < 8
        && !text.endsWith(".")
        && text.codePoints().anyMatch(Character::isLetter);
  }

  private void counter(ProfileHeader header, HeadCounter.Reading reading) throws IOException {
    HeadCounter counter = reading.counter();
    if (header.has(counter)) {
      lines.issue(Severity.WARNING, Text.of("page.issue.counterAgain", counter.label()));
    } else if (reading.value().isPresent()) {
      header.count(counter, reading.value().get(), lines.number());
    } else {
      issue(reading.column(), Text.of("page.issue.range", counter.label(), reading.digits()));
    }
    lines.take(Kind.FIGURE);
  }

  private void heading(ProfileHeader header, String digits) throws IOException {
    Optional<Integer> value = HeadCounter.value(digits);
    if (value.isEmpty()) {
      issue(1, Text.of("page.issue.range", HeadCounter.PAPERS.label(), digits));
    } else if (header.hasHeading()) {
      lines.issue(Severity.WARNING, Text.of("page.issue.headingAgain"));
    } else {
      header.heading(OptionalInt.of(value.get()), lines.number());
    }
    lines.take(Kind.LIST_HEADING);
  }

  private void issue(int column, Text text) {
    lines.issue(new ParseIssue(Severity.ERROR, lines.number(), column, text));
  }

  /// A line of the header that says nothing we know.
  private void unrecognised() throws IOException {
    if (EntryHead.looksLike(lines.peek(0))) {
      lines.issue(Severity.WARNING, Text.of("page.issue.truncated"));
    }
    lines.takeOfNone(Layout.is(lines.peek(0)) ? Kind.LAYOUT : Kind.UNRECOGNISED);
  }

  private void entry(ProfileHeader header, NameTally tally) throws IOException {
    if (!scout.isEntry(0, true)) {
      unrecognised();
      return;
    }
    Paper paper = entries.entry();
    if (!header.hasName()) {
      tally.add(paper);
    }
    lines.paper(paper);
  }

  private void compareCounts(ProfileHeader header) {
    OptionalInt stated = header.stated();
    int listed = lines.papersOfProfile();
    if (header.contradictsItself()) {
      issueAt(header.countLine(), Severity.WARNING, Text.of("page.issue.counts"));
    }
    if (stated.isPresent() && stated.getAsInt() != listed) {
      // A list cut short is common; one that is longer than its own count is not.
      Severity severity = stated.getAsInt() > listed ? Severity.INFO : Severity.WARNING;
      issueAt(header.countLine(), severity, Text.of("flag.papers", stated.getAsInt(), listed));
    }
  }

  private void endProfile(ProfileHeader header, NameTally tally) {
    if (header.hasName()) {
      lines.endProfile(header.author(""));
      return;
    }
    Optional<String> owner = tally.owner();
    Text unnamed =
        owner
            .map(name -> Text.of("page.issue.unnamed", name))
            .orElseGet(() -> Text.of("page.issue.unnamed.nobody"));
    issueAt(header.startLine(), Severity.WARNING, unnamed);
    lines.endProfile(header.author(owner.orElseGet(origin::unknownAuthor)));
  }

  private void issueAt(int line, Severity severity, Text text) {
    lines.issue(new ParseIssue(severity, line, 1, text));
  }
}
