package dev.byline.exchange.text;

import java.util.List;
import java.util.Locale;

/// The English names of months.
public final class MonthNames {

  private static final List<String> SHORT =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private MonthNames() {}

  /// 1 to 12 for a name, long or short, or a number; 0 for anything else.
  public static int numberOf(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    if (lower.length() >= 3) {
      return SHORT.indexOf(lower.substring(0, 3)) + 1;
    }
    return lower.matches("0?[1-9]|1[0-2]") ? Integer.parseInt(lower) : 0;
  }

  /// `jan` to `dec`.
  public static String shortName(int month) {
    return SHORT.get(month - 1);
  }
}
