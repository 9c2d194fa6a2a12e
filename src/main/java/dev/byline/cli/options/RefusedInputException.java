package dev.byline.cli.options;

/// Something named on the command line is not what it should be; the message says what to do.
public class RefusedInputException extends Exception {

  private static final long serialVersionUID = 1;

  public RefusedInputException(String message) {
    super(message);
  }
}
