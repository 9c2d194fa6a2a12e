package dev.byline.ui.kit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Text on the system's clipboard.
public final class ClipboardText {

  private ClipboardText() {}

  /// Puts `text` there in place of what there was.
  public static void put(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
