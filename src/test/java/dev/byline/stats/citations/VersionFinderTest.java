package dev.byline.stats.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VersionFinderTest {

  private static Paper paper(String title, int year) {
    return Paper.builder(title)
        .authors(List.of("Ada Muster", "Bo Quill"))
        .published(Optional.of(PartialDate.ofYear(year)))
        .build();
  }

  @Test
  void fourInFiveWordsAreTheSame() {
    Paper preprint = paper("slow rivers meet calm seas", 2020);
    Paper published = paper("Calm seas meet slow rivers again", 2023);
    Paper late = paper("calm seas meet slow old rivers", 2024);
    Paper shorter = paper("slow rivers meet seas again", 2020);
    assertEquals(
        List.of(List.of(preprint, published)),
        VersionFinder.groups(List.of(preprint, late, shorter, published)));
  }

  /// Words that a title repeats count once.
  @Test
  void repeatedWordsCountOnce() {
    Paper one = paper("rivers of rivers of rivers of rivers", 2020);
    Paper other = paper("rivers of rivers", 2020);
    assertEquals(List.of(), VersionFinder.groups(List.of(one, other)));
  }

  /// The groups of many lists of few words are those that sets of their words give.
  @Test
  void groupsAreThoseOfTheSetsOfWords() {
    var random = new SplittableRandom(18);
    int found = 0;
    for (int list = 0; list < 200; list++) {
      var papers = new ArrayList<Paper>();
      for (int i = 0; i < 30; i++) {
        var title = new StringBuilder();
        random
            .ints(random.nextInt(3, 8), 0, 9)
            .forEach(w -> title.append("word").append(w).append(' '));
        papers.add(paper(title.toString().strip(), 2000 + random.nextInt(6)));
      }
      List<List<Paper>> expected = bySets(papers);
      assertEquals(expected, VersionFinder.groups(papers));
      found += expected.size();
    }
    assertTrue(found > 200, "Versions were found: " + found);
  }

  private static List<List<Paper>> bySets(List<Paper> papers) {
    var groups = new ArrayList<List<Paper>>();
    for (Paper paper : papers) {
      groups.stream()
          .filter(group -> isVersion(group.getFirst(), paper))
          .findFirst()
          .orElseGet(() -> {
            groups.add(new ArrayList<>());
            return groups.getLast();
          })
          .add(paper);
    }
    return groups.stream().filter(group -> group.size() > 1).toList();
  }

  private static boolean isVersion(Paper one, Paper other) {
    if (one.title().equals(other.title())) {
      return true;
    }
    Set<String> shared = words(one);
    shared.retainAll(words(other));
    Set<String> all = words(one);
    all.addAll(words(other));
    int years =
        Math.abs(one.published().orElseThrow().year() - other.published().orElseThrow().year());
    return years <= 3 && shared.size() >= 4 && shared.size() >= 0.8 * all.size();
  }

  private static Set<String> words(Paper paper) {
    return new HashSet<>(List.of(paper.title().split(" ")));
  }
}
