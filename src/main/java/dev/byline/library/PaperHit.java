package dev.byline.library;

import dev.byline.library.query.TextRange;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import java.util.List;

/// One row of an answer: a paper without its abstract, and where the query matches it.
///
/// @param paper with everything but the abstract, which is left empty: see [Library#paper]
/// @param hasAbstract whether the paper has one
/// @param profiles the authors on whose pages the paper is listed
/// @param titleMarks parts of the title that match, ascending, apart
/// @param authorMarks for each author, in order, the parts of the name that match
public record PaperHit(
    PaperId id,
    Paper paper,
    boolean hasAbstract,
    List<ProfileRef> profiles,
    List<TextRange> titleMarks,
    List<List<TextRange>> authorMarks) {

  public PaperHit {
    profiles = List.copyOf(profiles);
    titleMarks = List.copyOf(titleMarks);
    authorMarks = List.copyOf(authorMarks);
  }

  /// The same row with other data of the paper.
  public PaperHit with(Paper newPaper) {
    return newPaper.equals(paper)
        ? this
        : new PaperHit(id, newPaper, hasAbstract, profiles, titleMarks, authorMarks);
  }
}
