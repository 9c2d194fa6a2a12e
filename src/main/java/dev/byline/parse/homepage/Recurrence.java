package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.AtomLook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Frequencies of the atoms of a page by their text: venues and badges recur, titles do not.
final class Recurrence {

  private static final int MAX_LENGTH = 200;

  private final Map<String, Integer> counts = new HashMap<>();

  /// @param lists the looks of the atoms of each list
  Recurrence(List<AtomLook[]> lists) {
    for (AtomLook[] looks : lists) {
      for (AtomLook look : looks) {
        if (look.own().length() < MAX_LENGTH) {
          counts.merge(look.own(), 1, Integer::sum);
        }
      }
    }
  }

  int of(String atom) {
    return counts.getOrDefault(atom, 0);
  }
}
