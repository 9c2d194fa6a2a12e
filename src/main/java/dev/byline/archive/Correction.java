package dev.byline.archive;

import java.util.Optional;

/// Another value for a field than a page has.
///
/// A correction of a fact holds for every capture of the author. What is counted anew for each
/// capture is corrected only as long as a page gives the same count.
///
/// @param read what was read on the page when it was corrected, as a text; empty for nothing
/// @param value what counts in its place, as a text, empty for nothing; absent to take the page's
///   value again
public record Correction(FieldPlace place, String read, Optional<String> value) {

  /// True if it says something of a page on which `now` is read.
  boolean holds(String now) {
    return !place.isCounted() || read.equals(now);
  }
}
