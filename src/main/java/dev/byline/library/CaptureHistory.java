package dev.byline.library;

import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.List;

/// The captures of authors' pages, parsed again from the original text.
@FunctionalInterface
public interface CaptureHistory {

  /// What the captures of an author's page told, the oldest first; none for an author who has no
  /// page, but papers of a data set.
  List<CapturedProfile> profiles(AuthorId author) throws IOException;
}
