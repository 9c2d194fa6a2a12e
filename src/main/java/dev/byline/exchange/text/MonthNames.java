package dev.byline.exchange.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The English names of months.
public final class MonthNames {

  private static final List<String> SHORT =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern NAME =
      Pattern.compile(
          "(jan)(?:uary)?|(feb)(?:r(?:uary)?)?|(mar)(?:ch)?|(apr)(?:il)?|(may)|(jun)e?|(jul)y?"
              + "|(aug)(?:ust)?|(sep)(?:t(?:ember)?)?|(oct)(?:ober)?|(nov)(?:ember)?"
              + "|(dec)(?:ember)?");

  private MonthNames() {}

  /// 1 to 12 for a name, long or short, or a number; 0 for anything else.
  public static int numberOf(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    if (lower.length() >= 3) {
      return SHORT.indexOf(lower.substring(0, 3)) + 1;
    }
    return lower.matches("0?[1-9]|1[0-2]") ? Integer.parseInt(lower) : 0;
  }

  /// 1 to 12 for a whole name, long or short; 0 for any other word.
  public static int named(String word) {
    if (word.length() == 3) {
      return SHORT.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }
    Matcher name = NAME.matcher(word.toLowerCase(Locale.ROOT));
    if (!name.matches()) {
      return 0;
    }
    int month = 1;
    while (name.group(month) == null) {
      month++;
    }
    return month;
  }

  /// `jan` to `dec`.
  public static String shortName(int month) {
    return SHORT.get(month - 1);
  }
}
