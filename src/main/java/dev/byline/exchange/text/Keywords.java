package dev.byline.exchange.text;

import java.util.List;
import java.util.stream.Stream;

/// The keywords among what records have in one field for keywords and categories.
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
}
