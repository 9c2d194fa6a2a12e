package dev.byline.exchange.json;

import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.CleanText;
import dev.byline.model.Author;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.wording.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectReader;

/// An author of OpenAlex: name, variants of it and figures, under their names there.
///
/// Source: https://docs.openalex.org/api-entities/authors/author-object
public record OpenAlexAuthor(
    @Nullable String displayName,
    @Nullable List<@Nullable String> displayNameAlternatives,
    @Nullable Number worksCount,
    @Nullable Number citedByCount,
    @Nullable Summary summaryStats) {

  private static final ObjectReader READER = ExchangeJson.MAPPER.readerFor(OpenAlexAuthor.class);

  record Summary(@Nullable Number hIndex) {}

  /// The record in the one object of `parser`.
  static SourceRecord read(JsonParser parser, int line) {
    OpenAlexAuthor author = READER.readValue(parser);
    String name = CleanText.line(author.displayName);
    if (name.isEmpty()) {
      return new SourceRecord.Unusable(line, Text.of("record.unnamed"));
    }
    return new SourceRecord.OfAuthor(
        line, Author.builder(name).figures(author.figures()).build(), author.otherNames(name));
  }

  private Figures figures() {
    return Figures.NONE
        .with(
            FigureKind.H_INDEX,
            ExchangeJson.figure(summaryStats == null ? null : summaryStats.hIndex()))
        .with(FigureKind.PAPERS, ExchangeJson.figure(worksCount))
        .with(FigureKind.CITATIONS, ExchangeJson.figure(citedByCount));
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
