package dev.byline.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

/// Messages of failures.
class FailureTest {

  @Test
  void saysWhatToDoAboutAFullDisk() {
    assertEquals(
        "The disk is full (No space left on device). Free some space and try again.",
        FailureText.message(new IOException("No space left on device")));
  }

  @Test
  void saysWhatToDoWhereNothingMayBeWritten() {
    var readOnly = new FileSystemException("marks.lock", null, "Read-only file system");
    assertTrue(FailureText.message(readOnly).contains("Change its permissions"));
    assertTrue(
        FailureText.message(new AccessDeniedException("x")).contains("Change its permissions"));
  }

  @Test
  void leavesTheRestAsItIs() {
    assertEquals("It is odd", FailureText.message(new IOException("It is odd")));
    assertEquals("IOException", FailureText.message(new IOException()));
  }
}
