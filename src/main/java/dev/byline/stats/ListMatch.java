package dev.byline.stats;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.TextFolding;
import dev.byline.stats.citations.NameBook;
import dev.byline.stats.citations.PaperMatch;
import dev.byline.stats.citations.PaperMatch.Listing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// The papers that two captures of one author's list have in common, one to one.
///
/// The sure pairs come first: the same id, or the same title under the same first surname in the
/// same year, then in years next to each other. A title that one capture spells differently is
/// found by the people who wrote it: the same people, and a title of nearly the same letters or
/// words.
public final class ListMatch {

  /// The mark of a paper that the other list does not have.
  public static final int NONE = -1;

  /// Papers of the same people of which each is compared with each; of more, none is.
  private static final int MOST_OF_SAME_PEOPLE = 200;

  /// The part of the letters of two titles that may differ, in per cent.
  private static final int MOST_EDITS = 15;

  /// The same, where both papers are of one day.
  private static final int MOST_EDITS_OF_ONE_DAY = 30;

  /// The least part of the words of two titles that both have, in per cent.
  private static final int LEAST_WORDS = 80;

  /// The same, where both papers are of one day.
  private static final int LEAST_WORDS_OF_ONE_DAY = 60;

  private final NameBook names = new NameBook();
  private final List<Paper> earlier;
  private final List<Paper> later;
  private final int[] places;
  private final boolean[] taken;

  private ListMatch(List<Paper> earlier, List<Paper> later) {
    this.earlier = earlier;
    this.later = later;
    places = new int[later.size()];
    Arrays.fill(places, NONE);
    taken = new boolean[earlier.size()];
    byKeys();
    respelled();
  }

  /// For each paper of `later` the place of the same paper in `earlier`, or [#NONE].
  public static int[] places(List<Paper> earlier, List<Paper> later) {
    return new ListMatch(earlier, later).places;
  }

  private void byKeys() {
    var match = new PaperMatch();
    Map<Integer, Deque<Integer>> before = new HashMap<>();
    for (int i = 0; i < earlier.size(); i++) {
      int number = match.number(Listing.of(earlier.get(i), names));
      before.computeIfAbsent(number, _ -> new ArrayDeque<>(1)).add(i);
    }
    int[] numbers = new int[later.size()];
    for (int i = 0; i < later.size(); i++) {
      numbers[i] = match.number(Listing.of(later.get(i), names));
    }
    pair(numbers, before, ListMatch::areOfOneYear);
    pair(numbers, before, (one, other) -> haveSameId(one, other) || areYearsNear(one, other));
  }

  private void pair(
      int[] numbers, Map<Integer, Deque<Integer>> before, BiPredicate<Paper, Paper> test) {
    for (int i = 0; i < later.size(); i++) {
      Deque<Integer> same = places[i] == NONE ? before.get(numbers[i]) : null;
      if (same != null) {
        Paper paper = later.get(i);
        Optional<Integer> place =
            same.stream().filter(p -> test.test(earlier.get(p), paper)).findFirst();
        if (place.isPresent()) {
          same.remove(place.get());
          pair(place.get(), i);
        }
      }
    }
  }

  private void pair(int place, int number) {
    places[number] = place;
    taken[place] = true;
  }

  private static boolean areOfOneYear(Paper one, Paper other) {
    return one.published().map(PartialDate::year).equals(other.published().map(PartialDate::year));
  }

  private static boolean areYearsNear(Paper one, Paper other) {
    return one.published().isEmpty()
        || other.published().isEmpty()
        || Math.abs(one.published().get().year() - other.published().get().year()) <= 1;
  }

  private static boolean haveSameId(Paper one, Paper other) {
    return (one.arxivId().isPresent() && one.arxivId().equals(other.arxivId()))
        || (one.doi().isPresent() && one.doi().equals(other.doi()));
  }

  private static boolean haveDifferentIds(Paper one, Paper other) {
    return (one.arxivId().isPresent()
            && other.arxivId().isPresent()
            && !one.arxivId().equals(other.arxivId()))
        || (one.doi().isPresent() && other.doi().isPresent() && !one.doi().equals(other.doi()));
  }

  private void respelled() {
    Map<String, List<Integer>> left = new HashMap<>();
    for (int i = 0; i < earlier.size(); i++) {
      if (!taken[i]) {
        left.computeIfAbsent(people(earlier.get(i)), _ -> new ArrayList<>(1)).add(i);
      }
    }
    Map<String, List<Integer>> came = new HashMap<>();
    for (int i = 0; i < later.size(); i++) {
      if (places[i] == NONE) {
        came.computeIfAbsent(people(later.get(i)), _ -> new ArrayList<>(1)).add(i);
      }
    }
    came.forEach((people, numbers) -> {
      List<Integer> before = left.getOrDefault(people, List.of());
      if (!people.isEmpty() && before.size() + numbers.size() <= MOST_OF_SAME_PEOPLE) {
        numbers.forEach(number -> nearest(before, number));
      }
    });
  }

  private String people(Paper paper) {
    var people = new StringBuilder();
    names.authors(paper).forEach(name -> people.append(name.surnameKey()).append('\n'));
    return people.append(paper.moreAuthors() ? "+" : "").toString();
  }

  private void nearest(List<Integer> before, int number) {
    int best = NONE;
    int fewest = Integer.MAX_VALUE;
    for (int place : before) {
      int edits = taken[place] ? NONE : edits(earlier.get(place), later.get(number));
      if (edits != NONE && edits < fewest) {
        best = place;
        fewest = edits;
      }
    }
    if (best != NONE) {
      pair(best, number);
    }
  }

  /// The edit distance of two titles that may be spellings of one, else [#NONE].
  private static int edits(Paper one, Paper other) {
    TitleWords words = TitleWords.of(one.title());
    TitleWords otherWords = TitleWords.of(other.title());
    if (!areYearsNear(one, other)
        || haveDifferentIds(one, other)
        || words.differByNumbersOnly(otherWords)) {
      return NONE;
    }
    boolean ofOneDay =
        one.published().isPresent()
            && one.published().equals(other.published())
            && one.published().get().day() > 0;
    String title = TextFolding.words(one.title());
    String otherTitle = TextFolding.words(other.title());
    int edits = EditDistance.of(title, otherTitle);
    int percent = 100 * edits / Math.max(1, Math.max(title.length(), otherTitle.length()));
    boolean near =
        percent <= (ofOneDay ? MOST_EDITS_OF_ONE_DAY : MOST_EDITS)
            || words.percentInCommon(otherWords)
                >= (ofOneDay ? LEAST_WORDS_OF_ONE_DAY : LEAST_WORDS);
    return near ? edits : NONE;
  }
}
