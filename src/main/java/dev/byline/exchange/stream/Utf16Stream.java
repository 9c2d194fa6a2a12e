package dev.byline.exchange.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// A text in UTF-16, as Windows programs write it, read as UTF-8; told by its byte order mark.
public final class Utf16Stream extends InputStream {

  private final Reader reader;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int at;

  /// The text of `in`, which begins with the byte order mark.
  public Utf16Stream(InputStream in) {
    reader = new InputStreamReader(in, StandardCharsets.UTF_16);
  }

  /// True if `head` begins with a byte order mark of UTF-16, in either order.
  public static boolean isMarked(byte[] head) {
    int mark = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  @Override
  public int read() throws IOException {
    return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length > 0 && at == bytes.length && !fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, to, offset, count);
    at += count;
    return count;
  }

  /// Never ends between the two halves of a character.
  private boolean fill() throws IOException {
    int count = reader.read(chars, 0, chars.length - 1);
    if (count > 0 && Character.isHighSurrogate(chars[count - 1])) {
      int second = reader.read();
      chars[count] = (char) second;
      count += second < 0 ? 0 : 1;
    }
    bytes = new String(chars, 0, Math.max(count, 0)).getBytes(StandardCharsets.UTF_8);
    at = 0;
    return bytes.length > 0;
  }
}
