package dev.byline.parse.sites;

import dev.byline.model.PartialDate;
import dev.byline.model.id.PersonId.Scheme;
import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A CV on HAL: groups by type, and papers of four lines that end with type and HAL id.
public final class HalFormat extends SiteFormat {

  private static final Pattern END =
      Pattern.compile("(?:(.{2,80}) )?((?:[a-z]{2,12})-\\d{5,9})(?:v\\d+)?");
  private static final Pattern YEAR =
      Pattern.compile("(?:^|, (?:\\p{L}{3,10}\\.? )?)(" + SiteDates.YEAR + ")(?![\\d-])");
  private static final Pattern AFFILIATION =
      Pattern.compile(".*? (?:at|à l['’]|à la|à|au|chez|en) ?(.+)");
  private static final Pattern CONFERENCE =
      Pattern.compile("(?i:.*(?:congrès|conf[eé]ren|poster|proceedings|workshop).*)");
  private static final Pattern ARTICLE = Pattern.compile("(?i:(?:journal )?article.*)");
  private static final Pattern THESIS =
      Pattern.compile("(?i:th[eè]s[ei]s?.*|HDR|Habilitation.*|m[eé]moire.*)");

  /// Creates the format.
  public HalFormat() {
    super(
        new FormatDescription(
            "hal-cv",
            "HAL",
            "a HAL CV",
            FormatDescription.Kind.PERSON,
            Evidence.PARTS,
            Counts.NONE),
        "CV HAL$",
        "IdHAL\\b",
        "Portails CCSD|CCSD portals",
        "(?:.{2,80}"
            + " )?(?:hal|tel|halshs|inria|cea|inserm|hceres|dumas|medihal|artxibo|ird|insu|pasteur|emse|lirmm)-\\d{5,9}v\\d+$");
  }

  @Override
  void read(SitePage page) {
    int list = page.find(line -> line.equals("Publications"), 0);
    int first = page.find(line -> END.matcher(line).matches(), list == page.size() ? 0 : list);
    int from = list < first ? list + 1 : Math.max(first - 3, 0);
    person(page, from);
    for (int at = first; at < page.size(); ) {
      paper(page, from, at);
      from = at + 1;
      at = page.find(line -> END.matcher(line).matches(), at + 1);
    }
  }

  private static void person(SitePage page, int end) {
    int head = page.find(line -> line.equals("CV HAL"), 0);
    if (head + 1 < end) {
      page.person().name(page.at(head + 1));
      page.label(head + 1, Kind.NAME);
    }
    for (int at = head + 2; at < end; at++) {
      Matcher affiliation = AFFILIATION.matcher(page.at(at));
      if (at == head + 2 && affiliation.matches()) {
        page.person().affiliation(affiliation.group(1));
        page.label(at, Kind.ABOUT);
      } else if (page.at(at).startsWith("ORCID")) {
        page.person().id(Scheme.ORCID, page.at(at));
        page.person().id(Scheme.ORCID, page.at(at + 1));
        page.label(at, Kind.ABOUT);
      } else if (page.at(at).startsWith("IdHAL ")) {
        page.person().id(Scheme.HAL, page.at(at).substring("IdHAL ".length()));
        page.label(at, Kind.ABOUT);
      } else if (page.at(at).equals("IdHAL")) {
        page.person().id(Scheme.HAL, page.at(at + 1));
        page.label(at, Kind.ABOUT);
      } else if (CountText.is(page.at(at)) && page.at(at + 1).startsWith("Document")) {
        page.person().paperCount(CountText.of(page.at(at)));
        page.label(at, Kind.FIGURE);
        page.label(at + 1, Kind.FIGURE);
      }
    }
  }

  private static void paper(SitePage page, int from, int end) {
    Matcher last = END.matcher(page.at(end));
    if (!last.matches()) {
      return;
    }
    String type = last.group(1) == null ? "" : last.group(1);
    boolean headed = end - from > 3 || (end - from > 1 && page.at(from).equals(type));
    int title = headed ? Math.max(end - 3, from + 1) : from;
    if (title >= end) {
      return;
    }
    page.layout(from, title);
    SitePaper paper = page.paper(title, page.at(title));
    paper.type(type);
    int at = title + 1;
    if (at < end && (end - at > 1 || year(page.at(at)).isEmpty())) {
      paper.authors(SiteNames.byComma(page.at(at)));
      page.label(at++, Kind.AUTHORS, paper);
    }
    if (at < end) {
      citation(paper, page.at(at), type);
      page.label(at, Kind.VENUE, paper);
    }
    page.label(end, Kind.ENTRY_HEAD, paper);
    page.labelRest(title, end, Kind.UNRECOGNISED, paper);
  }

  private static Optional<PartialDate> year(String citation) {
    Matcher year = YEAR.matcher(citation);
    return year.find() ? SiteDates.of(year.group(1)) : Optional.empty();
  }

  private static void citation(SitePaper paper, String line, String type) {
    paper.date(year(line)).doi(SiteVenue.doi(line)).arxivId(SiteVenue.arxivId(line));
    Matcher year = YEAR.matcher(line);
    String before = year.find() ? line.substring(0, year.start()) : line;
    if (THESIS.matcher(type).matches() && before.contains(". ")) {
      before = before.substring(before.indexOf(". ") + 2);
    } else if (CONFERENCE.matcher(type).matches() && before.contains(" - ")) {
      before = before.substring(0, before.indexOf(" - "));
    } else if (!ARTICLE.matcher(type).matches() && before.contains(", ")) {
      before = before.substring(0, before.indexOf(", "));
    }
    paper.venue(Optional.of(before.strip()), line);
  }
}
