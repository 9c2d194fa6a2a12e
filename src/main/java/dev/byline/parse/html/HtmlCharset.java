package dev.byline.parse.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A decoder of HTML with the rules of browsers: by the byte order mark, or else by the declared
/// charset, interpreted as on the web. Without a declaration, the charset is UTF-8 if the bytes are
/// valid UTF-8, and Windows-1252 otherwise.
final class HtmlCharset {

  private static final int HEAD = 4096;
  private static final Pattern NAMED =
      Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private HtmlCharset() {}

  /// @param said the charset that is named around the bytes, where one is
  static String decode(byte[] bytes, Optional<String> said) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    Optional<Charset> named = said.or(() -> named(bytes)).flatMap(HtmlCharset::charset);
    return named
        .map(charset -> new String(bytes, charset))
        .orElseGet(() -> strictly(bytes).orElseGet(() -> new String(bytes, WINDOWS_1252)));
  }

  private static Optional<String> named(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = NAMED.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> strictly(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      // The bytes say so: they are not UTF-8.
      return Optional.empty();
    }
  }

  private static Optional<Charset> charset(String name) {
    String known =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252" ->
              "windows-1252";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "utf-16", "utf-16le", "utf-16be", "utf8", "unicode" -> "utf-8";
          case "shift_jis", "sjis", "x-sjis", "shift-jis" -> "windows-31j";
          case "gb2312", "gbk", "x-gbk" -> "gbk";
          case "ks_c_5601-1987", "euc-kr", "korean" -> "x-windows-949";
          case "tis-620", "iso-8859-11" -> "x-windows-874";
          default -> name;
        };
    try {
      return Charset.isSupported(known) ? Optional.of(Charset.forName(known)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      // A name that is none says nothing.
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
