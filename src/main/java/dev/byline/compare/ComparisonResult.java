package dev.byline.compare;

import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.PaperId;
import dev.byline.stats.Comparison;
import dev.byline.stats.Comparison.SharedPaper;
import dev.byline.stats.ComparisonNote;
import dev.byline.stats.PercentileRank;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.SidePapers;
import dev.byline.stats.text.NoteText;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A comparison with what it was made of.
///
/// @param names of the sides, which differ from each other
/// @param contenders in the order of the comparison's authors
/// @param scope which papers count, as a question; all where it is [PaperQuery#ALL]
/// @param without papers left out to see what changes
/// @param choices what it can be narrowed to
/// @param standings where the figures of each side stand in the library, one for every metric
public record ComparisonResult(
    List<String> names,
    List<ComparedSide> contenders,
    Comparison comparison,
    PaperQuery scope,
    Set<PaperId> without,
    ScopeChoices choices,
    List<Map<Metric, PercentileRank>> standings) {

  public ComparisonResult {
    names = List.copyOf(names);
    contenders = List.copyOf(contenders);
    standings = List.copyOf(standings);
    without = Set.copyOf(without);
  }

  /// The points at which it misleads: groups that are not whole, and what the figures themselves
  /// tell.
  public List<ComparisonNote> notes() {
    return Stream.concat(
            IntStream.range(0, contenders.size())
                .filter(side -> !contenders.get(side).missing().isEmpty())
                .mapToObj(this::missing),
            comparison.notes().stream())
        .toList();
  }

  private ComparisonNote missing(int side) {
    return new ComparisonNote(
        new TreeSet<>(Set.of(side)), new ComparisonNote.Missing(contenders.get(side).missing()));
  }

  /// The words of one of the notes.
  public String text(ComparisonNote note) {
    return NoteText.of(note, names);
  }

  /// The percentile rank of a side's figure in the library.
  PercentileRank standing(int side, Metric metric) {
    return Optional.ofNullable(standings.get(side).get(metric)).orElseThrow();
  }

  /// The pages that it rests on, with their days, as a sentence.
  public String source() {
    List<Optional<String>> marks = SideNames.marks(contenders);
    return Wording.of(
        "compared.source",
        IntStream.range(0, contenders.size())
            .mapToObj(side -> source(contenders.get(side), marks.get(side)))
            .collect(Collectors.joining(", ")));
  }

  private static String source(ComparedSide side, Optional<String> mark) {
    SidePapers subject = side.subject();
    Stream<String> authors = Stream.of(Wording.of("compared.authors", subject.people()));
    return switch (subject.kind()) {
      case AUTHOR -> with(side.name(), Stream.concat(mark.stream(), day(subject)));
      case GROUP -> with(side.name(), Stream.concat(authors, day(subject)));
      case LIBRARY -> with(Wording.of("compared.library"), authors);
    };
  }

  private static String with(String name, Stream<String> remarks) {
    String all = remarks.collect(Collectors.joining(", "));
    return all.isEmpty() ? name : Wording.of("compared.side", name, all);
  }

  private static Stream<String> day(SidePapers subject) {
    return subject
        .captured()
        .map(
            day -> Wording.of(day.inferred() ? "compared.dayInferred" : "compared.day", day.date()))
        .stream();
  }

  /// The number of papers of these sides that are left out.
  public long leftOut() {
    return contenders.stream()
        .flatMap(side -> side.papers().stream())
        .map(PaperHit::id)
        .filter(without::contains)
        .distinct()
        .count();
  }

  /// The restriction of the papers that count, as a sentence; empty where all do.
  public Optional<String> restriction() {
    var parts = new ArrayList<String>();
    if (!scope.clauses().isEmpty()) {
      PaperQuery asked = new PaperQuery(scope.clauses(), PaperQuery.ALL.sort());
      parts.add(Wording.of("report.scope", QueryText.print(asked)));
    }
    if (leftOut() > 0) {
      parts.add(Wording.of("report.without", leftOut()));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Wording.of("report.only", String.join(", ", parts)));
  }

  /// The caption of a picture that leaves the program: the source, and which papers count.
  public String caption() {
    return restriction().map(only -> source() + " " + only).orElseGet(this::source);
  }

  /// The library's id of a shared paper.
  public Optional<PaperId> id(SharedPaper shared) {
    return contenders.get(shared.authors().first()).papers().stream()
        .filter(hit -> hit.paper().equals(shared.paper()))
        .map(PaperHit::id)
        .findFirst();
  }

  /// True if only some of the papers count.
  public boolean isRestricted() {
    return comparison.authors().stream().anyMatch(author -> author.subject().isRestricted());
  }
}
