package dev.byline.ui.compare.ranking;

import dev.byline.compare.Ranking;
import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.HitCount;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import dev.byline.ui.choice.AuthorFilterModel;
import dev.byline.ui.choice.ChosenColumns;
import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.kit.list.PagedList;
import dev.byline.ui.window.Latest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// All authors in an order, a window on them, and where their figures stand among each other.
///
/// Used on the thread of `ui` only. The order comes from the index, so it costs the same for any
/// number of authors; percentiles are reckoned once for each state of the library.
public final class RankingModel {

  private static final AuthorQuery FIRST = new AuthorQuery("", AuthorSort.H_INDEX, false);

  private final Library library;
  private final Latest pages;
  private final Latest scales;
  private final TickedAuthors ticks;
  private final PagedList<AuthorRecord> rows;
  private final ReadOnlyObjectWrapper<AuthorQuery> query =
      new ReadOnlyObjectWrapper<>(this, "query", FIRST);
  private final ReadOnlyObjectWrapper<Ranking> ranking =
      new ReadOnlyObjectWrapper<>(this, "ranking", Ranking.none());
  private final ReadOnlyObjectWrapper<Optional<HitCount>> count =
      new ReadOnlyObjectWrapper<>(this, "count", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Exception>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
  private final ReadOnlyObjectWrapper<OptionalDouble> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", OptionalDouble.empty());
  private final Executor ui;
  private final GroupsModel groups;
  private final AuthorFilterModel values;
  private final ChosenColumns<Ranking.Column> columns =
      new ChosenColumns<>(Ranking.Column.class, EnumSet.allOf(Ranking.Column.class));
  private Optional<GroupId> group = Optional.empty();
  private boolean open;

  /// @param groups the user's groups, whose authors can be ranked alone
  public RankingModel(
      Library library, TickedAuthors ticks, GroupsModel groups, Executor work, Executor ui) {
    this.library = library;
    this.groups = groups;
    this.ui = ui;
    values = new AuthorFilterModel(library, work, ui);
    this.ticks = ticks;
    pages = new Latest(work, ui);
    scales = new Latest(work, ui);
    rows = new PagedList<>(work, ui, this::failed);
    groups.groups().subscribe(this::regroup);
  }

  /// The ranked authors, and their order.
  public ReadOnlyObjectProperty<AuthorQuery> query() {
    return query.getReadOnlyProperty();
  }

  /// The ranking; that of no authors until it is computed.
  ReadOnlyObjectProperty<Ranking> ranking() {
    return ranking.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<HitCount>> count() {
    return count.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Exception>> failure() {
    return failure.getReadOnlyProperty();
  }

  PagedList<AuthorRecord> rows() {
    return rows;
  }

  public TickedAuthors ticks() {
    return ticks;
  }

  /// The place that the author of row `index` takes among all authors, equal figures the same; none
  /// where the figure of the order is not given, or cannot be, or is not computed yet.
  OptionalInt place(AuthorRecord author, int index) {
    return Ranking.Column.of(query.get().sort())
        .map(column -> ranking.get().place(author, column, query.get().ascending()))
        .orElseGet(() -> OptionalInt.of(index + 1));
  }

  /// Asks from now on whenever the library changes.
  public void open() {
    if (!open) {
      open = true;
      refresh();
    }
  }

  /// Asks again, since the library has changed.
  public void refresh() {
    values.refresh();
    if (open) {
      ask();
      rank();
    }
  }

  /// Reads all authors for places and percentiles, and tells how far it is.
  private void rank() {
    progress.set(OptionalDouble.of(0));
    scales.ask(
        cancelled -> Ranking.of(library, cancelled, share -> tell(share, cancelled)),
        found -> {
          progress.set(OptionalDouble.empty());
          ranking.set(found);
        },
        cause -> {
          progress.set(OptionalDouble.empty());
          failed(cause);
        });
  }

  private void tell(double share, BooleanSupplier cancelled) {
    ui.execute(() -> {
      if (!cancelled.getAsBoolean() && progress.get().isPresent()) {
        progress.set(OptionalDouble.of(share));
      }
    });
  }

  /// Stops reading all authors: rows have no places and percentiles then.
  void stop() {
    scales.cancel();
    progress.set(OptionalDouble.empty());
  }

  /// The share of the authors that have been read, 0 to 1; empty where none are being read.
  ReadOnlyObjectProperty<OptionalDouble> progress() {
    return progress.getReadOnlyProperty();
  }

  /// Orders by `sort`, the largest first, names from A on; asked again, the other way round.
  void sort(AuthorSort sort) {
    AuthorQuery old = query.get();
    boolean ascending = old.sort() == sort ? !old.ascending() : sort.isByName();
    show(old.sorted(sort, ascending));
  }

  /// Shows authors with `text` in their names.
  void filter(String text) {
    show(query.get().withText(text.strip()));
  }

  /// Shows the authors of a group alone; all where none is given.
  void among(Optional<AuthorGroup> group) {
    this.group = group.map(AuthorGroup::id);
    show(query.get().among(group.map(one -> Set.copyOf(one.authors()))));
  }

  /// The group whose authors are shown; empty for all authors.
  Optional<GroupId> group() {
    return group;
  }

  /// Shows the present authors of the group that is chosen, since groups have changed; all where it
  /// is gone.
  private void regroup(List<AuthorGroup> now) {
    if (group.isPresent()) {
      among(now.stream().filter(one -> group.equals(Optional.of(one.id()))).findFirst());
    }
  }

  /// The user's groups of authors.
  GroupsModel groups() {
    return groups;
  }

  /// The values by which authors can be filtered.
  AuthorFilterModel values() {
    return values;
  }

  /// The figures that are shown.
  public ChosenColumns<Ranking.Column> columns() {
    return columns;
  }

  private void show(AuthorQuery newQuery) {
    if (!newQuery.equals(query.get())) {
      query.set(newQuery);
      ask();
    }
  }

  private void ask() {
    AuthorQuery asked = query.get();
    pages.ask(
        cancelled ->
            library.authors(asked, PageRequest.first(PagedList.PAGE_SIZE).exact(), cancelled),
        page -> loaded(asked, page),
        this::failed);
  }

  private void loaded(AuthorQuery asked, AuthorPage page) {
    failure.set(Optional.empty());
    rows.show(
        Math.toIntExact(page.count().value()),
        page.authors(),
        (from, size, cancelled) ->
            library.authors(asked, PageRequest.at(from, size), cancelled).authors());
    count.set(Optional.of(page.count()));
  }

  private void failed(Exception cause) {
    failure.set(Optional.of(cause));
  }
}
