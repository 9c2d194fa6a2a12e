package dev.byline.parse;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import java.util.List;

/// A receiver of the content of a page, in page order, while it is parsed. So a page of any length
/// can be read in bounded memory.
public interface PageSink {

  /// The text of the next line of the page, blank ones too, in NFC; comes before the line's label.
  default void line(String text) {}

  /// A paper of the profile that is being read.
  void paper(Paper paper);

  /// A paper of a data set whose records may give identifiers of their authors.
  ///
  /// @param authorIds in the order of the authors, those of one parted by blanks, "" for one who
  ///   has none; no elements where there are none at all
  default void paper(Paper paper, List<String> authorIds) {
    paper(paper);
  }

  /// The end of a profile: its author, known only now, since a missing name follows from the
  /// papers.
  void endProfile(Author author);

  /// The label of a line that is not blank; each such line comes once, in ascending order.
  void label(LineLabel label);

  void issue(ParseIssue issue);

  /// A record of a data set that gives no paper, and why.
  default void leftOut(ParseIssue reason) {
    issue(reason);
  }
}
