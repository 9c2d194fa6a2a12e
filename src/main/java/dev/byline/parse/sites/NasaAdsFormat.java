package dev.byline.parse.sites;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The results of a search on NASA ADS: rank, title, authors, and then date, publication and counts
/// between middle dots.
public final class NasaAdsFormat extends SiteFormat {

  private static final Pattern RETURNED =
      Pattern.compile(
          "Your search returned ("
              + CountText.NUMBER
              + ") results?(?: with ("
              + CountText.NUMBER
              + ") total citations?)?.*");
  private static final Pattern QUERY = Pattern.compile("author:\"\\^?([^\"]+)\".*");
  private static final Pattern RANK = Pattern.compile("\\d{1,6}");
  private static final Pattern DATE = Pattern.compile(SiteDates.YEAR + "(?:/\\d{2}){0,2}");
  private static final Pattern CITED = Pattern.compile("cited: (" + CountText.NUMBER + ")");
  private static final Pattern LABELLED = Pattern.compile("(?:\\p{L}[\\p{L}/() ]{1,20}): .*");
  private static final Pattern MORE = Pattern.compile(";? ?(?:and (\\d+) more|show details)?;?$");
  private static final Pattern FOOT =
      Pattern.compile("Rows per page|Page \\d+ of \\d+|© The SAO|Go to page|Selected");

  /// Creates the format.
  public NasaAdsFormat() {
    super(
        new FormatDescription(
            "nasa-ads",
            "NASA ADS",
            "a list of NASA ADS search results",
            FormatDescription.Kind.RESULTS,
            Evidence.TEMPLATES,
            Counts.EACH),
        "Your search returned [\\d,]+ results?",
        "cited: [\\d,]+$",
        "Page/ID: \\S+$",
        "© The SAO Astrophysics Data System",
        "adshelp\\[at\\]");
  }

  @Override
  void read(SitePage page) {
    int first = next(page, 0);
    head(page, first);
    int at = first;
    while (at < page.size()) {
      int next = next(page, dateAfter(page, at) + 1);
      paper(page, at, Math.min(next, page.find(FOOT, at + 1)));
      at = next;
    }
  }

  private static void head(SitePage page, int end) {
    for (int at = 0; at < end; at++) {
      Matcher returned = RETURNED.matcher(page.at(at));
      Matcher query = QUERY.matcher(page.at(at));
      if (returned.matches()) {
        page.person().paperCount(CountText.of(returned.group(1)));
        if (returned.group(2) != null) {
          page.person().citations(CountText.of(returned.group(2)));
        }
        page.label(at, Kind.FIGURE);
      } else if (query.matches()) {
        page.person().query(query.group(1));
      }
    }
  }

  /// The rank of the next paper: a number two or three lines above a date.
  private static int next(SitePage page, int from) {
    int at = from;
    while (at < page.size() && !(RANK.matcher(page.at(at)).matches() && dateAfter(page, at) > 0)) {
      at++;
    }
    return at;
  }

  private static int dateAfter(SitePage page, int rank) {
    if (DATE.matcher(page.at(rank + 3)).matches()) {
      return rank + 3;
    }
    return DATE.matcher(page.at(rank + 2)).matches() ? rank + 2 : -1;
  }

  private static void paper(SitePage page, int rank, int to) {
    int date = dateAfter(page, rank);
    SitePaper paper = page.paper(rank + 1, page.at(rank + 1));
    paper.citations(0).date(SiteDates.of(page.at(date)));
    page.label(rank, Kind.ENTRY_HEAD, paper);
    page.label(date, Kind.VENUE, paper);
    if (date == rank + 3) {
      paper.authors(authors(page.at(rank + 2)));
      page.label(rank + 2, Kind.AUTHORS, paper);
    }
    for (int at = date + 1; at < to; at++) {
      part(page, paper, at);
    }
  }

  private static SiteNames authors(String line) {
    Matcher more = MORE.matcher(line);
    boolean isCut = more.find() && more.group(1) != null;
    SiteNames names = SiteNames.bySemicolon(more.replaceFirst(""));
    return isCut ? names.andMore() : names;
  }

  private static void part(SitePage page, SitePaper paper, int at) {
    String line = page.at(at);
    Matcher cited = CITED.matcher(line);
    if (line.equals("·")) {
      page.label(at, Kind.LAYOUT);
    } else if (cited.matches()) {
      paper.citations(CountText.of(cited.group(1)));
      page.label(at, Kind.VENUE, paper);
    } else if (LABELLED.matcher(line).matches()) {
      page.label(at, Kind.VENUE, paper);
    } else if (paper.venueLine().isEmpty()) {
      paper.venue(Optional.of(line.replaceFirst(" ?\\.\\.\\.$", "")), line);
      page.label(at, Kind.VENUE, paper);
    }
  }
}
