package dev.byline.ui.kit;

import dev.byline.wording.Wording;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text in which addresses are links: the window shows where they lead, and asks.
public final class LinkedText {

  private LinkedText() {}

  public static TextFlow of(String text) {
    var flow = new TextFlow();
    flow.getStyleClass().add("linked-text");
    int at = 0;
    for (LinkAddress.Place place : LinkAddress.in(text)) {
      plain(flow, text.substring(at, place.from()));
      flow.getChildren().add(link(text.substring(place.from(), place.to())));
      at = place.to();
    }
    plain(flow, text.substring(at));
    return flow;
  }

  private static void plain(TextFlow flow, String text) {
    if (!text.isEmpty()) {
      flow.getChildren().add(new Text(text));
    }
  }

  /// A link to `address`.
  public static Hyperlink link(String address) {
    return link(address, address);
  }

  /// A link with another text than the address that it leads to.
  public static Hyperlink link(String text, String address) {
    var link = new Hyperlink(text);
    link.setWrapText(true);
    HoverTip.on(
        link,
        text.equals(address) ? Wording.of("link.open") : Wording.of("link.open.other", address));
    link.setOnAction(_ -> AddressEvent.fire(link, address));
    return link;
  }
}
