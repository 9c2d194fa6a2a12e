package dev.byline.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UnseenTest {

  private int made;
  private final LazyPart<AtomicInteger> part = new LazyPart<>(this::make);

  private AtomicInteger make() {
    made++;
    return new AtomicInteger();
  }

  @Test
  void isMadeOnceWhenItIsFirstSeen() {
    assertFalse(part.is(new AtomicInteger()));
    assertEquals(0, made);
    AtomicInteger first = part.get();
    assertSame(first, part.get());
    assertEquals(1, made);
    assertTrue(part.is(first));
  }
}
