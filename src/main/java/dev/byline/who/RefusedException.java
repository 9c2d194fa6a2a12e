package dev.byline.who;

import java.io.IOException;

/// An exception for a decision that cannot be made in the current state of the library. The message
/// says why, and what to do.
public final class RefusedException extends IOException {

  private static final long serialVersionUID = 1;

  RefusedException(String message) {
    super(message);
  }
}
