package dev.byline.ui.model;

import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.ui.kit.list.PagedList;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// The grouping of the list of papers by year, if the user has chosen it.
///
/// A year is shown beside its first paper. There are no heading rows, so rows and hits have the
/// same numbers, and a list of any length can be grouped while it is scrolled.
public final class YearGroups {

  private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");

  /// True if the papers are to be divided wherever their order allows it.
  public BooleanProperty wanted() {
    return wanted;
  }

  /// True if the hits of `query` are divided: only an order by date keeps years together.
  public boolean divide(PaperQuery query) {
    boolean byDate =
        switch (query.sort()) {
          case NEWEST, OLDEST -> true;
          case RELEVANCE -> query.words().isEmpty();
          case SCORE, TITLE, CITATIONS, CITES_PER_YEAR -> false;
        };
    return wanted.get() && byDate;
  }

  /// The heading beside row `index`: its year, if the row before is of another; empty too where one
  /// of the two has not come yet.
  public static Optional<String> heading(List<PagedList.Slot<PaperHit>> rows, int index) {
    Optional<String> year = rows.get(index).value().map(YearGroups::year);
    if (index == 0 || year.isEmpty()) {
      return year;
    }
    Optional<String> before = rows.get(index - 1).value().map(YearGroups::year);
    return before.isEmpty() || before.equals(year) ? Optional.empty() : year;
  }

  private static String year(PaperHit hit) {
    return hit.paper()
        .published()
        .map(date -> Integer.toString(date.year()))
        .orElseGet(() -> Wording.of("papers.year.none"));
  }
}
