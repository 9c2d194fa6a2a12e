package dev.byline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stream of a command's results, which keeps the first failure: a writer on it tells nobody.
final class ResultStream extends OutputStream {

  /// The bits of a mode that give the file type, with the value for a pipe.
  private static final int TYPE = 0xF000;

  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  private final OutputStream out;
  private final boolean pipe;
  private @Nullable IOException failure;

  /// @param pipe whether a process reads `out`, which may end before all is written
  ResultStream(OutputStream out, boolean pipe) {
    this.out = out;
    this.pipe = pipe;
  }

  /// The standard output of this process.
  static ResultStream standard() {
    return new ResultStream(new FileOutputStream(FileDescriptor.out), isPipe(Path.of("/dev/fd/1")));
  }

  /// True if a file is a pipe or a socket; false where the system does not tell.
  static boolean isPipe(Path file) {
    try {
      int type = (Integer) Files.getAttribute(file, "unix:mode") & TYPE;
      return type == PIPE || type == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      return false;
    }
  }

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (failure != null) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
    }
  }

  /// The reason why results are lost, as a clause; empty where none are, or nobody reads on, as
  /// behind `| head`.
  Optional<String> loss() {
    return Optional.ofNullable(failure)
        .map(cause -> String.valueOf(cause.getMessage()))
        // Windows names the pipe.
        .filter(reason -> !pipe && !reason.contains("pipe"));
  }
}
