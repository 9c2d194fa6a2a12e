package dev.byline.parse.sites;

import dev.byline.model.id.PersonId.Scheme;
import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An author's page of zbMATH Open: the cited papers with their Zbl number, count first, then year.
public final class ZbMathFormat extends SiteFormat {

  private static final Pattern TITLE =
      Pattern.compile(
          "(.+?)\\.? (?:Zbl|JFM) \\d{2,4}\\.\\d{4,5}(?:\\.\\d+)?.*|(.+?)\\.? Zbl 0\\d{7}");
  private static final Pattern CITED =
      Pattern.compile(
          "[\\d,]+ Publications? ha(?:s|ve) been cited (" + CountText.NUMBER + ") times?.*");
  private static final Pattern INDEXED =
      Pattern.compile("Documents Indexed: (" + CountText.NUMBER + ") .*");
  private static final Pattern BELOW_NAME =
      Pattern.compile("Co-Author Distance|Author ID:|Compute Distance To:");

  /// Creates the format.
  public ZbMathFormat() {
    super(
        new FormatDescription(
            "zbmath",
            "zbMATH Open",
            "a zbMATH author page",
            FormatDescription.Kind.PERSON,
            Evidence.NONE,
            Counts.SOME),
        "zbMATH Open$",
        "Documents Indexed: ",
        "Author ID: \\S+$",
        "Citations contained in zbMATH Open",
        "Co-Author Distance",
        ".+ Zbl \\d{4}\\.\\d{5}");
  }

  @Override
  void read(SitePage page) {
    int first = page.find(ZbMathFormat::isTitle, 0);
    person(page, first);
    for (int at = first; at < page.size(); at = page.find(ZbMathFormat::isTitle, at + 1)) {
      paper(page, at);
    }
  }

  private static boolean isTitle(String line) {
    return (line.contains(" Zbl ") || line.contains(" JFM ")) && TITLE.matcher(line).matches();
  }

  private static void person(SitePage page, int end) {
    int below = page.find(BELOW_NAME, 0);
    if (below > 0 && below < end) {
      page.person().name(page.at(below - 1));
      page.label(below - 1, Kind.NAME);
    }
    for (int at = 0; at < end; at++) {
      Matcher cited = CITED.matcher(page.at(at));
      Matcher indexed = INDEXED.matcher(page.at(at));
      if (cited.matches()) {
        page.person().citations(CountText.of(cited.group(1)));
        page.label(at, Kind.FIGURE);
      } else if (page.at(at).startsWith("Author ID: ")) {
        page.person().id(Scheme.ZBMATH, page.at(at).substring("Author ID: ".length()));
        page.label(at, Kind.ABOUT);
      } else if (indexed.matches()) {
        page.person().paperCount(CountText.of(indexed.group(1)));
        page.label(at, Kind.FIGURE);
      }
    }
  }

  private static void paper(SitePage page, int at) {
    Matcher title = TITLE.matcher(page.at(at));
    if (!title.matches()) {
      return;
    }
    SitePaper paper = page.paper(at, title.group(1) == null ? title.group(2) : title.group(1));
    int next = at + 1;
    if (!CountText.is(page.at(next))) {
      paper.authors(SiteNames.bySemicolon(page.at(next)));
      page.label(next++, Kind.AUTHORS, paper);
    }
    if (CountText.is(page.at(next)) && CountText.is(page.at(next + 1))) {
      paper.citations(CountText.of(page.at(next)));
      page.label(next++, Kind.VENUE, paper);
    }
    if (SiteDates.year(page.at(next), page.lastYear()).isPresent()) {
      paper.date(SiteDates.of(page.at(next)));
      page.label(next, Kind.VENUE, paper);
    }
  }
}
