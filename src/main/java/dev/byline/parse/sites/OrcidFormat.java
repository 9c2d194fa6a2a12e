package dev.byline.parse.sites;

import dev.byline.model.id.Orcid;
import dev.byline.model.id.PersonId.Scheme;
import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An ORCID record: sections of frames that end with who says so; the section of works counts.
public final class OrcidFormat extends SiteFormat {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://)?orcid\\.org/\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$");

  /// The heading of a section: how many it shows, and of how many.
  private static final Pattern SECTION =
      Pattern.compile("(\\D{3,50}) \\((\\d+)(?: (?:of|de|von|di|sur|z|van|/|中的?) ?(\\d+))?.*\\)");

  private static final Pattern WORKS =
      Pattern.compile(
          "(?i:works|travaux|œuvres|arbeiten|werke|obras|trabajos|trabalhos|opere|lavori|práce|prace"
              + "|作品|著作|研究業績|работы|çalışmalar)");

  private static final Pattern KEYWORDS =
      Pattern.compile(
          "(?i:keywords|mots[- ]clés|schlüsselwörter|stichwörter|palabras clave|palavras-chave"
              + "|parole chiave|キーワード|关键词|關鍵字)");

  private static final Pattern PAGING =
      Pattern.compile("sort .*|swap_vert.*|Items per page:.*|\\d+|\\d+ [–-] \\d+ .{1,6} \\d+|Sort");

  /// The mark between `Source` and the one who says so.
  private static final Pattern COLON =
      Pattern.compile(
          "(?:(?:Source|Quelle|Fuente|Fonte|Bron|ソース|来源|來源) ?)?:(?: check_circle)?(?: ?(\\S.*))?");

  private static final Pattern PREFERRED =
      Pattern.compile(
          "(?:Preferred source|Source préférée|Bevorzugte Quelle|Fuente pref).*|.{4,40}"
              + " \\((?:of|de|von|di|sur) \\d+\\)");

