package dev.byline.ui.model;

import dev.byline.archive.Corrections;
import dev.byline.model.AuthorId;
import java.io.IOException;

/// A source of the user's corrections to an author's pages.
@FunctionalInterface
public interface CorrectedPages {
  Corrections corrections(AuthorId author) throws IOException;
}
