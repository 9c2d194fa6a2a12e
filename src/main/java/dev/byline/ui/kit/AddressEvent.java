package dev.byline.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/// A wish to go to an address, sent by the link that was pressed. The window shows the address and
/// asks; Byline itself opens no connection.
public final class AddressEvent extends Event {

  private static final long serialVersionUID = 1;

  public static final EventType<AddressEvent> ASKED = new EventType<>(Event.ANY, "ADDRESS_ASKED");

  private final String address;

  private AddressEvent(String address) {
    super(ASKED);
    this.address = address;
  }

  /// Sends the wish from `link`.
  public static void fire(Node link, String address) {
    Event.fireEvent(link, new AddressEvent(address));
  }

  /// The address as the page has it.
  public String address() {
    return address;
  }
}
