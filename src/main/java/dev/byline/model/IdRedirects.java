package dev.byline.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Redirects from the ids of merged authors and papers to the ids under which they are shown.
///
/// @param authors by an author's own id, the id of the author into which it was merged
/// @param papers by a paper's own id, the id of the paper into which it was merged
public record IdRedirects(Map<AuthorId, AuthorId> authors, Map<PaperId, PaperId> papers) {

  public static final IdRedirects NONE = new IdRedirects(Map.of(), Map.of());

  public IdRedirects {
    authors = Map.copyOf(authors);
    papers = Map.copyOf(papers);
  }

  public boolean isEmpty() {
    return authors.isEmpty() && papers.isEmpty();
  }

  /// The author into which `author` was merged; `author` itself if it was not merged.
  public AuthorId of(AuthorId author) {
    return authors.getOrDefault(author, author);
  }

  /// The paper into which `paper` was merged; `paper` itself if it was not merged.
  public PaperId of(PaperId paper) {
    return papers.getOrDefault(paper, paper);
  }

  /// All authors who have become the one that `author` has become, that one included, by id.
  public Set<AuthorId> madeOne(AuthorId author) {
    AuthorId kept = of(author);
    if (authors.isEmpty()) {
      return Set.of(kept);
    }
    var members = new TreeSet<AuthorId>(Set.of(kept));
    authors.forEach((member, into) -> {
      if (into.equals(kept)) {
        members.add(member);
      }
    });
    return members;
  }
}
