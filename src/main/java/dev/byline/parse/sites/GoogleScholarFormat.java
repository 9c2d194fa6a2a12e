package dev.byline.parse.sites;

import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.LineLabel.Kind;
import dev.byline.parse.text.CountText;
import dev.byline.parse.text.ScreenedPattern;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Google Scholar profile in any interface language: boxes with figures and co-authors, the
/// person, and a table of papers. Its shape tells more than its words.
public final class GoogleScholarFormat extends SiteFormat {

  /// `Citations⇥1485⇥891`
  private static final Pattern FIGURE =
      Pattern.compile(
          "([^\\t]{1,40})\\t(" + CountText.NUMBER + ")(?:\\t(" + CountText.NUMBER + "))?\\s*");

  /// `All⇥Since 2020`, in some languages with the year first.
  private static final Pattern FIGURE_COLUMNS =
      Pattern.compile("\\t?[^\\t\\d]{1,20}\\t[^\\t\\d]{0,20}(\\d{4})(?!\\d)[^\\t\\d]{0,20}");

  /// The mailbox that was verified, in the languages of the interface.
  static final ScreenedPattern VERIFIED =
      ScreenedPattern.of(
          "(?:Verified email at|No verified email|Bestätigte E-Mail-Adresse|Keine bestätigte E-Mail"
              + "|Adresse e-mail validée|Aucune adresse e-mail|Dirección de correo verificada"
              + "|No hay ninguna dirección de correo|E-mail confirmado|Nenhum e-mail confirmado"
              + "|E?-?[Ee]mail verificata|Nessuna e-?mail verificata|確認したメール|確認済みメール"
              + "|メール アドレスは未確認|在 \\S+ 的电子邮件经过验证|没有经过验证的电子邮件).*");

  private static final String TITLE_WORD =
      "(?:Title(?: / Author)?|Titel|Titre|Título|Titolo|タイトル|标题|標題)";
  private static final String CITED_WORD =
      "(?:Cited by|Zitiert von|Citée? par|Citado por|Citat[ao] da|引用先|引用次数|引用次數|被引用次數)";
  private static final String YEAR_WORD = "(?:Year|Jahr|Année|Año|Ano|Anno|年|年份|年度)";

  private static final Pattern HEAD_TITLE = Pattern.compile(TITLE_WORD + "(?=\\s|$).*");
  private static final Pattern HEAD_CITED = Pattern.compile(CITED_WORD);
  private static final Pattern HEAD_YEAR = Pattern.compile(YEAR_WORD);
  private static final Pattern HEAD_IN_ONE =
      Pattern.compile("[^\\t\\d]{2,20}\\t[^\\t\\d]{2,20}\\t[^\\t\\d]{1,10}");

  /// Columns of tables of a curriculum vitae, in three of which a head might be seen.
  private static final List<String> OTHER_COLUMNS =
      List.of(
          "Years",
          "Date",
          "Dates",
          "Degree",
          "Publisher",
          "Description",
          "University",
          "Course",
          "Journal",
          "Venue",
          "Authors",
          "Pages",
          "Role",
          "Semester",
          "Term");

  private static final Pattern SORT =
      Pattern.compile("Sort|Sort by (?:citations|year|title)|Select all|.*\\(sorted\\)");

  /// `Articles 1–20`, `文章 1–9`, `1-20Next >`
  private static final Pattern LIST_END =
      Pattern.compile("(?:\\p{L}[\\p{L} ]{1,14} ?)?(\\d+)\\s?[-–—]\\s?(\\d+)(?:Next.*|\\p{L}.*)?");

  private static final int PAGE_OF_LIST = 20;

  /// Creates the format.
  public GoogleScholarFormat() {
    super(
        new FormatDescription(
            "google-scholar",
            "Google Scholar",
            "a Google Scholar profile",
            FormatDescription.Kind.PERSON,
            Evidence.SAVED_PAGE,
            Counts.EACH));
  }

  @Override
  int marks(List<String> lines) {
    int marks = 0;
    boolean figures = false;
    boolean columns = false;
    boolean head = false;
    boolean verified = false;
    int rows = 0;
    for (int at = 0; at < lines.size() && marks < 2; at++) {
      String line = lines.get(at);
      if (line.length() > 200) {
        continue;
      }
      boolean tabbed = line.indexOf('\t') >= 0;
      figures |= tabbed && areFigures(lines, at);
      columns |= tabbed && FIGURE_COLUMNS.matcher(line).matches();
      head |= isHead(line, tabbed, lines, at);
      verified |= VERIFIED.matches(line.strip());
      rows += tabbed && GoogleScholarTable.hasCells(line) ? 1 : 0;
      marks = count(figures, columns, head, verified, rows > 1);
    }
    return marks;
  }

  private static int count(boolean... marks) {
    int count = 0;
    for (boolean mark : marks) {
      count += mark ? 1 : 0;
    }
    return count;
  }

  private static boolean areFigures(List<String> lines, int at) {
    return at + 2 < lines.size()
        && FIGURE.matcher(lines.get(at)).matches()
        && FIGURE.matcher(lines.get(at + 1)).matches()
        && FIGURE.matcher(lines.get(at + 2)).matches();
  }

  private static boolean isHeadInOne(String line) {
    if (!HEAD_IN_ONE.matcher(line).matches()) {
      return false;
    }
    List<String> cells = List.of(line.strip().split("\\t", -1));
    return cells.size() == 3 && OTHER_COLUMNS.stream().noneMatch(cells::contains);
  }

