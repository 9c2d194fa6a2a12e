package dev.byline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordWindowTest {

  @Test
  void wordsMayStandInAnyOrderWithOthersAmongThem() {
    List<int[]> positions = List.of(new int[] {0, 9}, new int[] {4, 8});
    assertEquals(List.of(8), WordWindow.starts(positions, 2));
    assertEquals(List.of(0, 4, 8), WordWindow.starts(positions, 6));
    assertEquals(List.of(), WordWindow.starts(positions, 1));
  }

  @Test
  void aWordSaidTwiceNeedsTwoPlaces() {
    List<int[]> twice = List.of(new int[] {3, 7}, new int[] {3, 7});
    assertEquals(List.of(3), WordWindow.starts(twice, 5));
    assertEquals(List.of(), WordWindow.starts(twice, 4));
  }

  /// The only place of the third word is one of the two that the first may have.
  @Test
  void aWordGivesWayToOneThatHasNoOtherPlace() {
    List<int[]> positions = List.of(new int[] {1, 2}, new int[] {3}, new int[] {1});
    assertEquals(List.of(1), WordWindow.starts(positions, 3));
  }
}