  private static final Pattern DATED = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2}) \\| .+");

  private static final Pattern TYPE =
      Pattern.compile(
          "(?i:(?:journal|magazine|newspaper|newsletter|encyclopedia|dictionary)"
              + " (?:article|issue|entry)|newsletter|conference .*|book.*|edited"
              + " book|preprint|review|report|working paper|dissertation.*|thesis|supervised"
              + " .*|data ?set|data management plan|software|patent|manual|website|blog"
              + " post|translation|technical"
              + " standard|standards?.*|test|lecture.*|annotation|artistic"
              + " .*|disclosure|license|invention|online resource|other|physical object|research"
              + " (?:technique|tool)|spin-off company|registered"
              + " copyright|trademark|image|video|sound|transcription|cartographic"
              + " material|learning object|public speech|musical .*|design|working-paper|article"
              + " .*|zeitschriften.*|konferenz.*|buch.*|kapitel|artículo.*|artigo.*|articolo.*|chapitre.*|capítulo.*|communication.*|rapport|informe|ponencia.*|livre|libro|livro)");

  private static final Pattern ID_LINE = Pattern.compile("[\\p{Lu}][\\p{L} /.-]{1,25}: \\S.*");
  private static final Pattern CONTRIBUTORS =
      Pattern.compile(
          "(?i:contributors|contributeurs|contributrices et"
              + " contributeurs|mitwirkende|beitragende|colaboradores|contribuidores|collaboratori|貢献者|贡献者)"
              + " ?: ?(.*)");
  private static final Pattern ROLE = Pattern.compile(" \\([^)]*\\)$");
  private static final Pattern LIST_END =
      Pattern.compile(
          "Record last modified|Dernière modification|Datensatz zuletzt|ORCID is dedicated");

  /// Creates the format.
  public OrcidFormat() {
    super(
        new FormatDescription(
            "orcid",
            "ORCID",
            "an ORCID record",
            FormatDescription.Kind.PERSON,
            Evidence.TEMPLATES,
            Counts.NONE),
        "(?:https?://)?orcid\\.org/\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$",
        "(?:check_circle|: check_circle|sort Sort|Show more detail)$",
        "(?:Print view|Show record summary)$",
        "Works \\(\\d+",
        "Record last modified|ORCID is dedicated");
  }

  @Override
  void read(SitePage page) {
    int works = works(page);
    person(page, works);
    int at = works + 1;
    while (PAGING.matcher(page.at(at)).matches() && !isMeta(page.at(at + 1))) {
      at++;
    }
    int end = end(page, at);
    while (at < end) {
      int colon = page.find(line -> COLON.matcher(line).matches(), at);
      work(page, at, Math.min(colon, end));
      at = afterSource(page, colon, end);
    }
  }

  private static int works(SitePage page) {
    int at =
        page.find(
            line -> {
              Matcher section = SECTION.matcher(line);
              return section.matches() && WORKS.matcher(section.group(1)).matches();
            },
            0);
    if (at == page.size()) {
      at = page.find(OrcidFormat::isWorkMeta, 0);
      int before = at - 1;
      while (before > 0 && !SECTION.matcher(page.at(before)).matches()) {
        before--;
      }
      return at == page.size() ? at : before;
    }
    Matcher section = SECTION.matcher(page.at(at));
    if (section.matches()) {
      String stated = section.group(3) == null ? section.group(2) : section.group(3);
      page.person().paperCount(CountText.of(stated));
    }
    page.label(at, Kind.LIST_HEADING);
    return at;
  }

  private static void person(SitePage page, int end) {
    int address = page.find(ADDRESS, 0);
    if (address < end) {
      page.person().id(Scheme.ORCID, page.at(address));
      page.person().name(page.at(address - 1));
      page.label(address - 1, Kind.NAME);
      page.label(address, Kind.ABOUT);
    }
    int keywords = page.find(line -> KEYWORDS.matcher(line).matches(), 0);
    if (keywords + 1 < end) {
      page.person().keywords(List.of(page.at(keywords + 1).split("\\s*[,;]\\s*", -1)));
      page.label(keywords + 1, Kind.ABOUT);
    }
  }

  private static int end(SitePage page, int from) {
    int foot = page.find(LIST_END, from);
    for (int at = from; at < foot; at++) {
      Matcher section = SECTION.matcher(page.at(at));
      boolean isNext =
          section.matches()
              && !isMeta(page.at(at + 1))
              && !isMeta(page.at(at + 2))
              && (page.at(at + 1).startsWith("sort")
                  || page.at(at).matches("(?:Peer review|Fundings?|Research resources) .*"));
      if (isNext && !PREFERRED.matcher(page.at(at)).matches()) {
        return at;
      }
    }
    return foot;
  }

  private static boolean isMeta(String line) {
    return DATED.matcher(line).matches() || isWorkMeta(line);
  }

  /// True if one of the parts between bars is a type of work.
  private static boolean isWorkMeta(String line) {
    if (line.length() > 120) {
      return false;
    }
    String[] parts = line.split(" \\| ", -1);
    String type = SiteDates.of(parts[0]).isPresent() && parts.length > 1 ? parts[1] : parts[0];
    return parts.length <= 3 && TYPE.matcher(type).matches();
  }

  private static void work(SitePage page, int from, int to) {
    int meta = from + 1;
    while (meta < to && !isMeta(page.at(meta))) {
      meta++;
    }
    if (meta >= to) {
      return;
    }
    SitePaper paper = page.paper(from, page.at(from));
    if (meta > from + 1) {
      paper.venue(SiteVenue.name(page.at(from + 1)), page.at(from + 1));
      page.label(from + 1, Kind.VENUE, paper);
    }
    meta(paper, page.at(meta));
    page.label(meta, Kind.VENUE, paper);
    for (int at = meta + 1; at < to; at++) {
      detail(page, paper, at);
    }
  }

  private static void meta(SitePaper paper, String line) {
    String[] parts = line.split(" \\| ", -1);
    paper.date(SiteDates.of(parts[0]));
    int type = paper.date().isPresent() ? 1 : 0;
    if (type < parts.length) {
      paper.type(parts[type]);
    }
  }

  private static void detail(SitePage page, SitePaper paper, int at) {
    String line = page.at(at);
    Matcher contributors = CONTRIBUTORS.matcher(line);
    if (contributors.matches()) {
      paper.authors(contributors(contributors.group(1)));
      page.label(at, Kind.AUTHORS, paper);
    } else if (ID_LINE.matcher(line).matches()) {
      if (line.startsWith("DOI:")) {
        paper.pubMed(line);
        paper.doi(SiteVenue.doi(line));
      } else if (line.startsWith("ARXIV:")) {
        String id = line.substring("ARXIV:".length()).strip();
        paper.arxivId(
            SiteVenue.arxivId("arXiv:" + id.replaceFirst("(?i)^.*arxiv(?::|\\.org/abs/)", "")));
      }
      page.label(at, Kind.VENUE, paper);
    } else {
      page.label(at, Kind.LAYOUT);
    }
  }

  private static SiteNames contributors(String list) {
    SiteNames all = SiteNames.bySemicolon(list);
    List<String> names =
        all.names().stream()
            .map(name -> ROLE.matcher(name).replaceFirst(""))
            .filter(name -> Orcid.of(name).isEmpty())
            .toList();
    return new SiteNames(names, all.more() || names.size() < all.names().size());
  }

  /// The line behind the one who says so.
  private static int afterSource(SitePage page, int colon, int end) {
    int at = colon + 1;
    Matcher source = COLON.matcher(page.at(colon));
    if (!source.matches() || source.group(1) == null) {
      at += page.at(at).equals("check_circle") ? 2 : 1;
    }
    while (at < end && PREFERRED.matcher(page.at(at)).matches()) {
      at++;
    }
    page.layout(colon, Math.min(at, end));
    return at;
  }
}
