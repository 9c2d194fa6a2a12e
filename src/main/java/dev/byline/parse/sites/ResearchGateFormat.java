package dev.byline.parse.sites;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A profile on ResearchGate: figures before their labels, and papers with one author a line. Reads
/// are no citations.
public final class ResearchGateFormat extends SiteFormat {

  private static final Pattern TYPE =
      Pattern.compile(
          "Article|Conference Paper|Preprint|Chapter|Book|Thesis|Poster|Presentation|Data|Dataset"
              + "|Technical Report|Research|Research Proposal|Working Paper|Method|Patent|Code"
              + "|Experiment Findings|Negative Results|Raw Data|Cover Page|Literature Review");
  private static final Pattern AVAILABLE =
      Pattern.compile("(?:Full-text|File|Code|Data) available|Available");
  private static final Pattern CITATIONS = Pattern.compile("(" + CountText.NUMBER + ") Citations?");
  private static final Pattern READS =
      Pattern.compile("(" + CountText.NUMBER + ") Reads?|Recommended?|\\d+ Recommendations?");
  private static final Pattern BUTTON =
      Pattern.compile("View|Download|Request full-text|Read full-text|Share|Save|Recommend|Follow");
  private static final Pattern COUNTED =
      Pattern.compile("Publications \\((" + CountText.NUMBER + ")\\)");

  /// Words in the longest name of an author.
  private static final int MAX_NAME_WORDS = 6;

  /// Creates the format.
  public ResearchGateFormat() {
    super(
        new FormatDescription(
            "researchgate",
            "ResearchGate",
            "a ResearchGate profile",
            FormatDescription.Kind.PERSON,
            Evidence.NONE,
            Counts.EACH),
        "How we measure ['‘]reads['’]",
        "[\\d,.]+ Reads?$",
        "(?:Full-text|File) available$",
        "Get access to \\d+ million figures",
        "© 2008-\\d{4} ResearchGate",
        "Publications \\(\\d+\\)$");
  }

  @Override
  void read(SitePage page) {
    int first = next(page, 0);
    person(page, first - 1);
    for (int at = first; at < page.size(); ) {
      int next = next(page, at + 1);
      paper(page, at, next < page.size() ? next - 1 : next);
      at = next;
    }
  }

  /// The next line with a type that a date follows.
  private static int next(SitePage page, int from) {
    int at = from;
    while (at < page.size()
        && !(at > 0 && TYPE.matcher(page.at(at)).matches() && date(page, at) > 0)) {
      at++;
    }
    return at;
  }

  private static int date(SitePage page, int type) {
    int at = AVAILABLE.matcher(page.at(type + 1)).matches() ? type + 2 : type + 1;
    return SiteDates.of(page.at(at)).isPresent() ? at : -1;
  }

  private static void person(SitePage page, int end) {
    int name = 1;
    while (name < end && !page.at(name).equals(page.at(name - 1))) {
      name++;
    }
    if (name < end) {
      page.person().name(page.at(name));
      page.label(name - 1, Kind.NAME);
      page.label(name, Kind.NAME);
      if (page.at(name + 1).length() > 8) {
        page.person().affiliation(page.at(name + 1).split(" · ", 2)[0]);
        page.label(name + 1, Kind.ABOUT);
      }
    }
    for (int at = 0; at < end; at++) {
      Matcher counted = COUNTED.matcher(page.at(at));
      if (counted.matches()) {
        page.person().paperCount(CountText.of(counted.group(1)));
        page.label(at, Kind.LIST_HEADING);
      } else if (CountText.is(page.at(at)) && page.at(at + 1).equals("Citations")) {
        page.person().citations(CountText.of(page.at(at)));
        page.label(at, Kind.FIGURE);
        page.label(at + 1, Kind.FIGURE);
      }
    }
  }

  private static void paper(SitePage page, int type, int to) {
    int date = date(page, type);
    SitePaper paper = page.paper(type - 1, page.at(type - 1));
    paper.citations(0).type(page.at(type)).date(SiteDates.of(page.at(date)));
    page.labelRest(type, date, Kind.ENTRY_HEAD, paper);
    page.label(date, Kind.VENUE, paper);
    int at = authors(page, paper, date + 1, to);
    for (; at < to; at++) {
      Matcher citations = CITATIONS.matcher(page.at(at));
      if (citations.matches()) {
        paper.citations(CountText.of(citations.group(1)));
        page.label(at, Kind.VENUE, paper);
      } else if (READS.matcher(page.at(at)).matches()) {
        page.label(at, Kind.VENUE, paper);
      } else if (BUTTON.matcher(page.at(at)).matches()) {
        page.label(at, Kind.LAYOUT);
      } else if (page.at(at).startsWith("DOI")) {
        paper.doi(SiteVenue.doi(page.at(at)));
        page.label(at, Kind.VENUE, paper);
      } else if (page.at(at - 1).equals("View") || !isFollowedByButton(page, at, to)) {
        return;
      } else {
        page.label(at, Kind.ABSTRACT, paper);
      }
    }
  }

  private static boolean isFollowedByButton(SitePage page, int at, int to) {
    for (int line = at + 1; line < Math.min(to, at + 4); line++) {
      if (BUTTON.matcher(page.at(line)).matches() || READS.matcher(page.at(line)).matches()) {
        return true;
      }
    }
    return false;
  }

  private static int authors(SitePage page, SitePaper paper, int from, int to) {
    var names = new ArrayList<String>();
    boolean more = false;
    int at = from;
    while (at < to && !BUTTON.matcher(page.at(at)).matches() && !isProse(page.at(at))) {
      if (page.at(at).matches("\\[?(?:\\.\\.\\.|…)\\]?")) {
        more = true;
      } else {
        names.add(page.at(at));
      }
      page.label(at++, Kind.AUTHORS, paper);
    }
    paper.authors(new SiteNames(names, more));
    return at;
  }

  private static boolean isProse(String line) {
    return line.length() > 80
        || line.split(" ", -1).length > MAX_NAME_WORDS
        || READS.matcher(line).matches()
        || CITATIONS.matcher(line).matches()
        || line.startsWith("DOI");
  }
}
