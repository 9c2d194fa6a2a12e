package dev.byline.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A figure that a source gives of one paper beside the count of its citations.
///
/// @param year the year in which it counts, 1 to 9999; 0 for kinds that count all years
/// @param figure of kinds that are fractions, in thousandths
public record PaperIndicator(Kind kind, int year, Figure figure) {

  private static final Pattern TEXT =
      Pattern.compile("([a-z][a-z-]*)(?: (\\d{1,4}):)? (\\d{1,9}(?:\\.\\d{1,3})?)( .+)?");

  /// A kind of indicator.
  public enum Kind {
    /// Citations divided by those that papers of the field, type and year have on average.
    FWCI,
    /// The share of papers of the field, type and year that are cited less, 0 to 100.
    CITATION_PERCENTILE,
    /// Citations in one year.
    CITATIONS;

    /// In the names of JSON: `fwci`, `citation-percentile`.
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isByYear() {
      return this == CITATIONS;
    }

    /// The decimal places of the whole numbers that stand for the values.
    int places() {
      return this == CITATIONS ? 0 : 3;
    }

    /// The whole number that stands for `value`; empty where it is no value of the kind.
    public OptionalInt encoded(BigDecimal value) {
      BigDecimal whole = value.movePointRight(places()).setScale(0, RoundingMode.HALF_EVEN);
      BigDecimal most =
          this == CITATION_PERCENTILE
              ? BigDecimal.valueOf(100_000)
              : BigDecimal.valueOf(Integer.MAX_VALUE);
      return whole.signum() < 0 || whole.compareTo(most) > 0
          ? OptionalInt.empty()
          : OptionalInt.of(whole.intValueExact());
    }

    /// The kind with that key.
    public static Optional<Kind> of(String key) {
      for (Kind kind : values()) {
        if (kind.key().equals(key)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /// @throws IllegalArgumentException if the year does not go with the kind
  public PaperIndicator {
    if (kind.isByYear() ? year < 1 || year > 9999 : year != 0) {
      throw new IllegalArgumentException("No year of " + kind + ": " + year);
    }
  }

  /// The value, with as many decimals as it has.
  public BigDecimal value() {
    BigDecimal value = BigDecimal.valueOf(figure.value(), kind.places());
    return value.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(plain(value));
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /// The indicator that [#toString] writes; empty for anything else.
  public static Optional<PaperIndicator> parse(String text) {
    Matcher match = TEXT.matcher(text);
    Optional<Kind> kind = match.matches() ? Kind.of(match.group(1)) : Optional.empty();
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    int year = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
    OptionalInt value = kind.get().encoded(new BigDecimal(match.group(3)));
    if (value.isEmpty() || kind.get().isByYear() == (year == 0)) {
      return Optional.empty();
    }
    String rest = match.group(4) == null ? "" : match.group(4);
    return Figure.parse(value.getAsInt() + rest)
        .map(figure -> new PaperIndicator(kind.get(), year, figure));
  }

  /// The kind, the year, the value, the source and the day, those that there are: `fwci 2.35
  /// openalex 2026-11-30`, `citations 2024: 12 openalex 2026-11-30`.
  @Override
  public String toString() {
    String rest = figure.toString();
    int blank = rest.indexOf(' ');
    return kind.key()
        + (year == 0 ? " " : " " + year + ": ")
        + value().toPlainString()
        + (blank < 0 ? "" : rest.substring(blank));
  }
}
