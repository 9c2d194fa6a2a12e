package dev.byline.cli;

import dev.byline.cli.options.RefusedInputException;
import dev.byline.who.RefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Error messages for commands that end with an exception.
final class FailureMessages {

  private static final Logger LOG = LoggerFactory.getLogger(FailureMessages.class);

  private FailureMessages() {}

  /// Prints what went wrong and returns the exit status. An I/O failure is told by its message; any
  /// other exception is a defect of the program and is logged whole.
  static int report(Exception failure, PrintWriter err) {
    switch (failure) {
      case RefusedInputException bad -> {
        err.println(bad.getMessage());
        return ExitCode.BAD_INPUT;
      }
      case RefusedException refused -> {
        err.println(refused.getMessage());
        return ExitCode.BAD_INPUT;
      }
      case IOException io -> err.println("byline: " + describe(io));
      default -> {
        err.println("byline: this is a defect of Byline or of the library: " + failure);
        err.println("byline doctor checks for damage; byline rebuild rebuilds the index.");
        LOG.error("A command failed", failure);
      }
    }
    return ExitCode.FAILED;
  }

  /// The same for an input that is too large or too deep. What was stored before stays.
  static int report(VirtualMachineError failure, PrintWriter err) {
    LOG.debug("A command failed", failure);
    err.println(
        failure instanceof OutOfMemoryError
            ? "byline: out of memory. What was stored before is kept."
                + " Start Byline with more: BYLINE_JVM=-Xmx2g"
            : "byline: the input is nested too deeply. What was stored before is kept.");
    return ExitCode.FAILED;
  }

  static String describe(IOException failure) {
    return switch (failure) {
      case java.nio.file.NoSuchFileException e -> e.getFile() + ": no such file";
      case java.nio.file.AccessDeniedException e -> e.getFile() + ": access is denied";
      default -> String.valueOf(failure.getMessage());
    };
  }
}
