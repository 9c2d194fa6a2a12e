package dev.byline.parse.sites;

import dev.byline.model.PartialDate;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The table of papers of a Google Scholar profile: title, authors and venue of a paper on a line
/// each, and then its cells, count and year, of which either or both may be missing.
final class GoogleScholarTable {

  /// The last line of a paper: count and year in cells of their own, either may be empty. A count,
  /// with or without separators: `1012`, `1.012`.
  private static final String COUNT = "\\d{1,3}(?:[.,’' \\u00A0\\u202F]\\d{3})+|\\d+";

  private static final Pattern ROW =
      Pattern.compile("\\t?(?:(" + COUNT + ")(\\*?))?\\t(\\d{4})? *");

  /// The same cells behind the venue, as some browsers copy them.
  private static final Pattern ROW_BEHIND =
      Pattern.compile("(.*\\S.*)\\t(\\d+)?(\\*?)\\t(\\d{4})? *");

  private static final Pattern COUNT_CELL = Pattern.compile("\\t(" + COUNT + ")(\\*?)\\t?");
  private static final Pattern YEAR_CELL = Pattern.compile("\\t(\\d{4})?");
  private static final Pattern SPACED_ROW = Pattern.compile("(\\d+)(\\*?) +(\\d{4})");
  private static final Pattern LONE_COUNT = Pattern.compile("(\\d{1,7})(\\*?)");
  private static final Pattern SHORT_NAME =
      Pattern.compile(
          "\\p{Lu}{1,5}(?:[- ]\\p{Lu}{1,3})* (?:\\p{L}['’\\p{L}.-]* ){0,3}[\\p{L}'’-]{2,}");
  private static final Pattern FULL_NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}'’.-]* ){1,3}\\p{Lu}[\\p{L}'’-]+");
  private static final Pattern OTHER_SCRIPT =
      Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana} ·・]{2,8}");
  private static final Pattern PATENT =
      Pattern.compile("((?:[A-Z]{2,3}|[A-Z]\\w+) Patent(?: App(?:lication)?\\.?)?)[ ,].*");
  private static final Pattern PREPRINT = Pattern.compile("(?i:arXiv (?:preprint|e-prints?)).*");
  private static final Pattern VENUE_END =
      Pattern.compile("(?:, (?:[\\p{L}.]{0,4} ?)?\\d[\\d\\p{L}.:_/–-]*(?:, ?\\d[\\d–-]*)*)+$");
  private static final Pattern VOLUME_AND_ISSUE = Pattern.compile("[ ,]+\\d+ ?\\([^)]*\\)$");
  private static final Pattern PUBLISHER =
      Pattern.compile(
          "(?:.*\\b(?:Press|Publish(?:ing|ers)|Verlag|Books|Editions?)|Springer.*|Elsevier.*|Wiley.*|Routledge.*|CRC.*|Birkhäuser.*|De"
              + " Gruyter.*|Palgrave.*|McGraw.*)");
  private static final Pattern FIGURE =
      Pattern.compile("[^\\t]{1,40}\\t\\d[\\d,.'’ ]*(?:\\t\\d[\\d,.'’ ]*)?\\s*");

  private final SitePage page;
  private final int end;
  private int at;

  // How far the counts fall from paper to paper.
  private boolean sorted = true;
  private int checked;
  private int smallest = Integer.MAX_VALUE;

  /// The next row with a count.
  private int counted;

  // The name on most papers, found anew when there are twice as many.
  private Optional<String> owner = Optional.empty();
  private int ownerPapers;

  GoogleScholarTable(SitePage page, int from, int end) {
    this.page = page;
    this.end = end;
    at = from;
  }

  void read() {
    while (at < end) {
      block();
    }
  }

  /// One paper with its row, and before it those that have none.
  private void block() {
    int from = at;
    while (at < end && page.at(at).isEmpty()) {
      from = ++at;
    }
    if (at < end) {
      at++;
    }
    while (at < end && !isRow(at) && !isRowBehind(page.raw(at - 1))) {
      at++;
    }
    if (isRowBehind(page.raw(at - 1))) {
      papers(from, at, true);
      rowBehind(page.papers().getLast(), page.raw(at - 1));
      return;
    }
    if (from < at) {
      boolean hasRow = at < end;
      papers(from, at, hasRow);
    }
    if (at < end) {
      row();
    }
  }

  private boolean isRow(int line) {
    String raw = page.raw(line);
    return (raw.indexOf('\t') >= 0 && (ROW.matcher(raw).matches() || isCountCell(line)))
        || LONE_COUNT.matcher(page.at(line)).matches()
        || SPACED_ROW.matcher(page.at(line)).matches();
  }

  private boolean isCountCell(int line) {
    return COUNT_CELL.matcher(page.raw(line)).matches();
  }

  private void papers(int from, int to, boolean hasRow) {
    int start = from;
    int next = nextTitle(start, to);
    while (next < to) {
      paper(start, next);
      start = next;
      next = nextTitle(start, to);
    }
    if (hasRow || isAuthors(page.at(start + 1))) {
      paper(start, to);
    }
  }

  /// The title of the next paper within a block, where the paper at `start` has no row: the line
  /// before the next line of authors.
  private int nextTitle(int start, int to) {
    int first = isAuthors(page.at(start + 1)) || to - start < 4 ? start + 3 : start + 2;
    for (int line = first; line < to; line++) {
      if (isAuthors(page.at(line)) && !(line + 1 < to && isOwners(line + 1) && !isOwners(line))) {
        return line - 1;
      }
    }
    return to;
  }

  /// True if the name on most papers so far is on the line.
  private boolean isOwners(int line) {
    return isAuthors(page.at(line))
        && owner().map(name -> page.at(line).contains(name)).orElse(false);
  }

  private Optional<String> owner() {
    if (page.papers().size() > 2 * ownerPapers) {
      ownerPapers = page.papers().size();
      owner = mostNamed(page);
    }
    return owner;
  }

  /// The lines of one paper; behind its authors and its venue another may begin that names nobody.
  private void paper(int from, int to) {
    int rest = isAuthors(page.at(from + 1)) ? from + 2 : to;
    int next = isVenue(page.at(rest)) ? rest + 1 : rest;
    if (to - rest > 1 && next < to) {
      entry(from, next);
      paper(next, to);
    } else {
      entry(from, to);
    }
  }

  private static boolean isVenue(String line) {
    return VENUE_END.matcher(line).find()
        || PATENT.matcher(line).matches()
        || PREPRINT.matcher(line).matches();
  }

  private void entry(int from, int to) {
    SitePaper paper = page.paper(from, text(from));
    paper.citations(0);
    int venue = from + 1;
    if (venue < to && (to - from > 2 || isAuthors(text(venue)) || areNames(text(venue)))) {
      paper.authors(SiteNames.byComma(text(venue)));
      page.label(venue, Kind.AUTHORS, paper);
      venue++;
    }
    if (venue < to) {
      venue(paper, text(venue));
      page.label(venue, Kind.VENUE, paper);
    }
    if (to - venue > 1) {
      page.labelRest(venue + 1, to, Kind.UNRECOGNISED, paper);
      paper.doubtful();
    }
  }

  private void row() {
    SitePaper paper = page.papers().getLast();
    String raw = page.raw(at);
    Matcher row = ROW.matcher(raw);
    Matcher spaced = SPACED_ROW.matcher(page.at(at));
    if (row.matches()) {
      count(paper, row.group(1));
      paper.date(year(row.group(3)));
      page.label(at++, Kind.VENUE, paper);
    } else if (isCountCell(at) && (page.at(at + 1).equals("*") || isYearCell(at + 1))) {
      merged(paper);
    } else if (spaced.matches()) {
      count(paper, spaced.group(1));
      paper.date(year(spaced.group(3)));
      page.label(at++, Kind.VENUE, paper);
    } else {
      lone(paper);
    }
  }

  private void rowBehind(SitePaper paper, String raw) {
    Matcher row = ROW_BEHIND.matcher(raw);
    if (row.matches()) {
      count(paper, row.group(2));
      paper.date(year(row.group(4)));
    }
  }

  /// The line without cells behind it.
  private String text(int line) {
    Matcher row = ROW_BEHIND.matcher(page.raw(line));
    return isRowBehind(page.raw(line)) && row.matches() ? row.group(1).strip() : page.at(line);
  }

  private boolean isYearCell(int line) {
    return page.raw(line).startsWith("\t") && YEAR_CELL.matcher(page.raw(line)).matches();
  }

  /// Count, star and year on three lines.
  private void merged(SitePaper paper) {
    Matcher cell = COUNT_CELL.matcher(page.raw(at));
    if (cell.matches()) {
      count(paper, cell.group(1));
    }
    page.label(at++, Kind.VENUE, paper);
    if (page.at(at).equals("*")) {
      page.label(at++, Kind.VENUE, paper);
    }
    if (at < end && isYearCell(at)) {
      paper.date(year(page.at(at)));
      page.label(at++, Kind.VENUE, paper);
    }
  }

  /// A number alone: a year without count, or a count that has lost the tab behind it.
  private void lone(SitePaper paper) {
    String text = page.at(at).replace("*", "");
    Optional<PartialDate> year =
        page.at(at).endsWith("*") || page.raw(at).endsWith("\t") || isAmongCounts(text)
            ? Optional.empty()
            : year(text);
    if (year.isPresent()) {
      paper.date(year);
    } else {
      count(paper, text);
    }
    page.label(at++, Kind.VENUE, paper);
  }

  /// True if a list sorted by counts goes on with smaller counts, so that the number cannot stand
  /// for a paper that nobody cites.
  private boolean isAmongCounts(String number) {
    int value = CountText.of(number).orElse(0);
    for (; sorted && checked < page.papers().size() - 1; checked++) {
      int count = page.papers().get(checked).citations().orElse(0);
      sorted = count <= smallest;
      smallest = count;
    }
    while (counted < end && (counted <= at || countInRow(counted) == 0)) {
      counted++;
    }
    int next = counted < end ? countInRow(counted) : 0;
    return sorted && next > 0 && next <= value && value <= smallest;
  }

  private int countInRow(int line) {
    Matcher row = ROW.matcher(page.raw(line));
    return row.matches() && row.group(1) != null ? CountText.of(row.group(1)).orElse(0) : 0;
  }

  private static void count(SitePaper paper, @Nullable String digits) {
    paper.citations(digits == null ? OptionalInt.of(0) : CountText.of(digits));
  }

  private Optional<PartialDate> year(@Nullable String digits) {
    return digits == null ? Optional.empty() : SiteDates.year(digits, page.lastYear());
  }

  /// True if all names are written as the site does: initials without full stops, surname.
  private static boolean isAuthors(String line) {
    if (line.length() > 2000 || !mayBeNames(line)) {
      return false;
    }
    List<String> names = SiteNames.byComma(line).names();
    return !names.isEmpty() && names.stream().allMatch(name -> SHORT_NAME.matcher(name).matches());
  }

  /// True if the line may be names otherwise: several full names, or names in another script.
  private static boolean areNames(String line) {
    if (!mayBeNames(line)) {
      return false;
    }
    List<String> names = SiteNames.byComma(line).names();
    boolean areFull =
        names.stream()
            .allMatch(
                name -> FULL_NAME.matcher(name).matches() || SHORT_NAME.matcher(name).matches());
    boolean areOfOtherScript =
        names.stream().allMatch(name -> OTHER_SCRIPT.matcher(name).matches());
    return (names.size() > 1 && areFull) || (!names.isEmpty() && areOfOtherScript);
  }

  private static boolean mayBeNames(String line) {
    return !line.isEmpty() && line.codePoints().noneMatch(Character::isDigit);
  }

  /// True if a line of tabs ends in the cells of a paper.
  static boolean hasCells(String raw) {
    return ROW.matcher(raw).matches() || isRowBehind(raw);
  }

  private static boolean isRowBehind(String raw) {
    return raw.length() < 2000
        && raw.indexOf('\t') >= 0
        && ROW_BEHIND.matcher(raw).matches()
        && !ROW.matcher(raw).matches()
        && !FIGURE.matcher(raw).matches();
  }

  /// The name on most of the papers read so far.
  static Optional<String> mostNamed(SitePage page) {
    var person = new SitePerson();
    person.nameFromPapers(page.papers());
    return person.name();
  }

  // The venue: `Journal 26 (2), 86-93`, `arXiv preprint arXiv:2101.01234`, `US Patent 10,478,127`.

  private static void venue(SitePaper paper, String line) {
    String text = line.replaceFirst("\\s*(?:…|\\.\\.\\.)$", "");
    paper.arxivId(SiteVenue.arxivId(text));
    Matcher patent = PATENT.matcher(text);
    if (patent.matches()) {
      paper.type("patent").venue(Optional.of(patent.group(1)), line);
    } else if (PREPRINT.matcher(text).matches() || paper.arxivId().isPresent()) {
      paper.venue(Optional.of("arXiv"), line);
    } else {
      String name = VENUE_END.matcher(text).replaceFirst("");
      name = VOLUME_AND_ISSUE.matcher(name).replaceFirst("").strip();
      paper.venue(Optional.of(name.isEmpty() ? text : name), line);
      if (PUBLISHER.matcher(text).matches()) {
        paper.type("book");
      }
    }
  }
}
