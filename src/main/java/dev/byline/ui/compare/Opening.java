package dev.byline.ui.compare;

import dev.byline.compare.chart.Target;
import dev.byline.library.PaperQuery;
import dev.byline.model.PaperId;
import java.util.function.Consumer;

/// Leads out of the comparison, to papers.
///
/// @param papers shows the papers of a query
/// @param paper reads one paper
public record Opening(Consumer<PaperQuery> papers, Consumer<PaperId> paper) {

  /// Shows what a mark stands for.
  void go(Target target) {
    papers.accept(target.query());
    target.paper().ifPresent(paper);
  }
}
