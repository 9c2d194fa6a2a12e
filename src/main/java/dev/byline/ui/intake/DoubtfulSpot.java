package dev.byline.ui.intake;

import dev.byline.parse.LineLabel;
import dev.byline.parse.ParseIssue;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.text.FlagText;
import dev.byline.ui.source.RecordSpot;
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
record DoubtfulSpot(Kind kind, int line, Optional<RecordSpot> spot, String message) {

  enum Kind {
    UNRECOGNISED,
    /// A value that was inferred, left out, or cannot be right.
    DOUBTFUL
  }

  /// All doubts about a page, in the order of its lines.
  static List<DoubtfulSpot> of(PageDraft draft) {
    var byLine = new HashMap<Integer, LineLabel>();
    draft.page().labels().forEach(label -> byLine.put(label.line(), label));
    var doubts = new ArrayList<DoubtfulSpot>();
    for (LineLabel label : draft.page().labels()) {
      if (label.kind() == LineLabel.Kind.UNRECOGNISED) {
        doubts.add(new DoubtfulSpot(Kind.UNRECOGNISED, label.line(), RecordSpot.of(label), ""));
      }
    }
    for (ParseIssue issue : draft.page().issues()) {
      Optional<RecordSpot> spot =
          Optional.ofNullable(byLine.get(issue.line())).flatMap(RecordSpot::of);
      if (issue.severity() != ParseIssue.Severity.INFO) {
        doubts.add(new DoubtfulSpot(Kind.DOUBTFUL, issue.line(), spot, issue.message()));
      }
    }
    for (int i = 0; i < draft.profiles().size(); i++) {
      for (FigureFlag flag : draft.profiles().get(i).flags()) {
        var head = new RecordSpot(i, -1);
        int line = lineOf(flag, head, draft);
        doubts.add(new DoubtfulSpot(Kind.DOUBTFUL, line, Optional.of(head), FlagText.of(flag)));
      }
    }
    doubts.sort(Comparator.comparingInt(DoubtfulSpot::line));
    return List.copyOf(doubts);
  }

  /// The line of the head that gives the figure; the head's first line where none does.
  private static int lineOf(FigureFlag flag, RecordSpot head, PageDraft draft) {
    String word =
        switch (flag.figure()) {
          case H_INDEX, H_INDEX_SINCE -> "index";
          case I10_INDEX, I10_INDEX_SINCE -> "i10";
          case PAPERS, PAPERS_PER_YEAR -> "paper";
          case CITATIONS, CITATIONS_SINCE, CITATIONS_PER_YEAR, TWO_YEAR_MEAN -> "citation";
          case NOVELTY -> "novelty";
          case AI_SCORE -> "score";
        };
    int first = 0;
    for (LineLabel label : draft.page().labels()) {
      if (RecordSpot.of(label).equals(Optional.of(head))) {
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
