package dev.byline.parse.homepage.look;

import dev.byline.parse.text.ScreenedPattern;

/// The look of occasions at which papers are presented, and of what they were written for.
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

  private static final ScreenedPattern PRINTED =
      ScreenedPattern.of(
          "(?iu)(?<!\\p{L})(?:pp?\\.? ?\\d|s\\."
              + " ?\\d|proc(?:\\.|eedings)|act[ae]s|atti|anais|in:|lncs|lnai|springer|ieee|acm|doi|arxiv|vol\\.|isbn|issn|lipics)|\\d"
              + " ?[-–] ?\\d{3}(?!\\d)");

  private EventLook() {}

  /// True if the line says a month.
  public static boolean hasMonth(String line) {
    return MONTH.isIn(line);
  }

  /// True if the line says that something is printed: pages, proceedings, a publisher.
  public static boolean isPrinted(String line) {
    return PRINTED.isIn(line);
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
}
