package dev.byline.exchange.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.CleanText;
import dev.byline.model.Author;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.PartialDate;
import dev.byline.model.id.PersonId;
import dev.byline.wording.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectReader;

/// An author of OpenAlex: name, variants of it, identifiers, affiliations, topics and figures,
/// under their names there. The figures are OpenAlex's, of the day on which the record was updated.
///
/// Source: https://docs.openalex.org/api-entities/authors/author-object
public record OpenAlexAuthor(
    @Nullable String id,
    @Nullable String orcid,
    @Nullable Map<String, @Nullable Object> ids,
    @Nullable String displayName,
    @Nullable List<@Nullable String> displayNameAlternatives,
    @Nullable Number worksCount,
    @Nullable Number citedByCount,
    @Nullable Summary summaryStats,
    @Nullable List<@Nullable Year> countsByYear,
    @Nullable List<@Nullable Affiliation> affiliations,
    @Nullable List<@Nullable Institution> lastKnownInstitutions,
    @Nullable List<@Nullable Topic> topics,
    @Nullable String updatedDate) {

  private static final ObjectReader READER = ExchangeJson.MAPPER.readerFor(OpenAlexAuthor.class);

  private static final String SOURCE = "openalex";

  /// Topics that are kept, the most frequent of the author's works.
  private static final int TOPICS = 5;

  record Summary(
      @Nullable Number hIndex,
      @Nullable Number i10Index,
      @JsonProperty("2yr_mean_citedness") @Nullable Number twoYearMean) {}

  record Year(@Nullable Integer year, @Nullable Number worksCount, @Nullable Number citedByCount) {}

  record Affiliation(@Nullable Institution institution) {}

  record Institution(@Nullable String displayName) {}

  record Topic(@Nullable String displayName) {}

  /// The record in the one object of `parser`.
  static SourceRecord read(JsonParser parser, int line) {
    OpenAlexAuthor author = READER.readValue(parser);
    String name = CleanText.line(author.displayName);
    if (name.isEmpty()) {
      return new SourceRecord.Unusable(line, Text.of("record.unnamed"));
    }
    return new SourceRecord.OfAuthor(
        line,
        Author.builder(name)
            .ids(author.personIds())
            .affiliation(author.affiliation())
            .keywords(texts(author.topics, Topic::displayName).limit(TOPICS).toList())
            .figures(author.figures().by(SOURCE, author.day()))
            .build(),
        author.otherNames(name));
  }

  private List<PersonId> personIds() {
    var found = new ArrayList<PersonId>();
    add(PersonId.Scheme.OPENALEX, id, found);
    add(PersonId.Scheme.ORCID, orcid, found);
    if (ids != null) {
      add(PersonId.Scheme.OPENALEX, ids.get("openalex"), found);
      add(PersonId.Scheme.ORCID, ids.get("orcid"), found);
      add(PersonId.Scheme.SCOPUS, ids.get("scopus"), found);
    }
    return found;
  }

  private static void add(PersonId.Scheme scheme, @Nullable Object value, List<PersonId> to) {
    if (value != null && to.stream().noneMatch(id -> id.scheme() == scheme)) {
      PersonId.of(scheme, value.toString()).ifPresent(to::add);
    }
  }

  /// The last known institution, else the first affiliation, which is the newest.
  private Optional<String> affiliation() {
    return Stream.concat(
            texts(lastKnownInstitutions, Institution::displayName),
            texts(
                affiliations,
                one -> one.institution() == null ? null : one.institution().displayName()))
        .findFirst();
  }

  private static <T> Stream<String> texts(
      @Nullable List<@Nullable T> items, Function<T, @Nullable String> text) {
    Stream<T> some = items == null ? Stream.empty() : items.stream().filter(Objects::nonNull);
    return some.map(item -> CleanText.line(text.apply(item)))
        .filter(one -> !one.isEmpty())
        .distinct();
  }

  private Figures figures() {
    Figures figures =
        Figures.NONE
            .with(FigureKind.PAPERS, ExchangeJson.figure(worksCount))
            .with(FigureKind.CITATIONS, ExchangeJson.figure(citedByCount))
            .with(FigureKind.CITATIONS_PER_YEAR, byYear(Year::citedByCount))
            .with(FigureKind.PAPERS_PER_YEAR, byYear(Year::worksCount));
    if (summaryStats == null) {
      return figures;
    }
    return figures
        .with(FigureKind.H_INDEX, ExchangeJson.figure(summaryStats.hIndex()))
        .with(FigureKind.I10_INDEX, ExchangeJson.figure(summaryStats.i10Index()))
        .with(FigureKind.TWO_YEAR_MEAN, thousandths(summaryStats.twoYearMean()));
  }

  private static OptionalInt thousandths(@Nullable Number mean) {
    return mean == null
        ? OptionalInt.empty()
        : ExchangeJson.figure(Math.rint(1000 * mean.doubleValue()));
  }

  private Map<Integer, Integer> byYear(Function<Year, @Nullable Number> count) {
    var years = new TreeMap<Integer, Integer>();
    for (Year one : countsByYear == null ? List.<Year>of() : countsByYear) {
      if (one != null && one.year() != null && one.year() > 0 && one.year() <= 9999) {
        ExchangeJson.figure(count.apply(one)).ifPresent(value -> years.put(one.year(), value));
      }
    }
    return years;
  }

  private Optional<LocalDate> day() {
    String date = updatedDate == null ? "" : updatedDate.strip();
    return PartialDate.parse(date.substring(0, Math.min(10, date.length())))
        .filter(day -> day.day() > 0)
        .map(PartialDate::earliest);
  }

  private List<String> otherNames(String name) {
    return displayNameAlternatives == null
        ? List.of()
        : displayNameAlternatives.stream()
            .map(CleanText::line)
            .filter(other -> !other.isEmpty() && !other.equals(name))
            .distinct()
            .toList();
  }
}
