package dev.byline.parse.sites;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The results of a search on arXiv: id and categories, title, and labelled lines.
public final class ArxivSearchFormat extends SiteFormat {

  private static final Pattern SHOWING =
      Pattern.compile(
          "Showing \\d+[–-]\\d+ of (" + CountText.NUMBER + ") results(?: for author: (.*))?.*");
  private static final Pattern ENTRY =
      Pattern.compile(
          "arXiv:(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?(?:"
              + " *\\[[^\\]]*\\])?((?: +[a-z-]+(?:\\.[A-Za-z-]+)?)*)");
  private static final Pattern FOOT = Pattern.compile("About$|Copyright$|\\d+$|Previous$|Next$");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(Authors|Abstract|Comments|Journal ref|Report number|MSC Class|ACM Class): ?(.*)");
  private static final Pattern SUBMITTED =
      Pattern.compile(
          "Submitted (\\d{1,2} \\p{L}+, \\d{4})(?:; v1 submitted (\\d{1,2} \\p{L}+, \\d{4}))?.*");

  /// Creates the format.
  public ArxivSearchFormat() {
    super(
        new FormatDescription(
            "arxiv-search",
            "arXiv, search results",
            "a list of arXiv search results",
            FormatDescription.Kind.RESULTS,
            Evidence.TEMPLATES,
            Counts.NONE),
        "Showing \\d+[–-]\\d+ of [\\d,]+ results",
        "arXiv:\\S+ +\\[(?:pdf|ps|html|other)",
        "Submitted \\d{1,2} \\p{L}+, \\d{4};",
        "Show abstracts|Hide abstracts");
  }

  @Override
  void read(SitePage page) {
    int first = page.find(line -> ENTRY.matcher(line).matches(), 0);
    query(page, first);
    for (int at = first; at < page.size(); ) {
      int next = page.find(line -> ENTRY.matcher(line).matches(), at + 1);
      entry(page, at, next);
      at = next;
    }
  }

  private static void query(SitePage page, int end) {
    for (int at = 0; at < end; at++) {
      Matcher showing = SHOWING.matcher(page.at(at));
      if (showing.matches()) {
        page.person().paperCount(CountText.of(showing.group(1)));
        page.person().query(showing.group(2) == null ? "" : showing.group(2));
        page.label(at, Kind.LIST_HEADING);
      }
    }
  }

  private static void entry(SitePage page, int from, int to) {
    Matcher entry = ENTRY.matcher(page.at(from));
    int title = page.at(from + 1).startsWith("doi ") ? from + 2 : from + 1;
    int authors = page.find(line -> line.startsWith("Authors:"), title + 1);
    if (!entry.matches() || authors >= to || title >= authors) {
      return;
    }
    SitePaper paper = page.paper(title, title(page, title, authors));
    paper.type("preprint").venue(Optional.of("arXiv"), "arXiv");
    paper.arxivId(Optional.of(entry.group(1))).date(SiteDates.ofArxivId(entry.group(1)));
    paper.categories(categories(entry.group(2)));
    page.label(from, Kind.ENTRY_HEAD, paper);
    if (title > from + 1) {
      paper.doi(SiteVenue.doi(page.at(from + 1)));
      page.label(from + 1, Kind.ENTRY_HEAD, paper);
    }
    page.labelRest(title, authors, Kind.TITLE, paper);
    for (int at = authors; at < to && part(page, paper, at); at++) {}
  }

  private static String title(SitePage page, int from, int to) {
    var title = new StringBuilder(page.at(from));
    for (int at = from + 1; at < to; at++) {
      title.append(' ').append(page.at(at));
    }
    return title.toString();
  }

  private static List<String> categories(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(" +", -1));
  }

  /// True if the line belongs to the paper.
  private static boolean part(SitePage page, SitePaper paper, int at) {
    Matcher part = LABELLED.matcher(page.at(at));
    Matcher submitted = SUBMITTED.matcher(page.at(at));
    if (submitted.matches()) {
      String first = submitted.group(2) == null ? submitted.group(1) : submitted.group(2);
      paper.date(SiteDates.of(first).or(paper::date));
      page.label(at, Kind.VENUE, paper);
    } else if (part.matches()) {
      labelled(page, paper, at, part.group(1), part.group(2));
    } else {
      return !FOOT.matcher(page.at(at)).lookingAt();
    }
    return true;
  }

  private static void labelled(SitePage page, SitePaper paper, int at, String label, String value) {
    Kind kind = Kind.VENUE;
    switch (label) {
      case "Authors" -> {
        paper.authors(SiteNames.byComma(value));
        kind = Kind.AUTHORS;
      }
      case "Journal ref" -> paper.venue(SiteVenue.name(value), value);
      case "Abstract" -> {
        if (value.endsWith("△ Less")) {
          paper.abstractText(value.substring(0, value.length() - "△ Less".length()).strip());
        }
        kind = Kind.ABSTRACT;
      }
      default -> {}
    }
    page.label(at, kind, paper);
  }
}
