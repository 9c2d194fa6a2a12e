package dev.byline.exchange.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The part of a packed stream before the first damage: there it ends, and remembers that it did.
/// Failures to read the source pass through.
public final class UndamagedStream extends FilterInputStream {

  private final SourceStream source;
  private boolean damaged;

  /// The part of `unpacked`, which unpacks `source`.
  public UndamagedStream(InputStream unpacked, SourceStream source) {
    super(unpacked);
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (damaged) {
      return -1;
    }
    try {
      return super.read(to, offset, length);
    } catch (IOException _) {
      source.rethrowFailure();
      damaged = true;
      return -1;
    }
  }

  /// True if the end that was reached is not the real one.
  public boolean isDamaged() {
    return damaged;
  }
}
