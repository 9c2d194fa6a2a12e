package dev.byline.ui.compare;

import dev.byline.compare.ComparedSide;
import dev.byline.compare.ComparisonMaker;
import dev.byline.compare.ComparisonResult;
import dev.byline.compare.SideRequest;
import dev.byline.compare.Topics;
import dev.byline.library.Library;
import dev.byline.library.own.GroupBook;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.window.Latest;
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
import javafx.beans.value.ObservableValue;

/// The model of the comparison: the current request and its result.
///
/// The selected authors are compared. Used on the thread of `ui` only; the comparison is computed
/// on threads of `work`, once the view has been opened.
public final class CompareModel {

  private final Library library;
  private final ObservableValue<List<AuthorGroup>> groups;
  private ComparisonMaker comparer;
  private final Latest latest;
  private final Latest topicSearch;
  private final TickedAuthors ticks;
  private final BooleanProperty byCareer = new SimpleBooleanProperty(this, "byCareer");
  private final BooleanProperty allFigures = new SimpleBooleanProperty(this, "allFigures");
  private final BooleanProperty sources = new SimpleBooleanProperty(this, "sources");
  private final ReadOnlyObjectWrapper<ComparisonMaker.Request> request =
      new ReadOnlyObjectWrapper<>(this, "request", ComparisonMaker.Request.of(List.of()));
  private final ReadOnlyObjectWrapper<CompareState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new CompareState.TooFew());
  private final ReadOnlyObjectWrapper<Optional<Topics>> topics =
      new ReadOnlyObjectWrapper<>(this, "topics", Optional.empty());
  private final ReadOnlyObjectWrapper<ExtraSides> extras =
      new ReadOnlyObjectWrapper<>(this, "extras", ExtraSides.NONE);
  private boolean open;

  /// @param ticks whose authors are compared
  /// @param groups that can be compared too
  public CompareModel(
      Library library,
      TickedAuthors ticks,
      ObservableValue<List<AuthorGroup>> groups,
      Executor work,
      Executor ui) {
    this.library = library;
    comparer = new ComparisonMaker(library);
    latest = new Latest(work, ui);
    topicSearch = new Latest(work, ui);
    this.ticks = ticks;
    this.groups = groups;
    ticks.ids().subscribe(_ -> choose());
    groups.subscribe(now -> {
      extras.set(extras.get().among(now));
      choose();
    });
  }

  /// The request.
  public ReadOnlyObjectProperty<ComparisonMaker.Request> request() {
    return request.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<CompareState> state() {
    return state.getReadOnlyProperty();
  }

  /// The topics of the comparison's papers; empty until they are found.
  ReadOnlyObjectProperty<Optional<Topics>> topics() {
    return topics.getReadOnlyProperty();
  }

  /// True if years count from each author's first paper.
  public BooleanProperty byCareer() {
    return byCareer;
  }

  /// True if every figure is shown, or those that most people ask for.
  BooleanProperty allFigures() {
    return allFigures;
  }

  /// True if the source and percentile of each figure stand below it.
  BooleanProperty sources() {
    return sources;
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
    comparer = new ComparisonMaker(library);
    compare();
  }

  private void compare() {
    if (!open) {
      return;
    }
    ComparisonMaker.Request asked = request.get();
    if (!asked.isPossible()) {
      latest.cancel();
      state.set(new CompareState.TooFew());
      return;
    }
    state.set(new CompareState.Loading(state.get().seen()));
    ComparisonMaker present = comparer;
    latest.ask(
        cancelled -> present.compare(asked, cancelled),
        this::answered,
        cause -> state.set(new CompareState.Failed(cause)));
  }

  private void answered(Optional<ComparisonResult> answer) {
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

  /// The groups that can be compared.
  List<AuthorGroup> groups() {
    return groups.getValue();
  }

  /// The sides besides authors.
  ReadOnlyObjectProperty<ExtraSides> extras() {
    return extras.getReadOnlyProperty();
  }

  /// True if another side can be compared.
  boolean hasRoom() {
    return ticks.hasRoom();
  }

  /// Compares a group, or no longer.
  void toggle(GroupId group) {
    add(extras.get().toggled(group));
  }

  /// Compares the whole library, or no longer.
  void toggleLibrary() {
    add(extras.get().toggledLibrary());
  }

  /// Compares every group and the library, as far as there is room.
  public void addAll() {
    groups.getValue().stream()
        .filter(group -> !group.authors().isEmpty())
        .map(AuthorGroup::id)
        .filter(id -> !extras.get().has(id))
        .forEach(this::toggle);
    if (!extras.get().library()) {
      toggleLibrary();
    }
  }

  private void add(ExtraSides wanted) {
    if (wanted.count() < extras.get().count() || hasRoom()) {
      extras.set(wanted);
      ticks.reserve(wanted.count());
      choose();
    }
  }

  /// Compares without the side that `contender` is.
  void remove(ComparedSide contender) {
    if (contender.isLibrary()) {
      toggleLibrary();
    } else if (contender.isGroup()) {
      GroupBook.named(groups.getValue(), contender.name()).ifPresent(group -> toggle(group.id()));
    } else {
      contender.authors().forEach(author -> remove(author.id()));
    }
  }

  private void choose() {
    List<SideRequest> entrants = new ArrayList<>();
    ticks.ids().get().forEach(author -> entrants.add(new SideRequest.One(author)));
    for (AuthorGroup group : groups.getValue()) {
      if (extras.get().has(group.id()) && !group.authors().isEmpty()) {
        entrants.add(new SideRequest.Group(group.name(), group.authors()));
      }
    }
    if (extras.get().library()) {
      entrants.add(new SideRequest.Everybody());
    }
    show(new ComparisonMaker.Request(entrants, scope(), request.get().without()));
  }

  private void show(ComparisonMaker.Request newRequest) {
    if (!newRequest.equals(request.get())) {
      request.set(newRequest);
      compare();
    }
  }

  private static Optional<PartialDate> year(OptionalInt year) {
    return year.isPresent() ? Optional.of(PartialDate.ofYear(year.getAsInt())) : Optional.empty();
  }
}
