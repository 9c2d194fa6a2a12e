package dev.byline.parse.sites;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person's page of the ACL Anthology: years, and entries that begin with a line of badges.
public final class AclAnthologyFormat extends SiteFormat {

  private static final String BADGE =
      "(?:Codes?|Datasets?|Posters?|Softwares?|Slides?|Videos?|Presentations?|Notes?|Attachments?"
          + "|Revisions?\\d*|Errat(?:um|a)|Models?|Source|Supplementary(?: Material)?"
          + "|Other(?: ?Attachments?)?|Optional ?\\p{L}*)";
  private static final Pattern HEAD =
      Pattern.compile("(?:pdf\\s*)?bib(?:\\s*abs)?(?:\\s+" + BADGE + "|" + BADGE + ")*");
  private static final Pattern BADGES = Pattern.compile("(?:" + BADGE + "\\s*)+");
  private static final Pattern YEAR = Pattern.compile(SiteDates.YEAR);
  private static final Pattern NAVIGATION =
      Pattern.compile(
          "(?:ACL Logo|ACL"
              + " Anthology|News|FAQ|Corrections|Submissions|Github|GitHub|Search)\\b.{0,30}");
  private static final Pattern LIST_END =
      Pattern.compile(
          "(?:Search|Co-authors|Venues|Fix (?:data|author)|Creative Commons License.*)$");

  /// Creates the format.
  public AclAnthologyFormat() {
    super(
        new FormatDescription(
            "acl-anthology",
            "ACL Anthology",
            "an ACL Anthology page",
            FormatDescription.Kind.PERSON,
            Evidence.TEMPLATES,
            Counts.NONE),
        "(?:ACL Logo )?ACL Anthology$",
        "(?:pdf\\s*)?bib(?:\\s*abs)?(?:$| \\p{Lu})",
        "Also published as:",
        "Fix (?:author|data)$",
        "Creative Commons License ACL materials");
  }

  @Override
  void read(SitePage page) {
    int at = page.find(line -> HEAD.matcher(line).matches(), 0);
    int end = page.find(LIST_END, at);
    person(page, at);
    String year = YEAR.matcher(page.at(at - 1)).matches() ? page.at(at - 1) : "";
    while (at < end) {
      int next = Math.min(page.find(line -> HEAD.matcher(line).matches(), at + 1), end);
      boolean newYear = YEAR.matcher(page.at(next - 1)).matches();
      entry(page, at, newYear ? next - 1 : next, year);
      year = newYear ? page.at(next - 1) : year;
      page.layout(next - 1, newYear ? next : next - 1);
      at = next;
    }
  }

  private static void person(SitePage page, int end) {
    int at = 0;
    while (at < end && NAVIGATION.matcher(page.at(at)).matches()) {
      at++;
    }
    if (at < end && !YEAR.matcher(page.at(at)).matches()) {
      page.person().name(page.at(at));
      page.label(at, Kind.NAME);
    }
    int variants = page.find(line -> line.startsWith("Also published as:"), at);
    if (variants < end) {
      page.label(variants, Kind.ABOUT);
    }
  }

  private static void entry(SitePage page, int from, int to, String year) {
    int title = from + 1;
    while (title + 3 < to && BADGES.matcher(page.at(title)).matches()) {
      title++;
    }
    if (title >= to) {
      return;
    }
    SitePaper paper = page.paper(title, page.at(title));
    paper.type("conference").date(SiteDates.of(year));
    page.labelRest(from, title, Kind.ENTRY_HEAD, paper);
    Matcher code = Pattern.compile("\\bCode").matcher(page.at(from) + " " + page.at(title - 1));
    if (code.find()) {
      paper.code();
    }
    if (title + 1 < to) {
      paper.authors(SiteNames.byBar(page.at(title + 1)));
      page.label(title + 1, Kind.AUTHORS, paper);
    }
    if (title + 2 < to) {
      paper.venue(Optional.of(page.at(title + 2)), page.at(title + 2));
      page.label(title + 2, Kind.VENUE, paper);
    }
    abstractText(page, paper, title + 3, to);
  }

  private static void abstractText(SitePage page, SitePaper paper, int from, int to) {
    var text = new StringBuilder();
    for (int at = from; at < to; at++) {
      text.append(text.isEmpty() ? "" : "\n\n").append(page.at(at));
    }
    paper.abstractText(text.toString());
    page.labelRest(from, to, Kind.ABSTRACT, paper);
  }
}
