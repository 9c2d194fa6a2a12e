package dev.byline.exchange.json;

import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.CleanText;
import dev.byline.model.Author;
import dev.byline.model.id.PersonId;
import dev.byline.wording.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectReader;

/// An author without papers as a JSON object: name, affiliation, category and identifiers.
public record BylineAuthorRecord(
    @Nullable String authorName,
    @Nullable String affiliation,
    @Nullable String category,
    @Nullable List<@Nullable String> ids) {

  private static final ObjectReader READER =
      ExchangeJson.MAPPER.readerFor(BylineAuthorRecord.class);

  /// The line that says what is known of `author` without figures.
  public static String line(Author author) {
    return ExchangeJson.MAPPER.writeValueAsString(
            new BylineAuthorRecord(
                author.name(),
                author.affiliation().orElse(null),
                author.category().orElse(null),
                author.ids().stream().<@Nullable String>map(PersonId::toString).toList()))
        + "\n";
  }

  static SourceRecord read(JsonParser parser, int line) {
    BylineAuthorRecord record = READER.readValue(parser);
    String name = CleanText.line(record.authorName);
    if (name.isEmpty()) {
      return new SourceRecord.Unusable(line, Text.of("record.unnamed"));
    }
    List<PersonId> ids =
        record.ids == null
            ? List.of()
            : record.ids.stream()
                .filter(Objects::nonNull)
                .flatMap(id -> PersonId.parse(id).stream())
                .toList();
    return new SourceRecord.OfAuthor(
        line,
        Author.builder(name)
            .affiliation(text(record.affiliation))
            .category(text(record.category))
            .ids(ids)
            .build(),
        List.of());
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.of(CleanText.line(value)).filter(text -> !text.isEmpty());
  }
}
