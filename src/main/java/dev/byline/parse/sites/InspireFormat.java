package dev.byline.parse.sites;

import dev.byline.model.id.PersonId.Scheme;
import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An author's page of INSPIRE: a table of figures, and papers under a number, with affiliations
/// glued to the names.
public final class InspireFormat extends SiteFormat {

  private static final Pattern NUMBER = Pattern.compile("#\\d+");
  private static final Pattern ID = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*\\.\\d+");
  private static final Pattern PERSON = Pattern.compile("([^()]{2,80}?) ?\\((.{2,120})\\)");
  private static final Pattern FIGURE =
      Pattern.compile("(Papers|Citations|h-index)[ ?]*\\t(" + CountText.NUMBER + ")(?:\\t.*)?");
  private static final Pattern RESULTS = Pattern.compile("(" + CountText.NUMBER + ") results?");
  private static final Pattern CATEGORY =
      Pattern.compile(
          "hep-(?:th|ph|ex|lat)|gr-qc|nucl-(?:th|ex)|math-ph|quant-ph"
              + "|(?:astro-ph|cond-mat|nlin|math|physics|cs|stat|eess|econ|q-bio|q-fin)(?:\\.(?:[A-Z]{2}|[a-z]{2,4}-[a-z]{2,5}))?");
  private static final Pattern DATE = Pattern.compile(" ?\\(([^()]{0,12}\\d{4})\\)$");
  private static final Pattern COLLABORATION = Pattern.compile("^.{2,100}? Collaborations? • ");
  private static final Pattern CITATIONS =
      Pattern.compile("(?:.*search)?(" + CountText.NUMBER + ") citations?");
  private static final Pattern PUBLISHED = Pattern.compile("Published in: ?([^•]*)");
  private static final Pattern PRIMARY = Pattern.compile("e-Print: \\S+ \\[([^\\]]+)\\]");
  private static final Pattern BUTTONS =
      Pattern.compile(
          "(?:pdf|DOI|cite|claim|links?|datasets?|code|slides|video|reference search|\\s)+");
  private static final Pattern FOOT =
      Pattern.compile("About INSPIRE|Content Policy|Powered by Invenio|\\d+ / page");

  /// Lines of an author list that a browser breaks at every bracket.
  private static final int MAX_AUTHOR_LINES = 400;

  /// Creates the format.
  public InspireFormat() {
    super(
        new FormatDescription(
            "inspire-hep",
            "INSPIRE",
            "an INSPIRE author page",
            FormatDescription.Kind.PERSON,
            Evidence.TEMPLATES,
            Counts.EACH),
        "INSPIRE Logo",
        "Citation Summary$",
        "Citeable",
        ".*reference search",
        "(?:pdf|links|DOI)*citeclaim$",
        "Powered by Invenio|About INSPIRE");
  }

  @Override
  void read(SitePage page) {
    int first = page.find(line -> NUMBER.matcher(line).matches(), 0);
    person(page, first - 1);
    int foot = page.find(FOOT, first);
    for (int at = first; at < page.size(); ) {
      int next = page.find(line -> NUMBER.matcher(line).matches(), at + 1);
      paper(page, at, next < page.size() ? next - 1 : Math.max(foot, at));
      at = next;
    }
  }

  private static void person(SitePage page, int end) {
    for (int at = 0; at < end; at++) {
      Matcher figure = FIGURE.matcher(page.raw(at).strip());
      Matcher results = RESULTS.matcher(page.at(at));
      if (figure.matches()) {
        figure(page, figure.group(1), CountText.of(figure.group(2)));
        page.label(at, Kind.FIGURE);
      } else if (results.matches()) {
        page.person().paperCount(CountText.of(results.group(1)));
        page.label(at, Kind.LIST_HEADING);
      } else if (page.at(at).startsWith("ORCID")) {
        page.person().id(Scheme.ORCID, page.at(at));
        page.label(at, Kind.ABOUT);
      } else if (areCategories(page.at(at))) {
        page.person()
            .keywords(CATEGORY.matcher(page.at(at)).results().map(m -> m.group()).toList());
        page.label(at, Kind.ABOUT);
      }
    }
    name(page, end);
  }

