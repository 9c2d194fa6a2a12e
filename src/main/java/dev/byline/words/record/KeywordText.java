package dev.byline.words.record;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Texts as keywords of an index: what is compared as a whole.
public final class KeywordText {

  /// Keywords are compared by so many characters at most: page text can be of any length.
  private static final int LONGEST = 1_000;

  private KeywordText() {}

  /// `text` as a keyword.
  public static String of(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /// The keyword for a title key: a hash, since titles can be of any length.
  public static String ofTitleKey(String titleKey) {
    var crc = new CRC32();
    crc.update(titleKey.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
