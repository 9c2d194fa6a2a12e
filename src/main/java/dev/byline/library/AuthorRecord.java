package dev.byline.library;

import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.PartialDate;
import java.util.List;
import java.util.Optional;

/// An author of the library, as the current capture of the author's page tells it.
///
/// Where the newest capture gives no figures, as that of a homepage, the current one is the newest
/// that does; the papers are those of the newest.
///
/// Where the user made several authors one, the current capture is that of the author who was kept
/// or, if that page gives no figures, the newest of those that do; the others add what it does not
/// say. The count of papers is left out where other pages list as many as it counts, or more.
///
/// @param nameVariants other spellings seen for this author, most frequent first, without
///   `author.name()`
/// @param captured the day of the current capture, where known
/// @param format `profile-page`, `homepage`
/// @param page content hash of the current capture's raw page
/// @param source name of the file the current capture came from
/// @param papersListed how many papers the current capture lists, or, where the user made several
///   authors one, the current captures of all of them together
/// @param newestPaper date of the newest of them
/// @param captures how many captures there are, the current one included
public record AuthorRecord(
    AuthorId id,
    Author author,
    List<String> nameVariants,
    Optional<CaptureDay> captured,
    String format,
    String page,
    String source,
    int papersListed,
    Optional<PartialDate> newestPaper,
    int captures) {

  public AuthorRecord {
    nameVariants = List.copyOf(nameVariants);
  }

  /// Whether the current capture marks the papers with public code, so that the others have none.
  /// Homepages and data sets never speak of it.
  public boolean tellsOfCode() {
    return format.equals("profile-page");
  }

  public AuthorRecord withPapersListed(int newPapersListed) {
    return new AuthorRecord(
        id,
        author,
        nameVariants,
        captured,
        format,
        page,
        source,
        newPapersListed,
        newestPaper,
        captures);
  }
}
