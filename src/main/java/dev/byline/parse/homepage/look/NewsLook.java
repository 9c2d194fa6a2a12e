package dev.byline.parse.homepage.look;

import dev.byline.parse.text.ScreenedPattern;

/// The look of news on a homepage that stand below no heading: `Jan 2024: I gave a talk`, `Our
/// paper was accepted at ...`.
final class NewsLook {

  private static final int MAX_LENGTH = 400;

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?";

  /// A day or a month before a piece of news.
  private static final String DATE =
      "[\\[(]?(?:"
          + MONTH
          + " ?(?:\\d{1,2},? ?)?[’']?(?:20)?\\d\\d|\\d{1,2} "
          + MONTH
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

  private static final ScreenedPattern PAPER =
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

  private NewsLook() {}

  /// True if the line tells what has happened, and is no entry.
  static boolean is(String own) {
    return own.length() < MAX_LENGTH
        && (DATED.begins(own) || FEELING.begins(own) || (PAPER.begins(own) && DONE.isIn(own)));
  }
}
