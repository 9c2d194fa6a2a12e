package dev.byline.stats.citations;

import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A matcher that finds the listings of one paper in several lists: by the same arXiv id, the same
/// DOI, or the same words of the title with the same first surname.
public final class PaperMatch {

  private final Map<String, Integer> byKey = new HashMap<>();
  private int count;

  /// A paper as one list has it.
  ///
  /// @param keys by any of which another listing is known to be of the same paper
  public record Listing(Paper paper, List<String> keys) {

    /// A listing of `paper`, its names read once.
    ///
    /// @param names read so far; more are added
    public static Listing of(Paper paper, NameBook names) {
      return new Listing(paper, PaperMatch.keys(paper, names));
    }
  }

  /// A number for the paper of which `listing` is a listing, the same for all its listings.
  public int number(Listing listing) {
    Optional<Integer> known = known(listing);
    int number = known.orElse(count);
    if (known.isEmpty()) {
      count++;
    }
    listing.keys().forEach(key -> byKey.putIfAbsent(key, number));
    return number;
  }

  private Optional<Integer> known(Listing listing) {
    for (String key : listing.keys()) {
      Optional<Integer> number = Optional.ofNullable(byKey.get(key));
      if (number.isPresent()) {
        return number;
      }
    }
    return Optional.empty();
  }

  /// The first listing of each paper of `lists`, in their order.
  public static List<Paper> distinct(Collection<List<Paper>> lists) {
    var match = new PaperMatch();
    var names = new NameBook();
    var papers = new ArrayList<Paper>();
    for (List<Paper> list : lists) {
      for (Paper paper : list) {
        if (match.number(Listing.of(paper, names)) == papers.size()) {
          papers.add(paper);
        }
      }
    }
    return List.copyOf(papers);
  }

  private static List<String> keys(Paper paper, NameBook names) {
    var keys = new ArrayList<String>(3);
    paper.arxivId().ifPresent(id -> keys.add("arxiv:" + id));
    paper.doi().ifPresent(doi -> keys.add("doi:" + TextFolding.fold(doi)));
    keys.add(titleKey(paper, names));
    return keys;
  }

  private static String titleKey(Paper paper, NameBook names) {
    String words = TextFolding.words(paper.title());
    String title = words.isEmpty() ? TextFolding.fold(paper.title()) : words;
    String surname =
        paper.authors().stream()
            .filter(name -> !name.isBlank())
            .findFirst()
            .map(name -> names.entry(name).surnameKey())
            .orElse("");
    return "title:" + surname + ":" + title;
  }
}
