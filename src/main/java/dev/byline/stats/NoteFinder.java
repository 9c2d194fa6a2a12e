package dev.byline.stats;

import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.CategoryMix;
import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.SidePapers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A finder of misleading comparisons. The thresholds are judgements, set so that a note is
/// meaningful: half of the papers in the same field, careers within a factor of two of each other,
/// captures within 90 days, lists within a factor of three.
final class NoteFinder {

  /// Mixes of categories that have less in common are different fields.
  private static final double LEAST_OVERLAP = 0.25;

  /// A career this much longer than another one is ahead by its years.
  private static final double CAREER_RATIO = 1.5;

  private static final int CAREER_YEARS = 3;

  private static final int CAPTURE_DAYS = 90;

  /// A list so many times as long as another, and longer by [#MORE_PAPERS], counts for more.
  private static final int LIST_RATIO = 3;

  private static final int MORE_PAPERS = 20;

  private final List<AuthorStatistics> authors;
  private final List<ComparisonNote> notes = new ArrayList<>();

  private NoteFinder(List<AuthorStatistics> authors) {
    this.authors = authors;
  }

  static List<ComparisonNote> of(List<AuthorStatistics> authors) {
    var notes = new NoteFinder(authors);
    notes.fields();
    notes.careers();
    notes.sources();
    notes.captures();
    notes.lists();
    notes.lengths();
    notes.sizes();
    notes.library();
    notes.flags();
    return List.copyOf(notes.notes);
  }

  private void fields() {
    var apart = new TreeSet<Integer>();
    SortedSet<Integer> people = people();
    for (int i : people) {
      for (int j : people.headSet(i)) {
        CategoryMix one = authors.get(i).categories();
        CategoryMix other = authors.get(j).categories();
        if (one.papers() > 0 && other.papers() > 0 && one.overlap(other) < LEAST_OVERLAP) {
          apart.addAll(List.of(i, j));
        }
      }
    }
    if (!apart.isEmpty()) {
      add(ComparisonNote.Plain.FIELDS, apart);
    }
  }

  private void careers() {
    List<OptionalDouble> years =
        authors.stream().map(a -> leastValue(a.figure(Metric.CAREER_YEARS).computed())).toList();
    SortedSet<Integer> known = indices(i -> years.get(i).isPresent());
    if (known.size() < 2) {
      return;
    }
    double shortest = known.stream().mapToDouble(i -> years.get(i).orElseThrow()).min().orElse(0);
    double longest = known.stream().mapToDouble(i -> years.get(i).orElseThrow()).max().orElse(0);
    if (longest >= shortest * CAREER_RATIO && longest - shortest >= CAREER_YEARS) {
      add(new ComparisonNote.Careers(shortest, longest), known);
    }
  }

  private static OptionalDouble leastValue(FigureEstimate known) {
    return switch (known) {
      case FigureEstimate.Exact exact -> OptionalDouble.of(exact.value());
      case FigureEstimate.Between between -> OptionalDouble.of(between.least());
      case FigureEstimate.Unknowable _ -> OptionalDouble.empty();
    };
  }

  private void sources() {
    SortedSet<Integer> given =
        indices(i ->
            isPeople(i)
                && !authors.get(i).subject().isRestricted()
                && givesCitations(authors.get(i).subject().figures()));
    var sites = new LinkedHashMap<String, SortedSet<Integer>>();
    for (int i : given) {
      sites.computeIfAbsent(authors.get(i).subject().site(), _ -> new TreeSet<>()).add(i);
    }
    if (sites.size() < 2) {
      return;
    }
    boolean isH =
        given.stream().allMatch(i -> authors.get(i).subject().figures().hIndex().isPresent());
    FigureKind figure = isH ? FigureKind.H_INDEX : FigureKind.CITATIONS;
    add(new ComparisonNote.Sources(figure, sites), given);
  }

  private static boolean givesCitations(Figures figures) {
    return figures.hIndex().isPresent() || figures.citations().isPresent();
  }

  private void lengths() {
    SortedSet<Integer> single =
        indices(i -> authors.get(i).subject().kind() == SidePapers.Kind.AUTHOR);
    IntSummaryStatistics lengths =
        single.stream().mapToInt(i -> authors.get(i).subject().papers().size()).summaryStatistics();
    boolean isLonger =
        lengths.getCount() > 1
            && lengths.getMax() >= LIST_RATIO * (long) lengths.getMin()
            && lengths.getMax() >= lengths.getMin() + MORE_PAPERS;
    if (isLonger) {
      add(new ComparisonNote.Lists(lengths.getMin(), lengths.getMax()), single);
    }
  }

  private void captures() {
    SortedSet<Integer> without = indices(i -> captured(i).isEmpty());
    without.retainAll(people());
    if (!without.isEmpty()) {
      add(ComparisonNote.Plain.NO_CAPTURE_DAY, without);
    }
    SortedSet<Integer> with = indices(i -> captured(i).isPresent());
    List<LocalDate> days = with.stream().flatMap(i -> captured(i).stream()).sorted().toList();
    if (days.size() > 1
        && ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) > CAPTURE_DAYS) {
      add(new ComparisonNote.Captures(days.getFirst(), days.getLast()), with);
    }
  }

  private Optional<LocalDate> captured(int author) {
    return authors.get(author).subject().captured().map(CaptureDay::date);
  }

  private void lists() {
    for (int i : indices(i -> authors.get(i).subject().unlisted() > 0)) {
      SidePapers subject = authors.get(i).subject();
      add(
          new ComparisonNote.ShortList(
              subject.papers().size(), subject.unlisted(), subject.kind() == SidePapers.Kind.GROUP),
          new TreeSet<>(List.of(i)));
    }
  }

  private void sizes() {
    SortedSet<Integer> people = people();
    List<Integer> sizes = people.stream().map(this::size).toList();
    if (sizes.stream().distinct().count() > 1) {
      add(new ComparisonNote.Sizes(sizes), people);
    }
  }

  private int size(int author) {
    return authors.get(author).subject().people();
  }

  private void library() {
    SortedSet<Integer> libraries = indices(i -> !isPeople(i));
    for (int i : libraries) {
      add(new ComparisonNote.Library(i, size(i)), libraries);
    }
  }

  private boolean isPeople(int author) {
    return authors.get(author).subject().kind() != SidePapers.Kind.LIBRARY;
  }

  private SortedSet<Integer> people() {
    return indices(this::isPeople);
  }

  private void flags() {
    for (int i = 0; i < authors.size(); i++) {
      for (AuthorFigure figure : authors.get(i).figures().values()) {
        for (FigureFlag flag : figure.flags()) {
          if (flag.kind() == FigureFlag.Kind.IMPOSSIBLE) {
            add(new ComparisonNote.Flagged(flag), new TreeSet<>(List.of(i)));
          }
        }
      }
    }
  }

  private SortedSet<Integer> indices(Predicate<Integer> test) {
    var found = new TreeSet<Integer>();
    IntStream.range(0, authors.size()).filter(test::test).forEach(found::add);
    return found;
  }

  private void add(ComparisonNote.Cause cause, SortedSet<Integer> concerned) {
    notes.add(new ComparisonNote(concerned, cause));
  }
}
