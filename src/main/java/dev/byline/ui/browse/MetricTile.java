package dev.byline.ui.browse;

import atlantafx.base.controls.Popover;
import dev.byline.library.AuthorRecord;
import dev.byline.model.PartialDate;
import dev.byline.stats.Flag;
import dev.byline.ui.kit.Formats;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Wording;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One figure of an author's page; pressing it tells where the figure comes from.
final class MetricTile extends Button {

  private final Flag.Figure figure;
  private final Label value = new Label();
  private final HBox line = new HBox(value);

  MetricTile(Flag.Figure figure) {
    this.figure = figure;
    getStyleClass().add(Style.TILE);
    value.getStyleClass().add(Style.TILE_VALUE);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("tile-line");
    var label = new Label(name());
    label.getStyleClass().add(Style.TILE_LABEL);
    setGraphic(new VBox(line, label));
  }

  private String name() {
    return Wording.of("figure." + figure.name().toLowerCase(Locale.ROOT));
  }

  /// Shows `shown` from the page of `record`, with the doubts about it.
  void show(String shown, AuthorRecord record, List<Flag> flags) {
    List<Flag> mine = flags.stream().filter(flag -> flag.figure() == figure).toList();
    value.setText(shown);
    line.getChildren().setAll(value);
    getStyleClass().remove(Style.FLAGGED);
    if (!mine.isEmpty()) {
      getStyleClass().add(Style.FLAGGED);
      line.getChildren().add(Icon.WARNING.node());
    }
    setAccessibleText(
        mine.isEmpty()
            ? Wording.of("tile.spoken", name(), shown)
            : Wording.of("tile.spoken.flagged", name(), shown, mine.getFirst().message()));
    setOnAction(_ -> tell(shown, record, mine));
  }

  private void tell(String shown, AuthorRecord record, List<Flag> mine) {
    var card = new VBox();
    card.getStyleClass().add(Style.POPOVER);
    var title = new Label(name() + ": " + shown);
    title.getStyleClass().add(Style.HEADING);
    card.getChildren().addAll(title, paragraph(origin(record)));
    if (figure == Flag.Figure.NOVELTY || figure == Flag.Figure.AI_SCORE) {
      card.getChildren().add(paragraph(Wording.of("tile.opaque")));
    }
    mine.forEach(flag -> card.getChildren().add(FlagNote.of(flag)));
    var popover = new Popover(card);
    popover.setDetachable(false);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.show(this);
  }

  private static String origin(AuthorRecord record) {
    return record
        .captured()
        .map(day ->
            Wording.of(
                day.inferred() ? "tile.origin.inferred" : "tile.origin.dated",
                record.source(),
                Formats.date(PartialDate.of(day.date()))))
        .orElseGet(() -> Wording.of("tile.origin", record.source()));
  }

  private static Label paragraph(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(Style.MUTED);
    return label;
  }
}
