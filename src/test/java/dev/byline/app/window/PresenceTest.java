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
    try (Presence first = Presence.in(folder)) {
      assertTrue(first.isAlone());
      try (Presence second = Presence.in(folder)) {
        assertFalse(second.isAlone());
      }
    }
    try (Presence next = Presence.in(folder)) {
      assertTrue(next.isAlone());
    }
  }

  @Test
  void nobodyIsKnownOfWhereThereIsNoFolder() throws IOException {
    try (Presence only = Presence.in(folder.resolve("none"))) {
      assertTrue(only.isAlone());
    }
  }
}
