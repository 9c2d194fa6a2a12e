package dev.byline.ui.compare;

import dev.byline.compare.Compared;
import dev.byline.compare.Comparer;
import dev.byline.compare.Entrant;
import dev.byline.compare.Topics;
import dev.byline.library.Facet;
import dev.byline.library.Library;
import dev.byline.library.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.ui.kit.Latest;
import dev.byline.ui.kit.Ticks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// What is compared, and the comparison: one request in, one comparison out.
///
/// The authors are those that are ticked. Used on the thread of `ui` only; the comparison is made
/// on threads of `work`, once the view has been opened.
public final class CompareModel {

  private final Library library;
  private final Comparer comparer;
  private final Latest latest;
  private final Latest topicSearch;
  private final Ticks ticks;
  private final BooleanProperty byCareer = new SimpleBooleanProperty(this, "byCareer");
  private final BooleanProperty allFigures = new SimpleBooleanProperty(this, "allFigures");
  private final ReadOnlyObjectWrapper<Comparer.Request> request =
      new ReadOnlyObjectWrapper<>(this, "request", Comparer.Request.of(List.of()));
  private final ReadOnlyObjectWrapper<CompareState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new CompareState.TooFew());
  private final ReadOnlyObjectWrapper<Optional<Topics>> topics =
      new ReadOnlyObjectWrapper<>(this, "topics", Optional.empty());
  private boolean open;

  /// @param ticks whose authors are compared
  public CompareModel(Library library, Ticks ticks, Executor work, Executor ui) {
    this.library = library;
    comparer = new Comparer(library);
    latest = new Latest(work, ui);
    topicSearch = new Latest(work, ui);
    this.ticks = ticks;
    ticks.ids().subscribe(this::choose);
  }

  /// What is asked.
  public ReadOnlyObjectProperty<Comparer.Request> request() {
    return request.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<CompareState> state() {
    return state.getReadOnlyProperty();
  }

  /// What the comparison's papers are about; empty until it is found out.
  ReadOnlyObjectProperty<Optional<Topics>> topics() {
    return topics.getReadOnlyProperty();
  }

  /// Whether years count from each author's first paper.
  public BooleanProperty byCareer() {
    return byCareer;
  }

  /// Whether every figure is shown, or those that most people ask for.
  BooleanProperty allFigures() {
    return allFigures;
  }

  /// Makes the comparison from now on whenever it changes.
  public void open() {
    if (!open) {
      open = true;
      refresh();
    }
  }

  /// Compares again, since the library has changed.
  public void refresh() {
    if (!open) {
      return;
    }
    Comparer.Request asked = request.get();
    if (!asked.isPossible()) {
      latest.cancel();
      state.set(new CompareState.TooFew());
      return;
    }
    state.set(new CompareState.Loading(state.get().seen()));
    latest.ask(
        cancelled -> comparer.compare(asked, cancelled),
        this::answered,
        cause -> state.set(new CompareState.Failed(cause)));
  }

  private void answered(Optional<Compared> answer) {
    topics.set(Optional.empty());
    topicSearch.cancel();
    state.set(
        answer.<CompareState>map(CompareState.Shown::new).orElseGet(CompareState.TooFew::new));
    answer.ifPresent(compared ->
        topicSearch.ask(
            cancelled -> Topics.of(compared, library, cancelled),
            found -> topics.set(Optional.of(found)),
            cause -> state.set(new CompareState.Failed(cause))));
  }

  /// Compares one author fewer.
  void remove(AuthorId author) {
    if (ticks.isTicked(author)) {
      ticks.toggle(author);
    }
  }

  /// Counts only papers of a range of years; with neither end, of any year.
  void years(OptionalInt from, OptionalInt to) {
    scope(scope().published(year(from), year(to)));
  }

  /// Counts papers of a category, or no longer does. With none chosen all categories count.
  void toggle(String category) {
    var chosen = new TreeSet<>(scope().chosen(Facet.CATEGORY));
    if (!chosen.remove(category)) {
      chosen.add(category);
    }
    scope(scope().choosing(Facet.CATEGORY, chosen));
  }

  /// Counts what `scope` finds.
  void scope(PaperQuery scope) {
    show(request.get().within(scope));
  }

  PaperQuery scope() {
    return request.get().scope();
  }

  /// Leaves a paper out to see what changes, or counts it again. No data changes.
  void leaveOut(PaperId paper, boolean out) {
    Set<PaperId> without = new HashSet<>(request.get().without());
    if (out) {
      without.add(paper);
    } else {
      without.remove(paper);
    }
    show(request.get().without(without));
  }

  /// Counts all papers of all years and categories.
  void countAll() {
    show(request.get().within(PaperQuery.ALL).without(Set.of()));
  }

  private void choose(List<AuthorId> authors) {
    List<Entrant> entrants = new ArrayList<>();
    authors.forEach(author -> entrants.add(new Entrant.One(author)));
    show(new Comparer.Request(entrants, scope(), request.get().without()));
  }

  private void show(Comparer.Request newRequest) {
    if (!newRequest.equals(request.get())) {
      request.set(newRequest);
      refresh();
    }
  }

  private static Optional<PartialDate> year(OptionalInt year) {
    return year.isPresent() ? Optional.of(PartialDate.ofYear(year.getAsInt())) : Optional.empty();
  }
}
