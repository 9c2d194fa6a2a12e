package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.PageText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Frequencies of the atoms of a page by their text: venues and badges recur, titles do not.
final class Recurrence {

  private final Map<String, Integer> counts = new HashMap<>();

  Recurrence(PageText text, List<Atom> atoms) {
    for (Atom atom : atoms) {
      if (atom.end() - atom.start() < 200) {
        counts.merge(atom.in(text), 1, Integer::sum);
      }
    }
  }

  int of(String atom) {
    return counts.getOrDefault(atom, 0);
  }
}