  private static boolean isHead(String line, boolean tabbed, List<String> lines, int at) {
    return (tabbed && isHeadInOne(line))
        || (HEAD_TITLE.matcher(line).matches()
            && at + 1 < lines.size()
            && HEAD_CITED.matcher(lines.get(at + 1).strip()).matches());
  }

  @Override
  boolean hasEmptyCells() {
    return true;
  }

  @Override
  void read(SitePage page) {
    int figures = figures(page);
    int head = head(page, figures);
    int list = head < 0 ? afterFigures(page, figures) : afterHead(page, head);
    int end = listEnd(page, list);
    new GoogleScholarTable(page, list, end).read();
    ScholarPerson.read(page, figures, head < 0 ? list : head);
    page.layout(0, list);
  }

  // The box of figures: citations, h-index and i10-index, of all years and of the last five.

  private static int figures(SitePage page) {
    int at = 0;
    while (at < page.size() && !isFigure(page, at, 3)) {
      at++;
    }
    if (at == page.size()) {
      return -1;
    }
    page.person().citations(figure(page, at));
    page.person().hIndex(figure(page, at + 1));
    page.person().i10Index(figure(page, at + 2));
    Matcher columns = FIGURE_COLUMNS.matcher(page.raw(at - 1));
    if (columns.matches()) {
      page.person()
          .since(
              Integer.parseInt(columns.group(1)),
              recent(page, at),
              recent(page, at + 1),
              recent(page, at + 2));
      page.label(at - 1, Kind.FIGURE);
    }
    for (int line = at; line < at + 3; line++) {
      page.label(line, Kind.FIGURE);
    }
    return at;
  }

  private static boolean isFigure(SitePage page, int at, int count) {
    for (int line = at; line < at + count; line++) {
      if (!FIGURE.matcher(page.raw(line)).matches()) {
        return false;
      }
    }
    return true;
  }

  private static OptionalInt figure(SitePage page, int at) {
    Matcher figure = FIGURE.matcher(page.raw(at));
    return figure.matches() ? CountText.of(figure.group(2)) : OptionalInt.empty();
  }

  private static OptionalInt recent(SitePage page, int at) {
    Matcher figure = FIGURE.matcher(page.raw(at));
    return figure.matches() && figure.group(3) != null
        ? CountText.of(figure.group(3))
        : OptionalInt.empty();
  }

  // The head of the table of papers: title, cited by, year.

  /// The line of the head, or -1.
  private static int head(SitePage page, int figures) {
    String box = figures < 0 ? "" : page.at(figures - 2);
    for (int at = Math.max(figures + 3, 0); at < page.size(); at++) {
      if (isHeadInOne(page.raw(at)) || isHeadInLines(page, at, box)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isHeadInLines(SitePage page, int at, String box) {
    int cited = at + 1;
    while (SORT.matcher(page.at(cited)).matches()) {
      cited++;
    }
    String title = page.at(at);
    boolean known =
        HEAD_TITLE.matcher(title).matches() && HEAD_CITED.matcher(page.at(cited)).matches();
    boolean shaped =
        !box.isEmpty()
            && page.at(cited).equals(box)
            && page.raw(at).endsWith("\t")
            && !title.isEmpty()
            && title.length() < 20;
    return (known || shaped) && page.at(cited + 1).length() < 12;
  }

  private static int afterHead(SitePage page, int head) {
    int at = head + 1;
    if (HEAD_IN_ONE.matcher(page.raw(head)).matches()) {
      page.label(head, Kind.LIST_HEADING);
      return at;
    }
    while (SORT.matcher(page.at(at)).matches()) {
      at++;
    }
    at += 2;
    while (SORT.matcher(page.at(at)).matches()) {
      at++;
    }
    for (int line = head; line < at; line++) {
      page.label(line, Kind.LIST_HEADING);
    }
    return at;
  }

  /// Without a head, the list begins two or three lines before the first row.
  private static int afterFigures(SitePage page, int figures) {
    int verified = page.find(VERIFIED::matches, figures + 1);
    if (verified == page.size()) {
      int year = page.find(HEAD_YEAR, figures + 1);
      return year < page.size() ? year + 1 : page.size();
    }
    return isKeywords(page.at(verified + 1)) ? verified + 2 : verified + 1;
  }

  private static boolean isKeywords(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
  }

  private static int listEnd(SitePage page, int list) {
    int lastRow = list;
    for (int at = list; at < page.size(); at++) {
      String raw = page.raw(at);
      if (raw.indexOf('\t') >= 0 && GoogleScholarTable.hasCells(raw)) {
        lastRow = at;
      }
    }
    for (int at = lastRow; at < page.size(); at++) {
      Matcher end = LIST_END.matcher(page.at(at));
      if (end.matches() && isRange(end.group(1), end.group(2))) {
        page.label(at, Kind.LAYOUT);
        if (Integer.parseInt(end.group(1)) > 1
            || Integer.parseInt(end.group(2)) % PAGE_OF_LIST == 0) {
          page.person().part();
        }
        return at;
      }
    }
    return page.size();
  }

  private static boolean isRange(String from, String to) {
    return from.length() < 6 && to.length() < 6 && Integer.parseInt(from) <= Integer.parseInt(to);
  }
}
