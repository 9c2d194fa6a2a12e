package dev.byline.exchange.json;

import dev.byline.model.Figure;
import dev.byline.model.PaperIndicator;
import dev.byline.model.PaperIndicator.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The indicators of a work of OpenAlex.
///
/// Citations by year are those of the last ten years, and years without any are left out there;
/// here they are 0.
///
/// Source: https://docs.openalex.org/api-entities/works/work-object#counts_by_year
final class OpenAlexImpact {

  static final String SOURCE = "openalex";

  private static final int YEARS = 10;

  private final Optional<LocalDate> day;
  private final List<PaperIndicator> indicators = new ArrayList<>();

  /// @param day of the figures, where known
  OpenAlexImpact(Optional<LocalDate> day) {
    this.day = day;
  }

  List<PaperIndicator> indicators() {
    return indicators;
  }

  void fwci(@Nullable Number fwci) {
    add(Kind.FWCI, fwci, 0);
  }

  /// @param share of the papers that are cited less, 0 to 1
  void percentile(@Nullable Number share) {
    add(Kind.CITATION_PERCENTILE, share, 2);
  }

  /// @param places by which the decimal point of the value moves to the right
  private void add(Kind kind, @Nullable Number value, int places) {
    if (value != null && Double.isFinite(value.doubleValue())) {
      kind.encoded(new BigDecimal(value.toString()).movePointRight(places))
          .ifPresent(whole -> put(kind, 0, whole));
    }
  }

  private void put(Kind kind, int year, int value) {
    indicators.add(new PaperIndicator(kind, year, new Figure(SOURCE, day, value)));
  }

  /// @param given by year
  /// @param published the year of publication, 0 where not known
  void years(Map<Integer, Integer> given, int published) {
    if (given.isEmpty()) {
      return;
    }
    var years = new TreeMap<>(given);
    int first = years.firstKey();
    int last = years.lastKey();
    if (day.isPresent() && day.get().getYear() >= last) {
      last = day.get().getYear();
      first = Math.min(first, published == 0 ? first : Math.max(published, last - YEARS + 1));
    }
    for (int year = Math.max(first, last - 2 * YEARS); year <= last; year++) {
      put(Kind.CITATIONS, year, years.getOrDefault(year, 0));
    }
  }

  /// The year of an entry of `counts_by_year`; empty where it is none.
  static OptionalInt year(@Nullable Integer year) {
    return year != null && year > 0 && year <= 9999 ? OptionalInt.of(year) : OptionalInt.empty();
  }
}
