package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.IdScheme;
import dev.byline.library.query.NumberRange;
import dev.byline.library.query.PaperFigure;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PartialDate;
import dev.byline.words.MarkCondition;
import dev.byline.words.record.KeywordText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A compiler of a library's queries into the query language of a cluster.
final class ClauseQueries {

  private final Question question;

  /// @param question tells what clauses mean that the cluster alone cannot answer
  ClauseQueries(Question question) {
    this.question = question;
  }

  /// The hits of all `clauses` among the papers of the generation.
  Map<String, Object> papers(Collection<Clause> clauses) throws IOException {
    return Map.of(
        "bool",
        Map.of("must", List.of(conjunction(clauses)), "filter", List.of(question.papers())));
  }

  Map<String, Object> papers(PaperQuery query) throws IOException {
    return papers(query.clauses());
  }

  Map<String, Object> conjunction(Collection<Clause> clauses) throws IOException {
    var must = new ArrayList<Map<String, Object>>();
    var filter = new ArrayList<Map<String, Object>>();
    var not = new ArrayList<Map<String, Object>>();
    for (Clause clause : new LinkedHashSet<>(clauses)) {
      if (clause instanceof Clause.Not(Clause unwanted)) {
        not.add(compile(unwanted));
      } else {
        (clause.isRanked() ? must : filter).add(compile(clause));
      }
    }
    return Map.of("bool", Map.of("must", must, "filter", filter, "must_not", not));
  }

  private Map<String, Object> compile(Clause clause) throws IOException {
    if (MarkCondition.isOne(clause)) {
      return question.marked(new MarkCondition(clause));
    }
    return switch (clause) {
      case Clause.Word word -> WordQueries.compile(word);
      case Clause.Phrase phrase -> WordQueries.compile(phrase);
      case Clause.OneOf(Facet facet, var values) ->
          Dsl.terms(CatalogueLayout.values(facet), values.stream().map(KeywordText::of).toList());
      case Clause.Published(var from, var to) -> published(from, to);
      case Clause.Dated dated ->
          Dsl.anyOf(
              dated.dates().stream().map(date -> dates(date.ordinal(), date.ordinal())).toList());
      case Clause.Bounded(var figure, var range) -> bounded(figure, range);
      case Clause.Identified identified ->
          identified.scheme() == IdScheme.ORCID
              ? question.ofPersons(identified)
              : identified(identified.scheme(), identified.ids());
      case Clause.Has has -> has(has);
      case Clause.Not not -> conjunction(List.of(not));
      case Clause.And and -> conjunction(and.clauses());
      case Clause.Or or -> disjunction(or.clauses());
      case Clause.Is is -> throw new IllegalStateException("A mark: " + is);
    };
  }

  /// Papers or authors with one of the identifiers.
  static Map<String, Object> identified(IdScheme scheme, Collection<String> ids) {
    return Dsl.terms(
        CatalogueLayout.IDS,
        ids.stream().map(id -> KeywordText.of(scheme.text() + ":" + id)).toList());
  }

  private static Map<String, Object> has(Clause.Has has) {
    return switch (has.thing()) {
      case ABSTRACT -> Dsl.term(CatalogueLayout.FLAGS, CatalogueLayout.HAS_ABSTRACT);
      case CODE -> Dsl.term(CatalogueLayout.FLAGS, CatalogueLayout.HAS_CODE);
      case DATE -> Dsl.exists(CatalogueLayout.DATE);
      case NOTE -> throw new IllegalStateException("A mark: " + has);
    };
  }

  private Map<String, Object> disjunction(List<Clause> clauses) throws IOException {
    var any = new ArrayList<Map<String, Object>>();
    for (Clause clause : new LinkedHashSet<>(clauses)) {
      Map<String, Object> query = compile(clause);
      any.add(clause.isRanked() ? query : Dsl.allOf(List.of(query)));
    }
    return Dsl.anyOf(any);
  }

  private static Map<String, Object> bounded(PaperFigure figure, NumberRange range) {
    NumberRange within = figure == PaperFigure.CITATIONS ? range.ofCounts() : range;
    String field =
        switch (figure) {
          case SCORE -> CatalogueLayout.SCORE;
          case CITATIONS -> CatalogueLayout.CITATIONS;
          case CITES_PER_YEAR -> CatalogueLayout.CITES_PER_YEAR;
        };
    return between(field, within);
  }

  /// Values of `field` in `range`, both ends included.
  static Map<String, Object> between(String field, NumberRange range) {
    if (range.isBackwards()) {
      return Dsl.NONE;
    }
    double max = range.max().orElse(Integer.MAX_VALUE);
    return Dsl.range(field, Map.of("gte", range.min().orElse(0), "lte", max));
  }

  /// Dates from the first to the last of the range, and those that say less than the first does but
  /// may mean it: its year, its month.
  private static Map<String, Object> published(
      Optional<PartialDate> from, Optional<PartialDate> to) {
    int last = to.map(d -> PartialDate.of(d.latest()).ordinal()).orElse(Integer.MAX_VALUE);
    if (from.isEmpty()) {
      return dates(0, last);
    }
    PartialDate first = PartialDate.of(from.get().earliest());
    var any = new ArrayList<Map<String, Object>>();
    any.add(dates(first.ordinal(), last));
    for (PartialDate less :
        List.of(
            PartialDate.ofYear(first.year()), new PartialDate(first.year(), first.month(), 0))) {
      if (PartialDate.of(less.earliest()).ordinal() <= last) {
        any.add(dates(less.ordinal(), less.ordinal()));
      }
    }
    return Dsl.anyOf(any);
  }

  private static Map<String, Object> dates(int from, int to) {
    return to < from ? Dsl.NONE : Dsl.range(CatalogueLayout.DATE, Map.of("gte", from, "lte", to));
  }
}
