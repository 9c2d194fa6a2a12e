package dev.byline.ui.browse;

import dev.byline.library.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The text of the search box as words that must all be found. The last one is being typed, so its
/// beginning is enough.
final class SearchWords {

  private SearchWords() {}

  /// The words of `text`, whatever stands in it.
  static List<Clause> read(String text) {
    String[] words = text.strip().split("\\s+", -1);
    var clauses = new ArrayList<Clause>();
    for (int i = 0; i < words.length; i++) {
      boolean typing = i == words.length - 1 && !text.endsWith(" ");
      if (!words[i].isEmpty()) {
        clauses.add(
            new Clause.Word(
                Clause.Scope.ANY, words[i], typing ? Clause.Match.PREFIX : Clause.Match.WORD));
      }
    }
    return clauses;
  }

  /// The text that reads as `words`.
  static String print(List<Clause> words) {
    return words.stream()
        .filter(Clause.Word.class::isInstance)
        .map(word -> ((Clause.Word) word).text())
        .collect(Collectors.joining(" "));
  }
}
