package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresenceTest {

  @TempDir Path folder;

  @Test
  void aSecondWindowIsNotAloneUntilTheFirstHasGone() throws IOException {
    try (WindowPresence first = WindowPresence.in(folder)) {
      assertTrue(first.isAlone());
      try (WindowPresence second = WindowPresence.in(folder)) {
        assertFalse(second.isAlone());
      }
    }
    try (WindowPresence next = WindowPresence.in(folder)) {
      assertTrue(next.isAlone());
    }
  }

  @Test
  void nobodyIsKnownOfWhereThereIsNoFolder() throws IOException {
    try (WindowPresence only = WindowPresence.in(folder.resolve("none"))) {
      assertTrue(only.isAlone());
    }
  }
}
