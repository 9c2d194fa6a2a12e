package dev.byline.exchange.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The stream that a source comes from; remembers a failure to read it. So a failing disk can be
/// told from packed data that is damaged, for which unpacking throws the same exceptions.
public final class SourceStream extends FilterInputStream {

  private @Nullable IOException failure;

  public SourceStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    try {
      return super.read(to, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /// Does nothing unless reading failed.
  ///
  /// @throws IOException the failure to read, if there was one
  public void rethrowFailure() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }
}
