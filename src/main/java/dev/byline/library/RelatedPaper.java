package dev.byline.library;

import java.util.List;

/// A paper that has to do with another.
///
/// @param paper without marks
/// @param words folded words that both have in title or abstract, those that tell most first
public record RelatedPaper(PaperHit paper, List<String> words) {

  public RelatedPaper {
    words = List.copyOf(words);
  }
}
