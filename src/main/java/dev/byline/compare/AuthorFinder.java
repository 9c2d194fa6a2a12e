package dev.byline.compare;

import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A finder of authors by id or by parts of the name.
public final class AuthorFinder {

  /// More candidates than this help nobody to choose.
  private static final int CANDIDATES = 10;

  private final Library library;

  public AuthorFinder(Library library) {
    this.library = library;
  }

  /// The result of a search: the author, where one candidate is left.
  public record Found(List<AuthorRecord> candidates) {

    public Found {
      candidates = List.copyOf(candidates);
    }

    public Optional<AuthorRecord> only() {
      return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
  }

  /// The authors whom `text` may mean: the one with that id, else those of exactly that name, else
  /// those with these parts in a name. A text without a word means nobody.
  public Found find(String text) throws IOException {
    if (TextFolding.words(text).isEmpty()) {
      return new Found(List.of());
    }
    Optional<AuthorRecord> byId = library.author(new AuthorId(text.strip()));
    if (byId.isPresent()) {
      return new Found(List.of(byId.get()));
    }
    var query = new AuthorQuery(text, AuthorSort.NAME, true);
    List<AuthorRecord> named =
        library.authors(query, PageRequest.first(CANDIDATES), () -> false).authors();
    List<AuthorRecord> exactly =
        named.stream()
            .filter(a -> TextFolding.words(a.author().name()).equals(TextFolding.words(text)))
            .toList();
    return new Found(exactly.size() == 1 ? exactly : named);
  }
}
