package dev.byline.library;

import java.io.IOException;

/// Another process is writing to the library; reading goes on.
public final class LibraryBusyException extends IOException {

  private static final long serialVersionUID = 1;

  public LibraryBusyException(String message) {
    super(message);
  }
}
