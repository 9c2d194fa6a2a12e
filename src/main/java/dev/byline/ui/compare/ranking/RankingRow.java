package dev.byline.ui.compare.ranking;

import dev.byline.compare.Ranking;
import dev.byline.compare.Ranking.Column;
import dev.byline.library.AuthorRecord;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.InitialsAvatar;
import dev.byline.ui.kit.OneLine;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.list.PagedList;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A row of the ranking: place, tick, name, and each figure with its percentile and a small bar.
final class RankingRow extends ListCell<PagedList.Slot<AuthorRecord>> {

  private final RankingModel model;
  private final Label place = new Label();
  private final CheckBox tick = new CheckBox();
  private final InitialsAvatar disc = new InitialsAvatar();
  private final OneLine name = new OneLine();
  private final Map<Column, FigureCell> figures = new EnumMap<>(Column.class);
  private final HBox row = new HBox();

  RankingRow(RankingModel model) {
    this.model = model;
    setPrefWidth(0);
    place.getStyleClass().addAll(Style.MUTED, "rank-place");
    tick.setFocusTraversable(false);
    tick.setOnAction(_ -> author().map(AuthorRecord::id).ifPresent(model.ticks()::toggle));
    name.getStyleClass().add(Style.NAME);
    var middle = new VBox(name);
    middle.setAlignment(Pos.CENTER_LEFT);
    middle.setMinWidth(0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    row.getChildren().addAll(place, tick, disc, middle);
    for (Column column : Column.values()) {
      var cell = new FigureCell();
      figures.put(column, cell);
      cell.managedProperty().bind(cell.visibleProperty());
      model
          .columns()
          .chosen()
          .subscribe((Set<Column> now) -> cell.setVisible(now.contains(column)));
      row.getChildren().add(cell);
    }
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("rank-row");
    setGraphic(row);
    model.ticks().ids().subscribe(_ -> showTick());
    model.ticks().full().subscribe(_ -> showTick());
    model.columns().chosen().subscribe(_ -> author().ifPresent(this::show));
    model.ranking().subscribe(_ -> author().ifPresent(this::show));
  }

  private Optional<AuthorRecord> author() {
    return isEmpty() || getItem() == null ? Optional.empty() : getItem().value();
  }

  @Override
  protected void updateItem(PagedList.@Nullable Slot<AuthorRecord> slot, boolean empty) {
    super.updateItem(slot, empty);
    author().ifPresent(this::show);
    row.setVisible(author().isPresent());
    showTick();
  }

  private void show(AuthorRecord author) {
    place.setText(DisplayFormats.count(model.place(author, getIndex())));
    disc.show(author.author().name(), author.author().category());
    name.show(List.of(new OneLine.Piece(author.author().name(), false, "")));
    List<String> spoken = new ArrayList<>();
    spoken.add(author.author().name());
    figures.forEach((column, cell) -> {
      if (!cell.isVisible()) {
        return;
      }
      cell.show(author, column, model.ranking().get());
      spoken.add(RankingPane.title(column) + " " + cell.spoken());
    });
    setAccessibleText(String.join(", ", spoken));
  }

  private void showTick() {
    boolean ticked = author().filter(a -> model.ticks().isTicked(a.id())).isPresent();
    tick.setSelected(ticked);
    tick.setDisable(!ticked && !model.ticks().hasRoom());
    author().ifPresent(a -> tick.setAccessibleText(Wording.of("authors.tick", a.author().name())));
  }

  /// One figure: the value, its percentile, and its share of the largest as a bar.
  private static final class FigureCell extends VBox {
    private final Label value = new Label();
    private final Label percentile = new Label();
    private final Region warning = Icon.WARNING.node();
    private final Region bar = new Region();
    private final StackPane track = new StackPane(bar);
    private double share;

    FigureCell() {
      getStyleClass().add("rank-figure");
      value.getStyleClass().add("rank-value");
      percentile.getStyleClass().addAll(Style.MUTED, "source");
      percentile.setMinWidth(USE_PREF_SIZE);
      value.setMinWidth(USE_PREF_SIZE);
      var space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      var line = new HBox(percentile, space, warning, value);
      line.setAlignment(Pos.BASELINE_LEFT);
      line.getStyleClass().add("figure-line");
      bar.getStyleClass().add("rank-bar");
      track.getStyleClass().add("rank-track");
      track.setAlignment(Pos.CENTER_LEFT);
      track.widthProperty().subscribe(_ -> size());
      getChildren().addAll(line, track);
    }

    void show(AuthorRecord author, Column column, Ranking ranking) {
      boolean impossible = column.isImpossible(author);
      String unit = column == Column.NOVELTY && column.of(author).isPresent() ? "%" : "";
      value.setText(DisplayFormats.count(column.of(author)) + unit);
      Style.set(value, Style.FLAGGED, impossible);
      warning.setVisible(impossible);
      warning.setManaged(impossible);
      percentile.setText(
          ranking
              .percentile(author, column)
              .filter(_ -> ranking.count(column) >= Ranking.LEAST_FOR_PERCENTILES)
              .map(p -> String.format(Locale.UK, "P%.0f", p.percent()))
              .orElse(""));
      share = ranking.share(author, column).orElse(0.0);
      size();
    }

    private void size() {
      double width = Math.max(share > 0 ? 1 : 0, share * track.getWidth());
      bar.setMinWidth(width);
      bar.setMaxWidth(width);
    }

    String spoken() {
      String flagged = warning.isVisible() ? " " + Wording.of("ranking.impossible") : "";
      String at =
          percentile.getText().isEmpty()
              ? ""
              : " " + Wording.of("ranking.percentile", percentile.getText().substring(1));
      return value.getText() + flagged + at;
    }
  }
}
