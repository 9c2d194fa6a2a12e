package dev.byline.ui.intake;

import dev.byline.parse.LineLabel;
import dev.byline.parse.ParseIssue;
import dev.byline.stats.citations.Flag;
import dev.byline.ui.source.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A place of a page that a person should look at.
///
/// @param line from 1
/// @param message what is the matter, as a sentence; empty for a line that was not recognised
record Doubt(Kind kind, int line, Optional<Spot> spot, String message) {

  enum Kind {
    UNRECOGNISED,
    /// A value that was inferred, left out, or cannot be right.
    DOUBTFUL
  }

  /// All doubts about a page, in the order of its lines.
  static List<Doubt> of(Draft draft) {
    var byLine = new HashMap<Integer, LineLabel>();
    draft.page().labels().forEach(label -> byLine.put(label.line(), label));
    var doubts = new ArrayList<Doubt>();
    for (LineLabel label : draft.page().labels()) {
      if (label.kind() == LineLabel.Kind.UNRECOGNISED) {
        doubts.add(new Doubt(Kind.UNRECOGNISED, label.line(), Spot.of(label), ""));
      }
    }
    for (ParseIssue issue : draft.page().issues()) {
      Optional<Spot> spot = Optional.ofNullable(byLine.get(issue.line())).flatMap(Spot::of);
      if (issue.severity() != ParseIssue.Severity.INFO) {
        doubts.add(new Doubt(Kind.DOUBTFUL, issue.line(), spot, issue.message()));
      }
    }
    for (int i = 0; i < draft.profiles().size(); i++) {
      for (Flag flag : draft.profiles().get(i).flags()) {
        var head = new Spot(i, -1);
        int line = lineOf(flag, head, draft);
        doubts.add(new Doubt(Kind.DOUBTFUL, line, Optional.of(head), flag.message()));
      }
    }
    doubts.sort(Comparator.comparingInt(Doubt::line));
    return List.copyOf(doubts);
  }

  /// The line of the head that gives the figure; the head's first line where none does.
  private static int lineOf(Flag flag, Spot head, Draft draft) {
    String word =
        switch (flag.figure()) {
          case H_INDEX, H_INDEX_SINCE -> "index";
          case I10_INDEX, I10_INDEX_SINCE -> "i10";
          case PAPERS -> "paper";
          case CITATIONS, CITATIONS_SINCE, CITATIONS_PER_YEAR -> "citation";
          case NOVELTY -> "novelty";
          case AI_SCORE -> "score";
        };
    int first = 0;
    for (LineLabel label : draft.page().labels()) {
      if (Spot.of(label).equals(Optional.of(head))) {
        first = first == 0 ? label.line() : first;
        String text = draft.page().lines().get(label.line() - 1);
        if (label.kind() == LineLabel.Kind.FIGURE && text.toLowerCase(Locale.ROOT).contains(word)) {
          return label.line();
        }
      }
    }
    return Math.max(1, first);
  }
}
