package dev.byline.ui.compare;

import dev.byline.compare.chart.ChartLink;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The links from the comparison to papers.
///
/// @param papers shows the papers of a query
/// @param paper reads one paper
/// @param author shows an author's page
/// @param present the author somebody was looking at
/// @param exportAuthors saves the authors of the ranking
public record PaperOpening(
    Consumer<PaperQuery> papers,
    Consumer<PaperId> paper,
    Consumer<AuthorId> author,
    Supplier<Optional<AuthorId>> present,
    Runnable exportAuthors) {

  /// Shows what a mark stands for.
  void go(ChartLink target) {
    papers.accept(target.query());
    target.paper().ifPresent(paper);
  }
}
