package dev.byline.ui.kit;

import dev.byline.wording.Wording;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import javafx.scene.control.Button;

/// What is said of something that failed, and what somebody who asks for help can paste.
public final class Failure {

  private Failure() {}

  /// What went wrong, in a sentence where there is one.
  public static String message(Throwable cause) {
    return Optional.ofNullable(cause.getMessage()).orElseGet(cause.getClass()::getSimpleName);
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
    return Banner.step(Wording.of("failure.copy"), () -> ClipboardText.put(Failure.details(cause)));
  }
}
