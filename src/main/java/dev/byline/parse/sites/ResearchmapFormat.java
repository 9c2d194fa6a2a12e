package dev.byline.parse.sites;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A researcher's page of researchmap, in Japanese: title, authors, and a line that ends in the
/// date and tags.
public final class ResearchmapFormat extends SiteFormat {

  private static final Pattern VENUE =
      Pattern.compile(
          "(.*?(" + SiteDates.YEAR + "年(?:\\d{1,2}月(?:\\d{1,2}日)?)?))(?: .*|[^\\d\\s].*)?");
  private static final Pattern READING = Pattern.compile("[\\p{IsKatakana}ー・ ]+ ?\\(.+\\)");
  private static final Pattern NAVIGATION =
      Pattern.compile("researchmap|ログイン|新規登録|検索|日本語|English|メニュー|ホーム");
  private static final Pattern LIST_END = Pattern.compile("もっとみる|MISC$|書籍|講演|Copyright ©");

  /// Creates the format.
  public ResearchmapFormat() {
    super(
        new FormatDescription(
            "researchmap",
            "researchmap",
            "a researchmap page",
            FormatDescription.Kind.PERSON,
            Evidence.NONE,
            Counts.NONE),
        "researchmap$",
        "更新日: \\d{4}/",
        "研究者番号$|講演・口頭発表等$",
        "もっとみる$",
        ".*\\d{4}年.*(?:査読有り|筆頭著者|責任著者|招待有り|国際共著)",
        ".*国立研究開発法人科学技術振興機構");
  }

  @Override
  void read(SitePage page) {
    int list = list(page);
    person(page, list);
    int end = page.find(LIST_END, list);
    int from = list + 2;
    for (int at = from; at < end; at++) {
      String line = page.at(at);
      if (at - from >= 1 && VENUE.matcher(line).matches()) {
        paper(page, from, at);
        from = at + 1;
      } else if (!page.hasNoPapers() && isLink(line)) {
        page.papers().getLast().doi(SiteVenue.doi(line));
        page.label(at, Kind.VENUE, page.papers().getLast());
        from = at + 1;
      }
    }
  }

  private static boolean isLink(String line) {
    return line.equals("DOI") || line.startsWith("http") || line.matches("[A-Z][\\w.]*(?:ID)?");
  }

  /// The heading of the papers with their number below it.
  private static int list(SitePage page) {
    int at = page.find(line -> line.equals("論文"), 0);
    while (at < page.size() && !CountText.is(page.at(at + 1))) {
      at = page.find(line -> line.equals("論文"), at + 1);
    }
    if (at < page.size()) {
      page.person().paperCount(CountText.of(page.at(at + 1)));
      page.label(at, Kind.LIST_HEADING);
      page.label(at + 1, Kind.LIST_HEADING);
    }
    return at;
  }

  private static void person(SitePage page, int end) {
    int reading = page.find(line -> READING.matcher(line).matches(), 0);
    int name = reading < end ? reading - 1 : 0;
    while (name < end && NAVIGATION.matcher(page.at(name)).matches()) {
      name++;
    }
    if (name >= 0 && name < end) {
      page.person().name(page.at(name));
      page.label(name, Kind.NAME);
    }
    int affiliation = page.find(line -> line.equals("所属"), 0);
    if (affiliation + 1 < end) {
      page.person().affiliation(page.at(affiliation + 1));
      page.label(affiliation + 1, Kind.ABOUT);
    }
  }

  private static void paper(SitePage page, int from, int venue) {
    int title = Math.max(from, venue - 2);
    SitePaper paper = page.paper(title, page.at(title));
    if (venue - title > 1) {
      paper.authors(SiteNames.byComma(page.at(venue - 1)));
      page.label(venue - 1, Kind.AUTHORS, paper);
    }
    Matcher where = VENUE.matcher(page.at(venue));
    if (where.matches()) {
      String before =
          where.group(1).substring(0, where.group(1).length() - where.group(2).length());
      paper.venue(SiteVenue.name(before.strip()), where.group(1));
      paper.date(SiteDates.of(where.group(2)));
    }
    page.label(venue, Kind.VENUE, paper);
  }
}
