package dev.byline.news;

import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// News in words.
public final class NewsText {

  private NewsText() {}

  /// A sentence about all that is new, changed or gone: `3 new for 2 watched`; empty if nothing is.
  public static Optional<String> of(List<WatchNews> news) {
    List<WatchNews> some = news.stream().filter(one -> !one.isEmpty()).toList();
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Wording.of(
                "news.watched",
                counts(
                    some.stream().mapToInt(one -> one.fresh().size()).sum(),
                    some.stream().mapToInt(one -> one.changed().size()).sum(),
                    some.stream().mapToInt(one -> one.gone().size()).sum()),
                some.size()));
  }

  /// The counts of one: `3 new, 1 gone`; empty if there are none.
  public static String of(WatchNews news) {
    return counts(news.fresh().size(), news.changed().size(), news.gone().size());
  }

  private static String counts(int fresh, int changed, int gone) {
    var parts = new ArrayList<String>();
    if (fresh > 0) {
      parts.add(Wording.of("news.new", fresh));
    }
    if (changed > 0) {
      parts.add(Wording.of("news.changed", changed));
    }
    if (gone > 0) {
      parts.add(Wording.of("news.gone", gone));
    }
    return String.join(", ", parts);
  }
}
