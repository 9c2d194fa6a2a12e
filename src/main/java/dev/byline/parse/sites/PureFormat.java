package dev.byline.parse.sites;

import dev.byline.model.id.PersonId.Scheme;
import dev.byline.model.name.PersonName;
import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person's page of a research portal by Pure: title, one line of authors, date and venue, and a
/// line of the type, in any language.
public final class PureFormat extends SiteFormat {

  /// `Research output: Contribution to journal › Article › peer-review`
  private static final Pattern TYPE = Pattern.compile("(\\p{L}[\\p{L} ]{3,40}): (.+ › .+)");

  private static final Pattern DATE =
      Pattern.compile(
          ", ((?:\\d{1,2}\\.? )?(?:\\p{L}{3,12}\\.? )?" + SiteDates.YEAR + ")(?=[, ]|$),? ?");
  private static final Pattern STATE = Pattern.compile("^(?:\\([^)]*\\) ?,? ?)+");
  private static final Pattern CONTAINER =
      Pattern.compile("^(?:In|in|I|Julkaisussa|julkaisussa|En|Dans|Nella?): ");
  private static final Pattern JOURNAL_END =
      Pattern.compile("\\. (?=\\d|p\\.|s\\.|S\\.|Vol|[A-Z]?\\d)|, (?=\\d)");
  private static final Pattern CITATIONS =
      Pattern.compile(
          "(" + CountText.NUMBER + ") [^\\d()]{0,80}\\((?:Scopus|Web of Science|WoS|Crossref)\\)");
  private static final Pattern FIGURE_LABEL =
      Pattern.compile(
          "(?i:(citations|zitate|zitationen|sitaatiot|viittaukset|citaten|citaties|citationer|citeringar|citas|siteringer)|(h-(?:index|indeksi|indeks))).*");
  private static final Pattern JOB =
      Pattern.compile(
          "(?i:.*\\b(?:professor|lecturer|reader|researcher|fellow|student|scientist|director|dr|prof|postdoc\\w*|docent|hoogleraar|lektor)\\b.*)");
  private static final Pattern NAVIGATION =
      Pattern.compile(
          "Skip to .*|.* Home|Help & FAQ|Home|Profiles|Research [Uu]nits|Organisations|Research"
              + " [Oo]utputs?|Projects?|Datasets?|Prizes|Activities|Press/Media|Student"
              + " theses|Impacts?|Equipment|Search.*|Link to .*|English|.{2,12}");

  /// Creates the format.
  public PureFormat() {
    super(
        new FormatDescription(
            "pure",
            "Pure portals",
            "a Pure profile",
            FormatDescription.Kind.PERSON,
            Evidence.PARTS,
            Counts.SOME),
        "Powered by Pure|Log in to Pure",
        ".*Link opens in a new tab",
        "Similar Profiles \\(\\d+\\)|Fingerprint$",
        "[^\\d]*\\d.*\\((?:Scopus|Pure)\\)",
        "\\p{L}[\\p{L} ]{3,40}: .+ › .+");
  }

  @Override
  void read(SitePage page) {
    int first = page.find(PureFormat::isType, 0);
    for (int at = first; at < page.size(); ) {
      int next = page.find(PureFormat::isType, at + 1);
      paper(page, at, next < page.size() ? next - 2 : next);
      at = next;
    }
    person(page, first - 2);
  }

  private static boolean isType(String line) {
    return line.indexOf('›') > 0 && TYPE.matcher(line).matches();
  }

  private static void paper(SitePage page, int type, int to) {
    if (type < 2) {
      return;
    }
    SitePaper paper = page.paper(type - 2, page.at(type - 2));
    meta(paper, page.at(type - 1));
    page.label(type - 1, Kind.REFERENCE, paper);
    Matcher types = TYPE.matcher(page.at(type));
    if (types.matches()) {
      paper.type(type(types.group(2)));
    }
    page.label(type, Kind.ENTRY_HEAD, paper);
    for (int at = type + 1; at < to; at++) {
      Matcher citations = CITATIONS.matcher(page.at(at));
      boolean isNumbered =
          page.at(at)
              .matches(".*(?:Link opens|\\((?:Pure|Scopus|Web of Science)\\)|Open Access|File).*");
      if (citations.find()) {
        paper.citations(CountText.of(citations.group(1)));
      } else if (!isNumbered) {
        return;
      }
      page.label(at, Kind.VENUE, paper);
    }
  }

