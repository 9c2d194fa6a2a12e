package dev.byline.archive.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256, which names pages and papers and vouches for lines.
public final class Sha256 {

  private Sha256() {}

  /// A new digest.
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }
}
