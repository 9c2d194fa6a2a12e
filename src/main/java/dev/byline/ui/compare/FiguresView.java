package dev.byline.ui.compare;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.FigureTable;
import dev.byline.compare.FigureTable.Cell;
import dev.byline.compare.Ranking;
import dev.byline.stats.PercentileRank;
import dev.byline.stats.citations.FigureSource;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.text.FigureSourceText;
import dev.byline.stats.text.FlagText;
import dev.byline.stats.text.RankText;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// The figures of a comparison: a row a metric, a column a side. Each figure stands at the right
/// over a thin bar, its share of the largest; its source and percentile show on hover, or below it
/// where that is wanted.
final class FiguresView extends VBox {

  private static final Set<Metric> MAIN =
      EnumSet.of(
          Metric.PAPERS,
          Metric.CITATIONS,
          Metric.H_INDEX,
          Metric.G_INDEX,
          Metric.CITATIONS_PER_PAPER,
          Metric.CITATIONS_PER_YEAR,
          Metric.CAREER_YEARS,
          Metric.PAPERS_PER_YEAR);

  /// In place of a figure; the reason shows on hover.
  private static final String UNKNOWN = "\u2013";

  private final GridPane grid = new GridPane();
  private final ComparisonResult compared;

  private final boolean showsSources;

  /// @param all whether all figures are shown, or those that most people ask for
  /// @param sources whether the source and percentile of each figure stand below it
  FiguresView(ComparisonResult compared, BooleanProperty all, BooleanProperty sources) {
    this.compared = compared;
    showsSources = sources.get();
    FigureTable table = FigureTable.of(compared);
    getStyleClass().add("figures");
    grid.getStyleClass().add("figure-grid");
    columns(grid, table.names().size());
    heads(grid, table.names());
    List<FigureTable.Row> rows =
        table.rows().stream().filter(row -> all.get() || MAIN.contains(row.metric())).toList();
    for (int i = 0; i < rows.size(); i++) {
      row(i + 1, rows.get(i));
    }
    var tools = new HBox(more(table, all), sourcesButton(sources));
    tools.getStyleClass().add("figure-tools");
    getChildren().addAll(grid, tools);
    if (all.get()) {
      unknown(table);
    }
  }

  private static Button more(FigureTable table, BooleanProperty all) {
    var more =
        new Button(
            all.get()
                ? Wording.of("compare.figures.fewer")
                : Wording.of("compare.figures.all", table.rows().size()));
    more.getStyleClass().add(Style.LINK);
    more.setOnAction(_ -> all.set(!all.get()));
    return more;
  }

  private static Button sourcesButton(BooleanProperty sources) {
    String key = sources.get() ? "compare.sources.hide" : "compare.sources.show";
    var button = new Button(Wording.of(key));
    button.getStyleClass().add(Style.LINK);
    button.setOnAction(_ -> sources.set(!sources.get()));
    return button;
  }

  /// The names of the sides in the columns of their figures, to be laid over a page that has
  /// scrolled its own head away.
  static GridPane names(List<String> names) {
    var grid = new GridPane();
    grid.getStyleClass().addAll("figure-grid", "sticky-names");
    columns(grid, names.size());
    heads(grid, names);
    grid.setMouseTransparent(true);
    return grid;
  }

  /// The height above the figures that belongs to their head.
  double headHeight() {
    return grid.getChildren().isEmpty()
        ? 0
        : grid.getChildren().getFirst().getLayoutBounds().getHeight();
  }

