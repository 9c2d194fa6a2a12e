package dev.byline.app.window;

import dev.byline.ui.kit.LinkAddress;
import javafx.application.Application;
import javafx.stage.Stage;

/// The programs of the user that open addresses, as the system knows them. They make the
/// connection; this program makes none.
final class UserBrowser {

  private UserBrowser() {}

  /// An application is needed to ask the system for its services; it is never started.
  private static final class Services extends Application {
    @Override
    public void start(Stage stage) {
      throw new UnsupportedOperationException("Made for its services alone");
    }
  }

  /// Opens `address`; may take a while.
  static void open(LinkAddress address) {
    new Services().getHostServices().showDocument(address.text());
  }
}
