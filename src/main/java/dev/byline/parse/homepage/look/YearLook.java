package dev.byline.parse.homepage.look;

import dev.byline.parse.text.ScreenedPattern;
import dev.byline.parse.text.VenueText;
import java.util.OptionalInt;
import java.util.Set;

/// The look of years and dates.
public final class YearLook {

  private static final String MONTH =
      "(?:(?i:jan|f[eé]v|feb|mar|mär|apr|avr|abr|may|mai|jun|juin|jui|jul|giu|lug|aug|ao[uû]|ago|sep|set|oct|okt|out|ott|nov|dec|d[eé]c|dez|dic|gen|ene|mag|spring|summer|fall|autumn|winter|herbst|sommer)\\p{Ll}{0,7}\\.?(?:[-–/]\\p{L}{3,9})?|\\d{1,2})";

  private static final ScreenedPattern ALONE =
      ScreenedPattern.of(
          "\\(?(?:c\\. ?)?(?:(?:\\d{1,2}\\.? )?(?:"
              + MONTH
              + "[ ./-]{1,2})?(?:\\d{1,2}(?:st|nd|rd|th)?,?"
              + " )?)?(?:19[3-9]\\d|20[0-4]\\d)[a-z]?(?:[-/–](?:\\d{1,2}|(?:19|20)\\d\\d|present))?(?:年(?:\\d{1,2}月)?(?:\\d{1,2}日)?)?\\)?"
              + "|📅.*|(?:19|20)\\d\\d[-/.]\\d\\d(?:[-/.]\\d\\d)?|\\d\\d?[/.]\\d\\d?[/.](?:19|20)\\d\\d");

  private static final ScreenedPattern APART =
      ScreenedPattern.of("\\b(?:19[3-9]\\d|20[0-4]\\d)\\b");

  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /// Words behind a year in parentheses that titles do not go on with: `Rings 4 (2020) no. 3`.
  private static final ScreenedPattern DETAIL_BEHIND =
      ScreenedPattern.of(
          "(?:pp?|no|nr|vol|art|arxiv|doi|in|with|by|mit|avec|con|von|eds?|article|paper|pages?|volume"
              + "|number|issue|preprint|forthcoming|submitted|accepted|edited|available|online|published|reprinted|appeared|first|joint|jointly|pdf|link|code|slides|version|et|u|s|t|n|to"
              + " appear|e\\d+|p\\d+)(?!\\p{L})");

  private static final ScreenedPattern FIRST_YEAR =
      ScreenedPattern.of("\\((?:19|20)\\d\\d[a-z]?\\)[.:,]? ");

  private YearLook() {}

  /// True if a year in parentheses belongs to the title: the title goes on behind it, `Holmes
  /// (1931) revisited`, or the entry said its own year before, `Holt, A. (2017). From Weber (1905)
  /// to Geertz (1973).`
  ///
  /// @param start of the text that the parenthesis stands in
  public static boolean isWithinTitle(String line, int start, int open, int close) {
    boolean year = close - open == 5 && open > start + 3 && isYear(line, open + 1);
    if (!year
        || line.charAt(open - 1) != ' '
        || !Character.isLetter(line.charAt(open - 2))
        || !Character.isUpperCase(line.charAt(line.lastIndexOf(' ', open - 2) + 1))) {
      return false;
    }
    boolean goesOn =
        close + 3 < line.length()
            && line.charAt(close + 1) == ' '
            && Character.isLowerCase(line.charAt(close + 2))
            && DETAIL_BEHIND.endAt(line, close + 2) < 0;
    if (goesOn) {
      return true;
    }
    int own = line.indexOf('(');
    return own > 0
        && own < start
        && FIRST_YEAR.endAt(line, own) > 0
        && line.substring(own + 1, own + 5).compareTo(line.substring(open + 1, close)) > 0;
  }

  private static boolean isYear(String line, int at) {
    boolean digits = true;
    for (int i = at; i < at + 4; i++) {
      digits &= line.charAt(i) >= '0' && line.charAt(i) <= '9';
    }
    return digits;
  }

  /// True for the name of a month.
  public static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  /// True if the text is nothing but a year or a date.
  static boolean isAlone(String text) {
    return text.length() <= 32 && text.length() >= 4 && ALONE.matches(text);
  }

  /// True if a year stands in the text with no letter or digit beside it.
  static boolean isApartIn(String text) {
    return APART.isIn(text);
  }

  static OptionalInt in(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '1' || c == '2') {
        return VenueText.yearOf(text);
      }
    }
    return OptionalInt.empty();
  }
}
