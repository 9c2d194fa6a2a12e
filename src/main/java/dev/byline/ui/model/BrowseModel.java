package dev.byline.ui.model;

import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.HitCount;
import dev.byline.library.HitFacets;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.AuthorId;
import dev.byline.ui.kit.WindowPage;
import dev.byline.ui.kit.list.PagedList;
import dev.byline.ui.window.Latest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The model of the search: the current query, its papers and the counts of the filters.
///
/// Used on the thread of `ui` only; the library is queried on threads of `work`. Only the newest
/// query is answered: results of earlier ones are discarded. The first page of results arrives
/// first, then the exact count and the counts of the filters.
public final class BrowseModel {

  /// The facets that the filters show.
  static final EnumSet<Facet> SHOWN =
      EnumSet.of(
          Facet.CATEGORY,
          Facet.POSITION,
          Facet.CODE,
          Facet.SCORE,
          Facet.CITATIONS,
          Facet.COAUTHOR,
          Facet.AFFILIATION,
          Facet.VENUE,
          Facet.TAG);

  /// Years part into so many categories at most: more colours cannot be told apart.
  private static final int STACKED_CATEGORIES = 5;

  /// Above this many hits the years are not parted: it takes a question for each category.
  private static final int STACKED_HITS = 20_000;

  private final Library library;
  private final Latest papers;
  private final Latest counts;
  private final Latest firstAuthor;
  private final ReadOnlyObjectWrapper<PaperQuery> query =
      new ReadOnlyObjectWrapper<>(this, "query", PaperQuery.ALL);
  private final ReadOnlyObjectWrapper<ResultState> results =
      new ReadOnlyObjectWrapper<>(this, "results", new ResultState.Idle());
  private final ReadOnlyObjectWrapper<Map<Facet, List<FacetValue>>> facets =
      new ReadOnlyObjectWrapper<>(this, "facets", Map.of());
  private final ReadOnlyObjectWrapper<YearStack> years =
      new ReadOnlyObjectWrapper<>(this, "years", YearStack.NONE);
  private final PagedList<PaperHit> rows;
  private final VisitHistory history = new VisitHistory();
  private final ObjectProperty<PaperSort> defaultSort =
      new SimpleObjectProperty<>(this, "defaultSort", PaperSort.NEWEST);

  /// The text that was typed last; of relevance as order where it says none.
  private PaperQuery typed = PaperQuery.ALL;

  /// The order that is chosen beside the text, which holds as long as the text says none.
  private PaperSort chosenSort = PaperSort.RELEVANCE;

  private boolean typing;
  private Optional<AuthorId> lastAuthor = Optional.empty();

  public BrowseModel(Library library, Executor work, Executor ui) {
    this.library = library;
    papers = new Latest(work, ui);
    counts = new Latest(work, ui);
    firstAuthor = new Latest(work, ui);
    rows = new PagedList<>(work, ui, this::failed);
  }

