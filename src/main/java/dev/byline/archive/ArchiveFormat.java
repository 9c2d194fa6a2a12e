package dev.byline.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The file that says which version of the layout a library folder has.
final class ArchiveFormat {

  /// Raised when an older Byline would misread what this one writes.
  static final int VERSION = 1;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ArchiveFormat() {}

  private record Format(int format) {}

  private static Path file(Path folder) {
    return folder.resolve("library.json");
  }

  /// @throws IOException if the folder was written by a newer Byline, or does not say by which
  static void check(Path folder) throws IOException {
    if (!Files.exists(file(folder))) {
      return;
    }
    int version = version(folder);
    if (version > VERSION) {
      throw new IOException(
          "The library "
              + folder
              + " was written by a newer Byline (layout "
              + version
              + "; this one knows "
              + VERSION
              + "). Install the newest Byline, or choose another folder.");
    }
  }

  private static int version(Path folder) throws IOException {
    try {
      return JSON.readValue(Files.readAllBytes(file(folder)), Format.class).format();
    } catch (JacksonException e) {
      throw new IOException(
          "The file "
              + file(folder)
              + " cannot be read. If the folder is a Byline library, restore the file with the"
              + " text {\"format\":"
              + VERSION
              + "}.",
          e);
    }
  }

  static void write(Path folder) throws IOException {
    if (!Files.exists(file(folder))) {
      Durable.replace(file(folder), JSON.writeValueAsBytes(new Format(VERSION)));
    }
  }
}
