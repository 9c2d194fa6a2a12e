package dev.byline.parse.sites;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An OpenReview profile: sections about the person, then publications of three lines of which the
/// third runs date, venue and readers together.
public final class OpenReviewFormat extends SiteFormat {

  private static final String DATE =
      "(?:\\d{1,2} \\p{Lu}\\p{Ll}{2} \\d{4}|\\p{Lu}\\p{Ll}{2} \\d{4}|\\d{4})";
  private static final Pattern META =
      Pattern.compile(
          "(?:Published: )?("
              + DATE
              + ")(?:, (?:Last Modified|Modified|Uploaded|Published): "
              + DATE
              + ")*(?: \\((?:modified|imported)[^)]*\\))*(.*?)(Readers: ?.*)?");
  private static final Pattern PREFERRED = Pattern.compile("(?:.*, )?([^,]+) \\(Preferred\\).*");
  private static final Pattern ALL =
      Pattern.compile("View all (" + CountText.NUMBER + ") publications.*");
  private static final Pattern FOOT =
      Pattern.compile(
          "Co-Authors$|View all \\d+ co-authors|View all [\\d,]+ publications|About OpenReview");
  private static final Pattern NAVIGATION =
      Pattern.compile(
          "OpenReview\\.net|Login|Search|Go to .*|Toggle"
              + " navigation|Notifications.*|Activity|Tasks");

  /// Creates the format.
  public OpenReviewFormat() {
    super(
        new FormatDescription(
            "openreview",
            "OpenReview",
            "an OpenReview profile",
            FormatDescription.Kind.PERSON,
            Evidence.TEMPLATES,
            Counts.NONE),
        "OpenReview\\.net$",
        "Career & Education History$",
        "Advisors, Relations & Conflicts$",
        "View all [\\d,]+ (?:publications|co-authors)",
        "About OpenReview$",
        ".{4,250}Readers: Everyone");
  }

  @Override
  void read(SitePage page) {
    int list = page.find(line -> line.equals("Publications"), 0);
    int end = page.find(FOOT, list);
    person(page, list);
    page.label(list, Kind.LIST_HEADING);
    int at = list + 1;
    while (at < end) {
      int meta = at + 1;
      while (meta < end && !isMeta(page, meta)) {
        meta++;
      }
      if (meta == end) {
        break;
      }
      at = paper(page, at, meta, end);
    }
    Matcher all = ALL.matcher(page.at(end));
    if (all.matches()) {
      page.person().paperCount(CountText.of(all.group(1)));
      page.label(end, Kind.LAYOUT);
    }
  }

  private static void person(SitePage page, int end) {
    int joined = page.find(line -> line.equals("Joined") || line.equals("Names"), 0);
    int last = Math.min(joined, end);
    int preferred = page.find(line -> PREFERRED.matcher(line).matches(), 0);
    Matcher name = PREFERRED.matcher(page.at(preferred));
    int first = 0;
    while (first < last && NAVIGATION.matcher(page.at(first)).matches()) {
      first++;
    }
    if (preferred < end && name.matches()) {
      int named = page.find(line -> line.equals(name.group(1)), 0);
      page.person().name(name.group(1));
      page.label(preferred, Kind.NAME);
      first = named < last ? named : first;
    } else if (first < last) {
      page.person().name(page.at(first));
    }
    if (first < last) {
      page.label(first, Kind.NAME);
    }
    if (first + 1 < last) {
      page.person().affiliation(page.at(first + 1));
      page.label(first + 1, Kind.ABOUT);
    }
  }

  /// True if the third line of a paper begins here: its readers end the line, or one of the next.
  private static boolean isMeta(SitePage page, int at) {
    Matcher meta = META.matcher(page.at(at));
    return meta.matches()
        && (meta.group(3) != null
            || page.at(at).startsWith("Published: ")
            || page.at(at + 1).startsWith("Readers:")
            || page.at(at + 2).startsWith("Readers:"));
  }

  private static int paper(SitePage page, int from, int meta, int end) {
    int title = Math.max(from, meta - 2);
    SitePaper paper = page.paper(title, page.at(title));
    if (meta - title > 1) {
      paper.authors(SiteNames.byComma(page.at(meta - 1)));
      page.label(meta - 1, Kind.AUTHORS, paper);
    }
    int last = meta;
    var text = new StringBuilder(page.at(meta));
    while (last + 1 < end && last < meta + 2 && text.indexOf("Readers:") < 0) {
      if (!page.at(last + 1).startsWith("Readers:") && !page.at(last + 2).startsWith("Readers:")) {
        break;
      }
      text.append(page.at(++last));
    }
    Matcher parts = META.matcher(text);
    if (parts.matches()) {
      paper.date(SiteDates.of(parts.group(1)));
      String venue = parts.group(2).strip();
      paper.venue(Optional.of(venue), venue);
    }
    page.labelRest(meta, last + 1, Kind.VENUE, paper);
    return last + 1;
  }
}
