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

  /// Puts `text` there for programs that take plain text, and `html` for those that take more.
  public static void put(String text, String html) {
    var content = new ClipboardContent();
    content.putString(text);
    content.putHtml(html);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
