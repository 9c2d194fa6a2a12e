package dev.byline.parse.homepage.look;

import dev.byline.parse.text.ScreenedPattern;
import java.util.List;

/// The look of occasions at which papers are presented, and for which they were written; and of
/// news on a homepage that stand below no heading: `Jan 2024: I gave a talk`, `Our paper was
/// accepted at ...`.
public final class EventLook {

  private static final ScreenedPattern WRITTEN_FOR =
      ScreenedPattern.of(
          "(?:for|at|from|presented|published|forthcoming|für|auf|pour|à|para|per|em|en|no|na) ");

  private static final ScreenedPattern EVENT =
      ScreenedPattern.of(
          "(?i)conf[eé]ren|konferenz|workshop|symposi|congres|colloq|kolloqui|meeting|proceedings|"
              + "journal|review|magazine|jornadas|convegno|tagung|seminar");

  private static final ScreenedPattern MONTH =
      ScreenedPattern.of(
          "(?iu)(?<!\\p{L})(?:jan(?:uar[yi]|vier|eiro|\\.)?|en(?:ero|\\.)|gennaio|feb(?:ruar[yi]?|rero"
              + "|braio|\\.)?|févr(?:ier|\\.)|fevereiro|mar(?:ch|zo|s|ço|\\.)?|märz|apr(?:il|\\.)?"
              + "|a(?:vril|bril|prile)|may|mai|ma(?:yo|io|ggio)|jun[ei]?|juin|ju(?:nio|nho)|giugno"
              + "|jul[yi]?|juillet|ju(?:lio|lho)|luglio|aug(?:ust|\\.)?|ao(?:ût|ut)|agosto"
              + "|sept?(?:ember|embre|iembre|\\.)?|set(?:tembre|embro|\\.)|o[ck]t(?:ober|ubre|obre"
              + "|\\.)?|outubro|ottobre|nov(?:embe?re?|iembre|embro|\\.)?|de[cz](?:ember|embro|\\.)?"
              + "|d(?:iciembre|icembre|écembre))(?!\\p{L})");

  /// Two names in a row, `A. Holt, K. Sato`, `Ada Holt, Ken Sato`, `Ada Holt and Ken Sato`.
  private static final ScreenedPattern AUTHORED =
      ScreenedPattern.of(
          "\\p{Lu}\\. \\p{Lu}[\\p{L}-]+, (?:\\p{Lu}\\.|and )|\\. \\p{Lu}\\p{Ll}+"
              + " \\p{Lu}[\\p{L}-]+(?:,| and) \\p{Lu}\\p{Ll}+ \\p{Lu}|^\\p{Lu}\\p{Ll}+"
              + " \\p{Lu}[\\p{L}-]+(?:,| and) \\p{Lu}\\p{Ll}+ \\p{Lu}|\\p{Lu}[\\p{L}-]+,"
              + " \\p{Lu}\\., ");

  private static final ScreenedPattern PRINTED =
      ScreenedPattern.of(
          "(?iu)(?<!\\p{L})(?:pp?\\.? ?\\d|s\\."
              + " ?\\d|proc(?:\\.|eedings)|act[ae]s|atti|anais|in:|lncs|lnai|springer|ieee|acm|doi|arxiv|vol\\.|isbn|issn|lipics)|\\d"
              + " ?[-–] ?\\d{3}(?!\\d)");

  private static final int MAX_NEWS = 400;

  private static final String A_MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?";

  /// A day or a month before a piece of news.
  private static final String DATE =
      "[\\[(]?(?:"
          + A_MONTH
          + " ?(?:\\d{1,2},? ?)?[’']?(?:20)?\\d\\d|\\d{1,2} "
          + A_MONTH
          + " 20\\d\\d|(?:20)?\\d\\d[./-]\\d{1,2}(?:[./-](?:20)?\\d{1,2})?|\\d{1,2}[./-]20\\d\\d)[\\])]?"
          + "[:,.–—|\\s-]*";

  /// Someone who speaks, of what has happened.
  private static final ScreenedPattern DATED =
      ScreenedPattern.of(
          DATE
              + "(?:🎉 ?|\\W )?(?:(?:I|We)(?: |['’](?:m|ve|ll|re) )|(?:Gave|Giving|Presented"
              + "|Presenting|Attending|Attended|Visited|Visiting|Joined|Serving|Started|Defended"
              + "|Passed|Received|Awarded|Won|Organized|Organised|Co-organi[sz]ed|Invited) (?:an?"
              + "|the|as|to|my|at|our|by|in)(?!\\p{L}))");

