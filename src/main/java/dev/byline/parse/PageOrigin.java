package dev.byline.parse;

import dev.byline.model.CaptureDay;
import dev.byline.wording.Wording;
import java.util.Optional;

/// Where a page comes from, as far as its reading depends on it.
///
/// @param fileName for messages and for the name of an author the page does not name
/// @param captured the day on which the page was copied, where known
public record PageOrigin(String fileName, Optional<CaptureDay> captured) {

  /// What the author of a page is called that names nobody.
  public String unknownAuthor() {
    return Wording.of("page.unknownAuthor", fileName);
  }
}
