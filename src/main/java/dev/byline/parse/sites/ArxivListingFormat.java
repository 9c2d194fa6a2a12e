package dev.byline.parse.sites;

import dev.byline.model.id.PersonId.Scheme;
import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A listing of articles on arXiv, of an author or of a month: number and id, then title, authors
/// and labelled lines.
public final class ArxivListingFormat extends SiteFormat {

  private static final Pattern OWNER = Pattern.compile("(.{2,80})['’]s articles on arXiv");
  private static final Pattern ENTRY =
      Pattern.compile("\\[\\d+\\] +arXiv:(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7}).*");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "The web address for this page .*? is https?://arxiv\\.org/a/(\\S+?)\\.(?:\\s|$).*");
  private static final Pattern TOTAL =
      Pattern.compile("Total of (" + CountText.NUMBER + ") entries.*");
  private static final Pattern FOOT =
      Pattern.compile(
          "The web address for this page|See author identifier help|Total of \\d+ entries"
              + "|Showing up to|About$|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(Title|Authors|Comments|Journal-ref|Subjects|Report-no|MSC-class|ACM-class|Related"
              + " DOI|DOI|Abstract): ?(.*)");

  /// Creates the format.
  public ArxivListingFormat() {
    super(
        new FormatDescription(
            "arxiv-author",
            "arXiv, articles of an author",
            "an arXiv listing",
            FormatDescription.Kind.PERSON,
            Evidence.TEMPLATES,
            Counts.NONE),
        "\\[\\d+\\] +arXiv:\\S+",
        "The web address for this page and the arXiv author id",
        "Subjects: .*\\([a-z-]+(?:\\.[A-Za-z-]+)?\\)",
        "Total of \\d+ entries",
        "arXiv logo$",
        ".{2,80}['’]s articles on arXiv$");
  }

  @Override
  void read(SitePage page) {
    int first = page.find(ENTRY, 0);
    person(page, first);
    for (int at = first; at < page.size(); ) {
      int next = page.find(ENTRY, at + 1);
      entry(page, at, Math.min(next, page.find(FOOT, at + 1)));
      at = next;
    }
  }

  private static void person(SitePage page, int end) {
    int address = page.find(ADDRESS, end);
    Matcher id = ADDRESS.matcher(page.at(address));
    if (id.find()) {
      page.person().id(Scheme.ARXIV, id.group(1));
    }
    for (int at = 0; at < end; at++) {
      Matcher owner = OWNER.matcher(page.at(at));
      Matcher total = TOTAL.matcher(page.at(at));
      if (owner.matches()) {
        page.person().name(owner.group(1));
        page.label(at, Kind.NAME);
      } else if (total.matches()) {
        page.person().paperCount(CountText.of(total.group(1)));
        page.label(at, Kind.LIST_HEADING);
      } else if (page.at(at).contains("orcid.org/")) {
        page.person().id(Scheme.ORCID, page.at(at));
        page.label(at, Kind.ABOUT);
      }
    }
  }

  private static void entry(SitePage page, int from, int to) {
    Matcher entry = ENTRY.matcher(page.at(from));
    int title = from + 1;
    while (title < to && !page.at(title).startsWith("Title:")) {
      title++;
    }
    String text = page.at(title).replaceFirst("^Title: ?", "");
    if (title >= to || text.isEmpty() || !entry.matches()) {
      return;
    }
    SitePaper paper = page.paper(title, text);
    paper.type("preprint").venue(Optional.of("arXiv"), "arXiv");
    paper.arxivId(Optional.of(entry.group(1))).date(SiteDates.ofArxivId(entry.group(1)));
    page.label(from, Kind.ENTRY_HEAD, paper);
    for (int at = title + 1; at < to; at++) {
      part(page, paper, at);
    }
  }

  private static void part(SitePage page, SitePaper paper, int at) {
    Matcher part = LABELLED.matcher(page.at(at));
    String label = part.matches() ? part.group(1) : "Authors";
    String value = part.matches() ? part.group(2) : page.at(at);
    switch (label) {
      case "Authors" -> authors(page, paper, at, value);
      case "Journal-ref" -> paper.venue(SiteVenue.name(value), value);
      case "Subjects" -> paper.categories(SiteVenue.categories(value));
      case "DOI", "Related DOI" -> paper.doi(SiteVenue.doi(value));
      default -> {}
    }
    page.labelRest(at, at + 1, label.equals("Abstract") ? Kind.ABSTRACT : Kind.VENUE, paper);
  }

  private static void authors(SitePage page, SitePaper paper, int at, String value) {
    if (paper.authors().names().isEmpty()) {
      paper.authors(SiteNames.byComma(value));
      page.label(at, Kind.AUTHORS, paper);
    } else {
      page.label(at, Kind.UNRECOGNISED, paper);
    }
  }
}
