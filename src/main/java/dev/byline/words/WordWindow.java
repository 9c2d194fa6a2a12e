package dev.byline.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// A finder of the places of a text where words stand near each other, in any order: stretches in
/// which each word has a position of its own, and no more positions are left over than are allowed.
public final class WordWindow {

  private static final int NONE = -1;

  private WordWindow() {}

  /// The positions at which stretches begin that hold all words; each is that of a word.
  ///
  /// @param positions of each word, ascending
  /// @param length of a stretch, in positions
  public static List<Integer> starts(List<int[]> positions, int length) {
    var all = new TreeSet<Integer>();
    for (int[] of : positions) {
      for (int position : of) {
        all.add(position);
      }
    }
    var starts = new ArrayList<Integer>();
    for (int start : all) {
      if (holdsAll(positions, start, start + length)) {
        starts.add(start);
      }
    }
    return starts;
  }

  /// True if each word can be given a position of its own from `start` to before `end`.
  private static boolean holdsAll(List<int[]> positions, int start, int end) {
    int[] owners = new int[end - start];
    Arrays.fill(owners, NONE);
    for (int word = 0; word < positions.size(); word++) {
      if (!place(word, positions, start, owners, new boolean[owners.length])) {
        return false;
      }
    }
    return true;
  }

  /// Gives `word` a position, moving others to another of theirs where need be.
  private static boolean place(
      int word, List<int[]> positions, int start, int[] owners, boolean[] tried) {
    for (int position : positions.get(word)) {
      int at = position - start;
      if (at < 0 || at >= owners.length || tried[at]) {
        continue;
      }
      tried[at] = true;
      if (owners[at] == NONE || place(owners[at], positions, start, owners, tried)) {
        owners[at] = word;
        return true;
      }
    }
    return false;
  }
}
