package dev.byline.archive.files;

import dev.byline.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The file that says which version of the layout a library folder has.
public final class ArchiveFormat {

  /// Raised when an older Byline would misread what this one writes.
  static final int VERSION = 1;

  /// The content of the file. To read no more than this, every start is spared a reader of JSON.
  private static final byte[] WRITTEN =
      ("{\"format\":" + VERSION + "}").getBytes(StandardCharsets.UTF_8);

  private ArchiveFormat() {}

  private record Format(int format) {}

  private static Path file(Path folder) {
    return folder.resolve("library.json");
  }

  /// True if `folder` is a library's.
  public static boolean isIn(Path folder) {
    return Files.exists(file(folder));
  }

  /// Refuses a folder that a newer Byline has written.
  ///
  /// @throws IOException if the folder was written by a newer Byline, or does not say by which
  public static void check(Path folder) throws IOException {
    if (!Files.exists(file(folder))) {
      return;
    }
    int version = version(folder);
    if (version > VERSION) {
      throw new IOException(Wording.of("problem.newer", folder, version, VERSION));
    }
  }

  private static int version(Path folder) throws IOException {
    byte[] text = Files.readAllBytes(file(folder));
    if (Arrays.equals(text, WRITTEN)) {
      return VERSION;
    }
    try {
      return JsonMapper.shared().readValue(text, Format.class).format();
    } catch (JacksonException e) {
      throw new IOException(Wording.of("problem.format", file(folder), VERSION), e);
    }
  }

  public static void write(Path folder) throws IOException {
    if (!Files.exists(file(folder))) {
      DurableWrites.replace(file(folder), WRITTEN);
    }
  }
}
