package dev.byline.library.query;

import dev.byline.model.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// A conjunction of clauses in the form of a [PaperQuery]: at most one selection for each facet,
/// and one range of dates.
final class ClauseConjunction {

  private final List<Clause> clauses = new ArrayList<>();

  /// The places of the clauses of which there is one of a kind at most: selections by facet,
  /// identifiers by scheme, dates by the class of the clause.
  private final Map<Object, Integer> places = new HashMap<>();

  private ClauseConjunction() {}

  /// The clauses, with several choices of one facet made one of alternatives, and several ranges of
  /// dates the range they share.
  static List<Clause> of(List<Clause> clauses) {
    var conjunction = new ClauseConjunction();
    clauses.forEach(conjunction::add);
    return conjunction.clauses;
  }

  private void add(Clause clause) {
    Optional<Object> kind = kind(clause);
    if (kind.isEmpty()) {
      clauses.add(clause);
      return;
    }
    Integer place = places.putIfAbsent(kind.get(), clauses.size());
    if (place == null) {
      clauses.add(clause);
    } else {
      clauses.set(place, both(clauses.get(place), clause).orElseThrow());
    }
  }

  private static Optional<Object> kind(Clause clause) {
    return switch (clause) {
      case Clause.OneOf oneOf -> Optional.of(oneOf.facet());
      case Clause.Identified identified -> Optional.of(identified.scheme());
      case Clause.Dated _, Clause.Published _ -> Optional.of(clause.getClass());
      case Clause.Word _,
          Clause.Phrase _,
          Clause.Bounded _,
          Clause.Has _,
          Clause.Is _,
          Clause.Not _,
          Clause.And _,
          Clause.Or _ ->
          Optional.empty();
    };
  }

  private static Optional<Clause> both(Clause first, Clause second) {
    if (first instanceof Clause.OneOf one
        && second instanceof Clause.OneOf other
        && one.facet() == other.facet()) {
      var values = new TreeSet<>(one.values());
      values.addAll(other.values());
      return Optional.of(new Clause.OneOf(one.facet(), values));
    }
    if (first instanceof Clause.Dated one && second instanceof Clause.Dated other) {
      var dates = new TreeSet<>(one.dates());
      dates.addAll(other.dates());
      return Optional.of(new Clause.Dated(dates));
    }
    if (first instanceof Clause.Identified one
        && second instanceof Clause.Identified other
        && one.scheme() == other.scheme()) {
      var ids = new TreeSet<>(one.ids());
      ids.addAll(other.ids());
      return Optional.of(new Clause.Identified(one.scheme(), ids));
    }
    if (first instanceof Clause.Published one && second instanceof Clause.Published other) {
      return Optional.of(shared(one, other));
    }
    return Optional.empty();
  }

  private static Clause.Published shared(Clause.Published one, Clause.Published other) {
    Comparator<PartialDate> byFirst = Comparator.comparing(PartialDate::earliest);
    Comparator<PartialDate> byLast = Comparator.comparing(PartialDate::latest);
    return new Clause.Published(
        known(one.from(), other.from()).stream().max(byFirst),
        known(one.to(), other.to()).stream().min(byLast));
  }

  private static List<PartialDate> known(Optional<PartialDate> one, Optional<PartialDate> other) {
    var dates = new ArrayList<PartialDate>();
    one.ifPresent(dates::add);
    other.ifPresent(dates::add);
    return dates;
  }
}
