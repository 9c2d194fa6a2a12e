package dev.byline.ui.window;

import javafx.application.Application;
import javafx.stage.Stage;

/// The programs of the user that open addresses, as the system knows them. They make the
/// connection; this program makes none.
public final class UserBrowser {

  private UserBrowser() {}

  /// An application is needed to ask the system for its services; it is never started.
  private static final class Services extends Application {
    @Override
    public void start(Stage stage) {
      throw new UnsupportedOperationException("Made for its services alone");
    }
  }

  /// Opens `address`; may take a while.
  public static void open(String address) {
    new Services().getHostServices().showDocument(address);
  }
}
