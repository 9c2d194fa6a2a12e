package dev.byline.exchange.json;

import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.CitationCounts;
import dev.byline.exchange.text.CleanText;
import dev.byline.exchange.text.MarkupText;
import dev.byline.exchange.text.RecordDates;
import dev.byline.exchange.text.TypeNames;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PaperIndicator;
import dev.byline.model.PartialDate;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.model.id.WorkId;
import dev.byline.wording.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectReader;

/// A work of OpenAlex: the fields that a [Paper] has a place for, under their names there.
///
/// The source becomes the venue, the primary topic the category, institutions the affiliations, and
/// the arXiv id comes from the DOI or a location's address. The field-weighted impact, the
/// percentile and the citations by year are indicators, of the same day as the count.
///
/// Source: https://docs.openalex.org/api-entities/works/work-object
public record OpenAlexWork(
    @Nullable String id,
    @Nullable String displayName,
    @Nullable String title,
    @Nullable String doi,
    @Nullable String publicationDate,
    @Nullable Integer publicationYear,
    @Nullable List<@Nullable Authorship> authorships,
    @Nullable Boolean isAuthorsTruncated,
    @Nullable Location primaryLocation,
    @Nullable List<@Nullable Location> locations,
    @Nullable Named primaryTopic,
    @Nullable Number citedByCount,
    @Nullable Number fwci,
    @Nullable Percentile citationNormalizedPercentile,
    @Nullable List<@Nullable Year> countsByYear,
    @Nullable List<@Nullable String> referencedWorks,
    @Nullable Map<String, @Nullable Object> ids,
    @Nullable String updatedDate,
    @Nullable String type,
    @Nullable Map<String, int @Nullable []> abstractInvertedIndex) {

  private static final ObjectReader READER = ExchangeJson.MAPPER.readerFor(OpenAlexWork.class);

  /// Most references that are kept of one work.
  private static final int REFERENCES = 10_000;

  /// @param value 0 to 1
  record Percentile(@Nullable Number value) {}

  record Year(@Nullable Integer year, @Nullable Number citedByCount) {}

  record Authorship(
      @Nullable Named author,
      @Nullable String rawAuthorName,
      @Nullable List<@Nullable Named> institutions) {}

  record Location(@Nullable Named source, @Nullable String landingPageUrl) {}

  /// @param id an address of which the last part is the identifier
  record Named(@Nullable String displayName, @Nullable String id, @Nullable String orcid) {

    /// The identifier that OpenAlex gives and the ORCID, those that there are, parted by a blank.
    static String identifiers(@Nullable Named named) {
      if (named == null) {
        return "";
      }
      String own = lastPart(named.id);
      String orcid = named.orcid == null ? "" : lastPart(named.orcid);
      String all = own.isEmpty() ? "" : "openalex:" + own;
      return orcid.isEmpty() ? all : (all.isEmpty() ? "" : all + " ") + "orcid:" + orcid;
    }

    private static String lastPart(@Nullable String address) {
      String text = address == null ? "" : address.strip();
      int start = text.length();
      while (start > 0 && isIdentifierPart(text.charAt(start - 1))) {
        start--;
      }
      return text.substring(start).toUpperCase(Locale.ROOT);
    }

    private static boolean isIdentifierPart(char c) {
      return c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    static String of(@Nullable Named named) {
      return named == null ? "" : MarkupText.line(named.displayName);
    }
  }

  /// The record in the one object of `parser`.
  static SourceRecord read(JsonParser parser, int line) {
    OpenAlexWork work = READER.readValue(parser);
    String title = MarkupText.line(work.displayName == null ? work.title : work.displayName);
    return title.isEmpty()
        ? new SourceRecord.Unusable(line, Text.of("record.untitled.work"))
        : new SourceRecord.OfPaper(line, work.paper(title), work.authorIds());
  }

  private Paper paper(String paperTitle) {
    Optional<String> plainDoi = Doi.of(CleanText.line(doi));
    Paper.Builder paper =
        Paper.builder(paperTitle)
            .authors(each(authorships, OpenAlexWork::authorName))
            .moreAuthors(Boolean.TRUE.equals(isAuthorsTruncated))
            .categories(CleanText.some(Named.of(primaryTopic)).stream().toList())
            .published(published())
            .affiliations(affiliations())
            .venue(primaryLocation == null ? Optional.empty() : venue(primaryLocation))
            .type(type == null ? Optional.empty() : TypeNames.of(type))
            .abstractText(CleanText.some(abstractText()))
            .arxivId(plainDoi.flatMap(ArxivId::inDoi).or(this::arxivIdOfLocation))
            .doi(plainDoi)
            .indicators(indicators())
            .ids(workIds())
            .references(references());
    return CitationCounts.set(paper, counts()).build();
  }

  /// The count of the day on which OpenAlex last changed the work.
  private List<Figure> counts() {
    OptionalInt count = ExchangeJson.figure(citedByCount);
    return count.isEmpty() ? List.of() : List.of(figure(count.getAsInt()));
  }

  private Figure figure(int value) {
    return new Figure(OpenAlexImpact.SOURCE, day(), value);
  }

  private Optional<LocalDate> day() {
    return Optional.ofNullable(updatedDate).flatMap(date -> RecordDates.day(CleanText.line(date)));
  }

  private List<PaperIndicator> indicators() {
    if (fwci == null && citationNormalizedPercentile == null && countsByYear == null) {
      return List.of();
    }
    var impact = new OpenAlexImpact(day());
    impact.fwci(fwci);
    impact.percentile(
        citationNormalizedPercentile == null ? null : citationNormalizedPercentile.value());
    var years = new HashMap<Integer, Integer>();
    stream(countsByYear)
        .forEach(one ->
            OpenAlexImpact.year(one.year())
                .ifPresent(year ->
                    ExchangeJson.figure(one.citedByCount())
                        .ifPresent(count -> years.put(year, count))));
    impact.years(years, published().map(PartialDate::year).orElse(0));
    return impact.indicators();
  }

  private List<String> workIds() {
    var all = new LinkedHashSet<String>();
    if (id != null) {
      WorkId.of(WorkId.Scheme.OPENALEX, id).ifPresent(own -> all.add(own.toString()));
    }
    if (ids != null) {
      for (WorkId.Scheme scheme : WorkId.Scheme.values()) {
        Object value = ids.get(scheme.key());
        if (value != null) {
          WorkId.of(scheme, value.toString()).ifPresent(other -> all.add(other.toString()));
        }
      }
    }
    return List.copyOf(all);
  }

  private List<String> references() {
    if (referencedWorks == null) {
      return List.of();
    }
    var all = new LinkedHashSet<String>();
    for (String work : referencedWorks.subList(0, Math.min(REFERENCES, referencedWorks.size()))) {
      if (work != null) {
        WorkId.of(WorkId.Scheme.OPENALEX, work).ifPresent(other -> all.add(other.toString()));
      }
    }
    return List.copyOf(all);
  }

  private static <T> List<String> each(
      @Nullable List<@Nullable T> items, Function<T, String> text) {
    return stream(items).map(text).filter(one -> !one.isEmpty()).toList();
  }

  private static <T> Stream<T> stream(@Nullable List<@Nullable T> items) {
    return items == null ? Stream.empty() : items.stream().filter(Objects::nonNull);
  }

  private List<String> authorIds() {
    return stream(authorships)
        .filter(authorship -> !authorName(authorship).isEmpty())
        .map(authorship -> Named.identifiers(authorship.author()))
        .toList();
  }

  private static String authorName(Authorship authorship) {
    String name = Named.of(authorship.author());
    return name.isEmpty() ? CleanText.line(authorship.rawAuthorName()) : name;
  }

  private List<String> affiliations() {
    return stream(authorships)
        .flatMap(authorship -> each(authorship.institutions(), Named::of).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> venue(Location location) {
    return CleanText.some(Named.of(location.source()));
  }

  private Optional<PartialDate> published() {
    Optional<PartialDate> day =
        publicationDate == null ? Optional.empty() : PartialDate.parse(publicationDate.strip());
    return day.or(() -> RecordDates.ofYear(publicationYear == null ? 0 : publicationYear));
  }

  private Optional<String> arxivIdOfLocation() {
    return Stream.concat(Stream.ofNullable(primaryLocation), stream(locations))
        .flatMap(location -> Stream.ofNullable(location.landingPageUrl()))
        .flatMap(address -> ArxivId.inAddress(address).stream())
        .findFirst();
  }

  /// The words in the order of their positions. Sorts instead of filling an array by position,
  /// since a position may be any number.
  private String abstractText() {
    if (abstractInvertedIndex == null) {
      return "";
    }
    List<String> words = List.copyOf(abstractInvertedIndex.keySet());
    long[] places = new long[words.stream().mapToInt(word -> positions(word).length).sum()];
    int next = 0;
    for (int word = 0; word < words.size(); word++) {
      for (int position : positions(words.get(word))) {
        places[next++] = (long) position << 32 | word;
      }
    }
    Arrays.sort(places);
    return CleanText.joined(
        Arrays.stream(places).mapToObj(place -> words.get((int) place)).toList());
  }

  private int[] positions(String word) {
    int[] positions = abstractInvertedIndex == null ? null : abstractInvertedIndex.get(word);
    return positions == null ? new int[0] : positions;
  }
}
