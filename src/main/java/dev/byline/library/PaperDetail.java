package dev.byline.library;

import dev.byline.library.query.TextRange;
import java.util.List;

/// A whole paper, and where a query matches it.
///
/// @param titleMarks parts of the title that match, ascending, apart
/// @param authorMarks for each author, in order, the parts of the name that match
/// @param abstractMarks parts of the abstract that match, ascending, apart
public record PaperDetail(
    PaperRecord record,
    List<TextRange> titleMarks,
    List<List<TextRange>> authorMarks,
    List<TextRange> abstractMarks) {

  public PaperDetail {
    titleMarks = List.copyOf(titleMarks);
    authorMarks = List.copyOf(authorMarks);
    abstractMarks = List.copyOf(abstractMarks);
  }
}
