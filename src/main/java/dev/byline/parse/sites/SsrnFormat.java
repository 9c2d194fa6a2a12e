package dev.byline.parse.sites;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An author's page of SSRN: numbered papers with pages and dates, downloads and citations.
public final class SsrnFormat extends SiteFormat {

  private static final Pattern RANK = Pattern.compile("\\d{1,5}\\.");
  private static final Pattern POSTED =
      Pattern.compile("(?:Number of pages: [\\d,]+ ?)?Posted: (\\d{1,2} \\p{L}{3,9} \\d{4}).*");
  private static final Pattern COUNTED =
      Pattern.compile("Scholarly Papers \\((" + CountText.NUMBER + ")\\)");
  private static final Pattern NAVIGATION =
      Pattern.compile(
          "Skip to .*|SSRN|Product & Services|Subscribe|Submit a [Pp]aper|Browse|Rankings|Blog"
              + " ?.?|Contact|Sign in|Register|Search|Advanced Search|Home");
  private static final Pattern FOOT =
      Pattern.compile("Submit a Paper|Quick Links|All content on this site");

  /// Creates the format.
  public SsrnFormat() {
    super(
        new FormatDescription(
            "ssrn",
            "SSRN",
            "an SSRN author page",
            FormatDescription.Kind.PERSON,
            Evidence.NONE,
            Counts.EACH),
        "SCHOLARLY PAPERS$",
        "TOTAL CITATIONS$",
        "SSRN RANKINGS",
        "Scholarly Papers \\(\\d+\\)$",
        "(?:Number of pages: \\d+ ?)?Posted: \\d",
        "in Total Papers (?:Downloads|Citations)");
  }

  @Override
  void read(SitePage page) {
    int first = next(page, 0);
    person(page, first);
    int foot = page.find(FOOT, first);
    for (int at = first; at < page.size(); ) {
      int next = next(page, at + 1);
      paper(page, at, Math.min(next, Math.max(foot, at)));
      at = next;
    }
  }

  /// The next rank above a line that tells when the paper was posted.
  private static int next(SitePage page, int from) {
    int at = from;
    while (at < page.size() && !(RANK.matcher(page.at(at)).matches() && posted(page, at) > 0)) {
      at++;
    }
    return at;
  }

  private static int posted(SitePage page, int rank) {
    for (int at = rank + 2; at <= rank + 4; at++) {
      if (POSTED.matcher(page.at(at)).matches()) {
        return at;
      }
    }
    return -1;
  }

  private static void person(SitePage page, int end) {
    int name = 0;
    while (name < end && NAVIGATION.matcher(page.at(name)).matches()) {
      name++;
    }
    int figures = page.find(line -> line.equals("SCHOLARLY PAPERS"), 0);
    if (name < Math.min(figures, end)) {
      page.person().name(page.at(name));
      page.label(name, Kind.NAME);
    }
    if (name + 1 < Math.min(figures, end)) {
      page.person().affiliation(page.at(name + 1));
      page.label(name + 1, Kind.ABOUT);
    }
    for (int at = 0; at < end; at++) {
      Matcher counted = COUNTED.matcher(page.at(at));
      if (counted.matches()) {
        page.person().paperCount(CountText.of(counted.group(1)));
        page.label(at, Kind.LIST_HEADING);
      } else if (page.at(at).equals("TOTAL CITATIONS")) {
        page.person().citations(CountText.of(page.at(at + 1)));
        page.label(at, Kind.FIGURE);
        page.label(at + 1, Kind.FIGURE);
      }
    }
  }

  private static void paper(SitePage page, int rank, int to) {
    int posted = posted(page, rank);
    SitePaper paper = page.paper(rank + 1, page.at(rank + 1));
    Matcher date = POSTED.matcher(page.at(posted));
    paper.citations(0).type("working paper");
    if (date.matches()) {
      paper.date(SiteDates.of(date.group(1)));
    }
    page.label(rank, Kind.ENTRY_HEAD, paper);
    page.label(posted, Kind.VENUE, paper);
    if (posted > rank + 2) {
      paper.venue(Optional.of(page.at(rank + 2)), page.at(rank + 2));
      page.labelRest(rank + 2, posted, Kind.VENUE, paper);
    }
    if (posted + 1 < to && !page.at(posted + 1).equals("Downloads")) {
      paper.authors(SiteNames.byComma(page.at(posted + 1)));
      page.label(posted + 1, Kind.AUTHORS, paper);
    }
    tail(page, paper, posted + 2, to);
  }

  /// Affiliations, downloads with their rank, citations, and keywords.
  private static void tail(SitePage page, SitePaper paper, int from, int to) {
    for (int at = from; at < to; at++) {
      if (page.at(at).matches("Citations?") && CountText.is(page.at(at + 1))) {
        paper.citations(CountText.of(page.at(at + 1)));
      }
      boolean isAbstract = page.at(at).startsWith("Abstract");
      page.label(at, isAbstract ? Kind.ABSTRACT : Kind.VENUE, paper);
    }
  }
}
