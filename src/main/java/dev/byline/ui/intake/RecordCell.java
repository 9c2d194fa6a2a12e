package dev.byline.ui.intake;

import dev.byline.ui.source.RecordSpot;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.FocusKeeper;
import dev.byline.wording.Wording;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A record of the page under review.
final class RecordCell extends ListCell<RecordSpot> {

  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  /// Pixels at the right that belong to the scroll bar.
  private static final double SCROLL_BAR = 16;

  private final RecordsView records;
  private final ReviewModel review;
  private final TextNodes texts;

  RecordCell(RecordsView records, ReviewModel review, TextNodes texts) {
    this.records = records;
    this.texts = texts;
    this.review = review;
    setPrefWidth(0);
    review.pointed().subscribe(_ -> mark());
    review.draft().subscribe(_ -> show());
    setOnMouseEntered(_ -> point());
  }

  /// Points at the record.
  void point() {
    records.enter(Optional.ofNullable(getItem()));
  }

  @Override
  protected void updateItem(@Nullable RecordSpot spot, boolean empty) {
    boolean isSame = spot != null && spot.equals(getItem()) && getGraphic() != null;
    super.updateItem(spot, empty);
    if (!isSame || empty) {
      show();
    }
    mark();
  }

  private void show() {
    RecordSpot spot = getItem();
    boolean isThere = spot != null && !isEmpty() && records.holds(spot);
    Optional<FocusKeeper> focus = FocusKeeper.within(this);
    setGraphic(isThere ? new RecordCard(review, spot, texts) : null);
    focus.filter(_ -> isThere).ifPresent(kept -> kept.in(getGraphic()));
    setAccessibleText(isThere ? spoken(spot) : null);
  }

  /// As high as the card is when its texts are wrapped to the list's width.
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double whole = width > 0 ? width : records.getWidth() - SCROLL_BAR;
    double inside = whole - snappedLeftInset() - snappedRightInset();
    double card = getGraphic().prefHeight(inside > 0 ? inside : USE_COMPUTED_SIZE);
    return Math.ceil(card) + snappedTopInset() + snappedBottomInset();
  }

  private String spoken(RecordSpot spot) {
    ProfileDraft profile = review.draft().get().of(spot);
    return spot.paper() < 0
        ? Wording.of("review.head.spoken", profile.author().name())
        : profile.paper(spot.paper()).title();
  }

  private void mark() {
    pseudoClassStateChanged(
        POINTED, getItem() != null && review.pointed().get().equals(Optional.of(getItem())));
  }
}
