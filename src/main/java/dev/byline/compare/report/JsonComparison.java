package dev.byline.compare.report;

import dev.byline.compare.ComparedSide;
import dev.byline.compare.ComparisonResult;
import dev.byline.compare.FigureTable;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.CaptureDay;
import dev.byline.stats.AuthorStatistics;
import dev.byline.stats.Comparison;
import dev.byline.stats.ComparisonNote;
import dev.byline.stats.Percentile;
import dev.byline.stats.PercentileRank;
import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.text.EstimateText;
import dev.byline.stats.text.FigureSourceText;
import dev.byline.stats.text.FlagText;
import dev.byline.stats.text.RankText;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A comparison as JSON. Sides are named by their place in `authors`, from 0, since names need not
/// differ.
public final class JsonComparison {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// Co-authors that are told of each side.
  private static final int CLOSEST = 10;

  private JsonComparison() {}

  /// The text of [#node].
  public static String of(ComparisonResult compared) {
    return MAPPER.writeValueAsString(node(compared));
  }

  /// All that `compared` tells.
  public static ObjectNode node(ComparisonResult compared) {
    ObjectNode node = NODES.objectNode();
    PaperQuery scope = new PaperQuery(compared.scope().clauses(), PaperQuery.ALL.sort());
    node.put("scope", QueryText.print(scope));
    node.put("leftOut", compared.leftOut());
    ArrayNode authors = node.putArray("authors");
    for (int i = 0; i < compared.contenders().size(); i++) {
      authors.add(author(compared.contenders().get(i), compared.comparison().authors().get(i)));
    }
    ArrayNode figures = node.putArray("figures");
    FigureTable table = FigureTable.of(compared);
    table.rows().forEach(row -> figures.add(row(row)));
    ArrayNode unknown = node.putArray("unknown");
    table.unknown().entrySet().forEach(entry -> unknown.add(FigureTable.sentence(entry)));
    ArrayNode notes = node.putArray("notes");
    compared.notes().forEach(note -> notes.add(note(note, compared)));
    shared(compared, node);
    return node;
  }

  private static ObjectNode author(ComparedSide contender, AuthorStatistics statistics) {
    ObjectNode node = NODES.objectNode().put("name", contender.name());
    ArrayNode ids = node.putArray("ids");
    contender.authors().forEach(author -> ids.add(author.id().value()));
    Optional<CaptureDay> day = contender.subject().captured();
    node.put("captured", orNull(day.map(CaptureDay::date)));
    node.put("captureInferred", day.map(CaptureDay::inferred).orElse(false));
    node.put("papers", contender.papers().size()).put("papersChosen", contender.chosen().size());
    node.set("papersPerYear", years(statistics.career().papersPerYear()));
    node.set("papersUpToYear", years(statistics.career().cumulative()));
    ObjectNode byCategory = node.putObject("papersPerYearByCategory");
    statistics
        .career()
        .byCategory()
        .forEach((category, papers) -> byCategory.set(category, years(papers)));
    ArrayNode gaps = node.putArray("gaps");
    statistics
        .career()
        .gaps()
        .forEach(gap -> gaps.addObject().put("from", gap.from()).put("to", gap.to()));
    node.set("newCoAuthorsPerYear", years(statistics.collaboration().newPerYear()));
    ArrayNode closest = node.putArray("closestCoAuthors");
    statistics.collaboration().coAuthors().stream()
        .limit(CLOSEST)
        .forEach(one -> closest.addObject().put("name", one.name()).put("papers", one.papers()));
    ObjectNode categories = node.putObject("categories");
    statistics.categories().counts().forEach(categories::put);
    ArrayNode shifts = node.putArray("categoryShifts");
    statistics
        .shifts()
        .forEach(shift ->
            shifts
                .addObject()
                .put("category", shift.category())
                .put("earlier", shift.earlier())
                .put("later", shift.later()));
    statistics
        .scores()
        .ifPresent(s ->
            node.putObject("scores")
                .put("papers", s.count())
                .put("least", s.least())
                .put("lowerQuartile", s.lowerQuartile())
                .put("median", s.median())
                .put("upperQuartile", s.upperQuartile())
                .put("most", s.most()));
    return node;
  }

  private static ObjectNode years(SortedMap<Integer, Integer> papers) {
    ObjectNode node = NODES.objectNode();
    papers.forEach((year, count) -> node.put(year.toString(), count));
    return node;
  }

  private static ObjectNode row(FigureTable.Row row) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("metric", row.metric().name())
            .put("label", row.metric().label())
            .put("definition", row.metric().definition());
    ArrayNode values = node.putArray("values");
    row.cells().forEach(cell -> values.add(cell(cell)));
    return node;
  }

  private static ObjectNode cell(FigureTable.Cell cell) {
    AuthorFigure figure = cell.figure();
    ObjectNode node = NODES.objectNode().put("text", cell.text());
    node.set("given", figure.given().<JsonNode>map(JsonComparison::known).orElse(NODES.nullNode()));
    node.set("computed", known(figure.computed()));
    ArrayNode flags = node.putArray("flags");
    figure.flags().forEach(flag -> flags.add(FlagText.of(flag)));
    node.set("percentile", standing(cell.standing()));
    return node.put("impossible", cell.isImpossible()).put("best", cell.best());
  }

  private static ObjectNode standing(PercentileRank standing) {
    ObjectNode node = NODES.objectNode();
    return switch (standing) {
      case PercentileRank.At(Percentile at) ->
          node.put("value", at.percent()).put("of", at.count());
      case PercentileRank.Nowhere(var reason) -> node.put("none", RankText.of(reason));
    };
  }

  private static ObjectNode known(FigureEstimate known) {
    ObjectNode node = NODES.objectNode();
    return switch (known) {
      case FigureEstimate.Exact exact ->
          node.put("value", exact.value()).put("source", FigureSourceText.of(exact.source()));
      case FigureEstimate.Between between ->
          node.put("least", between.least())
              .put("most", between.isOpen() ? null : (Double) between.most())
              .put("source", FigureSourceText.of(between.source()));
      case FigureEstimate.Unknowable unknowable ->
          node.put("cannotBeKnown", EstimateText.of(unknowable.reason()));
    };
  }

  private static ObjectNode note(ComparisonNote note, ComparisonResult compared) {
    ObjectNode node =
        NODES.objectNode().put("kind", note.kind().name()).put("message", compared.text(note));
    ArrayNode authors = node.putArray("authors");
    note.authors().forEach(authors::add);
    return node;
  }

  private static void shared(ComparisonResult compared, ObjectNode node) {
    ArrayNode papers = node.putArray("sharedPapers");
    for (Comparison.SharedPaper shared : compared.comparison().sharedPapers()) {
      ObjectNode paper =
          papers
              .addObject()
              .put("id", orNull(compared.id(shared)))
              .put("title", shared.paper().title());
      ArrayNode authors = paper.putArray("authors");
      shared.authors().forEach(authors::add);
    }
    ArrayNode people = node.putArray("sharedCoAuthors");
    for (Comparison.SharedCoAuthor shared : compared.comparison().sharedCoAuthors()) {
      ArrayNode counts = people.addObject().put("name", shared.name()).putArray("papers");
      shared.papers().forEach(counts::add);
    }
  }

  private static @Nullable String orNull(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }
}
