package dev.byline.parse.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The similarity of two copies of one page.
final class Likeness {

  private Likeness() {}

  /// True if at most a tenth of the lines of either are not in the other. Blank lines and blanks do
  /// not count.
  static boolean isSame(String one, String other) {
    List<String> ours = lines(one);
    List<String> theirs = lines(other);
    Map<String, Integer> counts = new HashMap<>();
    theirs.forEach(line -> counts.merge(line, 1, Integer::sum));
    int common = 0;
    for (String line : ours) {
      if (counts.getOrDefault(line, 0) > 0) {
        counts.merge(line, -1, Integer::sum);
        common++;
      }
    }
    return common * 10L >= Math.max(ours.size(), theirs.size()) * 9L;
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(line -> line.replaceAll("[\\s\\p{Z}\\p{Cf}]+", ""))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
