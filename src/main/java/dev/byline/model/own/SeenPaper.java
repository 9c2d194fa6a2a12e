package dev.byline.model.own;

import dev.byline.model.PaperId;

/// A paper as it was when the user last looked at a saved search.
///
/// @param digest a short hash of its data, to tell whether it has changed since
public record SeenPaper(PaperId paper, String title, String digest) {

  SeenPaper with(PaperId newPaper) {
    return new SeenPaper(newPaper, title, digest);
  }
}
