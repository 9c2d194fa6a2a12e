package dev.byline.exchange.json;

import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.CleanText;
import dev.byline.exchange.text.MonthNames;
import dev.byline.exchange.text.TexText;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.ArxivId;
import dev.byline.model.id.Doi;
import dev.byline.wording.Text;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One line of the arXiv metadata snapshot: the fields that a [Paper] has a place for.
///
/// Categories are kept as found, with their archive (`cs.LG`, `hep-th`), the primary one first. The
/// date is that of the first version, else of the last update. Titles and abstracts keep their
/// LaTeX; the accents of names become Unicode.
///
/// Source: https://www.kaggle.com/datasets/Cornell-University/arxiv
public final class ArxivRow {

  private static final Pattern BETWEEN_AUTHORS = Pattern.compile(",|\\band\\b");

  private @Nullable String id;
  private @Nullable String title;
  private @Nullable String authors;
  private @Nullable String venue;
  private @Nullable String doi;
  private @Nullable String categories;
  private @Nullable String abstractText;
  private @Nullable String created;
  private @Nullable String updated;
  private final List<String> names = new ArrayList<>();

  private ArxivRow() {}

  /// The record in the one object of `parser`.
  static SourceRecord read(JsonParser parser, int line) {
    var row = new ArxivRow();
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return new SourceRecord.Unusable(line, Text.of("record.noObject"));
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      row.field(name, parser);
    }
    return row.record(line);
  }

  private void field(String name, JsonParser parser) {
    switch (name) {
      case "id" -> id = string(parser);
      case "title" -> title = string(parser);
      case "authors" -> authors = string(parser);
      case "journal-ref" -> venue = string(parser);
      case "doi" -> doi = string(parser);
      case "categories" -> categories = string(parser);
      case "abstract" -> abstractText = string(parser);
      case "update_date" -> updated = string(parser);
      case "versions" -> versions(parser);
      case "authors_parsed" -> parsedAuthors(parser);
      default -> parser.skipChildren();
    }
  }

  /// The text here; nothing where it is null or no text.
  private static @Nullable String string(JsonParser parser) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    parser.skipChildren();
    return null;
  }

  private void versions(JsonParser parser) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        version(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  /// The first version is `v1`, or whichever comes first.
  private void version(JsonParser parser) {
    String number = null;
    String when = null;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      switch (name) {
        case "version" -> number = string(parser);
        case "created" -> when = string(parser);
        default -> parser.skipChildren();
      }
    }
    if (created == null || "v1".equals(number)) {
      created = when;
    }
  }

  private void parsedAuthors(JsonParser parser) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_ARRAY) {
        parsedAuthor(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  /// `[last, first, suffix, affiliation...]` to `First Last Suffix`.
  private void parsedAuthor(JsonParser parser) {
    var parts = new ArrayList<String>(3);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String part = string(parser);
      if (parts.size() < 3) {
        parts.add(part == null ? "" : part);
      }
    }
    if (parts.size() > 1) {
      parts.add(1, parts.removeFirst());
    }
    String name = TexText.name(CleanText.joined(parts));
    if (!name.isEmpty()) {
      names.add(name);
    }
  }

  private SourceRecord record(int line) {
    String whole = CleanText.line(title);
    if (whole.isEmpty()) {
      return new SourceRecord.Unusable(line, Text.of("record.untitled"));
    }
    return new SourceRecord.OfPaper(
        line,
        Paper.builder(whole)
            .authors(names.isEmpty() ? namesOf(CleanText.line(authors)) : names)
            .categories(CleanText.words(categories == null ? "" : categories))
            .published(published())
            .venue(CleanText.someLine(venue))
            .abstractText(CleanText.some(CleanText.indentedParagraphs(abstractText)))
            .arxivId(id == null ? Optional.empty() : ArxivId.of(id))
            .doi(Doi.of(CleanText.line(doi)))
            .build());
  }

  private Optional<PartialDate> published() {
    Optional<PartialDate> first = created == null ? Optional.empty() : day(created);
    return first.isPresent() || updated == null ? first : PartialDate.parse(updated.strip());
  }

  /// The day in `Mon, 2 Apr 2007 19:18:42 GMT`; its name is not checked.
  private static Optional<PartialDate> day(String created) {
    List<String> words = CleanText.words(created);
    if (words.size() < 4 || !words.get(0).endsWith(",")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(words.get(3)),
              MonthNames.numberOf(words.get(2)),
              Integer.parseInt(words.get(1))));
    } catch (NumberFormatException | DateTimeException _) {
      return Optional.empty();
    }
  }

  /// The names in `A. Author (1), B. Author (2) and C. Author`.
  private static List<String> namesOf(String authors) {
    return BETWEEN_AUTHORS
        .splitAsStream(withoutNotes(authors))
        .map(TexText::name)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// `text` without what stands in brackets, one in another or not.
  private static String withoutNotes(String text) {
    var plain = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
