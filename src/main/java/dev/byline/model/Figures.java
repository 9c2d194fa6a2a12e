package dev.byline.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The figures at the head of an author's page, as given by the page: a table with a row for each.
///
/// They are the page's word, not ours: they may contradict each other and the list below them. No
/// figure that Byline computes is made from the novelty or the AI score, the source site's own
/// model-made figures.
///
/// @param rows by kind and year; of rows alike in both, the first counts
public record Figures(List<AuthorCount> rows) {

  public static final Figures NONE = new Figures(List.of());

  private static final Comparator<AuthorCount> ORDER =
      Comparator.comparing(AuthorCount::kind).thenComparingInt(AuthorCount::year);

  public Figures {
    rows = areOrdered(rows) ? List.copyOf(rows) : rows.stream().sorted(ORDER).toList();
  }

  private static boolean areOrdered(List<AuthorCount> rows) {
    for (int i = 1; i < rows.size(); i++) {
      if (ORDER.compare(rows.get(i - 1), rows.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  /// The figure of a kind that counts all years.
  public OptionalInt get(FigureKind kind) {
    return get(kind, 0);
  }

  /// The figure of a kind since a year or in a year; 0 for kinds that count all years.
  public OptionalInt get(FigureKind kind, int year) {
    for (AuthorCount row : rows) {
      if (row.kind() == kind && row.year() == year) {
        return OptionalInt.of(row.value());
      }
    }
    return OptionalInt.empty();
  }

  /// Hirsch's index.
  public OptionalInt hIndex() {
    return get(FigureKind.H_INDEX);
  }

  /// The number of papers, as the page states it.
  public OptionalInt paperCount() {
    return get(FigureKind.PAPERS);
  }

  /// Citations of all papers together.
  public OptionalInt citations() {
    return get(FigureKind.CITATIONS);
  }

  /// The number of papers with at least ten citations each.
  public OptionalInt i10Index() {
    return get(FigureKind.I10_INDEX);
  }

  /// 0 to 100.
  public OptionalInt noveltyPercent() {
    return get(FigureKind.NOVELTY);
  }

  /// 0 to 100.
  public OptionalInt aiScore() {
    return get(FigureKind.AI_SCORE);
  }

  /// The year since which the page counts a second time; empty where it does not.
  public OptionalInt since() {
    return rows.stream()
        .filter(row -> row.kind().period() == FigureKind.Period.SINCE)
        .mapToInt(AuthorCount::year)
        .findFirst();
  }

  /// These, where they name none, by the word of `source` on `day`.
  public Figures by(String source, Optional<LocalDate> day) {
    return new Figures(
        rows.stream()
            .map(row ->
                row.figure().source().isEmpty()
                    ? new AuthorCount(row.kind(), row.year(), new Figure(source, day, row.value()))
                    : row)
            .toList());
  }

  /// The figures of a kind by year, the earliest first.
  public NavigableMap<Integer, Integer> byYear(FigureKind kind) {
    var years = new TreeMap<Integer, Integer>();
    rows.stream()
        .filter(row -> row.kind() == kind)
        .forEach(row -> years.putIfAbsent(row.year(), row.value()));
    return years;
  }

  /// These with another value for a kind that counts all years; without one where `value` is empty.
  ///
  /// @throws IllegalArgumentException if the value is negative
  public Figures with(FigureKind kind, OptionalInt value) {
    return with(kind, 0, value);
  }

  /// These with another value of `kind` since or in `year`; without one where `value` is empty.
  ///
  /// @throws IllegalArgumentException if the value is negative, or the year does not go with the
  ///   kind
  public Figures with(FigureKind kind, int year, OptionalInt value) {
    List<AuthorCount> left = rowsWhere(row -> row.kind() != kind || row.year() != year);
    if (value.isPresent()) {
      left.add(new AuthorCount(kind, year, Figure.of(value.getAsInt())));
    }
    return new Figures(left);
  }

  /// These with `values` by year for all that there is of `kind`.
  ///
  /// @throws IllegalArgumentException if a value is negative, or a year does not go with the kind
  public Figures with(FigureKind kind, Map<Integer, Integer> values) {
    List<AuthorCount> left = rowsWhere(row -> row.kind() != kind);
    values.forEach((year, value) -> left.add(new AuthorCount(kind, year, Figure.of(value))));
    return new Figures(left);
  }

  private List<AuthorCount> rowsWhere(Predicate<AuthorCount> condition) {
    var left = new ArrayList<AuthorCount>(rows.size() + 1);
    rows.stream().filter(condition).forEach(left::add);
    return left;
  }

  /// These without those that cannot be on a page with so many papers: nothing may be derived from
  /// them, and they have no place among others.
  public Figures sound(PaperCounts counts) {
    boolean isHIndexSound = !isHIndexAbovePapers(counts) && !isHIndexAboveCitations();
    return new Figures(
        rows.stream()
            .filter(row ->
                switch (row.kind()) {
                  case H_INDEX -> isHIndexSound;
                  case I10_INDEX -> !isI10IndexAbovePapers(counts) && !isI10IndexAboveCitations();
                  case NOVELTY, AI_SCORE -> row.value() <= 100;
                  default -> true;
                })
            .toList());
  }

  /// These but for the count of papers.
  public Figures withoutPaperCount() {
    return with(FigureKind.PAPERS, OptionalInt.empty());
  }

  /// An h-index of h takes h papers of at least h citations each (Hirsch 2005): it is at most the
  /// number of papers. A list whose page states no number may go on, so that nothing is known of
  /// it.
  public boolean isHIndexAbovePapers(PaperCounts counts) {
    return counts.stated().isPresent() && hIndex().orElse(0) > counts.papers();
  }

  /// An i10-index counts papers: it is at most their number.
  public boolean isI10IndexAbovePapers(PaperCounts counts) {
    return counts.stated().isPresent() && i10Index().orElse(0) > counts.papers();
  }

  /// Each paper of an i10-index has ten citations.
  public boolean isI10IndexAboveCitations() {
    OptionalInt citations = citations();
    return citations.isPresent() && 10L * i10Index().orElse(0) > citations.getAsInt();
  }

  /// As an h-index of h takes h papers of h citations, its square is at most the citations of all.
  public boolean isHIndexAboveCitations() {
    long h = hIndex().orElse(0);
    OptionalInt citations = citations();
    return citations.isPresent() && h * h > citations.getAsInt();
  }
}
