package dev.byline.model.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OwnMarksTest {

  @Test
  void twoSpellingsOfATagAreOne() {
    OwnMarks marks = OwnMarks.NONE.withTag(" To  read ").withTag("to read").withTag("Caf\u00e9");
    assertEquals(List.of("Caf\u00e9", "To read"), marks.tags());
    assertEquals(List.of("To read"), marks.withoutTag("CAFE").tags());
    assertEquals(OwnMarks.NONE, OwnMarks.NONE.withTag("  ").withNote(" \n"));
  }

  @Test
  void joiningLosesNothing() {
    var one = new OwnMarks(true, false, "one", List.of("a"));
    var two = new OwnMarks(false, true, "two", List.of("A", "b"));
    assertEquals(new OwnMarks(true, true, "one\n\ntwo", List.of("a", "b")), one.and(two));
    assertEquals(one, one.and(one));
    assertEquals(one, OwnMarks.NONE.and(one));
  }

  @RepeatedTest(20)
  void undoingAtOnceRestoresExactly(RepetitionInfo info) {
    var random = new Random(info.getCurrentRepetition());
    for (int i = 0; i < 100; i++) {
      OwnMarks before = any(random);
      OwnMarks after = any(random);
      assertEquals(before, after.undone(before, after), () -> before + " to " + after);
    }
  }

  private static OwnMarks any(Random random) {
    var tags = new ArrayList<String>();
    for (String tag : List.of("a", "A", "\u00e4", "b c", "B  C", "d")) {
      if (random.nextInt(3) == 0) {
        tags.add(tag);
      }
    }
    String note = List.of("", "one", "two").get(random.nextInt(3));
    return new OwnMarks(random.nextBoolean(), random.nextBoolean(), note, tags);
  }

  @Test
  void undoingLeavesWhatWasChangedSince() {
    OwnMarks before = OwnMarks.NONE.withTag("a");
    OwnMarks after = before.withTag("b").withoutTag("a").withStar(true);
    OwnMarks now = after.withTag("c").withNote("since");
    assertEquals(new OwnMarks(false, false, "since", List.of("a", "c")), now.undone(before, after));
  }
}
