package dev.byline.parse.sites;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The results of a search on PubMed: rank, title, authors, citation, and the PMID.
public final class PubMedFormat extends SiteFormat {

  private static final Pattern PMID = Pattern.compile("PMID: (\\d{1,9})(?:\\s(.*))?");
  private static final Pattern IN_ONE = Pattern.compile("(.+?\\.) (\\S.*) (PMID: \\d.*)");
  private static final Pattern RANK = Pattern.compile("\\d{1,7}");
  private static final Pattern BUTTON =
      Pattern.compile("Cite|Share|Save|Select result|Item in Clipboard");
  private static final Pattern RESULTS = Pattern.compile("(" + CountText.NUMBER + ") results?");
  private static final Pattern QUERY =
      Pattern.compile("\\(?\"?([^\\[\\]\"]+)\"?\\[(?i:author|au|full author name).*");
  private static final Pattern CITATION =
      Pattern.compile("(.*?)\\.? (" + SiteDates.YEAR + "[^;:.]*)(?:[;:.].*)?");
  private static final Pattern REVIEW = Pattern.compile("(?:^|[.] ?)Review\\.");
  private static final Pattern FOOT =
      Pattern.compile("Show more$|Page$|NCBI Literature Resources|Follow NCBI|of \\d+$");

  /// Creates the format.
  public PubMedFormat() {
    super(
        new FormatDescription(
            "pubmed",
            "PubMed",
            "a list of PubMed search results",
            FormatDescription.Kind.RESULTS,
            Evidence.PARTS,
            Counts.NONE),
        "PubMed logo$",
        "NCBI (?:logo|Literature Resources)$",
        "My NCBI Filters$",
        "An official website of the United States government",
        "(?:.* )?PMID: \\d{1,9}(?:$|\\s)");
  }

  @Override
  void read(SitePage page) {
    int first = next(page, 0);
    head(page, first);
    int from = listStart(page, first);
    for (int at = first; at < page.size(); ) {
      paper(page, from, at);
      int next = next(page, at + 1);
      from = snippet(page, at + 1, next);
      at = next;
    }
  }

  private static int next(SitePage page, int from) {
    return page.find(line -> line.contains("PMID: ") && isEnd(line), from);
  }

  private static boolean isEnd(String line) {
    return PMID.matcher(line).matches() || IN_ONE.matcher(line).matches();
  }

  private static void head(SitePage page, int end) {
    for (int at = 0; at < end; at++) {
      Matcher results = RESULTS.matcher(page.at(at));
      Matcher query = QUERY.matcher(page.at(at));
      if (results.matches()) {
        page.person().paperCount(CountText.of(results.group(1)));
        page.label(at, Kind.LIST_HEADING);
      } else if (query.matches()) {
        page.person().query(query.group(1));
      }
    }
  }

  /// The first rank, at most six lines above the first PMID.
  private static int listStart(SitePage page, int first) {
    int at = first;
    while (at > Math.max(0, first - 7) && !RANK.matcher(page.at(at)).matches()) {
      at--;
    }
    return at;
  }

  /// Labels the snippet behind a paper.
  ///
  /// @return the line on which the next paper begins
  private static int snippet(SitePage page, int from, int next) {
    int at = from;
    if (page.hasNoPapers()) {
      return at;
    }
    while (at < next && !RANK.matcher(page.at(at)).matches() && at < from + 2) {
      if (next == page.size() && FOOT.matcher(page.at(at)).lookingAt()) {
        return at;
      }
      if (next - at <= 3 && next < page.size()) {
        return at;
      }
      page.label(at++, Kind.ABSTRACT, page.papers().getLast());
    }
    return at;
  }

  private static void paper(SitePage page, int from, int pmid) {
    int title = from;
    for (int at = from; at < pmid; at++) {
      if (RANK.matcher(page.at(at)).matches()) {
        title = at + 1;
      }
    }
    while (title < pmid - 1 && BUTTON.matcher(page.at(title)).matches()) {
      title++;
    }
    if (title >= pmid) {
      return;
    }
    SitePaper paper = page.paper(title, title(page.at(title)));
    page.labelRest(from, title, Kind.ENTRY_HEAD, paper);
    Matcher inOne = IN_ONE.matcher(page.at(pmid));
    if (pmid == title + 1 && inOne.matches()) {
      paper.authors(authors(inOne.group(1)));
      citation(paper, inOne.group(2));
      end(paper, inOne.group(3));
      page.label(pmid, Kind.REFERENCE, paper);
      return;
    }
    if (pmid - title > 2) {
      paper.authors(authors(page.at(pmid - 2)));
      page.label(pmid - 2, Kind.AUTHORS, paper);
    }
    if (pmid - title > 1) {
      citation(paper, page.at(pmid - 1));
      page.label(pmid - 1, Kind.VENUE, paper);
    }
    end(paper, page.at(pmid));
    page.label(pmid, Kind.VENUE, paper);
  }

  /// `Title.`, or `[Title].` where it is translated.
  private static String title(String line) {
    String title = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    boolean translated = title.startsWith("[") && title.endsWith("]") && title.length() > 2;
    return translated ? title.substring(1, title.length() - 1) : title;
  }

  private static SiteNames authors(String line) {
    String list = line.endsWith("et al.") ? line : line.replaceFirst("\\.$", "");
    return SiteNames.byComma(list.replace("; ", ", "));
  }

  private static void citation(SitePaper paper, String line) {
    Matcher citation = CITATION.matcher(line);
    if (citation.matches()) {
      paper.venue(Optional.of(citation.group(1)), line);
      paper.date(
          SiteDates.of(citation.group(2))
              .or(() -> SiteDates.of(citation.group(2).substring(0, 4))));
    } else {
      paper.venue(Optional.of(line), line);
    }
    paper.doi(SiteVenue.doi(line));
  }

  private static void end(SitePaper paper, String line) {
    paper.pubMed(line);
    Matcher pmid = PMID.matcher(line);
    if (pmid.matches() && pmid.group(2) != null && REVIEW.matcher(pmid.group(2)).find()) {
      paper.type("review");
    }
  }
}
