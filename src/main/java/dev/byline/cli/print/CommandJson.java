package dev.byline.cli.print;

import dev.byline.library.AuthorRecord;
import dev.byline.library.query.TextRange;
import dev.byline.model.Author;
import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.SourceFigures;
import dev.byline.model.id.PersonId;
import dev.byline.stats.citations.FigureConsistency;
import dev.byline.stats.text.FlagText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON that commands print. An absent value is null, so every object has all its properties.
public final class CommandJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private CommandJson() {}

  public static void print(JsonNode node, PrintWriter out) {
    out.println(MAPPER.writeValueAsString(node));
  }

  /// Begins an array on `out`, which is written an element at a time and may be of any length; it
  /// ends when it is closed, and `out` goes on.
  public static SequenceWriter beginArray(PrintWriter out) {
    return MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValuesAsArray(out);
  }

  public static ObjectNode object() {
    return NODES.objectNode();
  }

  public static ArrayNode array() {
    return NODES.arrayNode();
  }

  public static ArrayNode strings(List<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  /// The facts of an author as a page gives them.
  public static ObjectNode author(Author author) {
    Figures figures = author.figures();
    ObjectNode node =
        object()
            .put("name", author.name())
            .put("nameInferred", author.nameInferred())
            .put("category", orNull(author.category()))
            .put("affiliation", orNull(author.affiliation()));
    node.set("keywords", strings(author.keywords()));
    node.put("orcid", orNull(author.id(PersonId.Scheme.ORCID)));
    ArrayNode ids = node.putArray("ids");
    author
        .ids()
        .forEach(id -> ids.addObject().put("scheme", id.scheme().key()).put("value", id.value()));
    node.put("hIndex", orNull(figures.hIndex()))
        .put("paperCount", orNull(figures.paperCount()))
        .put("citations", orNull(figures.citations()))
        .put("i10Index", orNull(figures.i10Index()))
        .put("noveltyPercent", orNull(figures.noveltyPercent()))
        .put("aiScore", orNull(figures.aiScore()));
    node.set("recent", recent(figures));
    ObjectNode years = node.putObject("citationsPerYear");
    figures
        .byYear(FigureKind.CITATIONS_PER_YEAR)
        .forEach((year, count) -> years.put(year.toString(), count));
    ObjectNode papers = node.putObject("papersPerYear");
    figures
        .byYear(FigureKind.PAPERS_PER_YEAR)
        .forEach((year, count) -> papers.put(year.toString(), count));
    OptionalInt mean = figures.get(FigureKind.TWO_YEAR_MEAN);
    node.put("twoYearMean", mean.isPresent() ? (Double) (mean.getAsInt() / 1000.0) : null);
    return node.put("about", orNull(author.about()));
  }

  /// The figures since a year; null where the page has none.
  private static JsonNode recent(Figures figures) {
    if (figures.since().isEmpty()) {
      return NODES.nullNode();
    }
    int since = figures.since().getAsInt();
    return object()
        .put("since", since)
        .put("citations", orNull(figures.get(FigureKind.CITATIONS_SINCE, since)))
        .put("hIndex", orNull(figures.get(FigureKind.H_INDEX_SINCE, since)))
        .put("i10Index", orNull(figures.get(FigureKind.I10_INDEX_SINCE, since)));
  }

  /// An author of a library: the facts, and where they are from.
  public static ObjectNode author(AuthorRecord record) {
    ObjectNode node = object().put("id", record.id().value());
    node.setAll(author(record.author().withFigures(record.figures())));
    node.set("figures", figures(record));
    putCaptured(node, record.captured());
    node.put("format", record.format())
        .put("source", record.source())
        .put("papersListed", record.papersListed())
        .put("newestPaper", orNull(record.newestPaper()))
        .put("captures", record.captures())
        .put("joinedBy", record.joined().name().toLowerCase(Locale.ROOT))
        .set("nameVariants", strings(record.nameVariants()));
    ArrayNode flags = node.putArray("flags");
    FigureConsistency.check(record.author().figures(), record.counts())
        .forEach(flag -> flags.add(FlagText.of(flag)));
    return node;
  }

  /// Every figure of all years by every source that is known: the chosen source first, those that
  /// are computed from the listed papers last.
  private static ArrayNode figures(AuthorRecord record) {
    ArrayNode array = array();
    for (SourceFigures source : record.sources()) {
      for (FigureKind kind : FigureKind.ofAllYears()) {
        OptionalInt value = source.figures().get(kind);
        if (value.isPresent()) {
          array
              .addObject()
              .put("figure", name(kind))
              .put("source", source.source())
              .put("day", orNull(source.day()))
              .put("value", value.getAsInt())
              .put("counts", source.isGiven() ? "given" : "listed papers")
              .put("papersCounted", orNull(source.counted()))
              .put("papersListed", source.counts().listed());
        }
      }
    }
    return array;
  }

  /// The name of the property that has the chosen figure.
  public static String name(FigureKind kind) {
    return switch (kind) {
      case H_INDEX -> "hIndex";
      case PAPERS -> "paperCount";
      case CITATIONS -> "citations";
      case I10_INDEX -> "i10Index";
      case NOVELTY -> "noveltyPercent";
      case AI_SCORE -> "aiScore";
      case TWO_YEAR_MEAN -> "twoYearMean";
      case CITATIONS_PER_YEAR -> "citationsPerYear";
      case PAPERS_PER_YEAR -> "papersPerYear";
      case CITATIONS_SINCE, H_INDEX_SINCE, I10_INDEX_SINCE -> "recent";
    };
  }

  public static void putCaptured(ObjectNode node, Optional<CaptureDay> captured) {
    node.put("captured", orNull(captured.map(CaptureDay::date)));
    node.put("captureInferred", captured.map(CaptureDay::inferred).orElse(false));
  }

  /// Ranges as `[[from, to], ...]`.
  public static ArrayNode ranges(List<TextRange> ranges) {
    ArrayNode array = array();
    ranges.forEach(range -> array.add(array().add(range.from()).add(range.to())));
    return array;
  }

  public static @Nullable String orNull(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }

  public static @Nullable Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  public static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
