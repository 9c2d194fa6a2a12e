package dev.byline.ui.intake;

import dev.byline.ui.kit.Style;
import dev.byline.ui.source.RecordSpot;
import dev.byline.ui.text.TextNodes;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// The list of the authors and papers read from a page under review, in page order.
final class RecordsView extends ListView<RecordSpot> {

  private Consumer<RecordSpot> onPoint = _ -> {};

  RecordsView(ReviewModel review, TextNodes texts) {
    getStyleClass().addAll(Style.ROWS, "records");
    setAccessibleText(Wording.of("review.records"));
    var nothing = new Label(Wording.of("review.unread.text"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("no-records");
    setPlaceholder(nothing);
    setCellFactory(_ -> new RecordCell(this, review, texts));
    review
        .draft()
        .subscribe(draft -> {
          List<RecordSpot> spots = draft.spots();
          if (!spots.equals(getItems())) {
            getItems().setAll(spots);
          }
        });
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
    getSelectionModel().selectedItemProperty().subscribe(spot -> enter(Optional.ofNullable(spot)));
  }

  /// A record of which a field has the focus is pointed at.
  private void focused(@Nullable Node owner) {
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at instanceof RecordCell cell && equals(cell.getListView())) {
        cell.point();
      }
    }
  }

  /// `listener` hears of a record that the mouse enters, or the keys select or come into.
  void setOnPoint(Consumer<RecordSpot> listener) {
    onPoint = listener;
  }

  void enter(Optional<RecordSpot> spot) {
    spot.ifPresent(onPoint);
  }

  boolean holds(RecordSpot spot) {
    return getItems().contains(spot);
  }

  /// Scrolls so that `spot` is seen, if it is not.
  void reveal(RecordSpot spot) {
    int index = getItems().indexOf(spot);
    if (index >= 0 && !isSeen(index)) {
      scrollTo(index);
    }
  }

  private boolean isSeen(int index) {
    return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getLastVisibleCell() != null
        && flow.getFirstVisibleCell().getIndex() <= index
        && (index < flow.getLastVisibleCell().getIndex()
            || flow.getFirstVisibleCell().getIndex() == index);
  }
}
