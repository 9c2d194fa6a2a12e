package dev.byline.stats.citations;

import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;

/// The citations of an author by year, as a page gives them.
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
    SequencedMap<Integer, Integer> given = figures.byYear(FigureKind.CITATIONS_PER_YEAR);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    var years = new ArrayList<Year>();
    for (int year = given.firstEntry().getKey(); year <= given.lastEntry().getKey(); year++) {
      Integer citations = given.get(year);
      years.add(
          new Year(year, citations == null ? OptionalInt.empty() : OptionalInt.of(citations)));
    }
    OptionalInt first =
        papers.stream().flatMap(p -> p.published().stream()).mapToInt(PartialDate::year).min();
    Optional<LocalDate> told =
        figures.rows().stream()
            .filter(row -> row.kind() == FigureKind.CITATIONS_PER_YEAR)
            .flatMap(row -> row.figure().day().stream())
            .max(Comparator.naturalOrder());
    return Optional.of(
        new CitationCurve(years, first, told.or(() -> captured.map(CaptureDay::date))));
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
