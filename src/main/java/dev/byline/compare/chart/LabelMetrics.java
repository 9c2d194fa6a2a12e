package dev.byline.compare.chart;

import java.util.ArrayList;
import java.util.List;

/// Approximate widths of texts, to place labels without a toolkit. The advances are those of Inter,
/// which are within a few per cent of those of most sans-serif faces.
public final class LabelMetrics {

  /// Of the characters from U+0020 to U+007E, in thousandths of the size.
  private static final int[] ADVANCES = {
    281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360,
    631, 407, 610, 618, 646, 593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511,
    966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903, 753, 765,
    639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471, 456,
    323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600,
    612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662
  };

  /// The width of bold letters, relative to others.
  static final double BOLD = 1.04;

  /// Of any other letter.
  private static final int OTHER = 640;

  /// Of a character that is as wide as it is high.
  private static final int WIDE = 1000;

  private LabelMetrics() {}

  /// The width of `text` set in `size`, in the unit of `size`.
  public static double width(String text, double size) {
    return text.codePoints().map(LabelMetrics::advance).sum() * size / 1000;
  }

  private static int advance(int c) {
    if (c >= 0x20 && c < 0x20 + ADVANCES.length) {
      return ADVANCES[c - 0x20];
    }
    return c >= 0x1100 ? WIDE : OTHER;
  }

  /// `text` in as many lines as `room` asks for; a word that is wider than a line is cut.
  static List<String> lines(String text, double room, double size) {
    var lines = new ArrayList<String>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > room) {
        lines.add(cut(line, room, size));
        longer = word;
      }
      line = longer;
    }
    lines.add(cut(line, room, size));
    return lines;
  }

  /// `text`, or as much of it as fits into `room` with an ellipsis.
  public static String cut(String text, double room, double size) {
    if (width(text, size) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end).stripTrailing() + "\u2026", size) > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "\u2026";
  }
}
