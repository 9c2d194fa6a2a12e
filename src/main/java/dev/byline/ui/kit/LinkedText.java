package dev.byline.ui.kit;

import dev.byline.wording.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text in which addresses are links that copy them: Byline opens no connection.
public final class LinkedText {

  /// An address on the web or of mail, without the full stop behind it.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[^\\s<>\"]*[\\w/#]|www\\.[\\w-]+\\.[^\\s<>\"]*[\\w/#]"
              + "|[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");

  private LinkedText() {}

  public static TextFlow of(String text) {
    var flow = new TextFlow();
    flow.getStyleClass().add("linked-text");
    Matcher address = ADDRESS.matcher(text);
    int at = 0;
    while (address.find()) {
      plain(flow, text.substring(at, address.start()));
      flow.getChildren().add(link(address.group()));
      at = address.end();
    }
    plain(flow, text.substring(at));
    return flow;
  }

  private static void plain(TextFlow flow, String text) {
    if (!text.isEmpty()) {
      flow.getChildren().add(new Text(text));
    }
  }

  /// A link that copies `address`.
  public static Hyperlink link(String address) {
    return link(address, address);
  }

  /// A link with another text than the address that it copies.
  public static Hyperlink link(String text, String address) {
    var link = new Hyperlink(text);
    link.setWrapText(true);
    HoverTip.on(
        link,
        text.equals(address) ? Wording.of("link.copy") : Wording.of("link.copy.other", address));
    link.setOnAction(_ -> ClipboardText.put(address));
    return link;
  }
}
