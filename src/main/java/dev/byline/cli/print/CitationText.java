package dev.byline.cli.print;

import dev.byline.compare.AuthorCitations;
import dev.byline.compare.CitationHistory;
import dev.byline.compare.FieldPercentiles;
import dev.byline.stats.citations.CitationCurve;
import dev.byline.stats.citations.IndexMargin;
import dev.byline.stats.citations.IndexMargin.Span;
import dev.byline.stats.citations.IndexMargin.Values;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The citations of an author beyond the figures of the page, as lines and as JSON.
public final class CitationText {

  private CitationText() {}

  public static void print(AuthorCitations citations, PrintWriter out) {
    citations.marginLines().forEach(out::println);
    citations.fieldLine().ifPresent(out::println);
    citations.curve().ifPresent(curve -> AuthorCitations.limits(curve).forEach(out::println));
  }

  /// Adds what is known to the JSON of an author: `margin`, `fieldPercentiles`, `citationYears`.
  public static void add(AuthorCitations citations, ObjectNode author) {
    citations.margin().ifPresent(margin -> author.set("margin", node(margin)));
    author.set("fieldPercentiles", node(citations.field()));
    citations.curve().ifPresent(curve -> author.set("citationYears", node(curve)));
  }

  /// The counts of a paper: source, day and citations.
  public static ArrayNode node(CitationHistory history) {
    ArrayNode counts = CommandJson.object().putArray("counts");
    new TreeMap<>(history.bySource())
        .forEach((source, days) ->
            days.forEach((day, citations) ->
                counts.add(
                    CommandJson.object()
                        .put("source", source)
                        .put("day", day.toString())
                        .put("citations", citations))));
    return counts;
  }

  private static ObjectNode node(IndexMargin margin) {
    ObjectNode node = node(margin.all());
    node.put("source", margin.basis().source().isEmpty() ? null : margin.basis().source())
        .put("counted", margin.basis().counted())
        .put("papers", margin.basis().papers());
    ArrayNode readings = node.putArray("readings");
    margin
        .readings()
        .forEach(reading -> {
          ObjectNode one =
              CommandJson.object()
                  .put("reading", reading.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                  .put("papers", reading.papers());
          one.setAll(node(reading.values()));
          readings.add(one);
        });
    ArrayNode deciding = node.putArray("deciding");
    margin
        .deciding()
        .forEach(paper ->
            deciding.add(
                CommandJson.object()
                    .put("title", paper.title())
                    .put("citations", paper.citations().orElse(0))));
    return node;
  }

  private static ObjectNode node(Values values) {
    ObjectNode node = CommandJson.object();
    node.set("hIndex", node(values.h()));
    node.set("gIndex", node(values.g()));
    node.set("i10Index", node(values.i10()));
    return node;
  }

  private static ObjectNode node(Span span) {
    return CommandJson.object().put("least", span.least()).put("most", span.most());
  }

  private static ObjectNode node(FieldPercentiles field) {
    ObjectNode node =
        CommandJson.object().put("n", field.placed().size()).put("without", field.unplaced());
    ArrayNode papers = node.putArray("papers");
    field
        .placed()
        .forEach(placed ->
            papers.add(
                CommandJson.object()
                    .put("id", placed.id().value())
                    .put("percentile", placed.percentile().percent())
                    .put("among", placed.percentile().count())));
    return node;
  }

  private static ArrayNode node(CitationCurve curve) {
    ArrayNode years = CommandJson.object().putArray("years");
    curve
        .years()
        .forEach(year -> {
          ObjectNode one =
              CommandJson.object()
                  .put("year", year.year())
                  .put("careerYear", curve.inCareer(year.year()));
          if (year.citations().isPresent()) {
            one.put("citations", year.citations().getAsInt());
          } else {
            one.putNull("citations");
          }
          years.add(one);
        });
    return years;
  }
}