  private static void heads(GridPane grid, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      var name = new Label(names.get(i));
      name.setWrapText(true);
      name.getStyleClass().add(Style.HEADING);
      name.setTextAlignment(TextAlignment.RIGHT);
      var head = new HBox(new SideMark(i), name);
      head.getStyleClass().addAll("figure-head", "figure-cell");
      grid.add(head, i + 1, 0);
    }
    var corner = new Region();
    corner.getStyleClass().add("figure-cell");
    grid.add(corner, 0, 0);
  }

  private void unknown(FigureTable table) {
    table
        .unknown()
        .entrySet()
        .forEach(unknown -> {
          Label sentence = new Label(FigureTable.sentence(unknown));
          sentence.setWrapText(true);
          sentence.getStyleClass().addAll(Style.MUTED, Style.SMALL);
          getChildren().add(sentence);
        });
  }

  private static void columns(GridPane grid, int sides) {
    var first = new ColumnConstraints();
    first.setPercentWidth(Math.max(16, 30 - 2.0 * sides));
    grid.getColumnConstraints().add(first);
    for (int i = 0; i < sides; i++) {
      var column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setPercentWidth((100 - first.getPercentWidth()) / sides);
      grid.getColumnConstraints().add(column);
    }
  }

  private void row(int place, FigureTable.Row row) {
    grid.add(head(row.metric()), 0, place);
    double largest = row.cells().stream().mapToDouble(FiguresView::exactly).max().orElse(0);
    for (int i = 0; i < row.cells().size(); i++) {
      Cell shown = row.cells().get(i);
      double share = largest > 0 ? Math.max(0, exactly(shown)) / largest : 0;
      Node cell = cell(row.metric(), shown, compared.names().get(i), share);
      grid.add(cell, i + 1, place);
      GridPane.setValignment(cell, VPos.TOP);
    }
  }

  private static Node head(Metric metric) {
    var name = new Label(metric.label());
    name.setWrapText(true);
    name.getStyleClass().add(Style.NAME);
    var box = new VBox(name);
    if (!metric.definition().isEmpty()) {
      var definition = new Label(metric.definition());
      definition.setWrapText(true);
      definition.getStyleClass().addAll(Style.MUTED, "source");
      box.getChildren().add(definition);
    }
    box.getStyleClass().add("figure-cell");
    return box;
  }

  /// An exact figure that counts; 0 for all others.
  private static double exactly(Cell cell) {
    return cell.isImpossible() ? 0 : cell.figure().shown().exactly().orElse(0);
  }

  private Node cell(Metric metric, Cell cell, String name, double share) {
    var value = new Label(cell.isKnown() ? cell.text() : UNKNOWN);
    value.setWrapText(true);
    value.setTextAlignment(TextAlignment.RIGHT);
    value.getStyleClass().add(cell.isKnown() ? "figure-value" : Style.MUTED);
    var line = new HBox();
    line.getStyleClass().add("figure-line");
    if (cell.best()) {
      var best = new Label(Wording.of("compare.best"));
      best.getStyleClass().add("best");
      best.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(best);
    }
    if (cell.isImpossible()) {
      value.getStyleClass().add(Style.FLAGGED);
      line.getChildren().add(Icon.WARNING.node());
    }
    line.getChildren().add(value);
    var box = new VBox(line, new ShareBar(share));
    if (showsSources) {
      box.getChildren().add(source(brief(cell)));
    }
    cell.second()
        .filter(_ -> showsSources || cell.isImpossible())
        .map(second -> Wording.of("compare.second", second.text()))
        .ifPresent(text -> box.getChildren().add(source(text)));
    box.getStyleClass().addAll("figure-cell", "figure-of-side");
    String spoken = spoken(metric, cell, name);
    box.setAccessibleText(spoken);
    HoverTip.on(box, spoken);
    return box;
  }

  private static Label source(String text) {
    var source = new Label(text);
    source.setWrapText(true);
    source.setTextAlignment(TextAlignment.RIGHT);
    source.getStyleClass().addAll(Style.MUTED, "source");
    return source;
  }

  /// The source and rank of a figure in a few words: the day stands at the head of the column.
  private static String brief(Cell cell) {
    String standing = isTelling(cell.standing()) ? RankText.brief(cell.standing()) : "";
    return standing.isEmpty() ? origin(cell) : origin(cell) + "  \u00b7  " + standing;
  }

  /// True if a percentile is among enough authors to say more than the figure does.
  private static boolean isTelling(PercentileRank rank) {
    return !(rank instanceof PercentileRank.At at)
        || at.percentile().count() >= Ranking.LEAST_FOR_PERCENTILES;
  }

  private static String origin(Cell cell) {
    Optional<FigureSource> source = cell.figure().shown().origin();
    return source
        .map(known ->
            switch (known) {
              case FigureSource.Page(_, String site) ->
                  site.isEmpty()
                      ? Wording.of("compare.from.page")
                      : Wording.of("compare.from.site", FigureSourceText.site(site));
              case FigureSource.Papers(int n) -> from("compare.from.papers", n);
              case FigureSource.Citations(int n, _) -> from("compare.from.citations", n);
              case FigureSource.PageAndPapers(_, int n) -> from("compare.from.both", n);
              case FigureSource.Middle(int n) -> from("compare.from.middle", n);
              case FigureSource.Counted(int n) -> from("compare.from.counted", n);
            })
        .orElse(cell.source());
  }

  private static String from(String key, int papers) {
    return Wording.of(key, papers, DisplayFormats.count(papers));
  }

  private static String spoken(Metric metric, Cell cell, String name) {
    String second =
        cell.second()
            .map(s -> " " + Wording.of("compare.second", s.text()) + ", " + s.source() + ".")
            .orElse("");
    String flags = cell.flags().stream().map(FlagText::of).collect(Collectors.joining(" "));
    boolean ranked = cell.isKnown() && isTelling(cell.standing());
    String standing = ranked ? ", " + RankText.of(cell.standing()) : "";
    return "%s, %s: %s, %s%s.%s %s"
        .formatted(name, metric.label(), cell.text(), cell.source(), standing, second, flags)
        .strip();
  }
}
