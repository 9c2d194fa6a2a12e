package dev.byline.ui.browse;

import dev.byline.library.Clause;
import dev.byline.library.Facet;
import dev.byline.library.FacetValue;
import dev.byline.library.HitCount;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.PaperQuery;
import dev.byline.library.PaperSort;
import dev.byline.model.AuthorId;
import dev.byline.ui.kit.Latest;
import dev.byline.ui.kit.PagedList;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is asked and what is answered: one query in, the papers and the counts of the filters out.
///
/// Used on the thread of `ui` only; the library is asked on threads of `work`. The newest query
/// wins: answers to older ones are dropped. The first page comes first; the exact count and the
/// counts of the filters follow.
public final class BrowseModel {

  /// The facets that the filters show.
  static final EnumSet<Facet> SHOWN = EnumSet.of(Facet.CATEGORY, Facet.CODE, Facet.AFFILIATION);

  private final Library library;
  private final Latest papers;
  private final Latest counts;
  private final ReadOnlyObjectWrapper<PaperQuery> query =
      new ReadOnlyObjectWrapper<>(this, "query", PaperQuery.ALL);
  private final ReadOnlyObjectWrapper<ResultState> results =
      new ReadOnlyObjectWrapper<>(this, "results", new ResultState.Idle());
  private final ReadOnlyObjectWrapper<Map<Facet, List<FacetValue>>> facets =
      new ReadOnlyObjectWrapper<>(this, "facets", Map.of());
  private final ReadOnlyBooleanWrapper backPossible = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper forwardPossible = new ReadOnlyBooleanWrapper();
  private final PagedList<PaperHit> rows;
  private final History<PaperQuery> history = new History<>(PaperQuery.ALL);
  private boolean typing;

  public BrowseModel(Library library, Executor work, Executor ui) {
    this.library = library;
    papers = new Latest(work, ui);
    counts = new Latest(work, ui);
    rows = new PagedList<>(this::page, work, ui, this::failed);
  }

  public ReadOnlyObjectProperty<PaperQuery> query() {
    return query.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<ResultState> results() {
    return results.getReadOnlyProperty();
  }

  /// Counts of the values one may choose in a facet, over the hits of the query without what is
  /// chosen in that facet. For [Facet#YEAR] the range of dates does not count either.
  public ReadOnlyObjectProperty<Map<Facet, List<FacetValue>>> facets() {
    return facets.getReadOnlyProperty();
  }

  /// The papers of the last good answer, a window on them.
  public PagedList<PaperHit> rows() {
    return rows;
  }

  public ReadOnlyBooleanProperty backPossible() {
    return backPossible.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty forwardPossible() {
    return forwardPossible.getReadOnlyProperty();
  }

  /// Asks `newQuery`, as a new place in the history; what is asked already is not asked again.
  public void show(PaperQuery newQuery) {
    typing = false;
    history.push(newQuery);
    go(newQuery);
  }

  /// Asks the present query with a change.
  public void update(UnaryOperator<PaperQuery> change) {
    show(change.apply(query.get()));
  }

  /// Asks for `words` with the same filters. Typing on replaces the place in the history.
  public void type(List<Clause> words) {
    PaperQuery typed = query.get().withWords(words);
    if (typing && !typed.equals(query.get())) {
      history.replace(typed);
    } else {
      history.push(typed);
    }
    typing = true;
    go(typed);
  }

  /// Shows the papers of one author, all of them.
  public void showAuthor(AuthorId author) {
    show(PaperQuery.ALL.and(Clause.OneOf.profile(author)));
  }

  /// The one author whose page the query is about.
  public Optional<AuthorId> author() {
    return authorOf(query.get());
  }

  static Optional<AuthorId> authorOf(PaperQuery query) {
    var chosen = query.chosen(Facet.PROFILE);
    return chosen.size() == 1 ? Optional.of(new AuthorId(chosen.first())) : Optional.empty();
  }

  /// Takes all words and filters away but the author.
  public void clear() {
    PaperSort sort = query.get().sort();
    PaperQuery all = PaperQuery.ALL.withSort(sort);
    show(author().map(id -> all.and(Clause.OneOf.profile(id))).orElse(all));
  }

  public void back() {
    typing = false;
    go(history.back());
  }

  public void forward() {
    typing = false;
    go(history.forward());
  }

  /// Asks the present query again, since the library has changed.
  public void refresh() {
    ask(query.get());
  }

  private void go(PaperQuery newQuery) {
    backPossible.set(history.hasBack());
    forwardPossible.set(history.hasForward());
    if (!newQuery.equals(query.get()) || results.get() instanceof ResultState.Idle) {
      query.set(newQuery);
      ask(newQuery);
    }
  }

  private void ask(PaperQuery asked) {
    counts.cancel();
    results.set(new ResultState.Loading(asked, results.get().last()));
    papers.ask(
        cancelled -> library.papers(asked, PageRequest.first(PagedList.PAGE_SIZE), cancelled),
        page -> loaded(asked, page),
        this::failed);
  }

  private void loaded(PaperQuery asked, PaperPage page) {
    rows.show(Math.toIntExact(page.count().value()), page.hits());
    results.set(new ResultState.Loaded(asked, page, page.count()));
    counts.ask(cancelled -> count(asked, page.count(), cancelled), this::counted, this::failed);
  }

  private record Counts(HitCount count, Map<Facet, List<FacetValue>> facets) {}

  private Counts count(PaperQuery asked, HitCount known, BooleanSupplier cancelled)
      throws IOException {
    HitCount exact =
        known.exact()
            ? known
            : library.papers(asked, PageRequest.first(1).exact(), cancelled).count();
    var found = new HashMap<>(library.facets(asked, SHOWN, cancelled));
    PaperQuery anyDate = asked.published(Optional.empty(), Optional.empty());
    found.putAll(library.facets(anyDate, EnumSet.of(Facet.YEAR), cancelled));
    return new Counts(exact, Map.copyOf(found));
  }

  private void counted(Counts counted) {
    facets.set(counted.facets());
    if (results.get() instanceof ResultState.Loaded loaded
        && !loaded.count().equals(counted.count())) {
      rows.resize(Math.toIntExact(counted.count().value()));
      results.set(loaded.withCount(counted.count()));
    }
  }

  private void failed(Exception cause) {
    results.set(new ResultState.Failed(query.get(), cause, results.get().last()));
  }

  private List<PaperHit> page(int from, int size, BooleanSupplier cancelled) throws IOException {
    PaperQuery shown = results.get().last().map(ResultState.Loaded::query).orElse(query.get());
    return library.papers(shown, PageRequest.at(from, size), cancelled).hits();
  }
}
