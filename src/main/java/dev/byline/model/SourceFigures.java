package dev.byline.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The figures of an author by the word of one source: those that its page gives, or those that
/// follow from the citations that it counts for the listed papers.
///
/// @param source short name of the site or data set (`google-scholar`, `openalex`)
/// @param day the day on which the source gave them; empty where not known
/// @param counts how many papers the source states and lists
/// @param counted how many of the listed papers the source counts the citations of, where the
///   figures follow from these; empty where the source gives the figures itself
public record SourceFigures(
    String source,
    Optional<LocalDate> day,
    PaperCounts counts,
    OptionalInt counted,
    Figures figures) {

  /// The newest last, a day that is not known before all others.
  public static final Comparator<SourceFigures> BY_DAY =
      Comparator.comparing(one -> one.day.orElse(LocalDate.MIN));

  /// The figures that a page gives.
  ///
  /// @param format of the page; figures that name a source of their own are of that
  /// @param captured the day of the page
  public static SourceFigures given(
      String format, Optional<LocalDate> captured, PaperCounts counts, Figures figures) {
    Optional<Figure> own =
        figures.rows().stream()
            .map(AuthorCount::figure)
            .filter(figure -> !figure.source().isEmpty())
            .findFirst();
    String source = own.map(Figure::source).orElse(name(format));
    Optional<LocalDate> day = own.isPresent() ? own.get().day().or(() -> captured) : captured;
    return new SourceFigures(source, day, counts, OptionalInt.empty(), figures.by(source, day));
  }

  /// The short name of the source of a page or data set by its format: `openalex` for
  /// `openalex-works`.
  public static String name(String format) {
    return format.startsWith("openalex-") ? "openalex" : format;
  }

  /// True if the source gives the figures itself.
  public boolean isGiven() {
    return counted.isEmpty();
  }

  /// True if the list of the source can have such figures.
  public boolean isSupported() {
    return figures.sound(counts).rows().size() == figures.rows().size();
  }

  /// The same where so many papers are listed, if the figures follow from these.
  public SourceFigures amongListed(int papers) {
    int listed = Math.max(papers, counted.orElse(0));
    return isGiven() || listed == counts.listed()
        ? this
        : new SourceFigures(
            source, day, new PaperCounts(counts.stated(), listed), counted, figures);
  }

  /// True if they tell of citations.
  public boolean tellsOfCitations() {
    return figures.hIndex().isPresent() || figures.citations().isPresent();
  }

  /// True if they follow from the citations of every listed paper.
  public boolean isOfAllListed() {
    return counted.isPresent() && counted.getAsInt() == counts.listed();
  }

  /// The one of `all` that counts by default: of those that tell of citations the newest that its
  /// list can have; of equally old ones the first.
  public static Optional<SourceFigures> byDefault(List<SourceFigures> all) {
    return all.stream()
        .filter(SourceFigures::isGiven)
        .reduce((best, one) -> ORDER.compare(one, best) > 0 ? one : best);
  }

  private static final Comparator<SourceFigures> ORDER =
      Comparator.comparing(SourceFigures::tellsOfCitations)
          .thenComparing(SourceFigures::isSupported)
          .thenComparing(BY_DAY);
}
