package dev.byline.identity;

import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The number of duplicate listings of each author: the listings of a paper beyond the first. An
/// author has that many fewer papers than listings. Thread-safe.
public final class RepeatedListings {

  private final Set<PaperId> counted = new HashSet<>();
  private final Map<AuthorId, Integer> byAuthor = new HashMap<>();

  /// Counts a paper, once however often it comes.
  public synchronized void count(PaperRecord paper) {
    List<Listing> listings = paper.listings();
    if (listings.size() < 2) {
      return;
    }
    var seen = new HashSet<AuthorId>();
    List<AuthorId> more =
        listings.stream().map(Listing::author).filter(author -> !seen.add(author)).toList();
    if (!more.isEmpty() && counted.add(paper.id())) {
      more.forEach(author -> byAuthor.merge(author, 1, Integer::sum));
    }
  }

  public synchronized int of(AuthorId author) {
    return byAuthor.getOrDefault(author, 0);
  }

  public synchronized Set<AuthorId> authors() {
    return Set.copyOf(byAuthor.keySet());
  }
}
