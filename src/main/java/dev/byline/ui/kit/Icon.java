package dev.byline.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// A small picture in the colour of the text around it. Its shape stands in `app.css`.
public enum Icon {
  ADD,
  BACK,
  CLOSE,
  CODE,
  COLUMNS,
  COPY,
  DOWN,
  EDIT,
  FORWARD,
  INFO,
  MOON,
  NOTE,
  READ,
  SEARCH,
  SIDEBAR,
  STAR,
  SUN,
  TAG,
  UNDO,
  UP,
  WARNING;

  /// A new node that shows this picture.
  public Region node() {
    var node = new Region();
    node.getStyleClass().addAll("icon", "icon-" + name().toLowerCase(java.util.Locale.ROOT));
    return node;
  }

  /// A button that shows nothing but this picture; `what` says what it does.
  public Button button(String what) {
    var button = new Button();
    button.setGraphic(node());
    button.getStyleClass().add(Style.ICON_BUTTON);
    button.setAccessibleText(what);
    HoverTip.on(button, what);
    return button;
  }
}
