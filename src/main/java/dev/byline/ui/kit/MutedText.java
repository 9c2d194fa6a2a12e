package dev.byline.ui.kit;

import javafx.scene.control.Label;

/// A text that stands back behind others, on as many lines as it takes.
public final class MutedText extends Label {

  public MutedText(String text) {
    super(text);
    getStyleClass().add(Style.MUTED);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
  }
}
