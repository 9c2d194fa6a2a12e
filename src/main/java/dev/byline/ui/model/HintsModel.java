package dev.byline.ui.model;

import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.RelatedPaper;
import dev.byline.library.SuggestionSource;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.library.query.QueryText;
import dev.byline.library.query.WordScope;
import dev.byline.model.PaperId;
import dev.byline.ui.window.Latest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The library's suggestions about the current selection. If a suggestion fails, it is omitted and
/// the failure is logged, since the window works without it.
///
/// Used on the thread of `ui` only; the library is queried on threads of `work`.
public final class HintsModel {

  /// As many as can be looked through at a glance.
  private static final int RELATED = 5;

  private final Library library;
  private final SuggestionSource suggestions;
  private final Latest elsewhereAsked;
  private final Latest relatedAsked;
  private final Latest meantAsked;
  private final ReadOnlyObjectWrapper<Optional<PaperQuery>> meant =
      new ReadOnlyObjectWrapper<>(this, "meant", Optional.empty());
  private final ReadOnlyObjectWrapper<OptionalLong> elsewhere =
      new ReadOnlyObjectWrapper<>(this, "elsewhere", OptionalLong.empty());
  private final ReadOnlyObjectWrapper<List<RelatedPaper>> related =
      new ReadOnlyObjectWrapper<>(this, "related", List.of());

  public HintsModel(Library library, SuggestionSource suggestions, Executor work, Executor ui) {
    this.library = library;
    elsewhereAsked = new Latest(work, ui);
    this.suggestions = suggestions;
    meantAsked = new Latest(work, ui);
    relatedAsked = new Latest(work, ui);
  }

  /// A query that one without matches may have meant.
  public ReadOnlyObjectProperty<Optional<PaperQuery>> meant() {
    return meant.getReadOnlyProperty();
  }

  /// Looks for what `query`, which finds nothing, may have meant.
  public void mean(PaperQuery query) {
    meant.set(Optional.empty());
    meantAsked.<Optional<PaperQuery>>ask(
        cancelled -> suggestions.didYouMean(query, cancelled),
        meant::set,
        _ -> meant.set(Optional.empty()));
  }

  /// The number of papers by anybody that match where none by the author does; empty until it is
  /// known.
  public ReadOnlyObjectProperty<OptionalLong> elsewhere() {
    return elsewhere.getReadOnlyProperty();
  }

  /// Counts what `query` finds among the papers of all.
  public void lookElsewhere(PaperQuery query) {
    elsewhere.set(OptionalLong.empty());
    PaperQuery ofAll = query.choosing(Facet.PROFILE, List.of());
    elsewhereAsked.<OptionalLong>ask(
        cancelled ->
            OptionalLong.of(
                library.papers(ofAll, PageRequest.first(1).exact(), cancelled).count().value()),
        elsewhere::set,
        _ -> {});
  }

  /// The difference between `meant` and `query`, as somebody would type it: without the filters
  /// that both have.
  public static String say(PaperQuery meant, PaperQuery query) {
    PaperQuery apart = meant;
    for (Clause filter : query.filters()) {
      apart = apart.without(filter);
    }
    PaperSort sort = meant.sort() == query.sort() ? PaperSort.RELEVANCE : meant.sort();
    PaperQuery typed = WordScope.of(apart).without(apart);
    return QueryText.printTyping(typed.withSort(sort)).strip();
  }

  /// The papers that have to do with the one that [#relate] named, the closest first.
  public ReadOnlyObjectProperty<List<RelatedPaper>> related() {
    return related.getReadOnlyProperty();
  }

  /// Looks for what has to do with a paper.
  public void relate(PaperId paper) {
    related.set(List.of());
    relatedAsked.<List<RelatedPaper>>ask(
        cancelled -> suggestions.related(paper, RELATED, cancelled),
        related::set,
        _ -> related.set(List.of()));
  }
}
