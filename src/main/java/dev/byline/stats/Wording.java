package dev.byline.stats;

import java.util.Locale;

/// How numbers are written in the sentences of this package: `1,184 papers`, `1 paper`.
final class Wording {

  private Wording() {}

  static String count(long number, String noun) {
    return group(number) + " " + noun + (number == 1 ? "" : "s");
  }

  static String group(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// `value` with at most `decimals` decimals, without trailing zeros after the point.
  static String number(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }
}
