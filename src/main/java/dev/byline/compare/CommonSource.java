package dev.byline.compare;

import dev.byline.library.AuthorRecord;
import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperCounts;
import dev.byline.model.SourceFigures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/// The sources by whose word all sides of a comparison are set against each other, where there are
/// such: one that gives figures of each author, and one that counts the citations of papers of
/// each.
///
/// @param given whose figures count; empty where no source gives some of every author
/// @param counting whose citations of papers count; empty where no source counts those of every one
record CommonSource(Optional<String> given, Optional<String> counting) {

  /// Formats of pages of no known site.
  private static final Set<String> NO_SITE = Set.of("profile-page", "homepage");

  /// The common sources of `authors`: of several the one that is chosen for most of them, of these
  /// the one whose oldest figures are newest.
  static CommonSource of(List<AuthorRecord> authors) {
    return new CommonSource(
        common(authors, source -> source.isGiven() && source.tellsOfCitations()),
        common(authors, source -> !source.isGiven()));
  }

  private static Optional<String> common(
      List<AuthorRecord> authors, Predicate<SourceFigures> condition) {
    var names = new HashSet<String>();
    authors.stream().limit(1).forEach(author -> names.addAll(names(author, condition)));
    authors.forEach(author -> names.retainAll(names(author, condition)));
    return names.stream()
        .max(
            Comparator.comparingLong((String name) -> chosenBy(name, authors, condition))
                .thenComparing(name -> oldest(name, authors, condition))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static List<String> names(AuthorRecord author, Predicate<SourceFigures> condition) {
    return author.sources().stream().filter(condition).map(SourceFigures::source).toList();
  }

  private static long chosenBy(
      String name, List<AuthorRecord> authors, Predicate<SourceFigures> condition) {
    return authors.stream()
        .filter(author -> name.equals(names(author, condition).getFirst()))
        .count();
  }

  private static LocalDate oldest(
      String name, List<AuthorRecord> authors, Predicate<SourceFigures> condition) {
    return authors.stream()
        .flatMap(author ->
            author.sources().stream().filter(condition).filter(one -> name.equals(one.source())))
        .map(one -> one.day().orElse(LocalDate.MIN))
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /// The figures of the common source for an author, else those of the chosen one.
  private Optional<SourceFigures> source(AuthorRecord author) {
    List<SourceFigures> all = author.sources().stream().filter(SourceFigures::isGiven).toList();
    return all.stream()
        .filter(source -> given.equals(Optional.of(source.source())))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private boolean isChosen(AuthorRecord author) {
    List<SourceFigures> all = author.sources().stream().filter(SourceFigures::isGiven).toList();
    return all.isEmpty() || source(author).equals(Optional.of(all.getFirst()));
  }

  /// The figures of an author that count.
  Figures figures(AuthorRecord author) {
    Optional<SourceFigures> source = source(author);
    if (isChosen(author) || source.isEmpty()) {
      return source
          .filter(one -> !NO_SITE.contains(one.source()))
          .map(one -> author.author().figures().by(one.source(), one.day()))
          .orElse(author.author().figures());
    }
    Figures chosen = author.author().figures();
    Figures figures = source.get().figures();
    for (FigureKind kind : List.of(FigureKind.NOVELTY, FigureKind.AI_SCORE)) {
      OptionalInt value = figures.get(kind);
      figures = value.isPresent() ? figures : figures.with(kind, chosen.get(kind));
    }
    return figures;
  }

  /// The day of these figures.
  Optional<CaptureDay> captured(AuthorRecord author) {
    Optional<LocalDate> day = source(author).flatMap(SourceFigures::day);
    return day.isEmpty() || day.equals(author.captured().map(CaptureDay::date))
        ? author.captured()
        : day.map(known -> new CaptureDay(known, false));
  }

  /// The numbers of papers that their page states and lists.
  PaperCounts counts(AuthorRecord author) {
    return isChosen(author)
        ? author.counts()
        : source(author).map(SourceFigures::counts).orElse(author.counts());
  }

  /// A paper with the citations that the common source counts, none where others alone count them:
  /// sources count differently, and their counts make no sum. A count of no known source stays.
  Paper paper(Paper paper) {
    if (counting.isEmpty()) {
      return paper;
    }
    String site = counting.get();
    OptionalInt count =
        paper.citationCounts().stream()
            .filter(one -> one.source().equals(site))
            .max(Comparator.comparing(one -> one.day().orElse(LocalDate.MIN)))
            .map(one -> OptionalInt.of(one.value()))
            .orElse(paper.citationCounts().isEmpty() ? paper.citations() : OptionalInt.empty());
    return count.equals(paper.citations()) ? paper : paper.toBuilder().citations(count).build();
  }
}
