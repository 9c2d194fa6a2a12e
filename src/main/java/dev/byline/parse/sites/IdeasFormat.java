package dev.byline.parse.sites;

import dev.byline.model.TextFolding;
import dev.byline.model.id.PersonId.Scheme;
import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An author's page of IDEAS: sections by type, and papers of three lines, authors with the year,
/// title in quotes, and venue; other versions of a paper stand below it in one line.
public final class IdeasFormat extends SiteFormat {

  private static final Map<String, String> SECTIONS =
      Map.of(
          "Working papers", "working paper",
          "Articles", "article",
          "Chapters", "chapter",
          "Books", "book",
          "Software components", "software",
          "Software", "software",
          "Editorship", "editorship");

  private static final Pattern AUTHORS =
      Pattern.compile(
          "(.+?)(?: \\((?:ed|eds|editor|editors)\\.?\\))?, (" + SiteDates.YEAR + "|undated)\\.");
  private static final Pattern IN_ONE =
      Pattern.compile(
          "(.+?)(?: \\((?:ed|eds)\\.?\\))?, ("
              + SiteDates.YEAR
              + "|undated)\\. [\"“](.+)[\"”] ?(.*)");
  private static final Pattern TITLE = Pattern.compile("[\"“](.+)[\"”]");
  private static final Pattern FIELD = Pattern.compile("(First|Middle|Last) Name:\\s*(\\S.*)?");
  private static final Pattern LIST_END =
      Pattern.compile(
          "Citations$|NEP Fields|NEP is an announcement|Corrections$|More"
              + " information$|Statistics$");
  private static final Pattern VOLUME = Pattern.compile(",? vol\\. .*");
  private static final Pattern SERIES_NUMBER = Pattern.compile(" \\S*\\d\\S*$");

  /// Creates the format.
  public IdeasFormat() {
    super(
        new FormatDescription(
            "ideas-repec",
            "IDEAS/RePEc",
            "an IDEAS author page",
            FormatDescription.Kind.PERSON,
            Evidence.PARTS,
            Counts.NONE),
        "IDEAS home",
        "RePEc Short-ID:",
        "Economic literature: papers, articles",
        "Jump to: ",
        "IDEAS is a RePEc service",
        "NEP is an announcement service");
  }

  @Override
  void read(SitePage page) {
    int list = page.find(SECTIONS::containsKey, page.find(l -> l.startsWith("Research output"), 0));
    if (list == page.size()) {
      list = page.find(SECTIONS::containsKey, 0);
    }
    person(page, list);
    int end = page.find(LIST_END, list);
    String type = "";
    for (int at = list; at < end; ) {
      if (SECTIONS.containsKey(page.at(at))) {
        type = SECTIONS.getOrDefault(page.at(at), "");
        page.label(at++, Kind.LIST_HEADING);
      } else {
        at = type.equals("editorship") ? skip(page, at) : paper(page, at, type);
      }
    }
  }

  private static int skip(SitePage page, int at) {
    page.label(at, Kind.LAYOUT);
    return at + 1;
  }

  private static void person(SitePage page, int end) {
    var full = new StringBuilder();
    for (int at = 0; at < end; at++) {
      Matcher field = FIELD.matcher(page.at(at));
      if (field.matches() && field.group(2) != null) {
        full.append(full.isEmpty() ? "" : " ").append(field.group(2));
        page.label(at, Kind.ABOUT);
      } else if (page.at(at).startsWith("RePEc Short-ID:")) {
        page.person().id(Scheme.REPEC, page.at(at).substring("RePEc Short-ID:".length()));
        page.label(at, Kind.ABOUT);
      } else if (page.at(at).matches("Affiliation|\\(?\\d{1,3}% ?\\)? ?Affiliation.*")
          && page.person().affiliation().isEmpty()) {
        page.person().affiliation(page.at(at + 1));
        page.label(at + 1, Kind.ABOUT);
      }
    }
    int home = page.find(l -> l.equals("IDEAS home") || l.equals("My authors"), 0);
    int name = page.at(home).equals("IDEAS home") ? home + 1 : home - 1;
    boolean isTitled = name > 0 && name < end && !page.at(name).contains(":");
    page.person().name(isTitled ? page.at(name) : full.toString());
    if (isTitled) {
      page.label(name, Kind.NAME);
    }
  }

  private static int paper(SitePage page, int at, String type) {
    Matcher authors = AUTHORS.matcher(page.at(at));
    Matcher title = TITLE.matcher(page.at(at + 1));
    if (authors.matches() && title.matches()) {
      SitePaper paper = page.paper(at + 1, title(title.group(1)));
      paper.authors(SiteNames.byAmpersand(authors.group(1)));
      paper.date(SiteDates.of(authors.group(2))).type(type);
      page.label(at, Kind.AUTHORS, paper);
      int next = at + 2;
      if (!isPaper(page, next)) {
        venue(paper, page.at(next), type);
        page.label(next++, Kind.VENUE, paper);
      }
      return next;
    }
    Matcher inOne = IN_ONE.matcher(page.at(at));
    if (page.at(at).length() < 5000 && inOne.matches()) {
      version(page, at, inOne, type);
    }
    return at + 1;
  }

  private static boolean isPaper(SitePage page, int at) {
    return SECTIONS.containsKey(page.at(at))
        || (AUTHORS.matcher(page.at(at)).matches() && TITLE.matcher(page.at(at + 1)).matches());
  }

  /// Another version of the paper above; a paper of its own where the title is another.
  private static void version(SitePage page, int at, Matcher parts, String type) {
    String title = title(parts.group(3));
    if (!page.papers().isEmpty()) {
      SitePaper above = page.papers().getLast();
      if (TextFolding.words(above.title()).equals(TextFolding.words(title))) {
        page.label(at, Kind.VENUE, above);
        return;
      }
    }
    SitePaper paper = page.paper(at, title);
    paper.authors(SiteNames.byAmpersand(parts.group(1)));
    paper.date(SiteDates.of(parts.group(2))).type(type);
    venue(paper, parts.group(4), type);
    page.label(at, Kind.REFERENCE, paper);
  }

  private static String title(String quoted) {
    return quoted.replaceFirst(" ?,$", "").strip();
  }

  /// `Journal, Publisher, vol. 12(3), pages 45-67.`, `Series 2021-05, Institution.`
  private static void venue(SitePaper paper, String line, String type) {
    Matcher volume = VOLUME.matcher(line);
    String name = line.replaceFirst("\\.$", "");
    if (volume.find()) {
      name = line.substring(0, volume.start());
      int publisher = name.lastIndexOf(", ");
      name = publisher > 0 ? name.substring(0, publisher) : name;
    } else if (name.indexOf(", ") > 0) {
      name = name.substring(0, name.indexOf(", "));
    }
    if (type.equals("working paper")) {
      name = SERIES_NUMBER.matcher(name).replaceFirst("");
    }
    paper.venue(Optional.of(name), line);
  }
}
