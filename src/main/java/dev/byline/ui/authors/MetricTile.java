package dev.byline.ui.authors;

import atlantafx.base.controls.Popover;
import dev.byline.compare.SourceText;
import dev.byline.library.AuthorRecord;
import dev.byline.model.AuthorField;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.PartialDate;
import dev.byline.stats.PercentileRank;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.text.FlagText;
import dev.byline.stats.text.RankText;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One figure of an author's page; pressing it tells where the figure comes from.
final class MetricTile extends Button {

  private final FigureKind figure;
  private final Label value = new Label();
  private final Label since = new Label();
  private final HBox line = new HBox(value);
  private Optional<Shown> last = Optional.empty();

  MetricTile(FigureKind figure) {
    this.figure = figure;
    getStyleClass().add(Style.TILE);
    value.getStyleClass().add(Style.TILE_VALUE);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("tile-line");
    var label = new Label(name());
    label.getStyleClass().add(Style.TILE_LABEL);
    since.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    since.managedProperty().bind(since.visibleProperty());
    setGraphic(new VBox(line, label, since));
  }

  private String name() {
    return Wording.named("figure", figure);
  }

  /// The values of a tile.
  ///
  /// @param value of the figure, in words
  /// @param flags doubts about the figures of the page
  /// @param corrected what the page says in the fields that the user corrected
  /// @param standings where the figures stand in the library; none before it is known
  record Shown(
      String value,
      AuthorRecord record,
      List<FigureFlag> flags,
      Map<AuthorField, String> corrected,
      Map<Metric, PercentileRank> standings) {
    Shown {
      flags = List.copyOf(flags);
      corrected = Map.copyOf(corrected);
      standings = Map.copyOf(standings);
    }

    Optional<PercentileRank> standing(FigureKind figure) {
      return Optional.ofNullable(standings.get(Metric.valueOf(figure.name())));
    }

    /// The page's own value of `figure`, where the user has corrected it.
    Optional<String> replaced(FigureKind figure) {
      return Optional.ofNullable(corrected.get(AuthorField.valueOf(figure.name())));
    }
  }

  void show(Shown shown) {
    if (!last.equals(Optional.of(shown))) {
      last = Optional.of(shown);
      showAnew(shown);
    }
  }

  private void showAnew(Shown shown) {
    List<FigureFlag> mine = shown.flags().stream().filter(flag -> flag.figure() == figure).toList();
    value.setText(shown.value());
    line.getChildren().setAll(value);
    Figures given = shown.record().author().figures();
    since.setText(since(given));
    // Tiles beside one that tells more are as high.
    since.setVisible(given.since().isPresent());
    getStyleClass().remove(Style.FLAGGED);
    if (!mine.isEmpty()) {
      getStyleClass().add(Style.FLAGGED);
      line.getChildren().add(Icon.WARNING.node());
    }
    shown.replaced(figure).ifPresent(_ -> line.getChildren().add(Icon.EDIT.node()));
    setAccessibleText(spoken(shown, mine));
    setOnAction(_ -> open(shown, mine));
  }

  /// The count since a year that the page gives; empty where it does not.
  private String since(Figures given) {
    OptionalInt year = given.since();
    return figure
        .since()
        .filter(_ -> year.isPresent())
        .map(kind -> given.get(kind, year.orElseThrow()))
        .filter(OptionalInt::isPresent)
        .map(count ->
            Wording.of(
                "tile.since", String.valueOf(year.orElseThrow()), DisplayFormats.count(count)))
        .orElse("");
  }

  private String spoken(Shown shown, List<FigureFlag> mine) {
    String figureSaid =
        Wording.of(
            shown.replaced(figure).isPresent() ? "tile.spoken.corrected" : "tile.spoken",
            name(),
            !since.getText().isEmpty() ? shown.value() + ", " + since.getText() : shown.value());
    String said =
        shown.standing(figure).map(at -> figureSaid + ", " + RankText.of(at)).orElse(figureSaid);
    return mine.isEmpty() ? said : said + ". " + FlagText.of(mine.getFirst());
  }

  private void open(Shown shown, List<FigureFlag> mine) {
    var popover = new Popover(card(shown, mine));
    popover.setDetachable(false);
    // The press that closes it also does what it is aimed at.
    popover.setConsumeAutoHidingEvents(false);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.show(this);
  }

  /// The explanation of the figure: value, source, day of capture, meaning, doubts.
  private VBox card(Shown shown, List<FigureFlag> mine) {
    var card = new VBox();
    card.getStyleClass().add(Style.POPOVER);
    var title = new Label(name() + ": " + shown.value());
    title.getStyleClass().add(Style.HEADING);
    card.getChildren().add(title);
    shown
        .replaced(figure)
        .ifPresent(page ->
            card.getChildren()
                .add(
                    paragraph(
                        page.isEmpty()
                            ? Wording.of("tile.corrected.none")
                            : Wording.of("tile.corrected", page))));
    card.getChildren()
        .addAll(
            paragraph(origin(shown.record(), figure)),
            paragraph(Wording.named("tile.what", figure)));
    shown
        .standing(figure)
        .ifPresent(
            at -> card.getChildren().add(paragraph(Wording.of("tile.standing", RankText.of(at)))));
    mine.forEach(flag -> card.getChildren().add(FlagNote.of(flag)));
    return card;
  }

  private static String origin(AuthorRecord record, FigureKind figure) {
    Optional<String> sources = SourceText.of(record, figure);
    if (sources.isPresent()) {
      return Wording.of("tile.sources", sources.get());
    }
    return record
        .captured()
        .map(day ->
            Wording.of(
                day.inferred() ? "tile.origin.inferred" : "tile.origin.dated",
                record.source(),
                DisplayFormats.date(PartialDate.of(day.date()))))
        .orElseGet(() -> Wording.of("tile.origin", record.source()));
  }

  private static Label paragraph(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(Style.MUTED);
    return label;
  }
}
