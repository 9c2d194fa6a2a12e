package dev.byline.cli;

/// Something named on the command line is not what it should be; the message says what to do.
final class BadInputException extends Exception {

  private static final long serialVersionUID = 1;

  BadInputException(String message) {
    super(message);
  }
}
