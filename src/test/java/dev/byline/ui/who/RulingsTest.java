package dev.byline.ui.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.ui.Queue;
import dev.byline.who.Ruling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulingsTest {

  private static final Ruling RULING = new Ruling("Decided.", List.of());

  private final Queue work = new Queue();
  private final Queue ui = new Queue();
  private final List<String> heard = new ArrayList<>();
  private final Rulings rulings =
      new Rulings(
          work,
          ui,
          new Rulings.Listener() {
            @Override
            public void ruled(Ruling ruling) {
              heard.add(ruling.said());
            }

            @Override
            public void failed(Exception cause) {
              heard.add(String.valueOf(cause.getMessage()));
            }
          });

  @Test
  void nothingElseIsDecidedWhileSomethingIsStored() {
    rulings.rule(() -> RULING, _ -> heard.add("then"));
    assertTrue(rulings.busy().get());
    rulings.rule(() -> new Ruling("Another.", List.of()), _ -> {});
    work.runAll();
    assertTrue(rulings.busy().get());
    ui.runAll();
    assertFalse(rulings.busy().get());
    assertEquals(List.of("Decided.", "then"), heard);
  }

  @Test
  void failureIsToldAndTheNextCanBeDecided() {
    rulings.rule(
        () -> {
          throw new IOException("The disk is full");
        },
        _ -> heard.add("then"));
    work.runAll();
    ui.runAll();
    rulings.rule(() -> RULING, _ -> {});
    work.runAll();
    ui.runAll();
    assertEquals(List.of("The disk is full", "Decided."), heard);
  }
}
