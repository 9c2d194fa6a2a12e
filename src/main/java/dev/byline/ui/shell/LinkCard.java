package dev.byline.ui.shell;

import atlantafx.base.theme.Styles;
import dev.byline.ui.kit.ClipboardText;
import dev.byline.ui.kit.LinkAddress;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A card that shows the address of a link before it is opened in the user's browser.
final class LinkCard extends VBox {

  private final Button copy = new Button(Wording.of("link.copy"));
  private final Optional<Button> open;

  /// @param text the address as the page has it
  /// @param opening opens an address
  /// @param close takes the card away
  LinkCard(String text, Consumer<LinkAddress> opening, Runnable close) {
    Optional<LinkAddress> address = LinkAddress.read(text);
    getStyleClass().addAll("card", "link-card");
    setMaxHeight(USE_PREF_SIZE);
    var title = new Label(Wording.of("link.title"));
    title.getStyleClass().add(Style.HEADING);
    var shown = new Label(address.map(LinkAddress::text).orElse(text));
    shown.getStyleClass().add("address");
    shown.setWrapText(true);
    var about = new Label(Wording.of(address.isPresent() ? "link.about" : "link.refused"));
    about.getStyleClass().add(Style.MUTED);
    about.setWrapText(true);
    open =
        address.map(known -> {
          var button = new Button(Wording.of("link.run"));
          button.getStyleClass().add(Styles.ACCENT);
          button.setOnAction(_ -> {
            close.run();
            opening.accept(known);
          });
          return button;
        });
    copy.setOnAction(_ -> {
      ClipboardText.put(text);
      close.run();
    });
    var cancel = new Button(Wording.of("link.cancel"));
    cancel.setOnAction(_ -> close.run());
    var buttons = new FlowPane();
    buttons.getStyleClass().add(Style.CHIPS);
    open.ifPresent(buttons.getChildren()::add);
    buttons.getChildren().addAll(copy, cancel);
    setAccessibleText(title.getText() + " " + shown.getText());
    getChildren().addAll(title, shown, about, buttons);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          // The card keeps the focus, so the keys go round its buttons.
          if (event.getCode() == KeyCode.TAB) {
            int at = buttons.getChildren().indexOf(getScene().getFocusOwner());
            int next = at + (event.isShiftDown() ? -1 : 1);
            int count = buttons.getChildren().size();
            buttons.getChildren().get(Math.floorMod(next, count)).requestFocus();
            event.consume();
          }
        });
  }

  /// The part that gets the keys.
  Button focus() {
    return open.orElse(copy);
  }
}
