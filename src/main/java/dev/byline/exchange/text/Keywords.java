package dev.byline.exchange.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Keywords as records have them: one by one or in one text, and among them codes of categories.
public final class Keywords {

  private Keywords() {}

  /// Those of `words` that are no codes of categories, each once.
  public static List<String> of(Stream<String> words) {
    return words
        .map(CleanText::line)
        .filter(word -> !word.isEmpty() && CategoryCode.of(word).isEmpty())
        .distinct()
        .toList();
  }

  /// The words of a text: between semicolons, or between commas where it has no semicolon.
  public static Stream<String> in(String text) {
    String between = text.indexOf(';') < 0 ? "," : ";";
    return Arrays.stream(text.split(between, -1)).map(String::strip).filter(w -> !w.isEmpty());
  }

  /// The text that [#in] takes apart again: semicolons where a word has a comma, else commas.
  public static String joined(List<String> words) {
    if (words.stream().noneMatch(word -> word.indexOf(',') >= 0)) {
      return String.join(", ", words);
    }
    String text = String.join("; ", words);
    return words.size() == 1 ? text + ";" : text;
  }
}
