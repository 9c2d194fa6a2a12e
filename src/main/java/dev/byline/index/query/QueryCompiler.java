package dev.byline.index.query;

import dev.byline.index.store.Schema;
import dev.byline.library.query.CitationBand;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.NumberRange;
import dev.byline.library.query.PaperFigure;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PartialDate;
import dev.byline.words.MarkCondition;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// A compiler of a library's queries into Lucene queries.
public final class QueryCompiler {

  /// All papers; the index holds authors too.
  public static final Query PAPERS = new TermQuery(new Term(Schema.KIND, Schema.PAPER));

  /// All authors.
  public static final Query AUTHORS = new TermQuery(new Term(Schema.KIND, Schema.AUTHOR));

  private QueryCompiler() {}

  public static Query compile(PaperQuery query) {
    return conjunction(query.clauses());
  }

  private static Query conjunction(List<Clause> clauses) {
    var all = new BooleanQuery.Builder();
    boolean found = false;
    for (Clause clause : new LinkedHashSet<>(clauses)) {
      if (clause instanceof Clause.Not(Clause unwanted)) {
        all.add(compile(unwanted), Occur.MUST_NOT);
      } else {
        all.add(compile(clause), clause.isRanked() ? Occur.MUST : Occur.FILTER);
        found = true;
      }
    }
    if (!found) {
      all.add(PAPERS, Occur.FILTER);
    }
    return all.build();
  }

  private static Query compile(Clause clause) {
    if (MarkCondition.isOne(clause)) {
      return MarkQuery.compile(clause);
    }
    return switch (clause) {
      case Clause.Word word -> TextCompiler.compile(word);
      case Clause.Phrase phrase -> TextCompiler.compile(phrase);
      case Clause.OneOf oneOf -> oneOf(oneOf);
      case Clause.Published published -> published(published.from(), published.to());
      case Clause.Dated dated -> dated(dated.dates());
      case Clause.Bounded(var figure, var range) -> bounded(figure, range);
      case Clause.Identified identified -> IdQuery.of(identified);
      case Clause.Has has ->
          switch (has.thing()) {
            case ABSTRACT -> flag(Schema.ABSTRACT);
            case CODE -> flag(Schema.CODE);
            case DATE -> new FieldExistsQuery(Schema.DATE);
            case NOTE -> MarkQuery.compile(has);
          };
      case Clause.Is is -> MarkQuery.compile(is);
      case Clause.Not not -> conjunction(List.of(not));
      case Clause.And and -> conjunction(and.clauses());
      case Clause.Or or -> disjunction(or.clauses());
    };
  }

  private static Query oneOf(Clause.OneOf oneOf) {
    return switch (oneOf.facet()) {
      case CATEGORY, AUTHOR, AFFILIATION, VENUE, PROFILE -> values(oneOf);
      case COAUTHOR -> anyOf(oneOf, CoAuthorCheck::of);
      case POSITION -> anyOf(oneOf, QueryCompiler::flag);
      case YEAR -> anyOf(oneOf, QueryCompiler::year);
      case SCORE -> anyOf(oneOf, QueryCompiler::band);
      case CITATIONS -> anyOf(oneOf, QueryCompiler::citations);
      case CODE -> anyOf(oneOf, QueryCompiler::code);
      case TAG -> MarkQuery.compile(oneOf);
    };
  }

  private static Query anyOf(Clause.OneOf oneOf, Function<String, Query> query) {
    if (oneOf.values().size() == 1) {
      return query.apply(oneOf.values().first());
    }
    var any = new BooleanQuery.Builder();
    oneOf.values().forEach(value -> any.add(query.apply(value), Occur.SHOULD));
    return any.build();
  }

  private static Query values(Clause.OneOf oneOf) {
    String field = Schema.values(oneOf.facet());
    if (oneOf.values().size() == 1) {
      return new TermQuery(new Term(field, Schema.bytes(oneOf.values().first())));
    }
    List<BytesRef> values = oneOf.values().stream().map(Schema::bytes).toList();
    return new TermInSetQuery(field, values);
  }

