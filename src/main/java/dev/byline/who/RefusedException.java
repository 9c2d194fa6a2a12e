package dev.byline.who;

import java.io.IOException;

/// What was asked for cannot be decided, as things are; the message says why, and what to do.
public final class RefusedException extends IOException {

  private static final long serialVersionUID = 1;

  RefusedException(String message) {
    super(message);
  }
}
