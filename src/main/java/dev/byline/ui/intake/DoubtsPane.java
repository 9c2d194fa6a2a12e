package dev.byline.ui.intake;

import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The places of a page that a person should look at, one after the other.
final class DoubtsPane extends VBox {

  private final ReviewModel review;
  private final Label sum = new Label();
  private final ListView<DoubtfulSpot> list = new ListView<>();
  private final HBox steps;

  DoubtsPane(ReviewModel review) {
    this.review = review;
    getStyleClass().add("doubts");
    sum.getStyleClass().add(Style.HEADING);
    sum.setMaxWidth(Double.MAX_VALUE);
    sum.setWrapText(true);
    HBox.setHgrow(sum, Priority.ALWAYS);
    Button previous = Icon.UP.button(Wording.of("review.previous"));
    previous.setOnAction(_ -> review.previousDoubt());
    Button next = Icon.DOWN.button(Wording.of("review.next"));
    next.setOnAction(_ -> review.nextDoubt());
    steps = new HBox(previous, next);
    sum.setWrapText(true);
    sum.setMinHeight(USE_PREF_SIZE);
    var head = new HBox(sum, steps);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("doubts-head");
    list.getStyleClass().addAll(Style.ROWS, "doubt-rows");
    list.setAccessibleText(Wording.of("review.doubts"));
    list.setCellFactory(_ -> new DoubtCell());
    list.getSelectionModel().selectedIndexProperty().subscribe(index -> chosen(index.intValue()));
    getChildren().addAll(head, list);
    review.doubts().subscribe(this::show);
    review.doubt().subscribe(index -> mark(index.intValue()));
  }

  private void chosen(int index) {
    if (index >= 0 && index != review.doubt().get()) {
      review.look(index);
    }
  }

  private void mark(int index) {
    list.getSelectionModel().clearAndSelect(index);
    if (index >= 0) {
      list.scrollTo(Math.max(0, index - 1));
    }
  }

  private void show(List<DoubtfulSpot> doubts) {
    list.getItems().setAll(doubts);
    mark(review.doubt().get());
    sum.setText(say(doubts));
    for (Region part : List.of(list, steps)) {
      part.setVisible(!doubts.isEmpty());
      part.setManaged(!doubts.isEmpty());
    }
  }

  private static String say(List<DoubtfulSpot> doubts) {
    long lost = doubts.stream().filter(d -> d.kind() == DoubtfulSpot.Kind.UNRECOGNISED).count();
    long doubtful = doubts.size() - lost;
    return doubts.isEmpty()
        ? Wording.of("review.noDoubts")
        : Wording.of("review.lost", lost) + ", " + Wording.of("review.doubtful", doubtful);
  }

  /// A doubt: its line, and what is the matter.
  private static final class DoubtCell extends ListCell<DoubtfulSpot> {
    /// Pixels at the right that belong to the scroll bar.
    private static final double SCROLL_BAR = 16;

    private final Label line = new Label();
    private final Label text = new Label();
    private final HBox row = new HBox(Icon.WARNING.node(), line, text);

    DoubtCell() {
      setPrefWidth(0);
      row.getStyleClass().add("doubt-row");
      row.setAlignment(Pos.TOP_LEFT);
      line.getStyleClass().addAll(Style.MUTED, Style.SMALL);
      line.setMinWidth(Region.USE_PREF_SIZE);
      text.setWrapText(true);
      text.setMinHeight(Region.USE_PREF_SIZE);
      HBox.setHgrow(text, Priority.ALWAYS);
    }

    /// As high as the text is when it is wrapped to the list's width.
    @Override
    protected double computePrefHeight(double width) {
      double whole = width > 0 ? width : getListView().getWidth() - SCROLL_BAR;
      return Math.ceil(row.prefHeight(whole > 0 ? whole : USE_COMPUTED_SIZE));
    }

    @Override
    protected void updateItem(@Nullable DoubtfulSpot doubt, boolean empty) {
      super.updateItem(doubt, empty);
      setGraphic(doubt == null || empty ? null : row);
      if (doubt != null && !empty) {
        line.setText(Wording.of("review.line", doubt.line()));
        text.setText(
            doubt.kind() == DoubtfulSpot.Kind.UNRECOGNISED
                ? Wording.of("review.unrecognised")
                : doubt.message());
        setAccessibleText(line.getText() + ": " + text.getText());
      }
    }
  }
}
