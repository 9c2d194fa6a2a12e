package dev.byline.parse;

import dev.byline.model.Paper;
import dev.byline.parse.html.Hints;
import java.util.List;
import java.util.Optional;

/// A reader of lists of papers by a page's markup. Implementations are loaded by
/// [java.util.ServiceLoader] and keep no state between calls.
public interface MarkupReader {

  /// The list of papers on a page; empty if its markup shows none.
  ///
  /// @param lines of the page's text
  Optional<MarkedList> read(List<String> lines, Hints hints);

  /// Papers in their order on the page.
  ///
  /// @param owner whose page it is, by its title, its headings and its authors
  /// @param isNamed whether the markup itself says which parts are titles
  record MarkedList(List<MarkedPaper> papers, Optional<String> owner, boolean isNamed) {

    public MarkedList {
      papers = List.copyOf(papers);
    }
  }

  /// A paper and where it stands; lines count from 1.
  ///
  /// @param titleLine the line on which the title begins
  record MarkedPaper(Paper paper, int firstLine, int lastLine, int titleLine) {}
}
