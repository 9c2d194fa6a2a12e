package dev.byline.parse;

import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.wording.Wording;
import java.util.Optional;

/// The origin of a page, as far as parsing depends on it.
///
/// @param fileName for messages and as the author's name if the page gives none
/// @param captured the day of the capture, where known
/// @param lesson the marked entry in whose style the page is read, where there is one
public record PageOrigin(String fileName, Optional<CaptureDay> captured, Optional<Lesson> lesson) {

  /// The name for the author of a page that names nobody.
  public String unknownAuthor() {
    return Wording.of("page.unknownAuthor", fileName);
  }
}
