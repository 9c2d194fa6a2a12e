package dev.byline.sync;

import dev.byline.archive.files.Sha256;
import dev.byline.parse.PageSource;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// The name of a page in the archive: the SHA-256 hash of its bytes, as 64 hexadecimal digits.
public final class ContentHash {

  private ContentHash() {}

  /// The content hash of what `source` holds.
  ///
  /// @throws IOException if it cannot be read
  /// @throws CancellationException if it is cancelled
  public static String of(PageSource source, BooleanSupplier cancelled) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = source.open()) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException();
        }
        digest.update(buffer, 0, count);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
