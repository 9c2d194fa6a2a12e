package dev.byline.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The character encoding of a page, detected in one pass over all of its bytes.
///
/// The encoding is UTF-8 if the bytes are valid UTF-8, with or without a byte order mark. Otherwise
/// it is Windows-1252, unless the bytes that are UTF-8 beyond ASCII outnumber the invalid ones by
/// [#DAMAGED_UTF8]: such a page is damaged UTF-8, which Windows-1252 would make worse. UTF-16
/// requires its byte order mark.
///
/// @param charset of the text
/// @param damaged number of bytes that are not valid in the charset; each is read as U+FFFD
/// @param bytes number of all bytes
/// @param binary whether the first bytes are not text
record Encoding(Charset charset, long damaged, long bytes, boolean binary) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int CHUNK = 1 << 16;

  /// Bytes that are decoded from the first on that is not ASCII.
  private static final int BLOCK = 64;

  private static final int DAMAGED_UTF8 = 4;

  /// Reads `in` to its end.
  static Encoding of(InputStream in) throws IOException {
    var survey = new Survey();
    byte[] chunk = new byte[CHUNK];
    for (int n = in.readNBytes(chunk, 0, CHUNK); n > 0; n = in.readNBytes(chunk, 0, CHUNK)) {
      survey.add(chunk, n);
    }
    return survey.end();
  }

  /// The text of `in`, without byte order mark.
  Reader reader(InputStream in) {
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  /// Decodes bytes as UTF-8 for the sake of counting.
  private static final class Survey {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK + 8);
    private final CharBuffer chars = CharBuffer.allocate(BLOCK + 8);
    private long total;
    private long decoded;
    private long malformed;
    private boolean binary;
    private boolean utf16;

    void add(byte[] chunk, int length) {
      if (total == 0) {
        utf16 = startsWith(chunk, length, 0xFE, 0xFF) || startsWith(chunk, length, 0xFF, 0xFE);
        binary = !utf16 && isBinary(chunk, length);
      }
      total += length;
      int from = 0;
      while (from < length) {
        int plain = bytes.position() == 0 ? asciiRun(chunk, from, length) : 0;
        decoded += plain;
        from += plain;
        int block = Math.min(BLOCK, length - from);
        bytes.put(chunk, from, block).flip();
        decode(false);
        bytes.compact();
        from += block;
      }
    }

    /// The number of bytes from `from` on that are ASCII, of which nothing needs to be decoded.
    private static int asciiRun(byte[] chunk, int from, int length) {
      int at = from;
      while (at < length && chunk[at] >= 0) {
        at++;
      }
      return at - from;
    }

    Encoding end() {
      bytes.flip();
      long before = malformed;
      decode(true);
      // Every character beyond ASCII takes more bytes than it makes chars.
      long multibyte = total - malformed - decoded;
      if (utf16) {
        return new Encoding(StandardCharsets.UTF_16, 0, total, binary);
      }
      // The last character of a text that breaks off says nothing about the rest.
      if (malformed == 0 || multibyte > DAMAGED_UTF8 * before) {
        return new Encoding(StandardCharsets.UTF_8, malformed, total, binary);
      }
      return new Encoding(WINDOWS_1252, 0, total, binary);
    }

    private void decode(boolean end) {
      CoderResult result;
      do {
        result = decoder.decode(bytes, chars, end);
        decoded += chars.position();
        chars.clear();
        if (result.isError()) {
          malformed += result.length();
          bytes.position(bytes.position() + result.length());
        }
      } while (!result.isUnderflow());
    }

    private static boolean startsWith(byte[] chunk, int length, int first, int second) {
      return length >= 2 && (chunk[0] & 0xFF) == first && (chunk[1] & 0xFF) == second;
    }

    /// Text has hardly any control characters; in the first 8 KiB one in fifty is too many.
    private static boolean isBinary(byte[] chunk, int length) {
      int looked = Math.min(length, 8192);
      int controls = 0;
      for (int i = 0; i < looked; i++) {
        int b = chunk[i];
        if (b >= 0 && b < ' ' && !(b >= '\t' && b <= '\r') && b != 0x1B) {
          controls++;
        }
      }
      return controls * 50 > looked;
    }
  }
}
