package dev.byline.stats.citations;

import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// A finder of papers of one list that may be versions of one paper: a preprint and what was
/// published, or a paper whose title changed.
///
/// They have the same identifier or the same title, or titles of which four in five words are the
/// same, the same first author, and no more than three years between them.
final class VersionFinder {

  private static final double SHARED = 0.8;
  private static final int FEWEST_WORDS = 4;
  private static final int YEARS = 3;

  /// A paper to be compared with others.
  private static final class Candidate {
    private final Paper paper;

    /// The same for listings of one paper.
    private final int number;

    private final int year;

    /// The numbers of the different words of the title, rising.
    private final int[] words;

    Candidate(Paper paper, int number, int[] words) {
      this.paper = paper;
      this.number = number;
      this.year = paper.published().map(PartialDate::year).orElse(0);
      this.words = words;
    }
  }

  private VersionFinder() {}

  /// The papers that may be one, two or more each, in the order of the list.
  static List<List<Paper>> groups(List<Paper> papers) {
    var names = new NameBook();
    var match = new PaperMatch();
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, List<List<Candidate>>> byAuthor = new LinkedHashMap<>();
    for (Paper paper : papers) {
      PaperMatch.Listing listing = PaperMatch.Listing.of(paper, names);
      var candidate = new Candidate(paper, match.number(listing), words(paper, numbers));
      String author =
          names.authors(paper).stream().findFirst().map(NameBook.Entry::surnameKey).orElse("");
      group(candidate, byAuthor.computeIfAbsent(author, _ -> new ArrayList<>())).add(candidate);
    }
    return byAuthor.values().stream()
        .flatMap(List::stream)
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().map(candidate -> candidate.paper).toList())
        .toList();
  }

  /// The citations of the versions of a merged paper, such as a preprint and what was published:
  /// several counts by one source on one day, of the source that tells of most, rising; empty where
  /// no source counts the paper more than once on a day.
  static Optional<List<Integer>> counts(Paper paper) {
    if (paper.citationCounts().size() < 2) {
      return Optional.empty();
    }
    Map<String, TreeSet<Integer>> counts = new HashMap<>();
    for (Figure count : paper.citationCounts()) {
      String listed = count.source() + count.day().map(day -> " " + day).orElse("");
      if (!count.source().isEmpty() && count.day().isPresent()) {
        counts.computeIfAbsent(listed, _ -> new TreeSet<>()).add(count.value());
      }
    }
    return counts.values().stream()
        .filter(values -> values.size() > 1)
        .max((one, other) -> Integer.compare(one.size(), other.size()))
        .map(List::copyOf);
  }

  /// The first of `groups` with versions of a paper, else a new one.
  private static List<Candidate> group(Candidate candidate, List<List<Candidate>> groups) {
    for (List<Candidate> group : groups) {
      if (isVersion(group.getFirst(), candidate)) {
        return group;
      }
    }
    var group = new ArrayList<Candidate>();
    groups.add(group);
    return group;
  }

  private static boolean isVersion(Candidate one, Candidate other) {
    if (one.number == other.number) {
      return true;
    }
    int fewer = Math.min(one.words.length, other.words.length);
    int more = Math.max(one.words.length, other.words.length);
    // Most pairs part here, before their words are compared.
    if (fewer < SHARED * more || Math.abs(one.year - other.year) > YEARS) {
      return false;
    }
    int shared = shared(one.words, other.words);
    return shared >= FEWEST_WORDS && shared >= SHARED * (fewer + more - shared);
  }

  /// The number of numbers that two rising lists have in common.
  private static int shared(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < one.length && k < other.length) {
      int order = Integer.compare(one[i], other[k]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /// The words of a title as numbers, each once.
  ///
  /// @param numbers of the words so far; more are added
  private static int[] words(Paper paper, Map<String, Integer> numbers) {
    return Arrays.stream(TextFolding.words(paper.title()).split(" ", -1))
        .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
        .distinct()
        .sorted()
        .toArray();
  }
}
