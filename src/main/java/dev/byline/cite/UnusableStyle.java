package dev.byline.cite;

import java.io.IOException;

/// A `.csl` file that no citations can be written by; the message says why and what to do.
public final class UnusableStyle extends IOException {

  private static final long serialVersionUID = 1;

  UnusableStyle(String message) {
    super(message);
  }
}
