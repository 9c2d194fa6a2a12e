package dev.byline.parse;

import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.wording.Wording;
import java.util.Optional;

/// Where a page comes from, as far as its reading depends on it.
///
/// @param fileName for messages and for the name of an author the page does not name
/// @param captured the day on which the page was copied, where known
/// @param lesson the marked entry in whose style the page is read, where there is one
public record PageOrigin(String fileName, Optional<CaptureDay> captured, Optional<Lesson> lesson) {

  /// What the author of a page is called that names nobody.
  public String unknownAuthor() {
    return Wording.of("page.unknownAuthor", fileName);
  }
}
