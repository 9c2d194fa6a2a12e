package dev.byline.ui.model;

import dev.byline.library.Library;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PartialDate;
import dev.byline.ui.window.Latest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The months of the one year to which a query is narrowed, with their papers.
///
/// Used on the thread of `ui` only; the library is asked on threads of `work`.
public final class MonthsModel {

  private static final int MONTHS = 12;

  /// A year by months.
  ///
  /// @param counts the papers of each month, from January on; those whose month is not known are in
  ///   none. Empty until they have come
  /// @param from the first month that is chosen, 1 to 12
  /// @param to the last one
  public record Year(int year, List<Long> counts, int from, int to) {

    public Year {
      counts = List.copyOf(counts);
    }

    /// True if the month is chosen.
    public boolean holds(int month) {
      return month >= from && month <= to;
    }

    /// True if the year is chosen as a whole.
    public boolean isWhole() {
      return from == 1 && to == MONTHS;
    }
  }

  private final BrowseModel browse;
  private final Library library;
  private final Latest asked;
  private final ReadOnlyObjectWrapper<Optional<Year>> year =
      new ReadOnlyObjectWrapper<>(this, "year", Optional.empty());
  private PaperQuery counted = PaperQuery.ALL;

  public MonthsModel(BrowseModel browse, Library library, Executor work, Executor ui) {
    this.browse = browse;
    this.library = library;
    asked = new Latest(work, ui);
    browse.results().subscribe(this::show);
  }

  /// The year to which the query is narrowed; empty where it is none or several.
  public ReadOnlyObjectProperty<Optional<Year>> year() {
    return year.getReadOnlyProperty();
  }

  private void show(ResultState state) {
    if (!(state instanceof ResultState.Loaded loaded)) {
      return;
    }
    Optional<Year> now = of(loaded.query());
    if (now.isEmpty()) {
      asked.cancel();
      year.set(Optional.empty());
      return;
    }
    PaperQuery wanted = month(loaded.query(), now.get().year(), 1, MONTHS);
    boolean isCounted = wanted.equals(counted) && year.get().isPresent();
    List<Long> counts = isCounted ? year.get().get().counts() : List.of();
    year.set(Optional.of(with(now.get(), counts)));
    if (!isCounted) {
      counted = wanted;
      asked.ask(
          cancelled -> count(wanted, now.get().year(), cancelled),
          found -> year.set(year.get().map(shown -> with(shown, found))),
          _ -> {});
    }
  }

  private static Year with(Year year, List<Long> counts) {
    return new Year(year.year(), counts, year.from(), year.to());
  }

  private static Optional<Year> of(PaperQuery query) {
    Optional<PartialDate> from = query.published().flatMap(Clause.Published::from);
    Optional<PartialDate> to = query.published().flatMap(Clause.Published::to);
    boolean isOne = from.isPresent() && to.isPresent() && from.get().year() == to.get().year();
    return isOne
        ? Optional.of(
            new Year(
                from.get().year(),
                List.of(),
                Math.max(1, from.get().month()),
                to.get().month() == 0 ? MONTHS : to.get().month()))
        : Optional.empty();
  }

  private static PaperQuery month(PaperQuery query, int year, int from, int to) {
    boolean isWhole = from == 1 && to == MONTHS;
    return query.published(
        Optional.of(isWhole ? PartialDate.ofYear(year) : new PartialDate(year, from, 0)),
        Optional.of(isWhole ? PartialDate.ofYear(year) : new PartialDate(year, to, 0)));
  }

  /// A paper whose month is not known may be of any, and is found in each.
  private List<Long> count(PaperQuery query, int year, BooleanSupplier cancelled)
      throws IOException {
    var undated = new Clause.Dated(new TreeSet<>(List.of(PartialDate.ofYear(year))));
    PaperQuery anyDate = query.published(Optional.empty(), Optional.empty());
    long anyMonth = hits(anyDate.and(undated), cancelled);
    var counts = new ArrayList<Long>(Collections.nCopies(MONTHS, 0L));
    for (int month = 1; month <= MONTHS; month++) {
      counts.set(month - 1, hits(month(query, year, month, month), cancelled) - anyMonth);
    }
    return counts;
  }

  private long hits(PaperQuery query, BooleanSupplier cancelled) throws IOException {
    return library.facets(query, EnumSet.noneOf(Facet.class), cancelled).hits();
  }

  /// Narrows the query to months of the year, or frees them where these are chosen alone.
  public void choose(int one, int other) {
    year.get()
        .ifPresent(shown -> {
          int from = Math.min(one, other);
          int to = Math.max(one, other);
          boolean isChosen = shown.from() == from && shown.to() == to;
          browse.update(query ->
              isChosen
                  ? month(query, shown.year(), 1, MONTHS)
                  : month(query, shown.year(), from, to));
        });
  }
}