  private static void figure(SitePage page, String label, OptionalInt value) {
    switch (label) {
      case "Papers" -> page.person().paperCount(value);
      case "Citations" -> page.person().citations(value);
      default -> page.person().hIndex(value);
    }
  }

  private static boolean areCategories(String line) {
    return line.length() < 100
        && !line.isEmpty()
        && CATEGORY.matcher(line).replaceAll("").replaceAll("[, ]", "").isEmpty();
  }

  /// The name stands above the author's id, or is the first line with an affiliation in brackets.
  private static void name(SitePage page, int end) {
    int id = page.find(line -> ID.matcher(line).matches(), 0);
    int at = id < end ? id - 1 : page.find(line -> PERSON.matcher(line).matches(), 0);
    if (at < 0 || at >= end) {
      return;
    }
    Matcher person = PERSON.matcher(page.at(at));
    if (person.matches()) {
      page.person().name(person.group(1));
      page.person().affiliation(person.group(2));
    } else {
      page.person().name(page.at(at));
    }
    page.label(at, Kind.NAME);
  }

  private static void paper(SitePage page, int number, int to) {
    if (number < 1) {
      return;
    }
    SitePaper paper = page.paper(number - 1, page.at(number - 1));
    page.label(number, Kind.ENTRY_HEAD, paper);
    int at = authors(page, paper, number + 1, to);
    for (; at < to; at++) {
      part(page, paper, at);
    }
  }

  /// Joins the lines up to the date in brackets.
  private static int authors(SitePage page, SitePaper paper, int from, int to) {
    var text = new StringBuilder();
    int at = from;
    while (at < to && at - from < MAX_AUTHOR_LINES) {
      String line = page.at(at);
      if (isPart(line)) {
        break;
      }
      text.append(line);
      page.label(at++, Kind.AUTHORS, paper);
      if (DATE.matcher(line).find()) {
        break;
      }
    }
    Matcher date = DATE.matcher(text);
    String names = text.toString();
    if (date.find()) {
      paper.date(SiteDates.of(date.group(1)));
      names = names.substring(0, date.start());
    }
    names = COLLABORATION.matcher(withoutBrackets(names)).replaceFirst("");
    paper.authors(SiteNames.byComma(names));
    return at;
  }

  private static boolean isPart(String line) {
    return line.startsWith("Published in:")
        || line.startsWith("Contribution to:")
        || line.startsWith("e-Print:")
        || BUTTONS.matcher(line).matches()
        || CITATIONS.matcher(line).matches();
  }

  private static String withoutBrackets(String text) {
    var bare = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (depth == 0) {
        bare.append(c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return bare.toString();
  }

  private static void part(SitePage page, SitePaper paper, int at) {
    String line = page.at(at);
    Matcher citations = CITATIONS.matcher(line);
    if (citations.matches()) {
      paper.citations(CountText.of(citations.group(1)));
      page.label(at, Kind.VENUE, paper);
    } else if (BUTTONS.matcher(line).matches()) {
      page.label(at, Kind.LAYOUT);
    } else if (isPart(line)) {
      where(paper, line);
      page.label(at, Kind.VENUE, paper);
    }
  }

  private static void where(SitePaper paper, String line) {
    Matcher published = PUBLISHED.matcher(line);
    if (published.find()) {
      String venue = published.group(1).strip();
      paper.venue(SiteVenue.name(venue), venue);
    }
    Matcher primary = PRIMARY.matcher(line);
    if (primary.find()) {
      paper.categories(List.of(primary.group(1)));
    }
    paper.arxivId(SiteVenue.arxivId(line)).doi(SiteVenue.doi(line));
  }
}
