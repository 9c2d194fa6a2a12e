package dev.byline.parse.sites;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A profile on PhilPeople: papers of which the owner is not named, only the others after "with".
public final class PhilPeopleFormat extends SiteFormat {

  private static final Pattern ALL =
      Pattern.compile("All publications \\((" + CountText.NUMBER + ")\\)");
  private static final Pattern VENUE =
      Pattern.compile("(?:(.*?)[.,]* )?(" + SiteDates.YEAR + "|forthcoming|manuscript|unknown)\\.");
  private static final Pattern EDITED = Pattern.compile("In .{2,200}? \\(eds?\\.\\), ([^,]+),?.*");
  private static final Pattern NAVIGATION =
      Pattern.compile(
          "PhilPeople|PhilPapers|PhilArchive|PhilEvents|PhilJobs|Home|News feed|Find"
              + " Philosophers|Departments|Radar|Help|Sign in|Sign up|Log in|About|Skip to .*");
  private static final Pattern TAB =
      Pattern.compile(
          "Home|Publications|Most Recent|Most Downloaded|Topics|Events|News and Updates|More"
              + " details|\\d+");
  private static final Pattern FOOT =
      Pattern.compile("PhilPapers logo|This site uses cookies|Load more|See all publications");

  /// Creates the format.
  public PhilPeopleFormat() {
    super(
        new FormatDescription(
            "philpeople",
            "PhilPeople",
            "a PhilPeople profile",
            FormatDescription.Kind.PERSON,
            Evidence.PARTS,
            Counts.NONE),
        "PhilPeople$",
        "All publications \\(\\d+\\)$",
        "News and Updates$|Most Downloaded$",
        "Find Philosophers$",
        "PhilPapers logo");
  }

  @Override
  void read(SitePage page) {
    int list = page.find(line -> ALL.matcher(line).matches(), 0);
    person(page, list);
    if (list < page.size()) {
      page.person().paperCount(CountText.in(page.at(list), ALL));
      page.label(list, Kind.LIST_HEADING);
    }
    int end = page.find(FOOT, list);
    int from = list + 1;
    for (int at = from; at < end; at++) {
      if (at > from && VENUE.matcher(page.at(at)).matches()) {
        from = paper(page, from, at);
      }
    }
    if (!page.hasNoPapers()) {
      page.labelRest(from, end, Kind.ABSTRACT, page.papers().getLast());
    }
  }

  private static void person(SitePage page, int end) {
    int name = 0;
    while (name < end && NAVIGATION.matcher(page.at(name)).matches()) {
      name++;
    }
    if (name >= end) {
      return;
    }
    page.person().name(page.at(name));
    page.label(name, Kind.NAME);
    if (!TAB.matcher(page.at(name + 1)).matches()) {
      page.person().affiliation(page.at(name + 1));
      page.label(name + 1, Kind.ABOUT);
    }
    var areas = new ArrayList<String>();
    for (int at = page.find(line -> line.startsWith("Areas of "), name); at < end; at++) {
      if (!page.at(at).startsWith("Areas of ")) {
        areas.add(page.at(at));
        page.label(at, Kind.ABOUT);
      }
    }
    page.person().keywords(areas);
  }

  /// Reads the paper whose venue is on line `venue`; what stands before its title is the abstract
  /// of the paper above.
  private static int paper(SitePage page, int from, int venue) {
    boolean shared = venue - from > 1 && page.at(venue - 1).startsWith("with ");
    int title = shared ? venue - 2 : venue - 1;
    if (!page.hasNoPapers()) {
      page.labelRest(from, title, Kind.ABSTRACT, page.papers().getLast());
    }
    SitePaper paper = page.paper(title, page.at(title));
    if (shared) {
      paper.authors(SiteNames.byComma(page.at(venue - 1).substring("with ".length())));
      page.label(venue - 1, Kind.AUTHORS, paper);
    }
    venue(paper, page.at(venue));
    page.label(venue, Kind.VENUE, paper);
    return venue + 1;
  }

  private static void venue(SitePaper paper, String line) {
    Matcher venue = VENUE.matcher(line);
    if (!venue.matches()) {
      return;
    }
    paper.date(SiteDates.of(venue.group(2)));
    String where = venue.group(1) == null ? "" : venue.group(1);
    Matcher edited = EDITED.matcher(where);
    paper.venue(edited.matches() ? Optional.of(edited.group(1)) : SiteVenue.name(where), line);
  }
}
