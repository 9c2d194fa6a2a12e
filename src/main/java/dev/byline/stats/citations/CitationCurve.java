package dev.byline.stats.citations;

import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperIndicator;
import dev.byline.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// The citations of an author or of a paper by year, as a page or a record gives them.
///
/// A page gives a window of years, which may begin after the first paper and end in the midst of a
/// year; a year within it of which it says nothing is a gap, not a year without citations.
///
/// @param years one for each year of the window, the earliest first
/// @param firstPaper year of the first listed paper, where known
/// @param day up to which the last year counts, where known
public record CitationCurve(List<Year> years, OptionalInt firstPaper, Optional<LocalDate> day) {

  /// One year.
  ///
  /// @param citations empty in a gap
  public record Year(int year, OptionalInt citations) {}

  public CitationCurve {
    years = List.copyOf(years);
  }

  /// The curve that `figures` give; empty where they have no citations by year.
  public static Optional<CitationCurve> of(
      Figures figures, List<Paper> papers, Optional<CaptureDay> captured) {
    SortedMap<Integer, Integer> given = figures.byYear(FigureKind.CITATIONS_PER_YEAR);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt first =
        papers.stream().flatMap(p -> p.published().stream()).mapToInt(PartialDate::year).min();
    Optional<LocalDate> told =
        figures.rows().stream()
            .filter(row -> row.kind() == FigureKind.CITATIONS_PER_YEAR)
            .flatMap(row -> row.figure().day().stream())
            .max(Comparator.naturalOrder());
    return Optional.of(
        new CitationCurve(window(given), first, told.or(() -> captured.map(CaptureDay::date))));
  }

  /// The curve of one paper by the word of the source that counted last, of several the one that
  /// tells of most years; empty where none gives its citations by year.
  public static Optional<CitationCurve> of(Paper paper) {
    var bySource = new TreeMap<String, List<PaperIndicator>>();
    for (PaperIndicator one : paper.indicators()) {
      if (one.kind() == PaperIndicator.Kind.CITATIONS) {
        bySource.computeIfAbsent(one.figure().source(), _ -> new ArrayList<>()).add(one);
      }
    }
    return bySource.values().stream()
        .map(rows -> newest(rows, paper))
        .max(
            Comparator.comparing((CitationCurve curve) -> curve.day.orElse(LocalDate.MIN))
                .thenComparingInt(curve -> curve.years.size()));
  }

  /// The curve of what one source gave last.
  private static CitationCurve newest(List<PaperIndicator> rows, Paper paper) {
    Comparator<PaperIndicator> byDay =
        Comparator.comparing(row -> row.figure().day().orElse(LocalDate.MIN));
    Optional<LocalDate> day = rows.stream().max(byDay).flatMap(newest -> newest.figure().day());
    var given = new TreeMap<Integer, Integer>();
    rows.stream()
        .filter(row -> row.figure().day().equals(day))
        .forEach(row -> given.merge(row.year(), row.figure().value(), Math::max));
    OptionalInt first = paper.published().stream().mapToInt(PartialDate::year).findFirst();
    return new CitationCurve(window(given), first, day);
  }

  /// The years from the first to the last of `given`.
  private static List<Year> window(SortedMap<Integer, Integer> given) {
    var years = new ArrayList<Year>();
    for (int year = given.firstKey(); year <= given.lastKey(); year++) {
      Integer citations = given.get(year);
      years.add(
          new Year(year, citations == null ? OptionalInt.empty() : OptionalInt.of(citations)));
    }
    return years;
  }

  /// True if the window begins after the year of the first paper, so that earlier citations are not
  /// in it.
  public boolean beginsLate() {
    return firstPaper.isPresent() && years.getFirst().year() > firstPaper.getAsInt();
  }

  /// True if the last year is that of the count, so that it is not over.
  public boolean endsEarly() {
    return day.filter(last -> last.getYear() == years.getLast().year()).isPresent();
  }

  /// The number of a year in the career that begins with the first paper, as 1; 0 and less before
  /// it. The year itself where the first paper has no date.
  public int inCareer(int year) {
    return firstPaper.isPresent() ? year - firstPaper.getAsInt() + 1 : year;
  }
}
