package dev.byline.library.query;

import dev.byline.model.PartialDate;
import dev.byline.model.TextFolding;
import dev.byline.model.own.OwnMarks;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A parser for the values of fields that filter.
final class QueryValues {

  private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<)(.+)");
  private static final Pattern RANGE = Pattern.compile("(.*?)\\.\\.(.*)");

  private QueryValues() {}

  /// The clause that a field's value means; empty if it means none.
  static Optional<Clause> clause(QueryField field, String value) {
    if (value.startsWith("=") && field == QueryField.DATE) {
      return dated(split(value.substring(1)));
    }
    if (value.startsWith("=")) {
      return field.facet().flatMap(facet -> choice(facet, split(value.substring(1))));
    }
    return switch (field) {
      case CATEGORY ->
          choice(Facet.CATEGORY, split(value).stream().map(QueryValues::code).toList());
      case IN -> choice(Facet.PROFILE, split(value));
      case IS ->
          is(value)
              .or(() -> oneOf(Facet.POSITION, List.of("first", "last", "sole", "middle"), value));
      case TAG -> choice(Facet.TAG, split(value));
      case CODE -> oneOf(Facet.CODE, List.of("yes", "no"), value);
      case YEAR -> year(value);
      case DATE -> published(value);
      case SCORE -> bounded(PaperFigure.SCORE, value);
      case CITATIONS -> bounded(PaperFigure.CITATIONS, value);
      case CITES_PER_YEAR -> bounded(PaperFigure.CITES_PER_YEAR, value);
      case DOI -> identified(IdScheme.DOI, value);
      case ARXIV -> identified(IdScheme.ARXIV, value);
      case ORCID -> identified(IdScheme.ORCID, value);
      case HAS -> has(value);
      case TEXT, TITLE, ABSTRACT, AUTHOR, COAUTHOR, VENUE, AFFILIATION, KEYWORD, NOTE, SORT ->
          Optional.empty();
    };
  }

  static Optional<PaperSort> sort(String value) {
    return Arrays.stream(PaperSort.values())
        .filter(sort -> sort.text().equalsIgnoreCase(value))
        .findFirst();
  }

  /// Values between commas; one that holds a comma stands in quotes.
  private static List<String> split(String values) {
    return QueryPrinter.split(values);
  }

  /// A category code as pages write it: `LG`, `cs.LG`.
  static String code(String value) {
    int dot = value.indexOf('.');
    return value.substring(0, dot + 1).toLowerCase(Locale.ROOT)
        + value.substring(dot + 1).toUpperCase(Locale.ROOT);
  }

  private static Optional<Clause> choice(Facet facet, List<String> values) {
    var chosen = new TreeSet<String>();
    values.forEach(value -> chosen.add(stored(facet, value)));
    return chosen.isEmpty() ? Optional.empty() : Optional.of(new Clause.OneOf(facet, chosen));
  }

  /// A value as the facet has it.
  private static String stored(Facet facet, String value) {
    return switch (facet) {
      case AUTHOR, COAUTHOR -> TextFolding.fold(value);
      case TAG -> OwnMarks.tagKey(value);
      case CATEGORY, YEAR, POSITION, AFFILIATION, VENUE, CODE, SCORE, CITATIONS, PROFILE -> value;
    };
  }

  private static Optional<Clause> is(String value) {
    return Arrays.stream(Clause.Is.State.values())
        .filter(state -> state.name().equalsIgnoreCase(value))
        .findFirst()
        .map(Clause.Is::new);
  }

  private static Optional<Clause> oneOf(Facet facet, List<String> known, String value) {
    List<String> values = split(value.toLowerCase(Locale.ROOT));
    return known.containsAll(values) ? choice(facet, values) : Optional.empty();
  }

  private static Optional<Clause> has(String value) {
    return Arrays.stream(Clause.Has.Thing.values())
        .filter(thing -> thing.name().equalsIgnoreCase(value))
        .findFirst()
        .map(Clause.Has::new);
  }

  private static Optional<Clause> year(String value) {
    if (value.matches("\\d{4}(,\\d{4})+")) {
      return choice(Facet.YEAR, split(value));
    }
    return published(value.matches("\\d{4}-\\d{4}") ? value.replace("-", "..") : value);
  }

  private static Optional<Clause> dated(List<String> values) {
    var dates = new TreeSet<PartialDate>();
    values.forEach(value -> PartialDate.parse(value).ifPresent(dates::add));
    return dates.isEmpty() || dates.size() < Set.copyOf(values).size()
        ? Optional.empty()
        : Optional.of(new Clause.Dated(dates));
  }

  private static Optional<Clause> published(String value) {
    Matcher compared = COMPARED.matcher(value);
    if (compared.matches()) {
      return PartialDate.parse(compared.group(2)).flatMap(d -> compared(compared.group(1), d));
    }
    return range(value, PartialDate::parse)
        .filter(ends -> ends.from().isPresent() || ends.to().isPresent())
        .map(ends -> new Clause.Published(ends.from(), ends.to()));
  }

  private static Optional<Clause> compared(String sign, PartialDate date) {
    Optional<PartialDate> none = Optional.empty();
    return switch (sign) {
      case ">=" -> Optional.of(new Clause.Published(Optional.of(date), none));
      case "<=" -> Optional.of(new Clause.Published(none, Optional.of(date)));
      case ">" -> next(date, 1).map(d -> new Clause.Published(Optional.of(d), none));
      default -> next(date, -1).map(d -> new Clause.Published(none, Optional.of(d)));
    };
  }

  /// The date after or before all days that `date` may mean; a year after a year.
  private static Optional<PartialDate> next(PartialDate date, int step) {
    if (date.month() == 0) {
      int year = date.year() + step;
      return year < 1 || year > 9999 ? Optional.empty() : Optional.of(PartialDate.ofYear(year));
    }
    var day = step > 0 ? date.latest().plusDays(1) : date.earliest().minusDays(1);
    return day.getYear() < 1 || day.getYear() > 9999
        ? Optional.empty()
        : Optional.of(PartialDate.of(day));
  }

  private static Optional<Clause> bounded(PaperFigure figure, String value) {
    return NumberRange.parse(value)
        .map(range -> new Clause.Bounded(figure, figure.isCount() ? range.ofCounts() : range));
  }

  /// Identifiers between commas, or one that holds a comma.
  private static Optional<Clause> identified(IdScheme scheme, String value) {
    var ids = new TreeSet<String>();
    List<Optional<String>> read = split(value).stream().map(scheme::read).toList();
    if (read.stream().allMatch(Optional::isPresent)) {
      read.forEach(id -> id.ifPresent(ids::add));
    } else {
      scheme.read(value).ifPresent(ids::add);
    }
    return ids.isEmpty() ? Optional.empty() : Optional.of(new Clause.Identified(scheme, ids));
  }

  /// Both ends of a range; either may be open.
  private record Ends<T>(Optional<T> from, Optional<T> to) {}

  /// Reads `a..b`, `a..`, `..b` or `a`; empty if an end is there but cannot be read.
  private static <T> Optional<Ends<T>> range(String value, Function<String, Optional<T>> read) {
    Matcher range = RANGE.matcher(value);
    String from = range.matches() ? range.group(1) : value;
    String to = range.matches() ? range.group(2) : value;
    var ends = new Ends<>(read.apply(from), read.apply(to));
    boolean broken =
        (!from.isEmpty() && ends.from().isEmpty()) || (!to.isEmpty() && ends.to().isEmpty());
    return broken ? Optional.empty() : Optional.of(ends);
  }
}
