package dev.byline.parse.sites;

import dev.byline.model.PartialDate;
import dev.byline.model.id.PersonId.Scheme;
import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person's page of dblp: name, person information, and entries under a number that tells their
/// type, with or without the menus beside them.
public final class DblpFormat extends SiteFormat {

  private static final Pattern NUMBER = Pattern.compile("\\[([a-z])\\d+\\]");
  private static final Pattern YEAR = Pattern.compile(SiteDates.YEAR);
  private static final Pattern DECADE =
      Pattern.compile(
          "(?:\\[[+–-]\\])*\\s?" + SiteDates.YEAR + " ?[–-] ?(?:" + SiteDates.YEAR + "|today)");
  private static final Pattern HEADING =
      Pattern.compile(
          "see FAQ|Books and Theses|Journal Articles|Conference and Workshop Papers"
              + "|Parts in Books or Collections|Editorship|Reference Works|Data and Artifacts"
              + "|Informal (?:and Other )?Publications");
  private static final Pattern PERSON_INFORMATION =
      Pattern.compile("(?:\\[[+–-]\\])*\\s?Person information$");
  private static final Pattern LIST_END =
      Pattern.compile("Coauthor Index$|last updated on .*dblp team|Trier .*Schloss Dagstuhl");
  private static final Pattern HOMONYM = Pattern.compile(" \\d{4}$");

  /// Lines of an entry's menus that end in a colon as a list of authors does.
  private static final Pattern MENU =
      Pattern.compile(
          "(?:authority control|dblp key|persistent URL|export record|ask others|share record"
              + "|details & citations|view|see also|access|references|metadata version):?");

  private static final Pattern TITLE_END = Pattern.compile("[.?!](?= )");

