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

  private YearLook() {}

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
