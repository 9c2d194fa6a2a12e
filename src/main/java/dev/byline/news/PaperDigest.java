package dev.byline.news;

import dev.byline.library.PaperHit;
import dev.byline.model.PaperField;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A short hash of what a paper says. Counts that differ with each capture of a page, such as
/// citations, are left out, and of the abstract it says only whether there is one.
final class PaperDigest {

  private static final int BYTES = 6;

  private PaperDigest() {}

  static String of(PaperHit hit) {
    var text = new StringBuilder();
    for (PaperField field : PaperField.values()) {
      String value = field.isCounted() ? "" : field.of(hit.paper());
      if (!value.isEmpty()) { // so that a field of a later version changes nothing
        text.append(field.name()).append('=').append(value).append('\n');
      }
    }
    if (hit.hasAbstract()) {
      text.append("ABSTRACT\n");
    }
    byte[] hash = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }
}
