package dev.byline.cli.options;

import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The papers that count in a comparison: those of some years and categories.
public final class ComparisonScope {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(\\.\\.|-)(\\d{4})?|(\\d{4})");

  @Option(
      names = "--years",
      paramLabel = "A..B",
      description = "Only papers of these years: 2020..2024, 2020.. or ..2024.")
  private @Nullable String years;

  @Option(
      names = "--category",
      paramLabel = "C",
      split = ",",
      description = "Only papers of these categories: LG or LG,ML.")
  private List<String> categories = List.of();

  /// The query for the papers that count.
  public PaperQuery read() throws RefusedInputException {
    PaperQuery scope =
        PaperQuery.ALL.choosing(
            Facet.CATEGORY, categories.stream().map(ComparisonScope::code).toList());
    if (years == null) {
      return scope;
    }
    Matcher range = YEARS.matcher(years);
    boolean isRange = range.matches();
    String from = isRange ? either(range.group(1), range.group(4)) : null;
    String to = isRange ? either(range.group(3), range.group(4)) : null;
    if (from == null && to == null) {
      throw new RefusedInputException(
          "--years must be a range such as 2020..2024, 2020.. or ..2024");
    }
    if (from != null && to != null && from.compareTo(to) > 0) {
      throw new RefusedInputException("--years ends before it begins: " + years);
    }
    return scope.published(year(from), year(to));
  }

  private static @Nullable String either(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private static Optional<PartialDate> year(@Nullable String text) {
    return Optional.ofNullable(text).flatMap(PartialDate::parse);
  }

  /// A category code as pages write it: `LG`, `cs.LG`.
  private static String code(String value) {
    int dot = value.indexOf('.');
    return value.substring(0, dot + 1).toLowerCase(Locale.ROOT)
        + value.substring(dot + 1).toUpperCase(Locale.ROOT);
  }
}
