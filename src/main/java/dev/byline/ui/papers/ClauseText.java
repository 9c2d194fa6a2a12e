package dev.byline.ui.papers;

import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// A short label for a search condition, as shown on a chip.
public final class ClauseText {

  private ClauseText() {}

  /// The text of `clause`, with the labels that `facets` has for its values.
  public static String of(Clause clause, Map<Facet, List<FacetValue>> facets) {
    return clause instanceof Clause.OneOf oneOf ? oneOf(oneOf, facets) : of(clause);
  }

  public static String of(Clause clause) {
    return switch (clause) {
      case Clause.Word word ->
          switch (word.match()) {
            case WORD, PREFIX, PART -> word.text();
            case ONE_EDIT -> word.text() + "~1";
            case TWO_EDITS -> word.text() + "~2";
          };
      case Clause.Phrase phrase ->
          "\u201c" + phrase.text() + "\u201d" + (phrase.apart() == 0 ? "" : "~" + phrase.apart());
      case Clause.OneOf oneOf -> oneOf(oneOf, Map.of());
      case Clause.Published dates -> dates(dates);
      case Clause.Dated dated ->
          dated.dates().stream()
              .map(DisplayFormats::date)
              .map(day -> Wording.of("clause.dated", day))
              .collect(Collectors.joining(Wording.of("clause.or")));
      case Clause.Bounded bounded -> bounded(bounded);
      case Clause.Identified(var scheme, var ids) ->
          Wording.named("clause", scheme) + " " + String.join(", ", ids);
      case Clause.Has has -> Wording.named("clause.has", has.thing());
      case Clause.Is is -> Wording.named("clause.is", is.state());
      case Clause.Not not -> Wording.of("clause.not", of(not.clause()));
      case Clause.And and ->
          and.clauses().stream().map(ClauseText::of).collect(Collectors.joining(" "));
      case Clause.Or or ->
          or.clauses().stream()
              .map(ClauseText::of)
              .collect(Collectors.joining(Wording.of("clause.or")));
    };
  }

  /// A value of a facet as it is shown.
  static String label(Facet facet, FacetValue value) {
    return facet == Facet.POSITION ? Wording.of("position." + value.value()) : value.label();
  }

  private static String dates(Clause.Published dates) {
    String from = dates.from().map(DisplayFormats::date).orElse("");
    String to = dates.to().map(DisplayFormats::date).orElse("");
    if (from.equals(to)) {
      return from;
    }
    if (to.isEmpty()) {
      return Wording.of("years.since", from);
    }
    return from.isEmpty() ? Wording.of("years.until", to) : Wording.of("years.between", from, to);
  }

  private static String oneOf(Clause.OneOf oneOf, Map<Facet, List<FacetValue>> facets) {
    List<FacetValue> known = facets.getOrDefault(oneOf.facet(), List.of());
    String values =
        oneOf.values().stream()
            .map(value ->
                known.stream()
                    .filter(v -> v.value().equals(value))
                    .findFirst()
                    .map(v -> label(oneOf.facet(), v))
                    .orElse(value))
            .collect(Collectors.joining(", "));
    return oneOf.facet() == Facet.CATEGORY
        ? values
        : Wording.of("clause." + oneOf.facet().name().toLowerCase(Locale.ROOT), values);
  }

  private static String bounded(Clause.Bounded clause) {
    String name = "clause." + clause.figure().name().toLowerCase(Locale.ROOT);
    OptionalDouble min = clause.range().min();
    OptionalDouble max = clause.range().max();
    if (max.isEmpty()) {
      return Wording.of(name + ".min", bound(min.orElse(0)));
    }
    String most = bound(max.getAsDouble());
    return min.equals(max)
        ? Wording.of(name + ".exactly", most)
        : Wording.of(name + ".between", bound(min.orElse(0)), most);
  }

  /// As somebody would write it: `60`, `62.5`.
  private static String bound(double score) {
    return DisplayFormats.score(score).replaceFirst("\\.0$", "");
  }
}
