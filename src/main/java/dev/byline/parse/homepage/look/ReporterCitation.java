package dev.byline.parse.homepage.look;

import dev.byline.parse.text.ScreenedPattern;

/// A citation as lawyers write it: a volume, the name of the journal, mostly cut short, and a page.
/// `39 Yale J. on Reg. 112`.
public final class ReporterCitation {

  private static final ScreenedPattern CITATION =
      ScreenedPattern.of(
          "\\d{1,4} (?=\\p{Lu})(?:(?:\\p{Lu}[\\p{L}.'’&]*|&|on|of|and|for|the|in)"
              + " ){1,9}\\d{1,5}(?=$|[ ,;.(\\[])");

  private static final ScreenedPattern JOURNAL =
      ScreenedPattern.of(" (?:\\p{Lu}\\p{Ll}*\\.|Law|Review|Journal|L\\.J\\.|Rev\\.|L\\.) ?");

  private ReporterCitation() {}

  /// The end of the citation that begins at `from`; -1 if none does.
  public static int endAt(String line, int from) {
    if (from >= line.length() || line.charAt(from) < '1' || line.charAt(from) > '9') {
      return -1;
    }
    int end = CITATION.endAt(line, from);
    return end > 0 && JOURNAL.isIn(line.substring(from, end)) ? end : -1;
  }

  /// True if the text is such a citation.
  public static boolean is(String text) {
    return endAt(text, 0) == text.length();
  }
}
