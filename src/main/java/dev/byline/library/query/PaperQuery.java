package dev.byline.library.query;

import dev.byline.model.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/// A question about papers, the only way to ask one: the window, the command line, saved searches
/// and tests all build this record.
///
/// Filters that a person sets by a control stand at the top level, at most one [Clause.OneOf] a
/// facet and one [Clause.Published], so that the control and the query text edit the same thing.
///
/// @param clauses all must hold; empty for all papers
public record PaperQuery(List<Clause> clauses, PaperSort sort) {

  public static final PaperQuery ALL = new PaperQuery(List.of(), PaperSort.RELEVANCE);

  public PaperQuery {
    clauses = List.copyOf(clauses);
  }

  public PaperQuery withSort(PaperSort newSort) {
    return new PaperQuery(clauses, newSort);
  }

  public PaperQuery and(Clause clause) {
    var all = new ArrayList<>(clauses);
    all.add(clause);
    return new PaperQuery(all, sort);
  }

  public PaperQuery without(Clause clause) {
    return without(clause::equals);
  }

  /// This query with nothing chosen in `facet`.
  public PaperQuery free(Facet facet) {
    return without(clause -> clause.isChoiceIn(facet));
  }

  /// True if any clause gives hits a rank.
  public boolean isRanked() {
    return clauses.stream().anyMatch(Clause::isRanked);
  }

  /// The values chosen in `facet`; empty where nothing is.
  public SortedSet<String> chosen(Facet facet) {
    return clauses.stream()
        .filter(c -> c instanceof Clause.OneOf o && o.facet() == facet)
        .map(c -> ((Clause.OneOf) c).values())
        .findFirst()
        .orElseGet(TreeSet::new);
  }

  /// This query with `values` chosen in `facet` instead of what was; with none, the facet is free.
  public PaperQuery choosing(Facet facet, Collection<String> values) {
    PaperQuery free = without(c -> c instanceof Clause.OneOf o && o.facet() == facet);
    return values.isEmpty() ? free : free.and(new Clause.OneOf(facet, new TreeSet<>(values)));
  }

  /// The range of dates asked for at the top level.
  public Optional<Clause.Published> published() {
    return clauses.stream()
        .filter(Clause.Published.class::isInstance)
        .map(Clause.Published.class::cast)
        .findFirst();
  }

  /// This query for papers between two dates instead of what was; with neither, any date will do.
  public PaperQuery published(Optional<PartialDate> from, Optional<PartialDate> to) {
    PaperQuery free = without(Clause.Published.class::isInstance);
    return from.isEmpty() && to.isEmpty() ? free : free.and(new Clause.Published(from, to));
  }

  /// The clauses that look for words, without the filters.
  public List<Clause> words() {
    return clauses.stream().filter(c -> !isFilter(c)).toList();
  }

  /// The clauses that a control could set as well.
  public List<Clause> filters() {
    return clauses.stream().filter(PaperQuery::isFilter).toList();
  }

  /// True if both ask for the same: the same words in the same order, the same filters in any.
  public boolean asksAs(PaperQuery other) {
    return words().equals(other.words())
        && Set.copyOf(filters()).equals(Set.copyOf(other.filters()))
        && sort == other.sort;
  }

  /// This query with other words and the same filters.
  public PaperQuery withWords(List<Clause> words) {
    var all = new ArrayList<>(words);
    all.addAll(filters());
    return new PaperQuery(all, sort);
  }

  private static boolean isFilter(Clause clause) {
    return clause instanceof Clause.OneOf
        || clause instanceof Clause.Published
        || clause instanceof Clause.Dated
        || clause instanceof Clause.Bounded
        || clause instanceof Clause.Identified
        || clause instanceof Clause.Has
        || clause instanceof Clause.Is;
  }

  private PaperQuery without(Predicate<Clause> unwanted) {
    return new PaperQuery(clauses.stream().filter(unwanted.negate()).toList(), sort);
  }
}
