package dev.byline.ingest;

import dev.byline.archive.Decision;
import dev.byline.model.AuthorId;
import java.util.List;

/// A reviewed page that is in the library now.
///
/// @param page its content hash
/// @param authors whose profiles it holds, in order
/// @param isNew whether the library had it not
/// @param undo what takes all of it back
public record Added(String page, List<AuthorId> authors, boolean isNew, List<Decision> undo) {

  public Added {
    authors = List.copyOf(authors);
    undo = List.copyOf(undo);
  }
}