  private static Query flag(String flag) {
    return new TermQuery(new Term(Schema.FLAGS, flag));
  }

  private static Query year(String year) {
    return PartialDate.parse(year)
        .filter(date -> date.toString().equals(year) && date.month() == 0)
        .map(date -> dates(date.ordinal(), date.ordinal() + 1231))
        .orElseGet(() -> none(Facet.YEAR, year));
  }

  private static Query band(String band) {
    if (!band.matches("[1-9]?0|100")) {
      return none(Facet.SCORE, band);
    }
    int from = Integer.parseInt(band);
    return DoubleField.newRangeQuery(Schema.SCORE, from, Math.nextDown(from + 10.0));
  }

  private static Query citations(String band) {
    return CitationBand.valued(band)
        .map(known -> bounded(PaperFigure.CITATIONS, known.range()))
        .orElseGet(() -> none(Facet.CITATIONS, band));
  }

  private static Query bounded(PaperFigure figure, NumberRange range) {
    return switch (figure) {
      case SCORE -> doubles(Schema.SCORE, range);
      case CITES_PER_YEAR -> doubles(Schema.CITES_PER_YEAR, range);
      case CITATIONS -> {
        NumberRange counts = range.ofCounts();
        int min = (int) counts.min().orElse(0);
        int max = (int) counts.max().orElse(Integer.MAX_VALUE);
        yield ints(Schema.CITATIONS, min, max);
      }
    };
  }

  private static Query doubles(String field, NumberRange range) {
    return DoubleField.newRangeQuery(
        field, range.min().orElse(0), range.max().orElse(Double.MAX_VALUE));
  }

  private static Query code(String has) {
    return switch (has) {
      case "yes" -> flag(Schema.CODE);
      case "no" -> flag(Schema.NO_CODE);
      default -> none(Facet.CODE, has);
    };
  }

  private static Query none(Facet facet, String value) {
    return new MatchNoDocsQuery(facet + " is never " + value);
  }

  /// Dates from the first to the last of the range, and those that say less than the first does but
  /// may mean it: its year, its month.
  private static Query published(Optional<PartialDate> from, Optional<PartialDate> to) {
    int last = to.map(d -> PartialDate.of(d.latest()).ordinal()).orElse(Integer.MAX_VALUE);
    if (from.isEmpty()) {
      return dates(0, last);
    }
    PartialDate first = PartialDate.of(from.get().earliest());
    var any = new BooleanQuery.Builder();
    any.add(dates(first.ordinal(), last), Occur.SHOULD);
    for (PartialDate less :
        List.of(
            PartialDate.ofYear(first.year()), new PartialDate(first.year(), first.month(), 0))) {
      if (PartialDate.of(less.earliest()).ordinal() <= last) {
        any.add(dates(less.ordinal(), less.ordinal()), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static Query dated(Collection<PartialDate> dates) {
    var any = new BooleanQuery.Builder();
    dates.forEach(date -> any.add(dates(date.ordinal(), date.ordinal()), Occur.SHOULD));
    return any.build();
  }

  private static Query dates(int from, int to) {
    return ints(Schema.DATE, from, to);
  }

  private static Query ints(String field, int from, int to) {
    if (to < from) {
      return new MatchNoDocsQuery("The range ends before it begins");
    }
    return new IndexOrDocValuesQuery(
        IntPoint.newRangeQuery(field, from, to),
        NumericDocValuesField.newSlowRangeQuery(field, from, to));
  }

  private static Query disjunction(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return new MatchNoDocsQuery("None of nothing");
    }
    var any = new BooleanQuery.Builder();
    for (Clause clause : new LinkedHashSet<>(clauses)) {
      Query query = compile(clause);
      any.add(clause.isRanked() ? query : unranked(query), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query unranked(Query query) {
    return new BooleanQuery.Builder().add(new ConstantScoreQuery(query), Occur.FILTER).build();
  }
}
