package dev.byline.who;

import dev.byline.archive.Evidence;
import dev.byline.library.AuthorRecord;
import dev.byline.model.PaperId;
import java.util.List;

/// A suggestion that the papers of an author are those of several people, with the evidence: no
/// co-author and no field is that of two of them.
///
/// @param parts the papers of each, most papers first; at least two
public record SplitProposal(AuthorRecord author, List<Part> parts) {

  public SplitProposal {
    parts = List.copyOf(parts);
  }

  /// The papers that would be one person's.
  ///
  /// @param titles of the papers, in their order
  /// @param reasons co-authors, categories and years
  public record Part(List<PaperId> papers, List<String> titles, List<Evidence.Reason> reasons) {

    public Part {
      papers = List.copyOf(papers);
      titles = List.copyOf(titles);
      reasons = List.copyOf(reasons);
    }
  }
}
