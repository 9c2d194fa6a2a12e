package dev.byline.exchange.stream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The lines of a stream, one at a time, as bytes in place; LF, CRLF and CR end a line.
///
/// Holds one line at most. A line longer than [#MAX_LENGTH] is passed over and says so.
public final class LineSource {

  /// Bytes. The longest record of the arXiv snapshot has some 100 kB; works of OpenAlex with
  /// thousands of authors a few MB.
  public static final int MAX_LENGTH = 16 << 20;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int from;
  private int length;
  private int next;
  private int end;
  private int number;
  private boolean tooLong;
  private boolean afterReturn;

  public LineSource(InputStream in) {
    this.in = in;
  }

  /// Moves to the next line.
  ///
  /// @return false at the end
  public boolean advance() throws IOException {
    if (!skipTerminatorRest()) {
      return false;
    }
    number++;
    tooLong = false;
    from = next;
    int at = from;
    while (true) {
      while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
        at++;
      }
      if (at < end) {
        break;
      }
      int seen = at - from;
      if (!fill()) {
        return endWith(seen);
      }
      at = from + (tooLong ? 0 : seen);
    }
    afterReturn = buffer[at] == '\r';
    next = at + 1;
    length = tooLong ? 0 : at - from;
    return true;
  }

  private boolean endWith(int seen) {
    next = end;
    length = tooLong ? 0 : seen;
    return seen > 0 || tooLong;
  }

  /// Makes sure that there is a byte, and passes over the LF of a CRLF and a byte order mark.
  private boolean skipTerminatorRest() throws IOException {
    from = next;
    if (next == end && !fill()) {
      return false;
    }
    if (afterReturn && buffer[next] == '\n') {
      next++;
    }
    afterReturn = false;
    if (number == 0) {
      skipMark();
    }
    from = next;
    return next < end || fill();
  }

  private void skipMark() throws IOException {
    from = next;
    while (end - next < 3 && fill()) {
      from = next;
    }
    if (end - next >= 3
        && buffer[next] == (byte) 0xEF
        && buffer[next + 1] == (byte) 0xBB
        && buffer[next + 2] == (byte) 0xBF) {
      next += 3;
    }
  }

  /// Reads more behind the current line, which moves to the start of the buffer.
  private boolean fill() throws IOException {
    int kept = end - from;
    if (kept >= MAX_LENGTH || tooLong) {
      tooLong = true;
      kept = 0;
    }
    if (kept == buffer.length) {
      buffer = Arrays.copyOf(buffer, kept * 2);
    }
    System.arraycopy(buffer, from, buffer, 0, kept);
    next = Math.max(0, next - from);
    from = 0;
    end = kept;
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read > 0;
  }

  /// The number of the current line, from 1.
  public int number() {
    return number;
  }

  /// True if the current line was passed over, since it is longer than [#MAX_LENGTH].
  public boolean isTooLong() {
    return tooLong;
  }

  /// The array that holds the current line, until the next [#advance].
  public byte[] bytes() {
    return buffer;
  }

  public int from() {
    return from;
  }

  /// In bytes.
  public int length() {
    return length;
  }

  /// True if the line holds nothing but blanks; one that was passed over holds more.
  public boolean isBlank() {
    if (tooLong) {
      return false;
    }
    for (int i = from; i < from + length; i++) {
      if (buffer[i] < 0 || buffer[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  private boolean isAscii() {
    for (int i = from; i < from + length; i++) {
      if (buffer[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /// The line as text: UTF-8 where it is that, else Windows-1252.
  public String text() {
    if (isAscii()) {
      return new String(buffer, from, length, StandardCharsets.ISO_8859_1);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(buffer, from, length))
          .toString();
    } catch (CharacterCodingException _) {
      return new String(buffer, from, length, WINDOWS_1252);
    }
  }
}