  public ReadOnlyObjectProperty<PaperQuery> query() {
    return query.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<ResultState> results() {
    return results.getReadOnlyProperty();
  }

  /// Counts of the values one may choose in a facet, over the hits of the query without what is
  /// chosen in that facet.
  public ReadOnlyObjectProperty<Map<Facet, List<FacetValue>>> facets() {
    return facets.getReadOnlyProperty();
  }

  /// The hits of the query per year and category, whatever range of dates is chosen. The chosen
  /// years are among them, though they have no hits.
  public ReadOnlyObjectProperty<YearStack> years() {
    return years.getReadOnlyProperty();
  }

  /// The papers of the last good answer, a window on them.
  public PagedList<PaperHit> rows() {
    return rows;
  }

  public ReadOnlyBooleanProperty backPossible() {
    return history.backPossible();
  }

  public ReadOnlyBooleanProperty forwardPossible() {
    return history.forwardPossible();
  }

  /// Asks `newQuery`, as a new place in the history; what is asked already is not asked again.
  public void show(PaperQuery newQuery) {
    typing = false;
    if (newQuery.sort() != query.get().sort()) {
      typed = typed.withSort(PaperSort.RELEVANCE);
    }
    history.papers(newQuery);
    go(newQuery);
  }

  /// The places visited.
  public VisitHistory history() {
    return history;
  }

  /// Takes note that `page` covers the papers of the present query, as a new place.
  public void visit(WindowPage page) {
    typing = false;
    history.page(query.get(), page);
  }

  /// Takes note that the papers of the present query are shown.
  public void visitPapers() {
    history.papers(query.get());
  }

  /// Takes note that another paper is shown, as a new place: not the next of the list, but where a
  /// link led.
  public void visitPaper() {
    typing = false;
    history.again(query.get());
  }

  /// Asks the present query with a change.
  public void update(UnaryOperator<PaperQuery> change) {
    show(change.apply(query.get()));
  }

  /// Asks for what is typed with the filters that are set elsewhere: `text` stands for the words
  /// and filters that were typed before. Typing on replaces the place in the history.
  public void type(PaperQuery text) {
    chosenSort = sortBesideText();
    PaperQuery asked = query.get().withSort(chosenSort);
    for (Clause clause : typed.filters()) {
      asked = asked.without(clause);
    }
    asked = asked.withWords(text.words());
    for (Clause filter : text.filters()) {
      asked = set(asked, filter);
    }
    typed = text;
    if (text.sort() != PaperSort.RELEVANCE) {
      asked = asked.withSort(text.sort());
    }
    if (typing && !asked.equals(query.get())) {
      history.replace(asked);
    } else {
      history.papers(asked);
    }
    typing = true;
    go(asked);
  }

  private boolean isSortTyped() {
    return typed.sort() != PaperSort.RELEVANCE && typed.sort() == query.get().sort();
  }

  private PaperSort sortBesideText() {
    return isSortTyped() ? chosenSort : query.get().sort();
  }

  /// The part of the query that is seen as text: its words, and the filters and the order that were
  /// typed.
  public PaperQuery typed() {
    PaperQuery shown = PaperQuery.ALL.withWords(query.get().words());
    shown = isSortTyped() ? shown.withSort(typed.sort()) : shown;
    for (Clause filter : typed.filters()) {
      shown = query.get().clauses().contains(filter) ? shown.and(filter) : shown;
    }
    return shown;
  }

  /// A filter stands once: a new one takes the place of one of its kind.
  private static PaperQuery set(PaperQuery query, Clause filter) {
    return switch (filter) {
      case Clause.OneOf one -> query.choosing(one.facet(), one.values());
      case Clause.Published dates -> query.published(dates.from(), dates.to());
      default -> query.and(filter);
    };
  }

  /// Shows the papers of one author, all of them.
  public void showAuthor(AuthorId author) {
    show(startingSort(PaperQuery.ALL.and(Clause.OneOf.profile(author))));
  }

  /// The order in which papers are listed first, until another is chosen.
  public ObjectProperty<PaperSort> defaultSort() {
    return defaultSort;
  }

  /// Without words the best match is the newest.
  private PaperQuery startingSort(PaperQuery query) {
    PaperSort sort = defaultSort.get();
    return sort == PaperSort.NEWEST ? query : query.withSort(sort);
  }

  /// Shows the papers of all.
  public void showAll() {
    show(startingSort(PaperQuery.ALL));
  }

  /// Goes back to the author who was shown last, else to the first of the library.
  public void showLastAuthor() {
    if (lastAuthor.isPresent()) {
      showAuthor(lastAuthor.get());
      return;
    }
    firstAuthor.ask(
        cancelled -> library.authors(AuthorQuery.ALL, PageRequest.first(1), cancelled).authors(),
        authors -> authors.stream().map(AuthorRecord::id).findFirst().ifPresent(this::showAuthor),
        this::failed);
  }

  /// Begins at `start` instead of all papers, with nothing to go back to.
  public void begin(PaperQuery start) {
    history.replace(start);
    go(start);
  }

  /// Goes on with `author`, since the id that was asked for leads to this one.
  public void lead(AuthorId author) {
    if (author().filter(asked -> !asked.equals(author)).isPresent()) {
      begin(query.get().choosing(Facet.PROFILE, List.of(author.value())));
    }
  }

  /// The one author whose page the query is about.
  public Optional<AuthorId> author() {
    return authorOf(query.get());
  }

  public static Optional<AuthorId> authorOf(PaperQuery query) {
    var chosen = query.chosen(Facet.PROFILE);
    return chosen.size() == 1 ? Optional.of(new AuthorId(chosen.first())) : Optional.empty();
  }

  /// Takes all words and filters away but the author; an order that was typed goes with the text.
  public void clear() {
    PaperQuery all = PaperQuery.ALL.withSort(sortBesideText());
    show(author().map(id -> all.and(Clause.OneOf.profile(id))).orElse(all));
  }

  public void back() {
    typing = false;
    history.back(this::go);
  }

  public void forward() {
    typing = false;
    history.forward(this::go);
  }

  /// Asks the present query again, since the library has changed.
  public void refresh() {
    ask(query.get());
  }

  /// Counts the hits' values again, since the user has marked some. The papers stay as they are
  /// until something is asked: what one looks at must not vanish because one marks it.
  public void recount() {
    if (results.get() instanceof ResultState.Loaded loaded) {
      count(loaded.query());
    }
  }

  private void go(PaperQuery newQuery) {
    firstAuthor.cancel();
    if (!newQuery.equals(query.get()) || results.get() instanceof ResultState.Idle) {
      authorOf(newQuery).ifPresent(author -> lastAuthor = Optional.of(author));
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
    rows.show(
        Math.toIntExact(page.count().value()),
        page.hits(),
        (from, size, cancelled) ->
            library.papers(asked, PageRequest.at(from, size), cancelled).hits());
    results.set(new ResultState.Loaded(asked, page, page.count()));
    count(asked);
  }

  private void count(PaperQuery asked) {
    counts.ask(cancelled -> count(asked, cancelled), this::counted, this::failed);
  }

  private record Counts(HitCount count, Map<Facet, List<FacetValue>> facets, YearStack years) {}

  private Counts count(PaperQuery asked, BooleanSupplier cancelled) throws IOException {
    HitFacets found = library.facets(asked, SHOWN, cancelled);
    return new Counts(
        new HitCount(found.hits(), true), found.values(), countYears(asked, found, cancelled));
  }

  private YearStack countYears(PaperQuery asked, HitFacets found, BooleanSupplier cancelled)
      throws IOException {
    PaperQuery anyDate = asked.published(Optional.empty(), Optional.empty());
    PaperYears all = PaperYears.of(countYears(anyDate, cancelled));
    var stacked = new ArrayList<YearStack.OfCategory>();
    if (found.hits() <= STACKED_HITS) {
      for (String category : stackedCategories(asked, found)) {
        PaperQuery ofCategory = anyDate.choosing(Facet.CATEGORY, List.of(category));
        stacked.add(new YearStack.OfCategory(category, countYears(ofCategory, cancelled)));
      }
    }
    return YearStack.of(asked.published().map(all::covering).orElse(all), stacked);
  }

  private List<FacetValue> countYears(PaperQuery asked, BooleanSupplier cancelled)
      throws IOException {
    return library.facets(asked, EnumSet.of(Facet.YEAR), cancelled).of(Facet.YEAR);
  }

  private static List<String> stackedCategories(PaperQuery asked, HitFacets found) {
    var chosen = asked.chosen(Facet.CATEGORY);
    return found.of(Facet.CATEGORY).stream()
        .map(FacetValue::value)
        .filter(category -> chosen.isEmpty() || chosen.contains(category))
        .limit(STACKED_CATEGORIES)
        .toList();
  }

  private void counted(Counts counted) {
    years.set(counted.years());
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
}
