package dev.byline.parse.sites;

import dev.byline.model.PartialDate;
import dev.byline.model.name.PersonName;
import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An author's page of Semantic Scholar: figures under their labels, and papers of several lines of
/// which all but title and authors may be missing.
public final class SemanticScholarFormat extends SiteFormat {

  private static final Pattern H_INDEX = Pattern.compile("(?i:h-index)$");
  private static final Pattern TABS =
      Pattern.compile("Citing Authors$|Referenced Authors$|Co-Authors$");
  private static final Pattern FILTERS =
      Pattern.compile(
          "(?:Publications|Citing Authors|Referenced Authors|Co-Authors?|Has PDF|More Filters"
              + "|Date Range|Publication Type|Author|Filters?|Sort by .*|Clear|Relevance)$");
  private static final Pattern LIST_END =
      Pattern.compile("Stay Connected With Semantic Scholar|What Is Semantic Scholar");
  private static final Pattern PAGER = Pattern.compile("\\d{1,4}|…|\\.\\.\\.");
  private static final Pattern BUTTON =
      Pattern.compile(
          "\\[PDF\\].*|Save|Alert|Cite|Expand|View (?:via Publisher|PDF.*|on .*)|Create Alert|Feed"
              + "|Highly Influenced|Highly Influential|Read|Ask This Paper.*");
  private static final Pattern MORE_AUTHORS = Pattern.compile("\\+ ?\\d+ authors?,? ?");

  private static final String FIELD =
      "(?:Computer Science|Medicine|Chemistry|Biology|Materials Science|Physics|Geology|Psychology"
          + "|Art|History|Geography|Sociology|Business|Political Science|Economics|Philosophy"
          + "|Mathematics|Engineering|Environmental Science|Agricultural and Food Sciences"
          + "|Education|Law|Linguistics)";
  private static final Pattern FIELDS = Pattern.compile(FIELD + "(?:, " + FIELD + ")*");

  /// Lines between a title and the date of its paper: authors, fields, venue.
  private static final int MAX_PARTS = 3;

  /// Creates the format.
  public SemanticScholarFormat() {
    super(
        new FormatDescription(
            "semantic-scholar",
            "Semantic Scholar",
            "a Semantic Scholar profile",
            FormatDescription.Kind.PERSON,
            Evidence.PARTS,
            Counts.EACH),
        "Skip to search form",
        "Semantic Scholar(?:'s Logo)?$",
        "Author pages are created from data sourced",
        "Highly Influential Citations",
        "Citing Authors$",
        "Stay Connected With Semantic Scholar");
  }

  @Override
  void read(SitePage page) {
    int at = list(page, person(page));
    int end = end(page, at);
    while (at < end) {
      at = paper(page, at, end);
    }
  }

  /// Reads the figures, each below its label, and the name above them.
  private static int person(SitePage page) {
    int hIndex = page.find(H_INDEX, 0);
    int first = hIndex;
    while (first >= 2 && CountText.is(page.at(first - 1)) && isLabel(page.at(first - 2))) {
      first -= 2;
    }
    int at = first;
    while (isLabel(page.at(at)) && CountText.is(page.at(at + 1))) {
      figure(page, at);
      at += 2;
    }
    if (at > first && first > 0) {
      page.person().name(page.at(first - 1));
      page.label(first - 1, Kind.NAME);
    }
    return at == page.size() ? 0 : at;
  }

  private static boolean isLabel(String line) {
    return line.matches("Publications|(?i:h-index)|Citations|Highly Influential Citations");
  }

  private static void figure(SitePage page, int at) {
    switch (page.at(at)) {
      case "Publications" -> page.person().paperCount(CountText.of(page.at(at + 1)));
      case "Citations" -> page.person().citations(CountText.of(page.at(at + 1)));
      case "Highly Influential Citations" -> {}
      default -> page.person().hIndex(CountText.of(page.at(at + 1)));
    }
    page.label(at, Kind.FIGURE);
    page.label(at + 1, Kind.FIGURE);
  }

  private static int list(SitePage page, int from) {
    int at = from;
    for (int line = page.find(TABS, from); line < page.size(); line = page.find(TABS, line + 1)) {
      if (line - from > 12) {
        break;
      }
      at = line + 1;
    }
    while (FILTERS.matcher(page.at(at)).matches()) {
      at++;
    }
    return at;
  }

  /// The end of the list: before the page numbers.
  private static int end(SitePage page, int from) {
    int foot = page.find(LIST_END, from);
    int at = foot;
    while (at > from && PAGER.matcher(page.at(at - 1)).matches() && !page.at(at).equals("1")) {
      at--;
    }
    return page.at(at).equals("1") ? at : foot;
  }

  private static int paper(SitePage page, int from, int end) {
    SitePaper paper = page.paper(from, page.at(from));
    paper.citations(0);
    int at = from + 1;
    boolean fields = false;
    while (at < end && at - from <= MAX_PARTS && !endsParts(page.at(at))) {
      String line = page.at(at);
      if (FIELDS.matcher(line).matches() && !fields) {
        fields = true;
        page.label(at, Kind.VENUE, paper);
      } else if (at == from + 1) {
        paper.authors(authors(page, line));
        page.label(at, Kind.AUTHORS, paper);
      } else {
        paper.venue(Optional.of(line), line);
        page.label(at, Kind.VENUE, paper);
      }
      at++;
    }
    return tail(page, paper, at, end);
  }

  private static boolean endsParts(String line) {
    return SiteDates.of(line).isPresent()
        || line.equals("TLDR")
        || CountText.is(line)
        || BUTTON.matcher(line).matches();
  }

  private static SiteNames authors(SitePage page, String line) {
    Matcher more = MORE_AUTHORS.matcher(line);
    boolean isCut = more.find();
    SiteNames names = SiteNames.byComma(isCut ? more.replaceFirst("") : line);
    boolean owned = page.person().name().map(name -> isAmong(name, names)).orElse(true);
    return isCut || !owned ? names.andMore() : names;
  }

  private static boolean isAmong(String owner, SiteNames names) {
    PersonName name = PersonName.read(owner);
    boolean latin = owner.codePoints().anyMatch(c -> c < 0x250 && Character.isLetter(c));
    return !latin
        || names.names().stream().anyMatch(n -> PersonName.read(n).isCompatibleWith(name));
  }

  /// Date, summary, count and buttons, each of which may be missing.
  private static int tail(SitePage page, SitePaper paper, int from, int end) {
    int at = from;
    Optional<PartialDate> date = SiteDates.of(page.at(at));
    if (at < end && date.isPresent()) {
      paper.date(date);
      page.label(at++, Kind.VENUE, paper);
    }
    if (at < end && page.at(at).equals("TLDR")) {
      page.label(at++, Kind.LAYOUT);
      page.label(at++, Kind.ABSTRACT, paper);
      if (at < end && page.at(at).equals("Expand")) {
        page.label(at++, Kind.LAYOUT);
      }
    }
    if (at < end && CountText.is(page.at(at))) {
      paper.citations(CountText.of(page.at(at)));
      page.label(at++, Kind.VENUE, paper);
    }
    while (at < end && BUTTON.matcher(page.at(at)).matches()) {
      page.label(at++, Kind.LAYOUT);
    }
    if (at == from && at < end) {
      paper.doubtful();
    }
    return Math.min(Math.max(at, from), end);
  }
}
