package dev.byline.ui.network;

import dev.byline.library.FacetValue;
import dev.byline.ui.kit.Formats;
import dev.byline.ui.kit.Offer;
import dev.byline.ui.kit.OfferList;
import dev.byline.ui.kit.OneLine;
import dev.byline.ui.kit.Wording;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for the name of somebody in the library, which offers names as one types.
final class PersonField extends TextField {

  private final PathModel model;
  private final OfferList offers = new OfferList(Wording.of("path.offers"));
  private final ContextMenu drop = new ContextMenu();
  private final Runnable done;
  private boolean taking;

  /// @param end what is written here
  /// @param what what it is, for the prompt and a screen reader
  /// @param done hears of Enter
  PersonField(PathModel model, StringProperty end, String what, Runnable done) {
    this.model = model;
    this.done = done;
    setPromptText(what);
    setAccessibleText(what);
    textProperty().bindBidirectional(end);
    var item = new CustomMenuItem(offers, false);
    item.getStyleClass().add("person-offers");
    drop.getItems().add(item);
    drop.getStyleClass().add("person-drop");
    drop.setAutoFix(true);
    textProperty().subscribe((_, text) -> typed(text));
    focusedProperty()
        .subscribe(has -> {
          if (!has) {
            drop.hide();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void typed(String text) {
    if (isFocused() && !taking) {
      model.complete(text, this::offer);
    }
  }

  private void offer(List<FacetValue> names) {
    offers.show(
        names.stream()
            .map(name ->
                Offer.of(
                    List.of(new OneLine.Piece(name.label(), false, "")),
                    Formats.count(name.count()),
                    () -> take(name.label())))
            .toList(),
        -1);
    offers.setPrefWidth(Math.max(getWidth(), 1));
    if (names.isEmpty() || !isFocused()) {
      drop.hide();
    } else if (!drop.isShowing()) {
      drop.show(this, Side.BOTTOM, 0, 0);
    }
  }

  private void take(String name) {
    taking = true;
    setText(name);
    positionCaret(name.length());
    taking = false;
    drop.hide();
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER) {
      offers.selectedOffer().filter(_ -> drop.isShowing()).ifPresent(offer -> offer.take().run());
      drop.hide();
      done.run();
      event.consume();
    } else if (drop.isShowing() && (code == KeyCode.DOWN || code == KeyCode.UP)) {
      offers.move(code == KeyCode.DOWN ? 1 : -1, true);
      event.consume();
    } else if (drop.isShowing() && code == KeyCode.ESCAPE) {
      drop.hide();
      event.consume();
    }
  }
}
