package dev.byline.parse.sites;

import dev.byline.model.Author;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.id.PersonId;
import dev.byline.model.id.PersonId.Scheme;
import dev.byline.model.name.PersonName;
import dev.byline.parse.PageOrigin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/// The person whose page it is, as the head of the page is read.
final class SitePerson {

  private Optional<String> name = Optional.empty();
  private Optional<String> query = Optional.empty();
  private boolean named;
  private Optional<String> affiliation = Optional.empty();
  private List<String> keywords = List.of();
  private final List<PersonId> ids = new ArrayList<>();
  private Figures figures = Figures.NONE;
  private boolean part;

  void name(String value) {
    if (!value.isBlank()) {
      name = Optional.of(value);
      named = true;
    }
  }

  Optional<String> name() {
    return name;
  }

  /// True if the page says the name.
  boolean isNamed() {
    return named;
  }

  /// The name by which a list of search results was asked for.
  void query(String value) {
    query = Optional.of(value).filter(text -> !text.isBlank());
  }

  void affiliation(String value) {
    affiliation = Optional.of(value).filter(text -> !text.isBlank());
  }

  Optional<String> affiliation() {
    return affiliation;
  }

  void keywords(List<String> value) {
    keywords = value;
  }

  /// Adds the identifier of that scheme in `text`, unless there is one or it holds none.
  void id(Scheme scheme, String text) {
    if (ids.stream().noneMatch(id -> id.scheme() == scheme)) {
      PersonId.of(scheme, text).ifPresent(ids::add);
    }
  }

  void hIndex(OptionalInt value) {
    figures = figures.with(FigureKind.H_INDEX, value);
  }

  void citations(OptionalInt value) {
    figures = figures.with(FigureKind.CITATIONS, value);
  }

  void i10Index(OptionalInt value) {
    figures = figures.with(FigureKind.I10_INDEX, value);
  }

  /// The figures of the years since `year`.
  void since(int year, OptionalInt citations, OptionalInt hIndex, OptionalInt i10Index) {
    figures =
        figures
            .with(FigureKind.CITATIONS_SINCE, year, citations)
            .with(FigureKind.H_INDEX_SINCE, year, hIndex)
            .with(FigureKind.I10_INDEX_SINCE, year, i10Index);
  }

  /// Sets the number of papers that the page states.
  void paperCount(OptionalInt value) {
    figures = figures.with(FigureKind.PAPERS, value);
  }

  OptionalInt paperCount() {
    return figures.paperCount();
  }

  /// Says that the list may go on behind the page.
  void part() {
    part = true;
  }

  boolean isPart() {
    return part;
  }

  /// Infers the name where the page has none: the person asked for, or named on most papers.
  void nameFromPapers(List<SitePaper> papers) {
    if (name.isPresent()) {
      return;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (SitePaper paper : papers) {
      paper.authors().names().stream().distinct().forEach(n -> counts.merge(n, 1, Integer::sum));
    }
    Optional<PersonName> asked = query.map(PersonName::read);
    name =
        mostNamed(counts, name -> asked.map(person -> mayBe(name, person)).orElse(true))
            .or(() -> mostNamed(counts, _ -> true))
            .filter(most -> most.getValue() > 1 || papers.size() == 1 || query.isPresent())
            .map(Map.Entry::getKey);
  }

  private static Optional<Map.Entry<String, Integer>> mostNamed(
      Map<String, Integer> counts, Predicate<String> condition) {
    return counts.entrySet().stream()
        .filter(count -> condition.test(count.getKey()))
        .max(Map.Entry.comparingByValue());
  }

  private static boolean mayBe(String name, PersonName query) {
    return !name.isBlank() && PersonName.read(name).isCompatibleWith(query);
  }

  Author toAuthor(PageOrigin origin) {
    for (PersonId own : origin.ids()) {
      if (ids.stream().noneMatch(id -> id.scheme() == own.scheme())) {
        ids.add(own);
      }
    }
    return Author.builder(name.orElseGet(origin::unknownAuthor))
        .nameInferred(!named)
        .affiliation(affiliation)
        .keywords(keywords)
        .ids(ids)
        .figures(figures)
        .build();
  }
}
