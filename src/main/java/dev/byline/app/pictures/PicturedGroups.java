package dev.byline.app.pictures;

import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.own.GroupStore;
import dev.byline.library.own.MemoryGroups;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Groups for pictures, of the first authors of a library.
final class PicturedGroups {

  private PicturedGroups() {}

  static GroupStore of(Library library) {
    var groups = new MemoryGroups();
    try {
      List<AuthorId> authors =
          library.authors(AuthorQuery.ALL, PageRequest.first(5), () -> false).authors().stream()
              .map(AuthorRecord::id)
              .toList();
      groups.create("Shortlist", authors.subList(0, Math.min(2, authors.size())));
      groups.create(
          "Dynamics seminar", authors.subList(Math.min(2, authors.size()), authors.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return groups;
  }
}
