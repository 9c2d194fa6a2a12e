package dev.byline.ui.kit;

import dev.byline.wording.Wording;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Button;

/// The message for a failure, and the technical details that a user can copy into a request for
/// help.
public final class FailureText {

  /// The messages of systems about a disk that is full, and a folder in which nothing may be
  /// written.
  private static final Pattern FULL =
      Pattern.compile("no space left|not enough space|disk quota", Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOSED =
      Pattern.compile("read-only|permission denied|access is denied", Pattern.CASE_INSENSITIVE);

  private FailureText() {}

  /// The failure and, where it is known, its remedy, in sentences where there are some.
  public static String message(Throwable cause) {
    String said =
        Optional.ofNullable(cause.getMessage()).orElseGet(cause.getClass()::getSimpleName);
    if (FULL.matcher(said).find()) {
      return Wording.of("failure.full", said);
    }
    boolean isClosed =
        cause instanceof AccessDeniedException
            || cause instanceof ReadOnlyFileSystemException
            || CLOSED.matcher(said).find();
    return isClosed ? Wording.of("failure.closed", said) : said;
  }

  /// In which program on which system, what, and where in the program.
  public static String details(Throwable cause) {
    var text = new StringWriter();
    var out = new PrintWriter(text);
    out.printf(
        "Byline, Java %s (%s), JavaFX %s, %s %s %s%n",
        System.getProperty("java.version"),
        System.getProperty("java.vendor"),
        System.getProperty("javafx.version"),
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        System.getProperty("os.arch"));
    cause.printStackTrace(out);
    return text.toString();
  }

  /// A step that copies the [#details] of `cause`.
  public static Button copying(Throwable cause) {
    return Banner.step(
        Wording.of("failure.copy"), () -> ClipboardText.put(FailureText.details(cause)));
  }
}
