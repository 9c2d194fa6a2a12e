package dev.byline.stats;

import dev.byline.model.Folding;
import dev.byline.model.Paper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the listings of one paper among several lists: the same arXiv id, the same DOI, or the
/// same words of the title under the same first surname.
final class PaperMatch {

  private final Map<String, Integer> byKey = new HashMap<>();
  private final NameBook names;
  private int count;

  /// @param names read so far; more are added
  PaperMatch(NameBook names) {
    this.names = names;
  }

  /// A number for the paper of which `listing` is a listing, the same for all its listings.
  int number(Paper listing) {
    List<String> keys = keys(listing);
    Optional<Integer> known =
        keys.stream().filter(byKey::containsKey).map(key -> byKey.getOrDefault(key, 0)).findFirst();
    int number = known.orElse(count);
    if (known.isEmpty()) {
      count++;
    }
    keys.forEach(key -> byKey.putIfAbsent(key, number));
    return number;
  }

  /// The first listing of each paper of `lists`, in their order.
  static List<Paper> distinct(Collection<List<Paper>> lists) {
    var match = new PaperMatch(new NameBook());
    var papers = new ArrayList<Paper>();
    for (List<Paper> list : lists) {
      for (Paper paper : list) {
        if (match.number(paper) == papers.size()) {
          papers.add(paper);
        }
      }
    }
    return List.copyOf(papers);
  }

  private List<String> keys(Paper paper) {
    var keys = new ArrayList<String>();
    paper.arxivId().ifPresent(id -> keys.add("arxiv:" + id));
    paper.doi().ifPresent(doi -> keys.add("doi:" + Folding.fold(doi)));
    keys.add(titleKey(paper));
    return keys;
  }

  private String titleKey(Paper paper) {
    String words = Folding.words(paper.title());
    String title = words.isEmpty() ? Folding.fold(paper.title()) : words;
    String surname =
        paper.authors().stream()
            .filter(name -> !name.isBlank())
            .findFirst()
            .map(name -> names.entry(name).surnameKey())
            .orElse("");
    return "title:" + surname + ":" + title;
  }
}
