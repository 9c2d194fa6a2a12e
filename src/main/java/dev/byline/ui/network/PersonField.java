package dev.byline.ui.network;

import dev.byline.library.query.FacetValue;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.OneLine;
import dev.byline.ui.kit.list.SuggestionList;
import dev.byline.ui.kit.list.SuggestionRow;
import dev.byline.wording.Wording;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A field for the name of somebody in the library; while one types, names that go on from that are
/// below it.
final class PersonField extends VBox {

  private final PathModel model;
  private final TextField field = new TextField();
  private final SuggestionList offers = new SuggestionList(Wording.of("path.offers"));
  private final Runnable done;
  private boolean taking;

  /// @param end what is written here
  /// @param what what it is, for the prompt and a screen reader
  /// @param done hears of Enter
  PersonField(PathModel model, StringProperty end, String what, Runnable done) {
    this.model = model;
    this.done = done;
    field.setPromptText(what);
    field.setAccessibleText(what);
    field.textProperty().bindBidirectional(end);
    field.textProperty().subscribe((_, text) -> typed(text));
    field
        .focusedProperty()
        .subscribe(has -> {
          if (!has) {
            offer(List.of());
          }
        });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    getStyleClass().add("person-field");
    getChildren().addAll(field, offers);
    offer(List.of());
  }

  private void typed(String text) {
    if (field.isFocused() && !taking) {
      model.complete(text, this::offer);
    }
  }

  private void offer(List<FacetValue> names) {
    offers.show(
        names.stream()
            .map(name ->
                SuggestionRow.of(
                    List.of(new OneLine.Piece(name.label(), false, "")),
                    DisplayFormats.count(name.count()),
                    () -> take(name.label())))
            .toList(),
        -1);
    offers.setVisible(!names.isEmpty());
    offers.setManaged(!names.isEmpty());
  }

  private void take(String name) {
    taking = true;
    field.setText(name);
    field.positionCaret(name.length());
    taking = false;
    offer(List.of());
  }

  private void key(KeyEvent event) {
    boolean isOffering = offers.isVisible();
    switch (event.getCode()) {
      case ENTER -> {
        offers.selectedOffer().ifPresent(offer -> offer.take().run());
        offer(List.of());
        done.run();
      }
      case DOWN -> offers.move(1, true);
      case UP -> offers.move(-1, true);
      case ESCAPE -> {
        if (!isOffering) {
          return;
        }
        offer(List.of());
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