  private static final ScreenedPattern PAPER_NEWS =
      ScreenedPattern.of(
          "(?:"
              + DATE
              + ")?(?:🎉 ?)?(?:Our|My|One|Two|Three|Four|\\d|New|An?|The)(?: [\\p{L}-]+){0,2}"
              + " (?:papers?|articles?|chapters?|preprints?|manuscripts?|works?|abstracts?)(?!\\p{L})");

  private static final ScreenedPattern DONE =
      ScreenedPattern.of(
          " (?:(?:is|was|were|are|has been|have been|got|gets|will be|just) (?:now |just |also"
              + " |provisionally |conditionally"
              + " )?(?:accepted|published|out|available|online|selected|awarded|nominated|presented)|accepted"
              + " (?:at|to|by|in|for)|will appear|won )(?!\\p{L})");

  private static final ScreenedPattern FEELING =
      ScreenedPattern.of(
          "(?:"
              + DATE
              + ")?(?:🎉 ?)?(?:(?:Very|So|Super|I am|I'm|I’m|We are|We're)"
              + " )?(?:[Ee]xcited|[Hh]appy|[Tt]hrilled|[Hh]onou?red|[Pp]roud|[Dd]elighted|[Pp]leased|[Gg]rateful)"
              + " (?:to|that) ");

  private static final int MAX_DAY = 48;

  private static final ScreenedPattern DAY =
      ScreenedPattern.of(
          "(?:Posted (?:on )?|Published (?:on )?|📅 ?)?(?:"
              + A_MONTH
              + " \\d{1,2},? 20\\d\\d|\\d{1,2}\\.? "
              + A_MONTH
              + ",? 20\\d\\d|20\\d\\d-\\d\\d-\\d\\d)(?:\\W{1,3}(?:\\d{1,2} min(?:ute)?s?(?:"
              + " read)?|by \\p{L}[^\\d]*))?");

  /// Lines with a month among those of a section of talks, at least, lines with pages, at most, and
  /// days among those of a blog's posts.
  private static final double SHARE_OF_OCCASIONS = 0.6;

  private static final double MOST_PRINTED = 0.15;

  private static final int LEAST_DAYS = 2;

  /// The dated lines of a section, and how many there are of each kind.
  public record DatedLines(int all, int months, int printed, int days) {

    public static DatedLines of(List<String> lines) {
      List<String> dated = lines.stream().filter(line -> YearLook.in(line).isPresent()).toList();
      return new DatedLines(
          dated.size(),
          (int) dated.stream().filter(MONTH::isIn).count(),
          (int) dated.stream().filter(EventLook::isPrinted).count(),
          (int) dated.stream().filter(EventLook::isDay).count());
    }

    /// True if they say a month each, as talks do, and hardly one has pages or proceedings.
    public boolean areTalks() {
      return all > 0 && months >= SHARE_OF_OCCASIONS * all && printed <= MOST_PRINTED * all;
    }

    /// True if they are nothing but days, as those of a blog's posts are.
    public boolean arePosts() {
      return days >= LEAST_DAYS && days == all;
    }
  }

  private EventLook() {}

  /// True if the line is a day, as posts of a blog have: `June 12, 2024`.
  private static boolean isDay(String line) {
    return line.length() <= MAX_DAY && DAY.matches(line);
  }

  /// True if the line says that something is printed, or by whom: pages, proceedings, a publisher,
  /// a list of names.
  private static boolean isPrinted(String line) {
    return PRINTED.isIn(line) || AUTHORED.isIn(line);
  }

  /// True if what a quotation at the start of a line was written for follows it: `“Slow Tides” for
  /// the Harbour Conference`.
  static boolean isNamedBehind(String line, int from, int next) {
    int first = 0;
    while (first < from - 1 && !Character.isLetter(line.charAt(first))) {
      first++;
    }
    int event = first == from - 1 ? WRITTEN_FOR.endAt(line, next) : -1;
    return event > 0 && EVENT.isIn(line.substring(next, nextBorder(line, event)));
  }

  /// True if the text names an occasion or a place at which papers appear.
  static boolean is(String text) {
    return EVENT.isIn(text);
  }

  private static int nextBorder(String line, int from) {
    int at = from;
    while (at < line.length() && ",.;(".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /// True if the line tells what has happened, and is no entry.
  static boolean isNews(String own) {
    return own.length() < MAX_NEWS
        && (DATED.begins(own) || FEELING.begins(own) || (PAPER_NEWS.begins(own) && DONE.isIn(own)));
  }
}
