package dev.byline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.ui.Queue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {

  @Test
  void anAnswerThatIsToldTooLateIsDropped() {
    var ui = new Queue();
    var latest = new Latest(Runnable::run, ui);
    var heard = new ArrayList<String>();
    latest.ask(_ -> "old", heard::add, _ -> {});
    latest.ask(_ -> "new", heard::add, _ -> {});
    ui.runAll();
    assertEquals(List.of("new"), heard);
  }
}
