package dev.byline.ui.browse;

import dev.byline.library.PaperHit;
import dev.byline.library.Range;
import dev.byline.model.Paper;
import dev.byline.ui.kit.OneLine;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/// The authors of a paper as pieces of a line of text.
final class PaperLine {

  private PaperLine() {}

  /// The authors, those whose page lists the paper in bold.
  static List<OneLine.Piece> authors(PaperHit hit) {
    Paper paper = hit.paper();
    var pieces = new ArrayList<OneLine.Piece>();
    for (int i = 0; i < paper.authors().size(); i++) {
      if (i > 0) {
        pieces.add(new OneLine.Piece(", ", false, ""));
      }
      String name = paper.authors().get(i);
      List<Range> marks = i < hit.authorMarks().size() ? hit.authorMarks().get(i) : List.of();
      String style = OwnerName.isOwner(name, hit.profiles()) ? Style.OWNER : "";
      pieces.addAll(marked(name, marks, style));
    }
    if (paper.moreAuthors()) {
      pieces.add(new OneLine.Piece(" " + Wording.of("paper.etAl"), false, ""));
    }
    return pieces;
  }

  private static List<OneLine.Piece> marked(String text, List<Range> marks, String style) {
    var pieces = new ArrayList<OneLine.Piece>();
    int done = 0;
    for (Range mark : marks) {
      int from = Math.clamp(mark.from(), done, text.length());
      int to = Math.clamp(mark.to(), from, text.length());
      add(pieces, text.substring(done, from), false, style);
      add(pieces, text.substring(from, to), true, style);
      done = to;
    }
    add(pieces, text.substring(done), false, style);
    return pieces;
  }

  private static void add(List<OneLine.Piece> pieces, String text, boolean marked, String style) {
    if (!text.isEmpty()) {
      pieces.add(new OneLine.Piece(text, marked, style));
    }
  }
}
