package dev.byline.stats.citations;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A finder of papers of one list that may be versions of one paper: a preprint and what was
/// published, or a paper whose title changed.
///
/// They have the same identifier or the same title, or titles of which four in five words are the
/// same, the same first author, and no more than three years between them.
final class VersionFinder {

  private static final double SHARED = 0.8;
  private static final int FEWEST_WORDS = 4;
  private static final int YEARS = 3;

  private record Candidate(Paper paper, int number, Set<String> words) {}

  private VersionFinder() {}

  /// The papers that may be one, two or more each, in the order of the list.
  static List<List<Paper>> groups(List<Paper> papers) {
    var names = new NameBook();
    var match = new PaperMatch();
    Map<String, List<List<Candidate>>> byAuthor = new LinkedHashMap<>();
    for (Paper paper : papers) {
      PaperMatch.Listing listing = PaperMatch.Listing.of(paper, names);
      var words = new HashSet<>(Arrays.asList(TextFolding.words(paper.title()).split(" ", -1)));
      var candidate = new Candidate(paper, match.number(listing), words);
      String author =
          names.authors(paper).stream().findFirst().map(NameBook.Entry::surnameKey).orElse("");
      List<List<Candidate>> groups = byAuthor.computeIfAbsent(author, _ -> new ArrayList<>());
      groups.stream()
          .filter(group -> isVersion(group.getFirst(), candidate))
          .findFirst()
          .orElseGet(() -> {
            groups.add(new ArrayList<>());
            return groups.getLast();
          })
          .add(candidate);
    }
    return byAuthor.values().stream()
        .flatMap(List::stream)
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().map(Candidate::paper).toList())
        .toList();
  }

  private static boolean isVersion(Candidate one, Candidate other) {
    if (one.number == other.number) {
      return true;
    }
    int fewer = Math.min(one.words.size(), other.words.size());
    int more = Math.max(one.words.size(), other.words.size());
    // Most pairs part here, before their words are compared.
    if (fewer < SHARED * more || Math.abs(year(one.paper) - year(other.paper)) > YEARS) {
      return false;
    }
    var shared = new HashSet<>(one.words);
    shared.retainAll(other.words);
    int all = one.words.size() + other.words.size() - shared.size();
    return shared.size() >= FEWEST_WORDS && shared.size() >= SHARED * all;
  }

  private static int year(Paper paper) {
    return paper.published().map(PartialDate::year).orElse(0);
  }
}