  /// Words of a venue that are written small.
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "of", "the", "and", "on", "in", "for", "de", "des", "du", "der", "die", "und", "et", "at",
          "to", "a", "an", "e", "y", "für", "del", "della", "di", "da", "la", "le", "les", "el",
          "van", "von", "zu", "with", "&", "-", "–");

  /// Characters of the longest entry whose title is told from its venue.
  private static final int MAX_ENTRY = 5000;

  private static final Pattern FULL_WORD_BEFORE_STOP =
      Pattern.compile("(?<!\\p{L})(?:\\p{L}{2,20}[aeiou]|\\p{L}{9,20})\\. ");
  private static final Pattern YEAR_AT_END = Pattern.compile("\\((" + SiteDates.YEAR + ")\\)$");
  private static final Pattern YEAR_BEFORE_PAGES =
      Pattern.compile("(?<![\\d-])(" + SiteDates.YEAR + "): ");
  private static final Pattern YEAR_APART =
      Pattern.compile("(?<![\\d-])(" + SiteDates.YEAR + ")(?=,|$)");

  /// Creates the format.
  public DblpFormat() {
    super(
        new FormatDescription(
            "dblp",
            "dblp",
            "a dblp page",
            FormatDescription.Kind.PERSON,
            Evidence.PARTS,
            Counts.NONE),
        "(?:\\[[+–-]\\])*\\s?Person information$",
        "\\[[a-z]\\d+\\]$",
        "see FAQ$",
        "Coauthor Index$",
        "last updated on .*dblp team",
        "(?:\\[[+–-]\\])*\\s?Refine list|refinements active!|zoomed in on .* records|dblp key:|RDF"
            + " N-Triples");
  }

  @Override
  void read(SitePage page) {
    int first = page.find(NUMBER, 0);
    int end = page.find(LIST_END, first);
    person(page, first);
    for (int at = first; at < end; ) {
      int next = nextEntry(page, at + 1, end);
      entry(page, at, next);
      at = next;
    }
  }

  private static void person(SitePage page, int end) {
    int information = page.find(PERSON_INFORMATION, 0);
    int name = information < end ? information - 1 : page.find(l -> l.equals("Persons"), 0) + 1;
    if (name >= 0 && name < end && isName(page.at(name))) {
      page.person().name(HOMONYM.matcher(page.at(name)).replaceFirst(""));
      page.label(name, Kind.NAME);
    }
    for (int at = information + 1; at < end; at++) {
      String line = page.at(at);
      if (line.startsWith("affiliation: ") && page.person().affiliation().isEmpty()) {
        page.person().affiliation(line.substring("affiliation: ".length()));
        page.label(at, Kind.ABOUT);
      } else if (line.startsWith("affiliation") || line.startsWith("award:")) {
        page.label(at, Kind.ABOUT);
      } else if (line.startsWith("ORCID")) {
        page.person().id(Scheme.ORCID, line);
        page.label(at, Kind.ABOUT);
      }
    }
  }

  private static boolean isName(String line) {
    return !DECADE.matcher(line).matches() && !line.matches("(?i)dblp.*|home|Persons|.*:");
  }

  private static int nextEntry(SitePage page, int from, int end) {
    return Math.min(page.find(line -> NUMBER.matcher(line).matches(), from), end);
  }

  private static void entry(SitePage page, int from, int next) {
    Matcher number = NUMBER.matcher(page.at(from));
    int last = next - 1;
    while (last > from && isHeading(page.at(last))) {
      page.label(last--, Kind.LAYOUT);
    }
    if (last == from || !number.matches()) {
      return;
    }
    String line = page.at(last);
    String names = last - 1 > from && isAuthors(page.at(last - 1)) ? page.at(last - 1) : "";
    int colon = names.isEmpty() ? line.indexOf(": ") : -1;
    if (colon > 0) {
      names = line.substring(0, colon + 1);
      line = line.substring(colon + 2);
    }
    int cut = titleEnd(line);
    SitePaper paper = page.paper(last, title(line, cut));
    paper.type(number.group(1)).authors(authors(names));
    venue(paper, line.substring(cut).strip());
    if (colon < 0 && !names.isEmpty()) {
      page.label(last - 1, Kind.AUTHORS, paper);
    }
    page.label(from, Kind.ENTRY_HEAD, paper);
    page.layout(from, last);
  }

  private static boolean isHeading(String line) {
    return YEAR.matcher(line).matches()
        || DECADE.matcher(line).matches()
        || HEADING.matcher(line).matches();
  }

  private static boolean isAuthors(String line) {
    return line.endsWith(":") && !MENU.matcher(line).matches();
  }

  private static SiteNames authors(String line) {
    SiteNames names = SiteNames.byComma(line.replaceFirst("(?: \\(ed(?:itor)?s?\\.?\\))?:$", ""));
    return new SiteNames(
        names.names().stream().map(n -> HOMONYM.matcher(n).replaceFirst("")).toList(),
        names.more());
  }

  private static String title(String line, int cut) {
    String title = line.substring(0, cut).strip();
    return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
  }

  /// The end of the title: the first full stop, question or exclamation mark after which everything
  /// has the form of a venue; failing that, the last one that leaves a year.
  private static int titleEnd(String line) {
    if (line.length() > MAX_ENTRY) {
      return line.length();
    }
    int last = -1;
    Matcher stop = TITLE_END.matcher(line);
    while (stop.find()) {
      String rest = line.substring(stop.end()).strip();
      if (year(rest).isPresent()) {
        if (isVenue(rest) && !endsInInitial(line, stop.start())) {
          return stop.end();
        }
        last = stop.end();
      }
    }
    return last > 0 ? last : line.length();
  }

  private static boolean endsInInitial(String line, int stop) {
    boolean initial =
        line.charAt(stop) == '.'
            && stop > 0
            && Character.isUpperCase(line.charAt(stop - 1))
            && (stop == 1 || line.charAt(stop - 2) == ' ');
    return initial && TITLE_END.matcher(line.substring(stop + 1)).find();
  }

  /// A colon before a word, or a year before a full stop, which a venue does not have.
  private static final Pattern IN_TITLE =
      Pattern.compile("[^\\d:]*: \\p{L}.*|[^\\d]*(?:19|20)\\d\\d[.?!] \\p{L}.*");

  private static boolean isVenue(String rest) {
    for (String word : rest.split(" ", -1)) {
      if (word.isEmpty() || word.codePoints().anyMatch(Character::isDigit)) {
        break;
      }
      boolean isSmall = Character.isLowerCase(word.codePointAt(0)) && !word.startsWith("abs/");
      if (isSmall && !SMALL_WORDS.contains(word)) {
        return false;
      }
    }
    return !FULL_WORD_BEFORE_STOP.matcher(rest).find() && !IN_TITLE.matcher(rest).lookingAt();
  }

  private static void venue(SitePaper paper, String line) {
    paper.venue(SiteVenue.name(line), line).date(year(line)).arxivId(SiteVenue.arxivId(line));
  }

  /// The year in brackets at the end, or the one before the pages, or else the last.
  private static Optional<PartialDate> year(String venue) {
    Matcher atEnd = YEAR_AT_END.matcher(venue);
    Matcher beforePages = YEAR_BEFORE_PAGES.matcher(venue);
    if (atEnd.find()) {
      return SiteDates.of(atEnd.group(1));
    }
    if (beforePages.find()) {
      return SiteDates.of(beforePages.group(1));
    }
    return YEAR_APART
        .matcher(venue)
        .results()
        .map(year -> SiteDates.of(year.group(1)))
        .reduce(Optional.empty(), (_, last) -> last);
  }
}
