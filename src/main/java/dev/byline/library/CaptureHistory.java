package dev.byline.library;

import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.List;

/// The captures of authors' pages, parsed again from the original text.
@FunctionalInterface
public interface CaptureHistory {

  /// The profiles in the captures of an author's page, oldest first; empty for an author without a
  /// page, who has only papers of a data set.
  List<CapturedProfile> profiles(AuthorId author) throws IOException;
}
