package dev.byline.parse.text;

import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A count of papers by author name, to find the owner of a page that does not state one.
///
/// Memory is bounded: among very many names, rare ones are dropped, since they cannot be the
/// owner's.
public final class NameTally {

  /// More names than any honest page has.
  private static final int MAX_NAMES = 50_000;

  /// The owner is on at least this share of the papers,
  private static final double LEAST_SHARE = 0.3;

  /// and on that many times as many as anybody else.
  private static final double LEAST_LEAD = 1.5;

  private final Map<String, Count> counts = new HashMap<>();
  private int papers;
  private int forgotten;

  private static final class Count {
    private final String name;
    private int papers;

    Count(String name, int papers) {
      this.name = name;
      this.papers = papers;
    }
  }

  public void add(Paper paper) {
    add(paper.authors());
  }

  /// Counts the authors of one paper.
  public void add(List<String> authors) {
    papers++;
    var seen = new HashSet<String>();
    for (String name : authors) {
      String key = TextFolding.words(name);
      if (!key.isEmpty() && seen.add(key)) {
        counts.computeIfAbsent(key, _ -> new Count(name, 0)).papers++;
      }
    }
    if (counts.size() > MAX_NAMES) {
      forgetRare();
    }
  }

  /// The person named on most papers, as first written, if no other comes close.
  public Optional<String> owner() {
    var first = new Count("", 0);
    int second = 0;
    for (Count count : counts.values()) {
      if (count.papers > first.papers) {
        second = first.papers;
        first = count;
      } else {
        second = Math.max(second, count.papers);
      }
    }
    boolean leads = first.papers > second && first.papers >= LEAST_LEAD * second;
    return leads && first.papers >= LEAST_SHARE * papers
        ? Optional.of(first.name)
        : Optional.empty();
  }

  private void forgetRare() {
    while (counts.size() > MAX_NAMES / 2) {
      forgotten++;
      counts.values().removeIf(count -> count.papers <= forgotten);
    }
  }
}
