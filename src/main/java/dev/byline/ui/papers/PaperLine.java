package dev.byline.ui.papers;

import dev.byline.library.PaperHit;
import dev.byline.library.query.TextRange;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.ui.kit.OneLine;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.OwnerMatch;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The authors of a paper as pieces of a line of text.
final class PaperLine {

  private PaperLine() {}

  /// The authors, those whose page lists the paper in bold.
  ///
  /// @param author whose page is shown; empty where papers of all are
  static List<OneLine.Piece> authors(PaperHit hit, Optional<AuthorId> author) {
    Paper paper = hit.paper();
    var owner = OwnerMatch.shown(hit.profiles(), author);
    var pieces = new ArrayList<OneLine.Piece>();
    for (int i = 0; i < paper.authors().size(); i++) {
      if (i > 0) {
        add(pieces, new OneLine.Piece(", ", false, ""));
      }
      String name = paper.authors().get(i);
      List<TextRange> marks = i < hit.authorMarks().size() ? hit.authorMarks().get(i) : List.of();
      String style = owner.is(name) ? Style.OWNER : "";
      marked(name, marks, style).forEach(piece -> add(pieces, piece));
    }
    if (paper.moreAuthors()) {
      add(pieces, new OneLine.Piece(" " + Wording.of("paper.etAl"), false, ""));
    }
    return pieces;
  }

  /// Adds what looks like the piece before it to that piece: each has nodes of its own in the row.
  private static void add(List<OneLine.Piece> pieces, OneLine.Piece next) {
    boolean goesOn =
        !pieces.isEmpty()
            && pieces.getLast().marked() == next.marked()
            && pieces.getLast().style().equals(next.style());
    String text = goesOn ? pieces.removeLast().text() + next.text() : next.text();
    pieces.add(new OneLine.Piece(text, next.marked(), next.style()));
  }

  private static List<OneLine.Piece> marked(String text, List<TextRange> marks, String style) {
    var pieces = new ArrayList<OneLine.Piece>();
    int done = 0;
    for (TextRange mark : marks) {
      int from = Math.clamp(mark.from(), done, text.length());
      int to = Math.clamp(mark.to(), from, text.length());
      pieces.add(new OneLine.Piece(text.substring(done, from), false, style));
      pieces.add(new OneLine.Piece(text.substring(from, to), true, style));
      done = to;
    }
    pieces.add(new OneLine.Piece(text.substring(done), false, style));
    pieces.removeIf(piece -> piece.text().isEmpty());
    return pieces;
  }
}
