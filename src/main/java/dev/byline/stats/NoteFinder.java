package dev.byline.stats;

import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.CategoryMix;
import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.citations.FigureFlag.Kind;
import dev.byline.stats.citations.FigureSource;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.SidePapers;
import dev.byline.wording.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
  private final List<String> called;
  private final List<ComparisonNote> notes = new ArrayList<>();

  private NoteFinder(List<AuthorStatistics> authors, List<String> called) {
    this.authors = authors;
    this.called = called;
  }

  /// @param called how each of them is called
  static List<ComparisonNote> of(List<AuthorStatistics> authors, List<String> called) {
    var notes = new NoteFinder(authors, called);
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
      add(ComparisonNote.Kind.DIFFERENT_FIELDS, Wording.of("note.fields", names(apart)), apart);
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
      add(
          ComparisonNote.Kind.DIFFERENT_CAREERS,
          Wording.of("note.careers", shortest, longest),
          known);
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
    var sites = new TreeMap<String, SortedSet<Integer>>();
    for (int i : given) {
      sites.computeIfAbsent(authors.get(i).subject().site(), _ -> new TreeSet<>()).add(i);
    }
    if (sites.size() < 2) {
      return;
    }
    boolean isH =
        given.stream().allMatch(i -> authors.get(i).subject().figures().hIndex().isPresent());
    String figure = Wording.named("figure", isH ? FigureKind.H_INDEX : FigureKind.CITATIONS);
    String who =
        sites.entrySet().stream()
            .sorted(Comparator.comparing(site -> site.getValue().first()))
            .map(site ->
                Wording.of("note.source", FigureSource.site(site.getKey()), names(site.getValue())))
            .collect(Collectors.joining(", "));
    add(ComparisonNote.Kind.DIFFERENT_SOURCES, Wording.of("note.sources", figure, who), given);
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
      add(
          ComparisonNote.Kind.DIFFERENT_LISTS,
          Wording.of("note.listSizes", lengths.getMin(), lengths.getMax()),
          single);
    }
  }

  private void captures() {
    SortedSet<Integer> without = indices(i -> captured(i).isEmpty());
    without.retainAll(people());
    if (!without.isEmpty()) {
      add(ComparisonNote.Kind.NO_CAPTURE_DAY, Wording.of("note.noDay", names(without)), without);
    }
    SortedSet<Integer> with = indices(i -> captured(i).isPresent());
    List<LocalDate> days = with.stream().flatMap(i -> captured(i).stream()).sorted().toList();
    if (days.size() > 1
        && ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) > CAPTURE_DAYS) {
      add(
          ComparisonNote.Kind.DIFFERENT_CAPTURES,
          Wording.of("note.captures", days.getFirst(), days.getLast()),
          with);
    }
  }

  private Optional<LocalDate> captured(int author) {
    return authors.get(author).subject().captured().map(CaptureDay::date);
  }

  private void lists() {
    for (int i : indices(i -> authors.get(i).subject().unlisted() > 0)) {
      add(
          ComparisonNote.Kind.LIST_INCOMPLETE,
          shortList(called.get(i), authors.get(i).subject()),
          new TreeSet<>(List.of(i)));
    }
  }

  /// @param called what the side is called beside the others
  private static String shortList(String called, SidePapers subject) {
    int listed = subject.papers().size();
    return subject.kind() == SidePapers.Kind.GROUP
        ? Wording.of("note.list.group", called, papers(subject.unlisted()))
        : Wording.of("note.list", called, papers(listed + subject.unlisted()), listed);
  }

  private static String papers(int count) {
    return Wording.of("note.list.papers", count);
  }

  private void sizes() {
    SortedSet<Integer> people = people();
    if (people.stream().map(this::size).distinct().count() > 1) {
      String sizes =
          people.stream()
              .map(i -> Wording.of("note.size", called.get(i), count(size(i))))
              .collect(Collectors.joining(", "));
      add(ComparisonNote.Kind.DIFFERENT_SIZES, Wording.of("note.sizes", sizes), people);
    }
  }

  private static String count(int authors) {
    return Wording.of("note.authors", authors);
  }

  private int size(int author) {
    return authors.get(author).subject().people();
  }

  private void library() {
    SortedSet<Integer> libraries = indices(i -> !isPeople(i));
    for (int i : libraries) {
      SidePapers subject = authors.get(i).subject();
      add(
          ComparisonNote.Kind.LIBRARY,
          Wording.of("note.library", called.get(i), count(subject.people())),
          libraries);
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
          if (flag.kind() == Kind.IMPOSSIBLE) {
            add(
                ComparisonNote.Kind.FIGURE_FLAGGED,
                Wording.of("note.flag", called.get(i), flag.message()),
                new TreeSet<>(List.of(i)));
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

  private String names(SortedSet<Integer> some) {
    return Wording.list(some.stream().map(called::get).toList());
  }

  private void add(ComparisonNote.Kind kind, String message, SortedSet<Integer> concerned) {
    notes.add(new ComparisonNote(kind, message, concerned));
  }
}
