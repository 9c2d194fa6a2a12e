package dev.byline.cli;

import dev.byline.cli.options.RefusedInputException;

/// Something named on the command line is not what it should be; the message says what to do.
final class BadInputException extends RefusedInputException {

  private static final long serialVersionUID = 1;

  BadInputException(String message) {
    super(message);
  }
}
