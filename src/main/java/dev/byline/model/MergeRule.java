package dev.byline.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The value of a field when several listings of one paper are merged.
enum MergeRule {
  /// That of the first listing that has one.
  FIRST {
    @Override
    void merge(List<PaperColumn> columns, List<Paper> listings, Paper.Builder to) {
      PaperColumn leading = columns.getFirst();
      for (Paper listing : listings) {
        if (!leading.isAbsent(listing)) {
          columns.forEach(column -> column.copy(listing, to));
          return;
        }
      }
    }
  },

  /// All items of all listings, each once.
  UNION {
    @Override
    void merge(List<PaperColumn> columns, List<Paper> listings, Paper.Builder to) {
      columns.forEach(column -> column.unite(listings, to));
    }
  },

  /// That of the listing that names most authors, in full rather than abbreviated.
  NAMES_MOST {
    @Override
    void merge(List<PaperColumn> columns, List<Paper> listings, Paper.Builder to) {
      copyBest(Orders.NAMES_MORE, columns, listings, to);
    }
  },

  /// That of the listing whose count is of the newest day, a day that is not known before all
  /// others; of several the first.
  COUNTED_LAST {
    @Override
    void merge(List<PaperColumn> columns, List<Paper> listings, Paper.Builder to) {
      Paper last = listings.getFirst();
      for (Paper listing : listings) {
        boolean isFirst = last.citations().isEmpty() && listing.citations().isPresent();
        boolean isNewer =
            listing.citations().isPresent()
                && Orders.counted(listing).isAfter(Orders.counted(last));
        last = isFirst || isNewer ? listing : last;
      }
      for (PaperColumn column : columns) {
        column.copy(last, to);
      }
    }
  },

  /// That of the listing with the most precise date, rather one that the page gives.
  DATED_BEST {
    @Override
    void merge(List<PaperColumn> columns, List<Paper> listings, Paper.Builder to) {
      copyBest(Orders.DATED_BETTER, columns, listings, to);
    }
  };

  /// Sets `columns` to what `listings`, at least one, give together. The builder starts from the
  /// first listing.
  abstract void merge(List<PaperColumn> columns, List<Paper> listings, Paper.Builder to);

  private static void copyBest(
      Comparator<Paper> order, List<PaperColumn> columns, List<Paper> listings, Paper.Builder to) {
    Paper best = listings.getFirst();
    for (Paper listing : listings) {
      best = order.compare(listing, best) > 0 ? listing : best;
    }
    for (PaperColumn column : columns) {
      column.copy(best, to);
    }
  }

  private static final class Orders {

    static final Comparator<Paper> NAMES_MORE =
        Comparator.<Paper>comparingInt(p -> p.authors().size())
            .thenComparing(Paper::moreAuthors, Comparator.reverseOrder())
            .thenComparingInt(p -> p.authors().stream().mapToInt(String::length).sum());

    static final Comparator<Paper> DATED_BETTER =
        Comparator.<Paper>comparingInt(p -> p.published().map(Orders::precision).orElse(0))
            .thenComparing(Paper::yearInferred, Comparator.reverseOrder());

    /// The day of the count that counts.
    static LocalDate counted(Paper paper) {
      int citations = paper.citations().orElse(-1);
      return paper.citationCounts().stream()
          .filter(count -> count.value() == citations)
          .flatMap(count -> count.day().stream())
          .max(Comparator.naturalOrder())
          .orElse(LocalDate.MIN);
    }

    private static int precision(PartialDate date) {
      return 1 + Integer.signum(date.month()) + Integer.signum(date.day());
    }
  }
}
