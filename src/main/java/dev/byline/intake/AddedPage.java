package dev.byline.intake;

import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.model.AuthorId;
import java.util.List;
import java.util.Optional;

/// A reviewed page that is in the library now.
///
/// @param page its content hash
/// @param authors whose profiles it holds, in order
/// @param isNew whether the library had it not
/// @param before the capture of a page that the library had, as it was
/// @param undo with it what takes all of it back
public record AddedPage(
    String page,
    List<AuthorId> authors,
    boolean isNew,
    Optional<Capture> before,
    List<Decision> undo) {

  public AddedPage {
    authors = List.copyOf(authors);
    undo = List.copyOf(undo);
  }
}
