package dev.byline.parse.sites;

import dev.byline.model.id.PersonId.Scheme;
import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The works of an author on OpenAlex: a title, and below it year, authors, source and count in one
/// line.
public final class OpenAlexFormat extends SiteFormat {

  private static final Pattern META = Pattern.compile(SiteDates.YEAR + "(?: · .*)?");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:Works(?: count)?|Citations|Cited by count|(?i:h-index)|(?i:i10-index)):? ?("
              + CountText.NUMBER
              + ")?");
  private static final Pattern RESULTS = Pattern.compile("(" + CountText.NUMBER + ") results?$");
  private static final Pattern SORT = Pattern.compile("(?i:sort(?:ed)? by\\b).*");
  private static final Pattern INSTITUTION = Pattern.compile("Last known institutions?:? ?(.*)");
  private static final Pattern BUTTON = Pattern.compile("PDF|HTML|Open Access|Cite|Save|View");

  /// Creates the format.
  public OpenAlexFormat() {
    super(
        new FormatDescription(
            "openalex",
            "OpenAlex",
            "an OpenAlex author",
            FormatDescription.Kind.PERSON,
            Evidence.TEMPLATES,
            Counts.EACH),
        "OpenAlex$",
        SiteDates.YEAR + " · .+",
        "Alternate names:",
        "Last known institution",
        "Sort by: ");
  }

  @Override
  void read(SitePage page) {
    int first = page.find(line -> META.matcher(line).matches(), 0) - 1;
    int list = list(page, first);
    person(page, list);
    int at = list;
    while (at < page.size()) {
      at = work(page, at);
    }
  }

  private static int list(SitePage page, int first) {
    for (int at = first; at >= 0; at--) {
      if (SORT.matcher(page.at(at)).matches() || RESULTS.matcher(page.at(at)).matches()) {
        return at + 1;
      }
    }
    return Math.max(first, 0);
  }

  private static void person(SitePage page, int end) {
    int figures = end;
    for (int at = end - 1; at >= 0; at--) {
      String line = page.at(at);
      Matcher figure = FIGURE.matcher(line);
      Matcher institution = INSTITUTION.matcher(line);
      Matcher results = RESULTS.matcher(line);
      if (figure.matches()) {
        figure(page, at, figure.group(1) == null ? page.at(at + 1) : figure.group(1));
        figures = at;
      } else if (institution.matches()) {
        page.person()
            .affiliation(institution.group(1).isEmpty() ? page.at(at + 1) : institution.group(1));
        page.label(at, Kind.ABOUT);
        figures = at;
      } else if (results.matches() && page.person().paperCount().isEmpty()) {
        page.person().paperCount(CountText.of(results.group(1)));
        page.label(at, Kind.LIST_HEADING);
      } else if (line.startsWith("Alternate names")) {
        page.label(at, Kind.ABOUT);
        figures = at;
      } else if (line.contains("orcid.org/") || line.startsWith("ORCID")) {
        page.person().id(Scheme.ORCID, line);
        page.label(at, Kind.ABOUT);
      }
    }
    int author = page.find(line -> line.equals("Author"), 0);
    int name = author < figures ? author + 1 : figures - 1;
    if (name >= 0 && name < end && !page.at(name).equals("OpenAlex")) {
      page.person().name(page.at(name));
      page.label(name, Kind.NAME);
    }
  }

  private static void figure(SitePage page, int at, String value) {
    OptionalInt count = CountText.of(value);
    if (count.isEmpty()) {
      return;
    }
    String label = page.at(at).toLowerCase(Locale.ROOT);
    if (label.startsWith("works")) {
      page.person().paperCount(count);
    } else if (label.startsWith("cit")) {
      page.person().citations(count);
    } else if (label.startsWith("h")) {
      page.person().hIndex(count);
    } else {
      page.person().i10Index(count);
    }
    page.label(at, Kind.FIGURE);
    if (page.at(at + 1).equals(value)) {
      page.label(at + 1, Kind.FIGURE);
    }
  }

  private static int work(SitePage page, int from) {
    if (!isMeta(page, from + 1)) {
      return from + 1;
    }
    SitePaper paper = page.paper(from, page.at(from));
    meta(paper, page.at(from + 1));
    page.label(from + 1, Kind.VENUE, paper);
    int at = from + 2;
    while (BUTTON.matcher(page.at(at)).matches() && !isMeta(page, at + 1)) {
      page.label(at++, Kind.LAYOUT);
    }
    return at;
  }

  private static boolean isMeta(SitePage page, int at) {
    String line = page.at(at);
    return META.matcher(line).matches()
        || (line.contains(" · ") && !META.matcher(page.at(at + 1)).matches());
  }

  /// `2024 · Ada Quill, Chen Wu, et al. · Journal · 1,234`: the last part is a count if it is all
  /// digits.
  private static void meta(SitePaper paper, String line) {
    List<String> parts = new ArrayList<>(List.of(line.split(" · ", -1)));
    paper.citations(0);
    if (parts.getFirst().matches(SiteDates.YEAR)) {
      paper.date(SiteDates.of(parts.removeFirst()));
    }
    if (!parts.isEmpty() && CountText.is(parts.getLast())) {
      paper.citations(CountText.of(parts.removeLast()));
    }
    if (!parts.isEmpty()) {
      paper.authors(SiteNames.byComma(parts.removeFirst()));
    }
    if (!parts.isEmpty()) {
      String venue = String.join(" · ", parts);
      paper.venue(Optional.of(venue), venue);
    }
  }
}
