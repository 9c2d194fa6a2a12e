package dev.byline.parse.homepage;

import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.List;

/// A table of the confidence that is stated of papers against the share of them that are right.
public final class ConfidenceTable {

  private static final double[] BOUNDS = {0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};

  private record Stated(double confidence, boolean right) {}

  private final List<Stated> stated = new ArrayList<>();

  /// Adds the papers read from a page.
  ///
  /// @param titles the right ones, folded
  public void add(List<Paper> papers, List<String> titles) {
    var open = new ArrayList<>(titles);
    for (Paper paper : papers) {
      add(paper.confidence(), open.remove(TextFolding.words(paper.title())));
    }
  }

  public void add(double confidence, boolean right) {
    stated.add(new Stated(confidence, right));
  }

  /// The share of right ones among those stated with a confidence from `from` to below `to`.
  public double right(double from, double to) {
    return stated.stream()
        .filter(one -> one.confidence() >= from && one.confidence() < to)
        .mapToDouble(one -> one.right() ? 1 : 0)
        .average()
        .orElse(1);
  }

  /// Rows of Markdown: stated, papers, mean stated, found.
  public String rows() {
    var rows = new StringBuilder("| Stated | Papers | Mean | Right |\n|---|---|---|---|\n");
    for (int i = BOUNDS.length - 2; i >= 0; i--) {
      double from = BOUNDS[i];
      double to = BOUNDS[i + 1];
      List<Stated> in =
          stated.stream().filter(one -> one.confidence() >= from && one.confidence() < to).toList();
      if (!in.isEmpty()) {
        double mean = in.stream().mapToDouble(Stated::confidence).average().orElse(0);
        rows.append(
            "| %.2f to %.2f | %d | %.3f | %.3f |%n"
                .formatted(from, Math.min(1, to), in.size(), mean, right(from, to)));
      }
    }
    return rows.append(
            "| 0.90 and more | %d | | %.3f |%n"
                .formatted(
                    stated.stream().filter(one -> one.confidence() >= 0.9).count(),
                    right(0.9, 1.01)))
        .toString();
  }
}