  /// Authors, date and venue: `Quill, A. & Wu, C., 3 Mar 2024, In: Journal. 12, 3, p. 45-67`.
  private static void meta(SitePaper paper, String line) {
    Matcher date = DATE.matcher(line);
    if (line.length() > 20_000 || !date.find()) {
      paper.authors(SiteNames.surnameFirst(line)).doubtful();
      return;
    }
    paper.authors(SiteNames.surnameFirst(line.substring(0, date.start())));
    paper.date(SiteDates.of(date.group(1)));
    String where = STATE.matcher(line.substring(date.end())).replaceFirst("").strip();
    Matcher container = CONTAINER.matcher(where);
    boolean isJournal = container.find();
    String name = isJournal ? where.substring(container.end()) : where;
    Matcher journalEnd = JOURNAL_END.matcher(name);
    int end = isJournal && journalEnd.find() ? journalEnd.start() : name.indexOf(". ");
    paper.venue(
        Optional.of((end < 0 ? name : name.substring(0, end)).replaceFirst("\\.$", "")), where);
    paper.doi(SiteVenue.doi(where));
  }

  private static String type(String path) {
    String types = path.toLowerCase(Locale.ROOT);
    if (types.matches(".*(?:conferen|konferen|congres).*")) {
      return "conference";
    }
    if (types.matches(".*(?:art[ií][ck][uk]?[el]|article|artikkel).*")) {
      return "article";
    }
    String[] parts = types.split(" › ", -1);
    return parts[Math.min(1, parts.length - 1)];
  }

  // The head: name, position, department, ORCID, and figures of which the value comes first.

  private static void person(SitePage page, int end) {
    int figures = end;
    for (int at = 0; at < end; at++) {
      Matcher label = FIGURE_LABEL.matcher(page.at(at + 1));
      OptionalInt value = CountText.of(page.at(at));
      if (value.isPresent() && label.matches() && page.at(at + 1).length() < 30) {
        if (label.group(1) == null) {
          page.person().hIndex(value);
        } else {
          page.person().citations(value);
        }
        page.label(at, Kind.FIGURE);
        page.label(at + 1, Kind.FIGURE);
        figures = Math.min(figures, at);
      } else if (page.at(at).contains("orcid.org/")) {
        page.person().id(Scheme.ORCID, page.at(at));
        page.label(at, Kind.ABOUT);
        figures = Math.min(figures, at);
      }
    }
    stated(page, end);
    name(page, figures, end);
  }

  /// `Research output (12)`, in the words in which the papers' types begin.
  private static void stated(SitePage page, int end) {
    Matcher type = TYPE.matcher(page.at(page.find(PureFormat::isType, 0)));
    if (!type.matches()) {
      return;
    }
    String prefix = type.group(1);
    Pattern heading =
        Pattern.compile(Pattern.quote(prefix) + "\\p{L}{0,3} \\((" + CountText.NUMBER + ")\\)");
    int at = page.find(line -> heading.matcher(line).matches(), 0);
    if (at < end) {
      page.person().paperCount(CountText.in(page.at(at), heading));
      page.label(at, Kind.LIST_HEADING);
    }
  }

  private static void name(SitePage page, int figures, int end) {
    int at = named(page, Math.min(figures, end));
    if (at < 0 || at >= end) {
      return;
    }
    page.person().name(page.at(at));
    page.label(at, Kind.NAME);
    int last = Math.min(figures, page.find(line -> line.equals("Overview"), at)) - 1;
    boolean isPlace = last > at + 1 || (last == at + 1 && !JOB.matcher(page.at(last)).matches());
    if (figures < end && isPlace) {
      page.person().affiliation(page.at(last));
      page.label(last, Kind.ABOUT);
    }
  }

  /// The line of the head that may be the name on most papers; failing that, the first that is no
  /// navigation.
  private static int named(SitePage page, int end) {
    var most = new SitePerson();
    most.nameFromPapers(page.papers());
    for (int at = 0; at < end; at++) {
      String line = page.at(at);
      if (most.name().isPresent()
          && line.length() < 80
          && line.codePoints().noneMatch(Character::isDigit)
          && line.codePoints().anyMatch(Character::isLetter)
          && PersonName.read(line).isCompatibleWith(PersonName.read(most.name().get()))) {
        return at;
      }
    }
    int at = 0;
    while (at < end && NAVIGATION.matcher(page.at(at)).matches()) {
      at++;
    }
    return at;
  }
}
