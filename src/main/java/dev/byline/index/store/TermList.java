package dev.byline.index.store;

import java.nio.CharBuffer;
import java.util.Arrays;
import org.apache.lucene.util.UnicodeUtil;

/// The terms of a text with their positions, one after another in room that is used again: a paper
/// has hundreds.
final class TermList {

  /// Room for longer lists is not kept.
  private static final int LARGE = 1 << 16;

  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[1 << 9];
  private int[] positions = new int[1 << 9];
  private int count;

  void clear() {
    if (bytes.length > LARGE) {
      bytes = new byte[LARGE];
    }
    if (ends.length > LARGE) {
      ends = new int[LARGE];
      positions = new int[LARGE];
    }
    count = 0;
  }

  /// Adds the characters from `begin` to before `end`; positions ascend.
  void add(char[] chars, int begin, int end, int position) {
    int start = end();
    makeRoom(start + UnicodeUtil.maxUTF8Length(end - begin));
    int to = start;
    for (int i = begin; i < end; i++) {
      char c = chars[i];
      if (c >= 128) {
        var units = CharBuffer.wrap(chars, begin, end - begin);
        to = UnicodeUtil.UTF16toUTF8(units, 0, end - begin, bytes, start);
        break;
      }
      bytes[to++] = (byte) c;
    }
    ends[count] = to;
    positions[count] = position;
    count++;
  }

  private void makeRoom(int size) {
    if (bytes.length < size) {
      bytes = Arrays.copyOf(bytes, Math.max(size, 2 * bytes.length));
    }
    if (ends.length == count) {
      ends = Arrays.copyOf(ends, 2 * count);
      positions = Arrays.copyOf(positions, 2 * count);
    }
  }

  int count() {
    return count;
  }

  /// The terms as UTF-8, one behind the other.
  byte[] bytes() {
    return bytes;
  }

  int begin(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  int end(int index) {
    return ends[index];
  }

  int position(int index) {
    return positions[index];
  }

  private int end() {
    return begin(count);
  }
}
