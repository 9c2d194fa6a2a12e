package dev.byline.parse;

import dev.byline.model.SafeText;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines of a text, ended by LF, CRLF or CR, in NFC, with plain blanks for all others and
/// without signs that nobody sees.
final class LineReader implements Closeable {

  /// Characters of a line that are kept; a longer one is cut, so that no page takes all memory.
  static final int MAX_LINE = 4 << 20;

  private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\x0B\\f\\x85]");

  /// Signs that break words. Joiners stay: some scripts spell with them.
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

  /// More bits than an ASCII character has.
  private static final int NOT_PLAIN = 1 << 7;

  private final Reader in;
  private final char[] buffer = new char[1 << 16];
  private final StringBuilder carried = new StringBuilder();
  private int position;
  private int limit;
  private boolean afterReturn;
  private boolean cut;

  LineReader(Reader in) {
    this.in = in;
  }

  /// The next line without its end, or null after the last.
  @Nullable String next() throws IOException {
    carried.setLength(0);
    cut = false;
    int seen = 0;
    while (position < limit || fill()) {
      skipFeedAfterReturn();
      int start = position;
      while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
        seen |= buffer[position] < ' ' && buffer[position] != '\t' ? NOT_PLAIN : buffer[position];
        position++;
      }
      if (position < limit) {
        afterReturn = buffer[position] == '\r';
        return clean(text(start, position++), seen);
      }
      carry(start);
    }
    return carried.isEmpty() ? null : clean(carried.toString(), seen);
  }

  /// True if the line that came last was longer than [#MAX_LINE].
  boolean wasCut() {
    return cut;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(in.read(buffer, 0, buffer.length), 0);
    return limit > 0;
  }

  private void skipFeedAfterReturn() {
    if (afterReturn && buffer[position] == '\n') {
      position++;
    }
    afterReturn = false;
  }

  private String text(int start, int end) {
    if (carried.isEmpty()) {
      return new String(buffer, start, end - start);
    }
    append(start, end);
    return carried.toString();
  }

  private void carry(int start) {
    append(start, limit);
  }

  private void append(int start, int end) {
    int room = Math.min(end - start, MAX_LINE - carried.length());
    carried.append(buffer, start, room);
    cut |= room < end - start;
  }

  /// @param seen the bits of all characters of the line: up to 0x7F, it is ASCII that is printed,
  ///   but for the one that has all these bits
  private static String clean(String line, int seen) {
    if (seen < NOT_PLAIN && line.indexOf(0x7F) < 0) {
      return line;
    }
    String blanks = BLANK.matcher(line).replaceAll(" ");
    String plain = SafeText.of(INVISIBLE.matcher(blanks).replaceAll(""));
    return Normalizer.isNormalized(plain, Normalizer.Form.NFC)
        ? plain
        : Normalizer.normalize(plain, Normalizer.Form.NFC);
  }
}
